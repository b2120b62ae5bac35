package import SLIP39
import Sodium
package import VaultStore

/// Shares as they are given, until they are enough to open a vault.
package struct ShareAssembly {
  /// The shares that are still missing.
  package enum Need: Sendable, Equatable {
    /// So many shares: the secret has one group.
    case shares(Int)
    /// How many shares are missing from the last one's group, with the group's number
    /// counted from 1 and its name if it is known; and how many groups are complete, out
    /// of how many that are needed.
    case groups(group: Int, name: String, missing: Int, complete: Int, needed: Int)
  }

  /// Size of the secret that opens a vault, in bytes.
  package static let secretSize = 32

  private let wanted: Share.SetParameters?
  private let known: [Custody]
  private var collection = ShareCollection()
  private var last: Share?
  /// How many shares were taken.
  package private(set) var count = 0

  /// Begins without a share.
  ///
  /// - Parameters:
  ///   - wanted: the set that they must be of; nil where any is welcome.
  ///   - known: sets of which it is known what their groups are called.
  package init(of wanted: Share.SetParameters? = nil, known: [Custody] = []) {
    self.wanted = wanted
    self.known = known
  }

  /// The same without a share.
  package var begunAnew: ShareAssembly { ShareAssembly(of: wanted, known: known) }

  /// Whether shares of another set could take the place of these.
  package var takesAnySet: Bool { wanted == nil }

  /// The number of the set that the shares are of; nil before the first share.
  package var set: Int? { last.map { Int($0.parameters.identifier) } }

  /// Whether there are enough.
  package var isComplete: Bool { collection.isComplete }

  /// The total number of shares that are needed; nil if no share tells, or the secret
  /// has several groups.
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
      group: last.group + 1, name: known.groupName(of: last), missing: missing,
      complete: collection.completeGroups,
      needed: last.parameters.groupThreshold)
  }

  /// Takes a share.
  ///
  /// - Throws: `SLIP39Error`; `ApplicationError.shareOfOtherProgram` for a share that belongs to no
  ///   vault, `.shareOfOtherSet`. Then nothing was taken.
  package mutating func add(_ share: Share) throws {
    guard share.parameters.secretSize == ShareAssembly.secretSize else {
      throw ApplicationError.shareOfOtherProgram
    }
    if let expected = wanted ?? collection.parameters, share.parameters != expected {
      // Two sets may have the same number.
      guard share.parameters.identifier != expected.identifier else { throw SLIP39Error.otherSet }
      throw ApplicationError.shareOfOtherSet(
        number: count + 1, set: Int(share.parameters.identifier), others: Int(expected.identifier))
    }
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
