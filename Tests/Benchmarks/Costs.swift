import CellFile
import Records
import Sodium
import SystemPackage
import VaultStore

/// What deriving the key of a vault costs.
enum KeyDerivationCost {
  static func run() throws {
    let passphrase = try SecretBytes(copying: Array("benchmark".utf8).rawSpan)
    let secret = try Secret(passphrase: passphrase, suite: .version1)
    let salt = Random.bytes(PasswordHash.saltSize)
    let taken = try ProcessorTime.measure {
      _ = try secret.keyEncryptionKey(salt: salt, suite: .version1)
    }
    print(taken)
  }
}

/// What opening a vault costs beside its key derivation: the walk along the commits, and replay.
enum OpeningCost {
  static func run(path: String, passphrase: String) throws {
    let bytes = try SecretBytes(copying: Array(passphrase.utf8).rawSpan)
    let secret = try Secret(passphrase: bytes, suite: .version1)
    var vault: Vault?
    let unlocking = try ProcessorTime.measure {
      vault = try Vault(FilePath(path), secret: secret, suite: .version1)
    }
    let opening = try ProcessorTime.measure { _ = try vault?.load() }
    print(unlocking, opening)
  }
}

/// What one fsync costs on the disk that is measured.
enum FsyncCost {
  static func run(folder: String, count: Int) throws {
    let path = FilePath(folder).appending("fsync")
    let file = try FileStorage.create(path)
    defer { FileNaming.discard(path) }
    let cell = CellBuffer(cells: 1)
    let taken = try ContinuousClock().measure {
      for index in 0..<count {
        try unsafe file.write(UnsafeRawBufferPointer(cell[0]), at: Cell.offset(UInt64(index)))
        try file.synchronize()
      }
    }
    print(Seconds.of(taken) / Double(count))
  }
}

/// Makes a vault with many commits of one note each, as many one-shot `add`s would: the lock, the
/// newest commit and the two fsyncs of each are real, only the key is derived once.
struct CommitMaker {
  private let path: FilePath
  private let secret: Secret

  init(path: String, passphrase: String) throws {
    self.path = FilePath(path)
    let bytes = try SecretBytes(copying: Array(passphrase.utf8).rawSpan)
    secret = try Secret(passphrase: bytes, suite: .version1)
  }

  func run(_ count: Int) throws {
    try Vault.create(at: path, secret: secret, suite: .version1)
    let vault = try Vault(path, secret: secret, suite: .version1)
    let taken = try ContinuousClock().measure {
      for number in 0..<count {
        let writer = try VaultWriter(vault, scope: .tip)
        defer { writer.end() }
        try writer.commit(cover: Changes([try note(number)]))
      }
    }
    print(Seconds.of(taken))
  }

  /// A note of about 2 KB.
  private func note(_ number: Int) throws -> Change {
    var metadata = Metadata(RecordKind.note, title: "Note \(number) on what was said")
    metadata.tags = ["benchmark"]
    let line = "They spoke about verification, and agreed on little. \(number)\n"
    let body = Array(String(repeating: line, count: 36).utf8)
    return try Change.put(
      .random(), modified: 1_700_000_000_000 + UInt64(number), metadata: metadata.serialized(),
      body: BytesSource(body))
  }
}
