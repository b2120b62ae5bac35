import Application
import ArgumentParser
import Assessment

struct DialogueOverlap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "List people who are invited to parallel dialogues.",
    discussion: """
      Example: subrosa overlap --window 90

      Two dialogues count as parallel for a person who is invited to a session of each, if the \
      sessions are no further apart than --window days.
      """)

  /// Columns of a matrix; of more dialogues the numbers are listed.
  private static let columns = 12

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: ArgumentHelp("The longest time between the sessions, in days.", valueName: "days"))
  var window = Limits().window

  func validate() throws {
    guard (0...3660).contains(window) else {
      throw ValidationError("--window must be a number of days from 0 to 3660")
    }
  }

  func run() throws {
    let overlap = Overlap(try OpenVault(options).read().archive(), window: window)
    if options.format == .json { return try Output.showJSON(overlap, options) }
    try page(overlap).show(options)
  }

  private func page(_ overlap: Overlap) -> Page {
    var page = Page("Invited to parallel dialogues: sessions within \(window) days")
    if overlap.people.isEmpty { page.text("Nobody, according to this vault.") }
    let numbers = Dictionary(
      uniqueKeysWithValues: overlap.dialogues.enumerated().map { ($1.dialogue, $0 + 1) })
    if !overlap.dialogues.isEmpty { page.heading("Dialogues") }
    page.table(
      ["NO", "REF", "TITLE", "TYPE", "CIRCLE"],
      overlap.dialogues.enumerated().map { index, column in
        ["\(index + 1)", column.dialogue, column.title, column.type, "\(column.circle)"]
      })
    if !overlap.people.isEmpty { page.heading("People") }
    let isMatrix = overlap.dialogues.count <= DialogueOverlap.columns
    let columns = isMatrix ? overlap.dialogues.indices.map { "\($0 + 1)" } : ["DIALOGUES"]
    page.table(
      ["NAME", "SIDE"] + columns,
      overlap.people.map { person in
        let invited = Set(person.dialogues)
        let cells =
          isMatrix
          ? overlap.dialogues.map { invited.contains($0.dialogue) ? "x" : "" }
          : [person.dialogues.map { "\(numbers[$0] ?? 0)" }.joined(separator: ", ")]
        return [person.name, person.side] + cells
      })
    if !overlap.shares.isEmpty { page.heading("Share of a circle also invited elsewhere") }
    page.table(
      ["CIRCLE OF", "ALSO INVITED BY", "PEOPLE", "SHARE"],
      overlap.shares.map { share in
        [
          "\(numbers[share.of] ?? 0) \(share.of)",
          "\(numbers[share.takenBy] ?? 0) \(share.takenBy)",
          "\(share.people.count) of \(share.circle)", "\(share.percent) %",
        ]
      })
    if !overlap.undated.isEmpty {
      page.heading("Not compared")
      page.text("Sessions without a date: \(overlap.undated.joined(separator: ", "))")
    }
    return page
  }
}
