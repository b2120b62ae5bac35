import Calendar
import Records
package import SLIP39
import VaultStore

/// That a secret of the cover was split into shares: who holds them, and how many are needed. Never
/// a share, and nothing of the secret.
///
/// A record of the program's own, of kind setting: `use: custody`, `set:` with the number that all
/// shares have in common, `groups-needed:`, `groups:` with `name:`, `needed:` and `holders:` each,
/// and `only: yes` where the cover has no passphrase.
package struct Custody: Sendable, Equatable {
  /// Shares of one group.
  package struct Group: Sendable, Equatable {
    /// The name of the group; empty if there is only one.
    package let name: String
    /// How many of its shares are needed.
    package let threshold: Int
    /// The holders of its shares, in the order of the shares.
    package let holders: [String]

    /// A group.
    package init(name: String, threshold: Int, holders: [String]) {
      self.name = name
      self.threshold = threshold
      self.holders = holders
    }
  }

  /// The number that all shares of the splitting have in common, 0 to 32767.
  package let set: Int
  /// How many groups are needed.
  package let groupThreshold: Int
  /// All groups, in the order of their numbers.
  package let groups: [Group]
  /// The day on which the shares were made, as `2026-03-14`.
  package let date: String
  /// Whether only shares open the cover.
  package let isOnly: Bool

  /// A splitting that is made today.
  package init(set: Int, groupThreshold: Int, groups: [Group], isOnly: Bool) {
    self.set = set
    self.groupThreshold = groupThreshold
    self.groups = groups
    date = Clock.today().text
    self.isOnly = isOnly
  }

  /// How many shares there are.
  package var shareCount: Int { groups.reduce(0) { $0 + $1.holders.count } }
}

extension [Custody] {
  /// The name of a share's group; empty if the share belongs to no known splitting.
  package func groupName(of share: Share) -> String {
    let parameters = share.parameters
    let custody = first {
      $0.set == Int(parameters.identifier) && $0.groups.count == parameters.groupCount
    }
    guard let groups = custody?.groups, groups.indices.contains(share.group) else { return "" }
    return groups[share.group].name
  }
}

// MARK: - The record

extension Custody {
  private static let use = "custody"

  /// A record of a splitting.
  package struct Known {
    /// The record.
    package let entry: Catalog.Entry
    /// What it says.
    package let custody: Custody
  }

  /// The splittings of the cover, the newest first. What cannot be read of a record is left out, and
  /// never the record: its shares exist.
  package static func all(in catalog: Catalog) throws -> [Known] {
    try catalog.entries { $0.kind == .setting }
      .filter { $0.role == .cover && $0.metadata.extra("use") == .text(use) }
      .map { Known(entry: $0, custody: Custody($0.metadata)) }
  }

  /// The splittings of the vault that the interactive session has open; empty if there is no
  /// session, or its vault cannot be read.
  package static var allInSession: [Custody] {
    guard let state = try? InteractiveSession.current?.state() else { return [] }
    return ((try? all(in: WholeCatalog(coverOf: state))) ?? []).map(\.custody)
  }

  private init(_ metadata: Metadata) {
    func text(_ value: FieldValue?) -> String { value?.texts.first ?? "" }
    set = Int(text(metadata.extra("set"))) ?? 0
    groupThreshold = Int(text(metadata.extra("groups-needed"))) ?? 1
    isOnly = metadata.extra("only") != nil
    date = metadata.date
    guard case .list(let groups)? = metadata.extra("groups") else {
      self.groups = []
      return
    }
    self.groups = groups.map { group in
      guard case .mapping(let fields) = group else {
        return Group(name: "", threshold: 1, holders: [])
      }
      func value(_ key: String) -> FieldValue? { fields.first { $0.key == key }?.value }
      return Group(
        name: text(value("name")), threshold: Int(text(value("needed"))) ?? 1,
        holders: value("holders")?.texts ?? [])
    }
  }

  /// The change that records the splitting.
  ///
  /// - Throws: `VaultError.metadataTooLong`.
  func change() throws -> Change {
    var metadata = Metadata(RecordKind.setting)
    metadata.date = date
    metadata.setExtra("use", to: .text(Custody.use))
    metadata.setExtra("set", to: .text(String(set)))
    metadata.setExtra("groups-needed", to: .text(String(groupThreshold)))
    metadata.setExtra(
      "groups",
      to: .list(
        groups.map { group in
          .mapping([
            Field(key: "name", value: .text(group.name)),
            Field(key: "needed", value: .text(String(group.threshold))),
            Field(key: "holders", value: .list(group.holders.map { .text($0) })),
          ])
        }))
    if isOnly { metadata.setExtra("only", to: .text("yes")) }
    return try Change.put(.random(), metadata: metadata.serialized(), body: BytesSource([]))
  }

  /// The changes that remove all records of splittings.
  static func removals(in catalog: Catalog) throws -> [Change] {
    var seen: Set<RecordID> = []
    return try all(in: catalog).compactMap { known in
      guard seen.insert(known.entry.version.record).inserted else { return nil }
      return Change.delete(known.entry.version.record, replacing: catalog.headIDs(known.entry))
    }
  }
}

/// A splitting in short.
package struct CustodySummary: Sendable, Hashable {
  /// How many groups are needed.
  package let groupThreshold: Int
  /// For each group: its name, how many of its shares are needed, and how many it has.
  package let groups: [Group]

  /// A group.
  package struct Group: Sendable, Hashable {
    /// The name of the group; empty if there is only one.
    package let name: String
    /// How many of its shares are needed.
    package let threshold: Int
    /// How many it has.
    package let count: Int

    /// A group.
    package init(name: String, threshold: Int, count: Int) {
      self.name = name
      self.threshold = threshold
      self.count = count
    }
  }
}

extension Custody {
  /// The splitting in short.
  package var summary: CustodySummary {
    CustodySummary(
      groupThreshold: groupThreshold,
      groups: groups.map {
        CustodySummary.Group(name: $0.name, threshold: $0.threshold, count: $0.holders.count)
      })
  }
}
