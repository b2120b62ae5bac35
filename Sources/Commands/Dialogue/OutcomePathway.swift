import Application
import ArgumentParser
import Assessment
import Calendar
import Records
import VaultStore

struct OutcomePathway: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathway",
    abstract: "List, add or change the steps that carry an outcome to policymakers.",
    discussion: """
      Example: subrosa outcome pathway notification-text --step 3 --state done
      subrosa outcome pathway notification-text --carrier luo-jingyi \\
        --to Regulator --by 2026-10-31

      Steps whose state is done, delivered, completed, dropped or cancelled are closed.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The outcome.") var ref: String
  @Option(help: "The slug of the person who carries the text.") var carrier: String?
  @Option(help: "The body or person who receives the text.") var to: String?
  @Option(help: "The date by which it must arrive, such as 2026-10-31.") var by: String?
  @Option(help: "The state of the step, such as planned, sent or done.") var state: String?
  @Option(help: ArgumentHelp("The number of the step to change, from 1.", valueName: "n")) var step:
    Int?
  @Flag(help: "Remove the step given by --step.") var drop = false

  struct Item: Encodable {
    let step: Int
    let carrier, to, by, state: String
  }

  /// The steps of an outcome, numbered from 1.
  static func items(_ outcome: Outcome) -> [Item] {
    outcome.pathway.enumerated().map { index, step in
      Item(step: index + 1, carrier: step.carrier, to: step.to, by: step.by, state: step.state)
    }
  }

  private var changes: Bool { [carrier, to, by, state].contains { $0 != nil } }

  func validate() throws {
    guard !drop || (step != nil && !changes) else {
      throw ValidationError("--drop can only be used with --step")
    }
    guard step == nil || drop || changes else {
      throw ValidationError("--step needs --state, --by, --to, --carrier or --drop")
    }
  }

  func run() throws {
    let ref = try Asked.record(self.ref)
    guard changes || drop else { return try list(ref) }
    let to = try self.to.map { try Asked.value($0, "To: ") }
    let carrier = try self.carrier.map { try Asked.value($0, "Carrier: ") }
    if let by, DaySpan(by) == nil { throw ApplicationError.dateInvalid }
    let edit = try PathwayEdit(
      step.map { drop ? .remove(step: $0) : .change(step: $0) } ?? .add,
      carrier: carrier, to: to, by: by, state: state)
    let session = try OpenVault(options, for: .changing)
    let (number, name) = try session.edit { catalog, _ in
      try edit.changes(of: ref, in: catalog)
    }
    try Output.answer("\(number)")
    Output.note("changed the pathway of \(name.called)")
  }

  private func list(_ ref: String) throws {
    let catalog = try OpenVault(options).read()
    let entry = try catalog.find(ref)
    guard case .outcome(let outcome) = entry.metadata.details else {
      throw ApplicationError.wrongKind(.outcome)
    }
    let items = OutcomePathway.items(outcome)
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page("\(entry.metadata.title): pathway")
    if items.isEmpty { page.text("Nobody.") }
    page.table(
      ["STEP", "WHO", "TO", "BY", "STATE"],
      items.map { ["\($0.step)", $0.carrier, $0.to, $0.by, $0.state] })
    try page.show(options)
  }
}
