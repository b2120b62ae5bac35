import Application
import ArgumentParser
import Assessment
import Words

struct DialogueOverlap: ParsableCommand {
  static let configuration = CommandConfiguration(
    "overlap", Words.current.help(DialogueCommand.overlap))

  /// Columns of a matrix; of more dialogues the numbers are listed.
  private static let columns = 12
  /// The values that the window may have, in days.
  private static let windows = 0...3660

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(DialogueOption.window, value: "days"))
  var window = TypedNumber(Limits().window)

  func validate() throws {
    guard DialogueOverlap.windows.contains(window.value) else {
      throw ValidationError(Words.current.refusal(.windowOutside(DialogueOverlap.windows)))
    }
  }

  func run() throws {
    let overlap = Overlap(try OpenVault(options).read().archive(), window: window.value)
    if options.format == .json { return try Output.showJSON(overlap, options) }
    try page(overlap).show(options)
  }

  private func page(_ overlap: Overlap) -> Page {
    var page = Page(Words.current.title(.overlap(window: window.value)))
    if overlap.people.isEmpty { page.text(Words.current.text(.nobodyInvitedTwice)) }
    let numbers = Dictionary(
      uniqueKeysWithValues: overlap.dialogues.enumerated().map { ($1.dialogue, $0 + 1) })
    if !overlap.dialogues.isEmpty { page.heading(Words.current.heading(.dialogues)) }
    page.table(
      Words.current.columns(.dialogues),
      overlap.dialogues.enumerated().map { index, column in
        [
          "\(index + 1)", column.dialogue, column.title, Words.current.type(ofCircle: column.type),
          "\(column.circle)",
        ]
      })
    if !overlap.people.isEmpty { page.heading(Words.current.heading(.people)) }
    let isMatrix = overlap.dialogues.count <= DialogueOverlap.columns
    page.table(
      Words.current.columns(.invited(dialogues: isMatrix ? overlap.dialogues.count : nil)),
      overlap.people.map { person in
        let invited = Set(person.dialogues)
        let cells =
          isMatrix
          ? overlap.dialogues.map { invited.contains($0.dialogue) ? "x" : "" }
          : [Words.current.list(person.dialogues.map { "\(numbers[$0] ?? 0)" })]
        return [Words.current.name(person.name), Words.current.usual(person.side)] + cells
      })
    if !overlap.shares.isEmpty { page.heading(Words.current.heading(.shares)) }
    page.table(
      Words.current.columns(.shares),
      overlap.shares.map { share in
        [
          "\(numbers[share.of] ?? 0) \(share.of)",
          "\(numbers[share.takenBy] ?? 0) \(share.takenBy)",
          Words.current.people(share), Words.current.percentage(share),
        ]
      })
    if !overlap.clashes.isEmpty { page.heading(Words.current.heading(.clashes)) }
    page.table(
      Words.current.columns(.clashes),
      overlap.clashes.map { clash in
        clash.sessions.map(Words.current.meeting) + [Words.current.list(clash.names)]
      })
    if !overlap.undated.isEmpty {
      page.heading(Words.current.heading(.notCompared))
      page.text(Words.current.text(.sessionsWithoutDate(overlap.undated)))
    }
    return page
  }
}
