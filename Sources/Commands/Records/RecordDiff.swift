import Application
import ArgumentParser
import Records
import Terminal
import Words

struct RecordDiff: ParsableCommand {
  static let configuration = CommandConfiguration("diff", Words.current.help(RecordCommand.diff))

  /// Unchanged lines that are shown around changed ones.
  private static let context = 3

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.version)) var ref: String
  @Argument(help: ArgumentHelp(RecordOption.comparedVersion)) var other: String?

  struct Item: Encodable {
    let kind, text: String
  }

  struct Report: Encodable {
    let from, to: String
    let lines: [[Item]]
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let other = try self.other.map { try PromptedArgument.record($0) }
    let catalog = try OpenVault(options).read()
    let (old, new) = try ComparedText.pair(ref, other, in: catalog)
    let difference = try TextDifference(from: old.text, to: new.text) {
      () throws(TerminalError) in try Interruption.checkAttended()
    }
    if options.format == .json {
      let lines = difference.lines.map(RecordDiff.items)
      return try Output.showJSON(Report(from: old.name, to: new.name, lines: lines), options)
    }
    guard !difference.isEmpty else {
      return try Output.remark(
        Words.current.note(.noDifference), title: Words.current.title(.difference), options)
    }
    try Output.show(
      "--- \(old.name)\n+++ \(new.name)\n" + RecordDiff.text(difference),
      title: Words.current.title(.difference), options)
  }

  // MARK: - How it is shown

  private static func items(_ line: TextDifference.Line) -> [Item] {
    switch line {
    case .same(let text): [Item(kind: "same", text: text)]
    case .removed(let text): [Item(kind: "removed", text: text)]
    case .added(let text): [Item(kind: "added", text: text)]
    case .edited(let pieces): pieces.map { Item(kind: $0.kind.rawValue, text: $0.text) }
    }
  }

  /// The differences, with some lines around them.
  static func text(_ difference: TextDifference) -> String {
    let lines = difference.lines
    let changed = lines.indices.filter { index in
      if case .same = lines[index] { false } else { true }
    }
    var text = ""
    var last = -1
    for index in changed {
      let first = max(last + 1, index - context)
      let end = min(lines.count - 1, index + context)
      guard first <= end else { continue }
      if first > last + 1 { text += "  ...\n" }
      for shown in first...end { text += line(lines[shown]) }
      last = end
    }
    return last < lines.count - 1 ? text + "  ...\n" : text
  }

  private static func line(_ line: TextDifference.Line) -> String {
    switch line {
    case .same(let text): return text.isEmpty ? "\n" : "  \(text)\n"
    case .removed(let text): return "- \(text)\n"
    case .added(let text): return "+ \(text)\n"
    case .edited(let pieces):
      let words = pieces.map { piece in
        switch piece.kind {
        case .same: piece.text
        case .removed: "[-\(piece.text)-]"
        case .added: "{+\(piece.text)+}"
        }
      }
      return "~ \(words.joined())\n"
    }
  }
}
