import CellFile
import Sodium
import SystemPackage
import TestSupport
import VaultStore

/// All that a vault says, with history: what a test put in, or what a vault gives back.
struct VaultContents: Equatable {
  /// One version of a record; a deletion has no body.
  struct Stored: Equatable {
    let record: RecordID
    let parents: [VersionID]
    let metadata: [UInt8]
    let body: [UInt8]?
  }

  /// The cover's versions.
  var cover: [VersionID: Stored] = [:]
  /// The hidden compartment's; nil where its secret opens nothing.
  var hidden: [VersionID: Stored]?

  /// An empty vault.
  init() {}

  /// Reads all versions of a sound vault with both secrets.
  ///
  /// - Throws: what the vault throws, and `Unreadable` where its logs are damaged.
  init(of path: FilePath, cover: Secret, hidden: Secret) throws {
    self.cover = try VaultContents.versions(of: Vault(path, secret: cover, suite: .cheap))
    let vault: Vault
    do {
      vault = try Vault(path, secret: hidden, suite: .cheap)
    } catch VaultError.nothingOpens {
      return
    }
    self.hidden = try VaultContents.versions(of: vault)
  }

  /// The logs cannot be read whole.
  struct Unreadable: Error {
    let damages: [Damage]
  }

  /// All versions of the compartment that a secret opened.
  static func versions(of vault: Vault) throws -> [VersionID: Stored] {
    let state = try vault.load()
    let damages = state.damages + state.hiddenDamages
    guard damages.isEmpty else { throw Unreadable(damages: damages) }
    return try versions(of: state.current)
  }

  /// All versions of a compartment.
  static func versions(of compartment: Compartment) throws -> [VersionID: Stored] {
    let bodies = compartment.bodies()
    var found: [VersionID: Stored] = [:]
    for index in compartment.replay.allVersions {
      let version = compartment.replay.version(index)
      found[version.id] = Stored(
        record: version.record, parents: version.parents,
        metadata: try version.content.map(bodies.metadata) ?? [],
        body: try version.content.map(bodies.body))
    }
    return found
  }
}

/// Changes together with what a vault must give back of them.
struct KnownChanges {
  private(set) var list: [Change] = []
  private(set) var stored: [VersionID: VaultContents.Stored] = [:]

  /// Adds a new record, or a new version of one.
  mutating func put(
    _ length: Int, of record: RecordID = .random(), replacing parents: [VersionID] = [],
    metadata: [UInt8] = [1, 2]
  ) throws {
    let body = Random.bytes(length)
    let change = try Change.put(
      record, replacing: parents, modified: 1_700_000_000_000, metadata: metadata,
      body: BytesSource(body))
    list.append(change)
    stored[change.version] = VaultContents.Stored(
      record: record, parents: parents, metadata: metadata, body: body)
  }

  /// Adds a deletion.
  mutating func delete(_ record: RecordID, replacing parents: [VersionID]) {
    let change = Change.delete(record, replacing: parents)
    list.append(change)
    stored[change.version] = VaultContents.Stored(
      record: record, parents: parents, metadata: [], body: nil)
  }
}
