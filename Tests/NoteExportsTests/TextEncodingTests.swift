import Testing
import TextEncodings

/// Texts that are not UTF-8.
@Suite struct TextEncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41, 0, 0x8B, 0x73], "A王"), ([0xFE, 0xFF, 0, 0x41, 0x73, 0x8B], "A王"),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "A"),
    ] as [([UInt8], String)])
  func aMarkTellsTheEncoding(_ bytes: [UInt8], _ text: String) {
    guard case .converted(let found, _) = ReadText(bytes) else {
      Issue.record("not converted")
      return
    }
    #expect(String(decoding: found, as: UTF8.self) == text)
  }

  @Test func halfAUnitIsNoText() {
    #expect(ReadText([0xFF, 0xFE, 0x41]) == .unclear(.utf16LittleEndian))
  }

  @Test(
    arguments: [
      (
        TextEncoding.gb18030, [0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30],
        "你\u{80}𐀀"
      ),
      (.big5, [0xA7, 0x41], "你"), (.shiftJIS, [0x82, 0xA0, 0xB1], "あｱ"),
      (.eucJP, [0xA4, 0xA2], "あ"),
      (.eucKR, [0xB0, 0xA1], "가"), (.windows1252, [0xE9, 0x80], "é€"),
      (.windows1250, [0xE8, 0x9A], "čš"),
      (.windows1251, [0xCF, 0xF0], "Пр"), (.koi8r, [0xF0, 0xD2], "Пр"),
    ] as [(TextEncoding, [UInt8], String)])
  func readsWhatItIsTold(_ encoding: TextEncoding, _ bytes: [UInt8], _ text: String) {
    #expect(encoding.decode(bytes[...]) == text)
  }

  @Test func whatIsCertainIsConverted() {
    // 今天我们在这里开会,他们的人不多。 in GB18030.
    let chinese: [UInt8] = [
      0xBD, 0xF1, 0xCC, 0xEC, 0xCE, 0xD2, 0xC3, 0xC7, 0xD4, 0xDA, 0xD5, 0xE2, 0xC0, 0xEF, 0xBF,
      0xAA,
      0xBB, 0xE1, 0x2C, 0xCB, 0xFB, 0xC3, 0xC7, 0xB5, 0xC4, 0xC8, 0xCB, 0xB2, 0xBB, 0xB6, 0xE0,
      0xA1,
      0xA3,
    ]
    guard case .converted(let text, .gb18030) = ReadText(chinese) else {
      Issue.record("\(ReadText(chinese))")
      return
    }
    #expect(String(decoding: text, as: UTF8.self) == "今天我们在这里开会,他们的人不多。")
    // German is the same in all encodings of Europe; French is not.
    #expect(
      ReadText(Array("gr".utf8) + [0xFC] + Array("n und ".utf8))
        == .converted(Array("grün und ".utf8), from: .windows1252))
    #expect(ReadText(Array("tr".utf8) + [0xE8] + Array("s bien".utf8)) == .unclear(.windows1252))
    #expect(ReadText([0x63, 0xE9]) != .utf8)
    #expect(ReadText([0x80, 0x81, 0x00]) == .unclear(nil))
  }

  @Test func whatIsSaidCounts() {
    #expect(
      ReadText(Array("tr".utf8) + [0xE8] + Array("s".utf8), assuming: .windows1252)
        == .converted(Array("très".utf8), from: .windows1252))
    #expect(TextEncoding(name: "Latin-1") == .windows1252 && TextEncoding(name: "gbk") == .gb18030)
    #expect(TextEncoding(name: "x") == nil)
  }
}
