import Sodium
import TestSupport

@testable import AgeFormat

/// Age files: a header and its payload, with an armor or without, and the texts of keys.
///
/// An input is the number of one of the four, the size of the pieces that a file comes in, and then
/// the file or the text.
enum AgeFuzz {
  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let kind = input.byte() % 4
    let size = 1 + Int(input.byte())
    let rest = input.all()
    switch kind {
    case 0: try checkFile(rest, size)
    case 1: try checkArmor(rest, size)
    case 2: try checkRecipient(String(decoding: rest, as: UTF8.self))
    default: try checkIdentity(rest)
    }
  }

  // MARK: - Armor

  private static func checkArmor(_ text: [UInt8], _ size: Int) throws {
    for isDetecting in [false, true] {
      let whole = withoutArmor(text, text.count + 1, isDetecting)
      let pieces = withoutArmor(text, size, isDetecting)
      try require(whole == pieces, "pieces of an armor do not matter")
      guard case .success(let bytes) = whole else { continue }
      if isDetecting, bytes == text { continue }
      var writer = AgeArmorWriter()
      var again: [UInt8] = []
      writer.update(bytes, into: &again)
      writer.finish(into: &again)
      try require(lines(again) == lines(text), "an armor has one form")
    }
    if case .success(let bytes) = withoutArmor(text, size, true) { try checkFile(bytes, size) }
  }

  private static func withoutArmor(
    _ text: [UInt8], _ size: Int, _ isDetecting: Bool
  ) -> Result<[UInt8], AgeError> {
    Result { () throws(AgeError) in
      var reader = AgeArmorReader(isDetecting: isDetecting)
      var out: [UInt8] = []
      for start in stride(from: 0, to: text.count, by: size) {
        try reader.update(Array(text[start..<min(start + size, text.count)]), into: &out)
      }
      try reader.finish(into: &out)
      return out
    }
  }

  /// The lines without their ends and without white space around them all.
  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    text.split(separator: UInt8(ascii: "\n"))
      .map { Array($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
      .filter { !$0.allSatisfy(AgeArmor.isWhiteSpace) }
  }

  // MARK: - Files

  private static func checkFile(_ file: [UInt8], _ size: Int) throws {
    let whole = header(of: file, file.count + 1)
    let pieces = header(of: file, size)
    try require(whole == pieces, "pieces of a header do not matter")
    guard case .success(let header?) = whole else { return }
    try require(file.starts(with: header.text), "a header has one form")
    guard let key = fileKey(of: header) else { return }
    let payload = Array(file[header.text.count...])
    var one: [UInt8] = []
    var other: [UInt8] = []
    let outcome = open(payload, try Made.duplicate(key), payload.count + 1, &one)
    let again = open(payload, key, size, &other)
    try require(outcome == again && one == other, "pieces of a payload do not matter")
    // Whoever knows neither key nor passphrase makes no other file: this one was made.
    try require(Made.plaintext.starts(with: one), "only what was sealed is opened")
    try require(outcome != nil || one == Made.plaintext, "a whole file is opened whole")
  }

  private static func header(of file: [UInt8], _ size: Int) -> Result<AgeHeader?, AgeError> {
    Result { () throws(AgeError) in
      var reader = AgeHeaderReader()
      for start in stride(from: 0, to: file.count, by: size) {
        let end = min(start + size, file.count)
        guard let header = try reader.update(Array(file[start..<end])) else { continue }
        return header
      }
      return nil
    }
  }

  private static func fileKey(of header: AgeHeader) -> AgeFileKey? {
    do throws(AgeError) {
      if header.needsPassphrase {
        return try header.fileKey(passphrase: try Made.passphrase(), highestWorkFactor: 2)
      }
      do throws(AgeError) {
        return try header.fileKey(for: try Made.identity(.x25519))
      } catch .otherRecipients {
        return try header.fileKey(for: try Made.identity(.hybrid))
      }
    } catch {
      return nil
    }
  }

  private static func open(
    _ payload: [UInt8], _ key: consuming AgeFileKey, _ size: Int, _ out: inout [UInt8]
  ) -> AgeError? {
    do throws(AgeError) {
      var opener = try AgeOpener(key)
      for start in stride(from: 0, to: payload.count, by: size) {
        try opener.update(
          Array(payload[start..<min(start + size, payload.count)]), into: &out)
      }
      try opener.finish(into: &out)
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Keys

  private static func checkRecipient(_ text: String) throws {
    guard let recipient = try? AgeRecipient(text: text) else { return }
    try require(try recipient.text() == text, "a recipient has one text")
    var sealer = try AgeSealer(to: [recipient])
    var out: [UInt8] = []
    sealer.update(Made.plaintext.rawSpan, into: &out)
  }

  private static func checkIdentity(_ text: [UInt8]) throws {
    do throws(AgeError) {
      let identity = try AgeIdentity(text: text.rawSpan)
      let again = try identity.text()
      let same = again.bytes.copy() == text
      guard same else { throw AgeError.outOfMemory }
      _ = try AgeRecipient(text: try identity.recipient.text())
    } catch .malformedIdentity {
      return
    } catch {
      throw BrokenPromise(description: "an identity has one text: \(error)")
    }
  }

  /// Files for keys that are always the same. They were made once: sealing draws numbers.
  private enum Made {
    static let plaintext = Array("what both sides said\n".utf8)

    static func passphrase() throws(AgeError) -> SecretBytes {
      let word = Array("word".utf8)
      return try locked { () throws(SodiumError) in try SecretBytes(copying: word.rawSpan) }
    }

    static func identity(_ kind: AgeRecipient.Kind) throws(AgeError) -> AgeIdentity {
      let bytes = [UInt8](1...32)
      let secret = try locked { () throws(SodiumError) in
        try SecretBytes(copying: bytes.rawSpan)
      }
      return try AgeIdentity(kind, secret: secret)
    }

    static func duplicate(_ key: borrowing AgeFileKey) throws -> AgeFileKey {
      AgeFileKey(try SecretBytes(copying: key.secret.bytes))
    }
  }

  static let seeds: [[UInt8]] = {
    var seeds = SeedFiles.contents(below: "Tests/Fuzzing/Seeds/age", ending: ".age").flatMap {
      file -> [[UInt8]] in
      var binary: [UInt8] = []
      var reader = AgeArmorReader()
      guard (try? reader.update(file, into: &binary)) != nil else { return [] }
      return [[1, 40] + file, [0, 40] + binary]
    }
    // The test kit's files begin with lines about what must come of them.
    for file in SeedFiles.thirdParty(below: "age", ending: "") {
      guard let end = file.firstRange(of: Array("\n\n".utf8)) else { continue }
      let body = Array(file[end.upperBound...])
      seeds.append([file.starts(with: Array("-----".utf8)) ? 1 : 0, 200] + body)
    }
    for kind in [AgeRecipient.Kind.x25519, .hybrid] {
      guard let identity = try? Made.identity(kind), let recipient = try? identity.recipient.text()
      else { continue }
      seeds.append([2, 0] + Array(recipient.utf8))
      if let text = try? identity.text() { seeds.append([3, 0] + text.bytes.copy()) }
    }
    return seeds
  }()
}
