package import Sodium

/// Shares of one secret as they come in, one after the other.
package struct ShareCollection: Sendable {
  /// The shares of each group, by the group's number.
  package private(set) var groups: [Int: [Share]] = [:]

  /// Begins without a share.
  package init() {}

  /// What all shares have in common; nil where there are none.
  package var parameters: Share.SetParameters? { groups.values.first?.first?.parameters }

  /// How many groups have the shares that they need.
  package var completeGroups: Int { groups.keys.count { missing(in: $0) == 0 } }

  /// Whether there are enough shares of enough groups.
  package var isComplete: Bool {
    parameters.map { completeGroups >= $0.groupThreshold } ?? false
  }

  /// How many shares of a group are still needed; nil where none tells.
  package func missing(in group: Int) -> Int? {
    groups[group].map { max(0, $0[0].memberThreshold - $0.count) }
  }

  /// Adds a share.
  ///
  /// - Throws: `otherSet`, `sameShare`, `otherThreshold`; the collection is then as it was.
  package mutating func add(_ share: Share) throws(SLIP39Error) {
    guard share.parameters == parameters ?? share.parameters,
      share.group < share.parameters.groupCount
    else { throw .otherSet }
    let members = groups[share.group] ?? []
    guard members.allSatisfy({ $0.memberThreshold == share.memberThreshold })
    else { throw .otherThreshold }
    guard members.allSatisfy({ $0.member != share.member }) else { throw .sameShare }
    groups[share.group] = members + [share]
  }

  /// Puts the secret together from the groups that are complete; shares beyond what is needed are
  /// left out.
  ///
  /// - Parameters: as those of ``SecretSharing/combine(_:passphrase:highestIterationExponent:)``.
  /// - Throws: `tooFewShares`, `wrongDigest`, `tooCostly`, `passphraseCharacters`, `outOfMemory`.
  package func combine(
    passphrase: borrowing SecretBytes,
    highestIterationExponent: Int = SecretSharing.highestIterationExponent
  ) throws(SLIP39Error) -> SecretBytes {
    guard let parameters, isComplete else { throw .tooFewShares }
    let complete = groups.keys.sorted().filter { missing(in: $0) == 0 }
    let needed = complete.prefix(parameters.groupThreshold).flatMap { group in
      let members = groups[group] ?? []
      return members.prefix(members[0].memberThreshold)
    }
    return try SecretSharing.combine(
      needed, passphrase: passphrase, highestIterationExponent: highestIterationExponent)
  }
}
