package import SLIP39
import Sodium
package import VaultStore

/// Shares as they are given, until they are enough to open a vault.
package struct ShareAssembly {
  /// What is still missing.
  package enum Need: Sendable, Equatable {
    /// So many shares: the secret has one group.
    case shares(Int)
    /// So many shares of the group that the last one belongs to, counted from 1, and so many groups
    /// that are complete of so many that are needed.
    case groups(group: Int, missing: Int, complete: Int, needed: Int)
  }

  /// Size of the secret that opens a vault, in bytes.
  package static let secretSize = 32

  private let wanted: Share.SetParameters?
  private var collection = ShareCollection()
  private var last: Share?
  /// How many shares were taken.
  package private(set) var count = 0

  /// Begins without a share.
  ///
  /// - Parameter wanted: the set that they must be of; nil where any is welcome.
  package init(of wanted: Share.SetParameters? = nil) {
    self.wanted = wanted
  }

  /// Whether there are enough.
  package var isComplete: Bool { collection.isComplete }

  /// How many shares are needed in all; nil where none tells, or the secret has several groups.
  package var needed: Int? {
    guard let last, last.parameters.groupCount == 1 else { return nil }
    return last.memberThreshold
  }

  /// What is missing; nil before the first share.
  package var need: Need? {
    guard let last else { return nil }
    let missing = collection.missing(in: last.group) ?? 0
    guard last.parameters.groupCount > 1 else { return .shares(missing) }
    return .groups(
      group: last.group + 1, missing: missing, complete: collection.completeGroups,
      needed: last.parameters.groupThreshold)
  }

  /// Takes a share.
  ///
  /// - Throws: `SLIP39Error`, and `ApplicationError.shareOfOtherProgram` for a share that belongs to no
  ///   vault; then nothing was taken.
  package mutating func add(_ share: Share) throws {
    guard share.parameters.secretSize == ShareAssembly.secretSize else {
      throw ApplicationError.shareOfOtherProgram
    }
    guard share.parameters == wanted ?? share.parameters else { throw SLIP39Error.otherSet }
    try collection.add(share)
    last = share
    count += 1
  }

  /// The secret that the shares give.
  ///
  /// - Throws: `SLIP39Error`: `tooFewShares`, `wrongDigest`, `tooCostly`, `outOfMemory`.
  package func secret() throws -> Secret {
    let none: SecretBytes
    do {
      none = try SecretBytes(zeroed: 0)
    } catch {
      throw SLIP39Error.outOfMemory
    }
    return Secret(shares: try collection.combine(passphrase: none))
  }
}
