import CellFile
import Foundation
import Prompts
import Records
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// The frozen vaults, which another writer made with the suite of the product.
// One after the other: each unlock takes 256 MiB.
@Suite(.serialized) struct FrozenVaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func keysAreThoseOfTheVectors() throws {
    let vectors = try FrozenVectors.parts().keks
    #expect(vectors.count >= 10)
    for vector in vectors {
      let salt = try bytes(vector.salt)
      let key = try secret(vector.secret).keyEncryptionKey(salt: salt, suite: .version1)
      let digits = key.digits()
      #expect(digits == vector.kek, "\(vector.name)")
    }
  }

  @Test(arguments: FrozenVectors.names)
  func vaultsShowWhatTheVectorsSay(_ name: String) throws {
    let content = try FrozenVectors.content(of: name)
    try #require(!content.secrets.isEmpty)
    for opening in content.secrets {
      let vault = try Vault(
        FrozenVectors.path(of: name), secret: secret(opening.secret), suite: .version1)
      let state = try vault.load()
      #expect(state.tailLength == content.torn_tail)
      let compartments = [state.cover] + (state.hidden.map { [$0] } ?? [])
      try #require(compartments.count == opening.views.count)
      #expect(vault.compartment.bytes.hex == opening.views.last?.compartment_id)
      let report = try vault.verify()
      let damage = report.damages.map { FrozenVault.Damage(cell: $0.cell, kind: $0.kind.rawValue) }
      #expect(Set(damage) == Set(opening.damage))
      #expect(report.newerEntries == opening.views.reduce(0) { $0 + $1.unknown_entries })
      for (compartment, view) in zip(compartments, opening.views) {
        #expect(try vault.anchor(of: compartment) == view.anchor)
        #expect(commits(report, compartment.role) == view.commits)
        try check(compartment, view.versions)
      }
    }
  }

  private func commits(
    _ report: VerificationReport, _ role: CompartmentRole
  ) -> [FrozenVault.Commit] {
    report.commits.filter { $0.role == role }.map { found in
      let commit = found.link.commit
      return FrozenVault.Commit(
        seq: commit.sequence, start: found.link.start, end: found.link.index,
        n: commit.cellCount, b: commit.bodyCells, logLen: commit.logLength)
    }
  }

  private func check(_ compartment: Compartment, _ versions: [FrozenVault.Version]) throws {
    let replay = compartment.replay
    try #require(replay.versionCount == versions.count)
    for expected in versions {
      let id = try #require(VersionID(bytes: bytes(expected.version)))
      let index = try #require(replay.index(of: id))
      let version = replay.version(index)
      #expect(version.record.hexadecimal == expected.id)
      #expect(version.modified == expected.mtime_ms)
      #expect(version.parents.map(\.hexadecimal) == expected.parents)
      #expect(version.isDeletion == expected.deleted)
      let heads = replay.heads(of: version.record)
      #expect(heads.contains(index) == expected.head)
      let isConflict = heads.count > 1 && !heads.allSatisfy { replay.version($0).isDeletion }
      #expect((isConflict && expected.head) == expected.conflict)
      if let content = version.content { try check(content, expected, compartment.bodies()) }
    }
  }

  private func check(
    _ content: Version.Content, _ expected: FrozenVault.Version, _ bodies: BodyReader
  ) throws {
    #expect(content.bodyLength == expected.size)
    guard expected.readable else {
      #expect(throws: VaultError.self) { try bodies.body(of: content) }
      return
    }
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    let fields = [metadata.kind.name, metadata.slug, metadata.title, metadata.date]
    #expect(fields == [expected.kind, expected.slug, expected.title, expected.date])
    #expect(metadata.marking == expected.marking && metadata.path == expected.path)
    #expect(metadata.owner.hex == expected.owner && metadata.tags == expected.tags)
    let body = try bodies.body(of: content)
    let digest = Hash.digest(body.rawSpan).bytes.hex
    #expect(digest == expected.blake2b)
    if let text = expected.text { #expect(Array(text.utf8) == body) }
  }

  private func secret(_ vector: FrozenSecret) throws -> Secret {
    if let shares = vector.shares {
      return Secret(shares: try SecretBytes(hex: shares))
    }
    var keyfile: KeyfileDigest?
    if let content = try keyfileBytes(vector.keyfile) {
      let path = folder.file("keyfile")
      try Data(content).write(to: URL(filePath: path.string))
      keyfile = try KeyfileDigest(
        of: try FileStorage.open(path, forWriting: false), suite: .version1)
    }
    // As every prompt and every line of a descriptor gives it.
    let typed = Array(try #require(vector.passphrase).utf8)
    let passphrase = try Passphrase.normalized(SecretBytes(copying: typed.rawSpan))
    return try Secret(passphrase: passphrase, keyfile: keyfile, suite: .version1)
  }

  private func bytes(_ hex: String) throws -> [UInt8] {
    guard let bytes = [UInt8](hex: hex) else { throw NotHexadecimal() }
    return bytes
  }

  private func keyfileBytes(_ keyfile: FrozenSecret.Keyfile?) throws -> [UInt8]? {
    switch keyfile {
    case nil: nil
    case .bytes(let hex): try bytes(hex)
    case .repeated(let byte, let count): [UInt8](repeating: byte, count: count)
    }
  }
}
