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

struct DialogueTimeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    "timeline", Words.current.help(DialogueCommand.timeline))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogue)) var dialogue: String

  func run() throws {
    let dialogue = try PromptedArgument.record(self.dialogue)
    let events = try OpenVault(options).read().events(ofDialogue: dialogue)
    if options.format == .json { return try Output.showJSON(events, options) }
    guard !events.isEmpty else {
      return try Output.remark(
        Words.current.note(.dialogueIsEmpty), title: Words.current.title(PagerTitle.timeline),
        options)
    }
    let items = events.map { event in
      Timeline.Item(
        label: event.title.isEmpty ? event.ref : event.title,
        kind: Words.current.name(RecordKind(name: event.kind)),
        start: DaySpan(event.begins)?.first, end: DaySpan(event.ends)?.last)
    }
    let undated = Words.current.undated
    let size = TerminalDevice.size(of: .standardOutput) ?? .standard
    let lines =
      TerminalTraits.current.isDumb
      ? DialogueTimeline.table(events).lines(width: size.columns)
      : Timeline.rows(items, width: size.columns, undated: undated)
    try Output.show(
      lines.map { $0 + "\n" }.joined(), title: Words.current.title(PagerTitle.timeline), options
    ) { width in
      StyledRow.rows(of: Timeline.rows(items, width: width, undated: undated), width: width)
    }
  }

  /// The same for those who hear it: a drawing cannot be read aloud.
  private static func table(_ events: [DialogueEvent]) -> Table {
    let titles = Words.current.columns(.timeline)
    // The last column, with the titles of records, shrinks.
    var table = Table(
      titles.enumerated().map { index, title in
        Table.Column(title, minimumWidth: index == titles.count - 1 ? 16 : nil)
      })
    for event in events {
      table.add([
        event.begins.isEmpty ? Words.current.undated : event.begins,
        event.ends == event.begins ? "" : event.ends,
        Words.current.name(RecordKind(name: event.kind)),
        event.title.isEmpty ? event.ref : event.title,
      ])
    }
    return table
  }
}
