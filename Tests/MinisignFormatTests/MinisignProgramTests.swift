import Foundation
import MinisignFormat
import Sodium
import SystemPackage
import TestSupport
import Testing

/// Against the program `minisign` itself, which `Scripts/setup` installs.
@Suite struct MinisignProgramTests {
  private let folder: TemporaryFolder
  private static let message = Array("Ein Text, 一份文本.\n".utf8)

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

  /// Runs minisign without a terminal.
  private func minisign(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/minisign")
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

  /// However many a mail program has added.
  @Test func returnsBehindACommentAreNoPartOfIt() throws {
    let key = try SigningKey()
    try write("text", MinisignProgramTests.message)
    try write("key.pub", Array(key.verificationKey.file().utf8))
    let signature = try DetachedSignature(
      of: MinisignProgramTests.message, with: key, untrustedComment: "ours",
      trustedComment: "timestamp:1")
    let text = String(decoding: try signature.file(), as: UTF8.self)
    let file = Array(
      text.replacing("ours\n", with: "ours\r\r\n").replacing("p:1\n", with: "p:1\r\r\n").utf8)
    try write("text.minisig", file)
    #expect(try minisign(["-V", "-H", "-p", "key.pub", "-m", "text"]).status == 0)
    let read = try DetachedSignature(file: file)
    #expect(read == signature)
    try read.verify(MinisignProgramTests.message, with: key.verificationKey)
  }

  @Test func minisignVerifiesWhatWeSignAndRefusesWhatWasChanged() throws {
    let key = try SigningKey()
    try write("text", MinisignProgramTests.message)
    try write("key.pub", Array(key.verificationKey.file().utf8))
    let signature = try DetachedSignature(
      of: MinisignProgramTests.message, with: key, untrustedComment: "ours",
      trustedComment: "timestamp:1\tfile:text\thashed")
    let file = try signature.file()
    try write("text.minisig", file)
    let arguments = ["-V", "-H", "-p", "key.pub", "-m", "text"]
    let run = try minisign(arguments)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("timestamp:1\tfile:text\thashed"))
    // As in a message: the key's digits by themselves.
    let digits = try key.verificationKey.line()
    #expect(try minisign(["-V", "-P", digits, "-m", "text"]).status == 0)
    try write("text", MinisignProgramTests.message + [0x20])
    #expect(try minisign(arguments).status == 1)
    try write("text", MinisignProgramTests.message)
    let comment = String(decoding: file, as: UTF8.self).replacing("file:text", with: "file:test")
    try write("text.minisig", Array(comment.utf8))
    #expect(try minisign(arguments).status == 1)
  }

  /// Comments that would steer a terminal are signed like any other; showing them is another matter.
  @Test(
    arguments: [
      [0x1B, 0x5B, 0x33, 0x31, 0x6D], [0xC2, 0x9B], [0xFF, 0x41], [0xE2, 0x80, 0xAE], [0x09],
    ] as [[UInt8]])
  func weVerifyWhateverMinisignLetsACommentSay(_ comment: [UInt8]) throws {
    #expect(try minisign(["-G", "-W", "-f", "-p", "their.pub", "-s", "their.key"]).status == 0)
    try write("text", MinisignProgramTests.message)
    try write(
      "comment", Array("exec minisign -S -W -s their.key -m text -t '".utf8) + comment + [0x27])
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["comment"]
    shell.currentDirectoryURL = URL(filePath: folder.path.string)
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0)
    let file = try read("text.minisig")
    #expect(Data(file).range(of: Data(comment)) != nil)
    let status = try minisign(["-V", "-q", "-p", "their.pub", "-m", "text"]).status
    let signature = try DetachedSignature(file: file)
    let key = try VerificationKey(file: read("their.pub"))
    #expect(status == 0)
    try signature.verify(MinisignProgramTests.message, with: key)
    #expect(try DetachedSignature(file: signature.file()) == signature)
  }

  @Test func minisignSignsWithASecretKeyOfOurs() throws {
    let key = try SigningKey()
    let secret = try key.file()
    let span = secret.bytes
    try write("key", unsafe span.withUnsafeBytes { unsafe Array($0) })
    try write("text", MinisignProgramTests.message)
    let run = try minisign(["-S", "-W", "-s", "key", "-m", "text", "-t", "theirs"])
    #expect(run.status == 0, "\(run.output)")
    let signature = try DetachedSignature(file: read("text.minisig"))
    try signature.verify(MinisignProgramTests.message, with: key.verificationKey)
  }

  @Test(arguments: [false, true]) func weVerifyWhatMinisignSigns(isLegacy: Bool) throws {
    #expect(try minisign(["-G", "-W", "-f", "-p", "their.pub", "-s", "their.key"]).status == 0)
    try write("text", MinisignProgramTests.message)
    let legacy = isLegacy ? ["-l"] : []
    let run = try minisign(["-S", "-W", "-s", "their.key", "-m", "text", "-t", "签 ✓"] + legacy)
    #expect(run.status == 0, "\(run.output)")
    let key = try VerificationKey(file: read("their.pub"))
    let file = try read("text.minisig")
    let signature = try DetachedSignature(file: file)
    #expect(signature.algorithm == (isLegacy ? .legacy : .prehashed))
    #expect(signature.trustedComment == "签 ✓")
    try signature.verify(MinisignProgramTests.message, with: key)
    #expect(throws: MinisignError.wrongSignature) {
      try signature.verify(MinisignProgramTests.message + [0], with: key)
    }
    let secretFile = try read("their.key")
    let secret = try SigningKey(file: secretFile.rawSpan)
    #expect(secret.verificationKey == key)
    // Every byte of the lines that are signed.
    let unsigned = file.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    for index in file.indices.dropFirst(unsigned) {
      var changed = file
      changed[index] ^= 0x01
      #expect(throws: MinisignError.self, "byte \(index)") {
        try DetachedSignature(file: changed).verify(
          MinisignProgramTests.message, with: key)
      }
    }
  }
}
