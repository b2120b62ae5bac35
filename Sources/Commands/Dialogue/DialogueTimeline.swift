import Application
import ArgumentParser
import Assessment
import Calendar
import Records
import SystemPackage
import Terminal
import VaultStore
import Viewing

struct DialogueTimeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw a timeline of a dialogue's records.",
    discussion: """
      Example: subrosa timeline linth

      Each record appears on its own date. Without a date, an outcome or exposure appears on the \
      day of its last change, and a session or note is listed as undated.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let events = try OpenVault(options).read().events(ofDialogue: dialogue)
    if options.format == .json { return try Output.showJSON(events, options) }
    guard !events.isEmpty else { return Output.note("that dialogue has no records yet") }
    let items = events.map { event in
      Timeline.Item(
        label: event.title.isEmpty ? event.ref : event.title, kind: event.kind,
        start: DaySpan(event.begins)?.first, end: DaySpan(event.ends)?.last)
    }
    let size = TerminalDevice.size(of: .standardOutput) ?? .standard
    let lines =
      TerminalTraits.current.isDumb
      ? DialogueTimeline.table(events).lines(width: size.columns)
      : Timeline.rows(items, width: size.columns, undated: "undated")
    try Output.show(lines.map { $0 + "\n" }.joined(), title: "timeline", options) { width in
      StyledRow.rows(of: Timeline.rows(items, width: width, undated: "undated"), width: width)
    }
  }

  /// The same for those who hear it: a drawing cannot be read aloud.
  private static func table(_ events: [DialogueEvent]) -> Table {
    var table = Table([
      Table.Column("FROM"), Table.Column("TO"), Table.Column("KIND"),
      Table.Column("TITLE", minimumWidth: 16),
    ])
    for event in events {
      table.add([
        event.begins.isEmpty ? "undated" : event.begins,
        event.ends == event.begins ? "" : event.ends, event.kind,
        event.title.isEmpty ? event.ref : event.title,
      ])
    }
    return table
  }
}
