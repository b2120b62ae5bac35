import Sodium
import TestSupport
import Testing

@testable import AgeFormat

@Suite struct ArmorTests {
  private func read(_ text: [UInt8], size: Int = 13, isDetecting: Bool = true) throws -> [UInt8] {
    var reader = AgeArmorReader(isDetecting: isDetecting)
    var out: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: size) {
      try reader.update(Array(text[start..<min(start + size, text.count)]), into: &out)
    }
    try reader.finish(into: &out)
    return out
  }

  @Test(arguments: [0, 1, 2, 3, 47, 48, 49, 95, 96, 97, 1000])
  func armorReadsBackAndHasOneForm(_ count: Int) throws {
    let bytes = Random.bytes(count)
    let text = armored(bytes)
    for size in [1, 5, 64, 10_000] {
      #expect(armored(bytes, size: size) == text)
      #expect(try read(text, size: size) == bytes)
    }
    let lines = text.split(separator: UInt8(ascii: "\n"))
    #expect(lines.dropFirst().dropLast().dropLast().allSatisfy { $0.count == 64 })
    #expect(text.last == UInt8(ascii: "\n") && lines.count == 2 + (count + 47) / 48)
  }

  @Test func lineEndsAndWhiteSpaceAroundAreTaken() throws {
    let bytes = Random.bytes(100)
    let text = String(decoding: armored(bytes), as: UTF8.self)
    for form in [
      text.replacing("\n", with: "\r\n"), String(text.dropLast()), "\n \r\n\t\n" + text,
      text + "\n\n \t\r\n", String(repeating: "\n", count: 1024) + text,
      text + String(repeating: " ", count: 1024),
    ] {
      #expect(try read(Array(form.utf8)) == bytes)
    }
  }

  @Test func everythingElseIsRefused() throws {
    let text = String(decoding: armored(Random.bytes(100)), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
    let wrong = [
      "", "\n", lines[0], joined(Array(lines.dropLast())), joined(Array(lines.dropFirst())),
      joined([lines[0], "Version: 1", ""] + lines[1...]), joined([lines[0], ""] + lines[1...]),
      joined(lines[..<3] + [""] + lines[3...]), joined(lines.dropLast() + ["", lines[4]]),
      joined([lines[0], lines[1] + " "] + lines[2...]), joined([" " + lines[0]] + lines[1...]),
      joined([lines[0] + " "] + lines[1...]), joined(lines.dropLast() + [lines[4] + " "]),
      joined([lines[0], String(lines[1].dropLast(4))] + lines[2...]),
      joined([lines[0], lines[1] + lines[2]] + lines[3...]), text.replacing("=", with: ""),
      text + "a", text + "\n\na", joined(lines + lines), text.replacing("AGE", with: "PGP"),
      String(repeating: "\n", count: 1025) + text, text + String(repeating: " ", count: 1025),
      joined([lines[0], lines[3], lines[1], lines[2], lines[4]]),
      text.replacing("\n", with: "\r"), text.replacing("\n", with: "\n\r"),
    ]
    for text in wrong {
      for size in [1, 100_000] {
        #expect(throws: AgeError.malformedArmor, "\(text)") {
          try read(Array(text.utf8), size: size, isDetecting: false)
        }
      }
    }
  }

  @Test func aFileWithoutArmorPassesUnchanged() throws {
    for bytes in [
      [], Array("-----BEGIN".utf8), Array("age-encryption.org/v1\n".utf8), Random.bytes(5000),
      [UInt8](repeating: 0x20, count: 3000), Array(" \n-----BEGIN AGE ENCRYPTED FILE----".utf8),
    ] {
      for size in [1, 10_000] { #expect(try read(bytes, size: size) == bytes) }
    }
  }

  /// A line that never ends is not waited for.
  @Test func memoryIsBounded() throws {
    var reader = AgeArmorReader()
    var out: [UInt8] = []
    try reader.update(Array("-----BEGIN AGE ENCRYPTED FILE-----\n".utf8), into: &out)
    #expect(throws: AgeError.malformedArmor) {
      for _ in 0..<10_000 { try reader.update([UInt8](repeating: 0x41, count: 100), into: &out) }
    }
  }
}
