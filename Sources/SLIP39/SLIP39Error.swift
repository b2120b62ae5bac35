/// What is wrong with a share, with shares of one secret, or with what is to be split.
package enum SLIP39Error: Error, Equatable {
  // MARK: One share

  /// No share has so many words.
  case wordCount(Int)
  /// A word, counted from 0, is not in the list.
  case unknownWord(Int)
  /// The checksum is wrong: at least one word is. Where one wrong word alone explains it, that is
  /// the one, counted from 0.
  case wrongChecksum(likelyWord: Int?)
  /// The checksum is right, but the share says what none can say.
  case malformedShare

  // MARK: Several shares

  /// The share belongs to another secret, or to another splitting of the same one.
  case otherSet
  /// The same share, or one that claims its place.
  case sameShare
  /// Shares of one group do not agree on how many are needed.
  case otherThreshold
  /// There are fewer shares or groups than are needed.
  case tooFewShares
  /// There are more shares or groups than are needed; the standard wants exactly as many.
  case tooManyShares
  /// Shares that fit together give no secret: at least one is not what was made.
  case wrongDigest
  /// The derivation of the key asks for more work than is allowed.
  case tooCostly

  // MARK: Splitting

  /// A secret has 16 to 64 bytes, an even number.
  case secretSize
  /// There are 1 to 16 groups with 1 to 16 shares each, and not more are needed than there are.
  /// Where one share is enough for a group, it has only one.
  case groupSize
  /// A passphrase has printable ASCII characters only.
  case passphraseCharacters

  /// No memory for a secret.
  case outOfMemory
}
