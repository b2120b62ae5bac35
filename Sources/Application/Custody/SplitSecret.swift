package import SLIP39
import Sodium
package import VaultStore

/// A secret that the program draws, and the shares that it is split into.
package struct SplitSecret {
  /// A share, and where it belongs.
  package struct Part: Sendable {
    /// The share.
    package let share: Share
    /// The name of its group; empty if there is only one.
    package let group: String
    /// How many shares its group has, and how many of them are needed.
    package let size: SecretSharing.Group
  }

  /// A group that shares are made for.
  package struct Group: Sendable, Hashable {
    /// Its name; empty if there is only one group.
    package let name: String
    /// How many shares it has, and how many are needed.
    package let size: SecretSharing.Group

    /// A group.
    package init(name: String, size: SecretSharing.Group) {
      self.name = name
      self.size = size
    }
  }

  /// The secret, which opens the vault.
  package let secret: Secret
  /// All shares, those of the first group first.
  package let parts: [Part]
  /// How many groups are needed.
  package let groupThreshold: Int
  private let groups: [Group]

  /// Draws a secret of 32 bytes and splits it.
  ///
  /// - Throws: `SLIP39Error.groupSize`, `.outOfMemory`.
  package init(_ groups: [Group], groupThreshold: Int) throws {
    let shares: [[Share]]
    do {
      let drawn = try SecretBytes(random: ShareAssembly.secretSize)
      shares = try SecretSharing.split(
        drawn, passphrase: try SecretBytes(zeroed: 0), groups: groups.map(\.size),
        groupThreshold: groupThreshold)
      secret = Secret(shares: drawn)
    } catch is SodiumError {
      throw SLIP39Error.outOfMemory
    }
    self.groups = groups
    self.groupThreshold = groupThreshold
    parts = zip(groups, shares).flatMap { group, shares in
      shares.map { Part(share: $0, group: group.name, size: group.size) }
    }
  }

  /// The record of the splitting that the vault keeps.
  ///
  /// - Parameters:
  ///   - holders: the holder of each share, in the order of `parts`.
  ///   - isOnly: whether only shares open the cover.
  package func custody(of holders: [String], isOnly: Bool) -> Custody {
    var rest = holders[...]
    return Custody(
      set: Int(parts[0].share.parameters.identifier), groupThreshold: groupThreshold,
      groups: groups.map { group in
        defer { rest = rest.dropFirst(group.size.count) }
        return Custody.Group(
          name: group.name, threshold: group.size.threshold,
          holders: Array(rest.prefix(group.size.count)))
      }, isOnly: isOnly)
  }
}
