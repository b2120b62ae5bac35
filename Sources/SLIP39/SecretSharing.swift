package import Sodium

/// Splits a secret into shares, and puts it together again.
package enum SecretSharing {
  /// The smallest secret, in bytes.
  package static let smallestSecret = 16
  /// The largest secret, in bytes. The standard has no limit; nobody writes down more words.
  package static let largestSecret = 64
  /// The work of the key derivation that new shares have: 20,000 iterations, as other programs.
  package static let usualIterationExponent = 1
  /// What is asked of unknown shares at the most: ten million iterations, some ten seconds.
  package static let highestIterationExponent = 10
  /// The most groups, and the most shares in one.
  package static let mostShares = 16

  static let secretSizes = stride(from: smallestSecret, through: largestSecret, by: 2)

  /// How a group is shared out.
  package struct Group: Hashable, Sendable {
    /// How many shares are needed.
    package let threshold: Int
    /// How many there are.
    package let count: Int

    /// So many of so many.
    package init(threshold: Int, count: Int) {
      self.threshold = threshold
      self.count = count
    }

    /// Whether shares of such a group can be made.
    package var isPossible: Bool {
      (1...mostShares).contains(count) && (1...count).contains(threshold)
        // Copies of one share would look like different ones.
        && (threshold > 1 || count == 1)
    }
  }

  /// Splits a secret.
  ///
  /// - Parameters:
  ///   - secret: 16 to 64 bytes, an even number.
  ///   - passphrase: printable ASCII characters; it may be empty. Whoever combines shares with another
  ///     passphrase gets another secret, and no error.
  ///   - groups: how each group is shared out.
  ///   - groupThreshold: how many groups are needed.
  ///   - isExtendable: whether the secret can be split again under the same passphrase.
  ///   - iterationExponent: the work of the key derivation, 0 to 15.
  /// - Returns: the shares of each group.
  /// - Throws: `secretSize`, `groupSize`, `passphraseCharacters`, `outOfMemory`.
  package static func split(
    _ secret: borrowing SecretBytes, passphrase: borrowing SecretBytes, groups: [Group],
    groupThreshold: Int, isExtendable: Bool = true,
    iterationExponent: Int = usualIterationExponent
  ) throws(SLIP39Error) -> [[Share]] {
    precondition((0...15).contains(iterationExponent))
    guard secretSizes.contains(secret.count) else { throw .secretSize }
    guard (1...mostShares).contains(groups.count), (1...groups.count).contains(groupThreshold),
      groups.allSatisfy(\.isPossible)
    else { throw .groupSize }
    let random = Random.bytes(2)
    let parameters = Share.SetParameters(
      identifier: (UInt16(random[0]) << 8 | UInt16(random[1])) & 0x7FFF,
      isExtendable: isExtendable, iterationExponent: iterationExponent,
      groupThreshold: groupThreshold, groupCount: groups.count, secretSize: secret.count)
    let sealed = try ShareCipher(parameters).encrypt(secret, passphrase: passphrase)
    let parts = try Polynomial.split(
      sealed, threshold: groupThreshold, count: groups.count)
    return try zip(groups, parts).map { (group, part) throws(SLIP39Error) in
      let points = try Polynomial.split(
        part.value, threshold: group.threshold, count: group.count)
      return points.map {
        Share(parameters, group: Int(part.place), memberThreshold: group.threshold, point: $0)
      }
    }
  }

  /// Puts a secret together again, from exactly as many shares as are needed.
  ///
  /// - Parameters:
  ///   - shares: in any order.
  ///   - passphrase: what the secret was split with; another one gives another secret, and no error.
  ///   - highestIterationExponent: the most work of the key derivation, 0 to 15.
  /// - Throws: `otherSet`, `sameShare`, `otherThreshold`, `tooFewShares`, `tooManyShares`,
  ///   `wrongDigest`, `tooCostly`, `passphraseCharacters`, `outOfMemory`.
  package static func combine(
    _ shares: [Share], passphrase: borrowing SecretBytes,
    highestIterationExponent: Int = highestIterationExponent
  ) throws(SLIP39Error) -> SecretBytes {
    var collection = ShareCollection()
    for share in shares { try collection.add(share) }
    guard let parameters = collection.parameters else { throw .tooFewShares }
    guard parameters.iterationExponent <= highestIterationExponent else { throw .tooCostly }
    let groups = collection.groups
    guard groups.count >= parameters.groupThreshold else { throw .tooFewShares }
    guard groups.count == parameters.groupThreshold else { throw .tooManyShares }
    let parts = try groups.map { (number, members) throws(SLIP39Error) in
      let threshold = members[0].memberThreshold
      guard members.count >= threshold else { throw .tooFewShares }
      guard members.count == threshold else { throw .tooManyShares }
      return Point(UInt8(number), try Polynomial.combine(members.map(\.point)))
    }
    let sealed = try Polynomial.combine(parts)
    return try ShareCipher(parameters).decrypt(sealed, passphrase: passphrase)
  }
}
