import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import AgeFormat

/// The files of C2SP's test kit, each with what must come of it. They are not part of the repository.
@Suite struct TestKitTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    let name: String
    let fields: [String: [String]]
    let file: [UInt8]
    var testDescription: String { name }

    init(_ name: String) throws {
      self.name = name
      let data = try ThirdParty.vectors.contents(of: "age/\(name)")
      let end = try #require(data.firstRange(of: Data("\n\n".utf8)))
      var fields: [String: [String]] = [:]
      for line in String(decoding: data[..<end.lowerBound], as: UTF8.self).split(separator: "\n") {
        let parts = try #require(line.firstRange(of: ": "))
        fields[String(line[..<parts.lowerBound]), default: []]
          .append(String(line[parts.upperBound...]))
      }
      self.fields = fields
      let body = data[end.upperBound...]
      file = Array(fields["compressed"] == ["zlib"] ? try Vector.inflated(body) : body)
    }

    /// The bytes that were compressed.
    private static func inflated(_ data: Data) throws -> Data {
      let folder = try TemporaryFolder()
      let source = folder.file("compressed").string
      try data.write(to: URL(filePath: source))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/python3")
      let program =
        "import sys, zlib; data = open(sys.argv[1], 'rb').read()\n"
        + "sys.stdout.buffer.write(zlib.decompress(data))"
      process.arguments = ["-c", program, source]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      return output
    }

    var keys: [Key] {
      (fields["identity"] ?? []).map { .identity($0) }
        + (fields["passphrase"] ?? []).map { .passphrase($0) }
    }
  }

  private static let vectors: [Vector] =
    ThirdParty.vectors.isThere
    ? ((try? ThirdParty.vectors.names(in: "age").map(Vector.init)) ?? []) : []

  @Test(.enabled(if: ThirdParty.vectors.isThere)) func thereAreVectorsOfEveryOutcome() throws {
    let names = try ThirdParty.vectors.names(in: "age")
    #expect(TestKitTests.vectors.count == names.count)
    let outcomes = Set(TestKitTests.vectors.compactMap { $0.fields["expect"]?.first })
    #expect(
      outcomes == [
        "success", "no match", "header failure", "HMAC failure", "payload failure", "armor failure",
      ])
    print("age: \(names.count) files of the test kit")
  }

  // A file has some hundred bytes before its payload: pieces of one byte end everywhere.
  @Test(arguments: vectors, [1, 65537, 1 << 24])
  func filesGiveWhatTheTestKitSays(_ vector: Vector, size: Int) throws {
    if size == 1, vector.file.count > 1 << 18 { return }
    var plaintext: [UInt8] = []
    var fileKey: [UInt8] = []
    var outcome = "no key"
    let isArmored = vector.fields["armored"] == ["yes"]
    // Where no key is given, any will do.
    let keys = vector.keys.isEmpty ? [.passphrase("password")] : vector.keys
    for key in keys {
      plaintext = []
      do throws(AgeError) {
        try open(
          vector.file, with: key, size: size, isArmored: isArmored, fileKey: &fileKey,
          into: &plaintext)
        outcome = "success"
      } catch {
        outcome = name(of: error)
      }
      if outcome != "no match" { break }
    }
    #expect(outcome == vector.fields["expect"]?.first)
    if outcome == "success" || outcome == "payload failure" {
      #expect(fileKey.hex == vector.fields["file key"]?.first)
      if let expected = vector.fields["payload"]?.first {
        #expect(digest(plaintext) == expected)
      } else {
        #expect(plaintext.isEmpty)
      }
    } else {
      #expect(plaintext.isEmpty)
    }
  }

  /// Detecting an armor changes nothing but what a file without a first line is called.
  @Test(arguments: vectors) func anArmorIsFoundWhereThereIsOne(_ vector: Vector) throws {
    guard vector.fields["expect"] == ["success"], let key = vector.keys.last else { return }
    let plaintext = try open(vector.file, with: key)
    #expect(digest(plaintext) == vector.fields["payload"]?.first)
  }

  private func name(of error: AgeError) -> String {
    switch error {
    case .malformedArmor: "armor failure"
    case .notAge, .unsupportedVersion, .malformedHeader, .malformedStanza, .passphraseNotAlone,
      .headerTooLarge, .truncatedHeader, .tooCostly:
      "header failure"
    case .changedHeader: "HMAC failure"
    case .otherRecipients, .passphraseNeeded, .wrongPassphrase: "no match"
    case .changedPayload, .truncatedPayload, .continuedPayload: "payload failure"
    case .malformedRecipient, .malformedIdentity, .noRecipients, .mixedRecipients, .outOfMemory:
      "\(error)"
    }
  }
}
