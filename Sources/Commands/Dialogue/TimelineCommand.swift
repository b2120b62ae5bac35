import Application
import ArgumentParser
import Assessment
import Calendar
import Records
import SystemPackage
import Terminal
import VaultStore
import Viewing
import Words

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw a timeline of a dialogue's records.",
    discussion: """
      Example: subrosa timeline linth

      Each record appears at its own date. Without a date, an outcome or exposure appears at the \
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
      ? TimelineCommand.table(events).lines(width: size.columns)
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

/// Something that happened in a dialogue; its JSON keys are documented and stable.
struct DialogueEvent: Encodable {
  let kind: String
  let ref: String
  let title: String
  /// `2026-03-14`; empty where nobody knows.
  let begins: String
  /// The last day; that of `begins` where it has one day.
  let ends: String
}

extension Catalog {
  private static let eventKinds: Set<RecordKind> = [.session, .note, .outcome, .exposure]

  /// What belongs to a dialogue, by date, the undated last. Of a conflict the newest version
  /// counts.
  func events(ofDialogue reference: String) throws -> [DialogueEvent] {
    let dialogue = try find(reference)
    guard dialogue.metadata.kind == .dialogue else { throw CommandError.wrongKind(.dialogue) }
    let slug = dialogue.metadata.slug
    guard !slug.isEmpty else { return [] }
    let belonging = try RecordDialogues(self)
    var seen: Set<RecordID> = []
    let events = try entries(where: { Catalog.eventKinds.contains($0.kind) })
      .filter { belonging.dialogue(of: $0.metadata) == slug }
      .filter { !$0.isConflict || seen.insert($0.version.record).inserted }
      .map { entry in
        let span = Catalog.span(of: entry)
        return DialogueEvent(
          kind: entry.metadata.kind.name, ref: entry.reference, title: entry.metadata.title,
          begins: span?.first.text ?? "", ends: span?.last.text ?? "")
      }
    return events.sorted { one, other in
      (one.begins.isEmpty ? 1 : 0, one.begins, one.ref)
        < (other.begins.isEmpty ? 1 : 0, other.begins, other.ref)
    }
  }

  private static func span(of entry: Entry) -> DaySpan? {
    if let days = entry.metadata.days { return days }
    switch entry.metadata.details {
    case .exposure, .outcome:
      return DaySpan(Day(millisecondsSince1970: entry.version.modified))
    default: return nil
    }
  }
}
