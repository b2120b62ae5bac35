import ArgumentParser
import CellFile
import Records
import Search
import Sodium
import SystemPackage
import TerminalIO
import VaultStore

struct ExportSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Write the paragraphs of a dialogue that are marked (open), if no name is in them.",
    discussion: """
      Example: subrosa export summary quiet-water --to summary.md

      Refused with exit code 78, and no file, if any name of the roster stands in them. There is \
      no way to force it.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String
  @Option(help: ArgumentHelp("The new file; otherwise standard output.", valueName: "file"))
  var to: String?

  func run() throws {
    let target = to.map { FilePath($0) }
    let dialogue = try Asked.record(self.dialogue)
    let session = try Session(options, writing: target.map { [$0] } ?? [])
    var file: PlainFile?
    let text = try session.edit { catalog in
      let entry = try catalog.find(dialogue)
      let summary = try Summary(entry, in: catalog)
      // Before the release is recorded, and gone again if it cannot be.
      if let target {
        file = try PlainFile(target)
        try file?.write(summary.bytes)
      }
      var release = Release()
      release.dialogue = entry.metadata.slug
      release.what = "summary of (open) paragraphs"
      release.to = [to ?? "standard output"]
      release.digest = Hexadecimal.string(Hash.digest(summary.bytes.rawSpan).bytes)
      release.rule = "open"
      let metadata = Metadata(.release(release), title: "Summary of \(entry.metadata.title)")
      let change = try Change.put(
        .random(), modified: Clock.now(), metadata: metadata.serialized(), body: BytesSource([]))
      return ([change], summary.bytes)
    }
    if let file {
      try file.finish()
    } else if Terminal.isTerminal(.standardOutput) {
      // Through the pager, which makes it safe to show.
      try Output.show(String(decoding: text, as: UTF8.self), title: "summary", options)
    } else {
      try Output.write(text)
    }
  }
}

/// The first form of a redacted summary: only what is marked (open), and only if the roster does
/// not stand in it.
struct Summary {
  let bytes: [UInt8]

  init(_ dialogue: Catalog.Entry, in catalog: Catalog) throws {
    let slug = dialogue.metadata.slug
    let rule = if case .dialogue(let fields) = dialogue.metadata.details { fields.rule } else { "" }
    let sources = try catalog.entries { [.note, .session, .outcome].contains($0.kind) }.filter {
      !slug.isEmpty && $0.metadata.details.dialogueSlug == slug
    }.sorted { ($0.metadata.date, $0.reference) < ($1.metadata.date, $1.reference) }
    var text: [UInt8] = []
    for source in sources {
      let body = try catalog.body(source)
      let unmarked = PortionMark.unmarked(marking: source.metadata.marking, rule: rule)
      for paragraph in Paragraph.split(body, unmarked: unmarked) where paragraph.mark == .open {
        var part = Array(body[paragraph.range])
        if let mark = paragraph.markRange {
          part.removeSubrange(
            (mark.lowerBound - paragraph.range.lowerBound)..<(mark.upperBound
              - paragraph.range.lowerBound))
        }
        text += part + [UInt8(ascii: "\n")]
      }
    }
    guard !text.isEmpty else { throw CommandError.nothingOpen }
    bytes = Array("# Summary\n\n".utf8) + text
    let leaks = try Summary.names(of: catalog).filter { try Summary.stands($0, in: bytes) }
    guard leaks.isEmpty else { throw CommandError.leak(count: leaks.count) }
  }

  /// Every name of every person.
  private static func names(of catalog: Catalog) throws -> Set<String> {
    var names: Set<String> = []
    for entry in try catalog.entries(where: { $0.kind == .person }) {
      guard case .person(let person) = entry.metadata.details else { continue }
      names.formUnion([entry.metadata.title, entry.metadata.slug, person.native] + person.aliases)
    }
    return names.filter { name in name.contains { $0.isLetter } }
  }

  /// Whether a name stands in a text in any case, accents, width and spacing.
  private static func stands(_ name: String, in text: [UInt8]) throws -> Bool {
    let quoted = name.filter { $0 != "\"" }
    let matcher = Matcher(try Query.parse("\"\(quoted)\""))
    var scratch = matcher.makeScratch()
    let day = CalendarDay(millisecondsSince1970: 0)
    let record = SearchRecord(
      kind: "", slug: nil, dialogue: nil, tags: [], people: [], days: day...day, fields: [])
    return matcher.match(record, body: text.rawSpan, scratch: &scratch) != nil
  }
}
