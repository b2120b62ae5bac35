import CellFile
import Glibc
import Sodium

@testable import Records
@testable import Redaction
@testable import TerminalIO
@testable import VaultStore

/// A piece over and over: eight times as much of it may not take much more than eight times as
/// long. A limit on each input cannot see that, as the inputs of the other targets are short.
///
/// An input is the number of a reader and the piece, in which a byte 0 stands for the number of the
/// repetition.
enum GrowthFuzz {
  private static let longestPiece = 64
  private static let shortSize = 8 * 1024
  private static let growth = 8
  /// Were all of the cost to grow with the square of the length, it would be 64 times.
  private static let mostGrowth: UInt64 = 14
  /// Less is no burden at this size, and no safe measure.
  private static let negligible: UInt64 = 30_000_000
  private static let shortest: UInt64 = 1_000_000
  private static let attempts = 3

  enum Reader: UInt8, CaseIterable {
    case rows, safeText, paragraphs, mentions, links, views, blocks, frontMatter, list, extras
    case journal, metadata, log, paste

    func read(_ bytes: [UInt8]) {
      switch self {
      case .rows:
        let document = Markdown(String(decoding: bytes, as: UTF8.self))
        _ = document.rows(width: 80, look: .styled)
      case .safeText: _ = SafeText.block(String(decoding: bytes, as: UTF8.self))
      case .paragraphs: _ = Paragraph.split(bytes, unmarked: .private)
      case .mentions: _ = (Mention.find(in: bytes), Tags.find(in: bytes))
      case .links: _ = LocalLink.find(in: bytes, at: "a/b.md")
      case .views:
        for window in Markup.windows(in: bytes, 0..<bytes.count) {
          var view = MarkupView(bytes, window)
          _ = (view.undo(), view.folded())
        }
      case .blocks: _ = BlockReader.blocks(of: bytes)
      case .frontMatter: form("---\nkind: note\n", bytes, "\n---\n")
      case .list: form("---\nkind: note\nx: [", bytes, "]\n---\n")
      case .extras: form("---\nkind: dialogue\nvision:\n- id: a\n  ", bytes, "\n---\n")
      case .journal:
        let object = Array(#"{"title":"","body":"","date":"""#.utf8) + bytes + [UInt8(ascii: "}")]
        _ = try? JournalExport.read(object)
      case .metadata:
        guard let metadata = try? Metadata(serialized: [10, 4] + Array("note".utf8) + bytes) else {
          return
        }
        _ = (metadata.serialized(), metadata.jsonFields)
      case .log:
        let cell = CommitCell(
          cellCount: 9, bodyCells: 0, logLength: UInt32(bytes.count), sequence: 0, previous: .zero,
          digest: .zero, near: .zero, logSeal: .zero, logHead: [])
        let replay = Replay()
        replay.add(log: bytes, of: ChainLink(index: 9, commit: cell, seal: .zero))
        for head in replay.heads() { _ = replay.isConflict(head) }
      case .paste: _ = PastedText.utf8(bytes)
      }
    }

    private func form(_ before: String, _ bytes: [UInt8], _ after: String) {
      guard let form = try? TextForm.parse(Array(before.utf8) + bytes + Array(after.utf8)) else {
        return
      }
      _ = form.render()
    }
  }

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    guard let reader = Reader(rawValue: input.byte() % UInt8(Reader.allCases.count)) else { return }
    let piece = input.take(longestPiece)
    guard !piece.isEmpty else { return }
    let (short, long) = (text(piece, shortSize), text(piece, growth * shortSize))
    var shortTime = time(of: reader, short)
    var longTime = time(of: reader, long)
    for _ in 1..<attempts {
      guard longTime > negligible, longTime > mostGrowth * max(shortTime, shortest) else { return }
      shortTime = min(shortTime, time(of: reader, short))
      longTime = min(longTime, time(of: reader, long))
    }
    throw BrokenPromise(
      description: "\(reader): \(growth) times the text takes \(longTime / max(shortTime, 1)) times"
        + " the work, \(longTime / 1_000_000) ms for 64 KiB")
  }

  private static func text(_ piece: [UInt8], _ size: Int) -> [UInt8] {
    guard piece.contains(0) else {
      return Array(repeatElement(piece, count: size / piece.count).joined())
    }
    var text: [UInt8] = []
    var number = 0
    while text.count < size {
      for byte in piece { text += byte == 0 ? Array("\(number)".utf8) : [byte] }
      number += 1
    }
    return text
  }

  /// Nanoseconds of this thread's processor.
  private static func time(of reader: Reader, _ bytes: [UInt8]) -> UInt64 {
    let start = processorTime()
    reader.read(bytes)
    return processorTime() - start
  }

  private static func processorTime() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  static let seeds: [[UInt8]] = {
    let pieces = [
      "a ", "[](", "[", "](", "[]", "[[", "<", "<b ", "<!--", "*", "**a", "_a_ ", "`", "``a", "~~a",
      "\\", "&", "&#x41;", "%41", "=41", "\\u0041", "> ", "- ", "1. ", "\n\n", "\r", "# a\n",
      "|a|b\n-|-\n", "a|", "```\n", "~~~\na\n", "    a\n", "\t", "e\u{301}", "\u{301}", "\u{200d}",
      "\u{202e}", "\u{1b}[", "a\u{8}", "\u{1f469}\u{200d}", "\u{4f1a}", "(private) ",
      "(privat) a\n\n",
      "@a", "@\u{4f1a}", "#a ", "!(", "![[a", "[a]: b\n", "[^1]", "https://a.b ", "a@b.c ",
      "k\0: v\n", "'k\0': [v]\n", "k\0: {a: b}\n  ", "a, ", "\"a\0\", ", "{a\0: b}, ", "[", "{",
      "? ",
      "- a\n", "x: |\n  a\n", ",\"k\0\":1", ",\"k\0\":[{}]", ",\"a\":{\"b\":\"c\"}", "\u{12}\u{1}a",
      "\"\u{1}a", "J\u{6}\n\u{1}a\u{12}\u{1}b", "\u{e000}\u{ff}",
    ]
    return Reader.allCases.flatMap { reader in
      pieces.map { [reader.rawValue] + Array($0.utf8) }
    }
  }()
}
