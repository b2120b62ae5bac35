import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing

@testable import AgeFormat

/// Against the program `age` itself, which `Scripts/setup --tests` installs. Debian's is older than
/// the post-quantum recipients.
@Suite struct AgeProgramTests {
  private let folder: TemporaryFolder
  private static let chunk = AgePayload.chunkSize
  private static let sizes = [0, 1, chunk - 1, chunk, chunk + 1, 3 << 20]

  init() throws {
    folder = try TemporaryFolder()
  }

  private func path(_ name: String) -> String { folder.file(name).string }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path(name)))
  }

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// What age decrypted; for an empty text it makes no file.
  private func decrypted(_ name: String, count: Int) throws -> [UInt8] {
    let isThere = FileManager.default.fileExists(atPath: path(name))
    return count == 0 && !isThere ? [] : try read(name)
  }

  /// Runs a program without a terminal.
  private func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path.string)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test(arguments: sizes, [false, true])
  func ageOpensWhatWeWrite(_ count: Int, isArmored: Bool) throws {
    let plaintext = Random.bytes(count)
    let identity = try AgeIdentity(.x25519)
    try write("key", Array(try identity.digits().utf8) + [0x0A])
    let others = [try AgeIdentity(.x25519).recipient, identity.recipient]
    try write("file", sealed(plaintext, try AgeSealer(to: others), isArmored: isArmored))
    let (status, output) = try run("age", ["-d", "-i", "key", "-o", "plain", "file"])
    #expect(status == 0, "\(output)")
    #expect(try decrypted("plain", count: count) == plaintext)
  }

  @Test(arguments: sizes, [false, true])
  func weOpenWhatAgeWrites(_ count: Int, isArmored: Bool) throws {
    let plaintext = Random.bytes(count)
    try write("plain", plaintext)
    #expect(try run("age-keygen", ["-o", "key"]).0 == 0)
    let text = String(decoding: try read("key"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").last.map(String.init))
    let recipient = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("# public key: ") }?.dropFirst(14))
    let bytes = Array(line.utf8)
    let identity = try AgeIdentity(text: bytes.rawSpan)
    #expect(try identity.recipient.text() == recipient)
    let (status, output) = try run(
      "age", (isArmored ? ["-a"] : []) + ["-r", String(recipient), "-o", "file", "plain"])
    #expect(status == 0, "\(output)")
    let file = try read("file")
    #expect(try open(file, with: .identity(line)) == plaintext)
    // What age writes has one form: our armor of it is the same.
    if isArmored {
      var reader = AgeArmorReader()
      var binary: [UInt8] = []
      try reader.update(file, into: &binary)
      try reader.finish(into: &binary)
      #expect(armored(binary) == file)
    }
  }

  /// age asks for a passphrase on its terminal only.
  @Test(arguments: [0, 3 << 20]) func passphrasesOpenBothWays(_ count: Int) throws {
    let age = FilePath("/usr/bin/age")
    let plaintext = Random.bytes(count)
    try write("plain", plaintext)
    for isArmored in [false, true] {
      let options = (isArmored ? ["-a"] : []) + ["-p", "-o", path("theirs"), path("plain")]
      let writing = try PseudoTerminal(age, options, folder: folder.path)
      try writing.wait(for: "Enter passphrase")
      try writing.type("correct horse\r")
      try writing.wait(for: "Confirm passphrase")
      try writing.type("correct horse\r")
      #expect(try writing.exit() == .code(0))
      #expect(try open(try read("theirs"), with: .passphrase("correct horse")) == plaintext)
      #expect(throws: AgeError.wrongPassphrase) {
        try open(try read("theirs"), with: .passphrase("correct horsf"))
      }
      let sealer = try AgeSealer(passphrase: try secret("battery staple"))
      try write("ours", sealed(plaintext, sealer, isArmored: isArmored))
      let reading = try PseudoTerminal(
        age, ["-d", "-o", path("again"), path("ours")], folder: folder.path)
      try reading.wait(for: "Enter passphrase")
      try reading.type("battery staple\r")
      #expect(try reading.exit() == .code(0))
      #expect(try decrypted("again", count: count) == plaintext)
      for name in ["theirs", "again"] { try? FileManager.default.removeItem(atPath: path(name)) }
    }
  }

  /// What either side refuses, the other one refuses too.
  @Test func ageRefusesWhatWasChanged() throws {
    let identity = try AgeIdentity(.x25519)
    let text = try identity.digits()
    try write("key", Array(text.utf8) + [0x0A])
    let file = sealed([1, 2, 3], try AgeSealer(to: [identity.recipient]))
    for index in stride(from: 0, to: file.count, by: 7) {
      var changed = file
      changed[index] ^= 1
      try write("file", changed)
      #expect(try run("age", ["-d", "-i", "key", "-o", "plain", "file"]).0 != 0, "byte \(index)")
      #expect(throws: AgeError.self, "byte \(index)") { try open(changed, with: .identity(text)) }
    }
  }
}
