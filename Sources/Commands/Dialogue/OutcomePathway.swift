import Application
import ArgumentParser
import Assessment
import Calendar
import Records
import VaultStore
import Words

struct OutcomePathway: ParsableCommand {
  static let configuration = CommandConfiguration(
    "pathway", Words.current.help(OutcomeCommand.pathway))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(OutcomeOption.outcome)) var ref: String
  @Option(help: ArgumentHelp(OutcomeOption.carrier)) var carrier: String?
  @Option(help: ArgumentHelp(OutcomeOption.recipient)) var to: String?
  @Option(help: ArgumentHelp(OutcomeOption.by)) var by: String?
  @Option(help: ArgumentHelp(OutcomeOption.state)) var state: String?
  @Option(help: ArgumentHelp(OutcomeOption.answer)) var answer: PathwayReply?
  @Option(help: ArgumentHelp(OutcomeOption.answered, value: "date")) var answered: String?
  @Option(help: ArgumentHelp(OutcomeOption.evidence)) var evidence: String?
  @Option(help: ArgumentHelp(OutcomeOption.step, value: "n")) var step: TypedNumber<Int>?
  @Flag(help: ArgumentHelp(OutcomeOption.dropsStep)) var drop = false

  struct Item: Encodable {
    let step: Int
    let carrier, to, by, state, answer, date, evidence: String
  }

  /// The steps of an outcome, numbered from 1.
  static func items(_ outcome: Outcome) -> [Item] {
    outcome.pathway.enumerated().map { index, step in
      Item(
        step: index + 1, carrier: step.carrier, to: step.to, by: step.by, state: step.state,
        answer: step.answer, date: step.date, evidence: step.evidence)
    }
  }

  private var changes: Bool {
    [carrier, to, by, state, answer?.rawValue, answered, evidence].contains { $0 != nil }
  }

  func validate() throws {
    guard !drop || (step != nil && !changes) else {
      throw ValidationError(Words.current.refusal(.dropWithoutStep))
    }
    guard step == nil || drop || changes else {
      throw ValidationError(Words.current.refusal(.stepWithoutChange))
    }
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    guard changes || drop else { return try list(ref) }
    let to = try self.to.map { try PromptedArgument.value($0, Words.current.prompt(.recipient)) }
    let carrier = try self.carrier.map {
      try PromptedArgument.value($0, Words.current.prompt(.carrier))
    }
    let by = self.by.map { DaySpan.written($0) }
    let answered = self.answered.map { DaySpan.written($0) }
    for date in [by, answered].compactMap({ $0 }) where DaySpan(date) == nil {
      throw ApplicationError.dateInvalid
    }
    let evidence = try self.evidence.map {
      try PromptedArgument.value($0, Words.current.prompt(.field(.evidence)))
    }
    let edit = try PathwayEdit(
      step.map { drop ? .remove(step: $0.value) : .change(step: $0.value) } ?? .add,
      carrier: carrier, to: to, by: by, state: state,
      answer: PathwayAnswer(answer?.rawValue, date: answered, evidence: evidence))
    let session = try OpenVault(options, for: .changing)
    let (number, name) = try session.edit { catalog, notes in
      try edit.changes(of: ref, in: catalog, notes)
    }
    try Output.answer("\(number)")
    Output.note(Words.current.note(.pathwayChanged(name.called)))
  }

  private func list(_ ref: String) throws {
    let catalog = try OpenVault(options).read()
    let entry = try catalog.find(ref)
    guard case .outcome(let outcome) = entry.metadata.details else {
      throw ApplicationError.wrongKind(.outcome)
    }
    let items = OutcomePathway.items(outcome)
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page(Words.current.title(.pathway(outcome: entry.metadata.title)))
    if items.isEmpty { page.text(Words.current.text(.nobodyCarries)) }
    page.table(
      Words.current.columns(.pathway),
      items.map {
        [
          "\($0.step)", $0.carrier, $0.to, Words.current.days($0.by),
          Words.current.progress($0.state),
          Words.current.value($0.answer), $0.evidence,
        ]
      })
    try page.show(options)
  }
}

/// The responses to a step. The raw values are those of the field.
enum PathwayReply: String, ExpressibleByArgument, CaseIterable {
  case received, read, used, refused
  case questions = "questions asked"

  /// The answer that somebody typed, in English or Chinese.
  init?(argument: String) {
    let words = PathwayReply.allCases.map(\.rawValue)
    self.init(rawValue: ChineseValues.word(argument, of: words) ?? argument)
  }
}
