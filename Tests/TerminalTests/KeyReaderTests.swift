import SystemPackage
import Testing

@testable import Terminal

/// Bytes in, keys out, through a pipe.
@Suite struct KeyReaderTests {
  private func keys(_ bytes: [UInt8]) throws -> [Key] {
    let pipe = try FileDescriptor.pipe()
    defer { try? pipe.readEnd.close() }
    _ = try pipe.writeEnd.writeAll(bytes)
    try pipe.writeEnd.close()
    var reader = KeyReader(descriptor: pipe.readEnd.rawValue)
    var keys: [Key] = []
    while true {
      let key = try reader.next()
      if key == .end { return keys }
      keys.append(key)
    }
  }

  static let sequences: [(String, [Key])] = [
    ("aé会👧", [.character("a"), .character("é"), .character("会"), .character("👧")]),
    ("\u{1b}[A\u{1b}OB\u{1b}[C\u{1b}[D", [.up, .down, .right, .left]),
    (
      "\u{1b}[H\u{1b}OF\u{1b}[1~\u{1b}[4~\u{1b}[7~\u{1b}[8~",
      [
        .home, .endKey, .home, .endKey, .home, .endKey,
      ]
    ),
    ("\u{1b}[3~\u{1b}[5~\u{1b}[6~\u{1b}[Z", [.delete, .pageUp, .pageDown, .backTab]),
    (
      "\u{1b}[1;5C\u{1b}[1;3D\u{1b}[1;5H\u{1b}[1;5F\u{1b}[3;5~",
      [
        .wordRight, .wordLeft, .textStart, .textEnd, .deleteWord,
      ]
    ),
    (
      "\u{1b}[1;2A\u{1b}[1;6D\u{1b}[6;2~",
      [
        .extending(.up), .extending(.wordLeft), .extending(.pageDown),
      ]
    ),
    (
      "\u{1b}OR\u{1b}[13~\u{1b}[1;2R\u{1b}[24~",
      [
        .function(3), .function(3), .extending(.function(3)), .function(12),
      ]
    ),
    ("\u{1b}b\u{1b}\u{7f}\u{1b}会", [.alt("b"), .alt("\u{7f}"), .alt("会")]),
    (
      "\u{0}\u{1}\u{1a}\u{1c}\u{1f}\r\n\t\u{8}\u{7f}",
      [
        .control(" "), .control("a"), .control("z"), .control("\\"), .control("_"), .enter, .enter,
        .character("\t"), .backspace, .backspace,
      ]
    ),
    ("\u{1b}[200~a\rb\u{1b}[A\u{1b}[201~c", [.paste(Array("a\rb\u{1b}[A".utf8)), .character("c")]),
    ("\u{1b}[200~\u{1b}[201~\u{1b}[B", [.paste([]), .down]),
    ("\u{1b}[200~never ended", [.paste(Array("never ended".utf8))]),
    ("\u{1b}", [.escape]), ("\u{1b}[", [.unknown]), ("\u{1b}[99q", [.unknown]),
    ("\u{1b}[99999999999999999999~", [.unknown]),
  ]

  @Test(arguments: sequences) func sequencesAreKeys(_ text: String, _ expected: [Key]) throws {
    let read = try keys(Array(text.utf8))
    #expect(read == expected)
  }

  @Test func bytesThatAreNoTextAreUnknown() throws {
    let broken = try keys([0xff, 0xc3, 0x28])
    #expect(broken.first == .unknown)
    let stray = try keys([0x80])
    #expect(stray == [.unknown])
  }

  @Test func aLargePasteIsOneKey() throws {
    let body = [UInt8](repeating: 0x61, count: 60_000)
    let all = Array("\u{1b}[200~".utf8) + body + Array("\u{1b}[201~x".utf8)
    let read = try keys(all)
    #expect(read == [.paste(body), .character("x")])
  }
}
