package import Sodium

/// One share: words on paper. Some of them together give the secret, fewer tell nothing about it.
///
/// The share's value is in locked memory and is wiped when the last reference to the share goes.
package final class Share: Sendable {
  /// What all shares of one splitting have in common.
  package struct SetParameters: Hashable, Sendable {
    /// 15 random bits.
    package let identifier: UInt16
    /// Whether the same secret can be split again with other thresholds under one passphrase; new
    /// shares are.
    package let isExtendable: Bool
    /// The work of the key derivation: 10,000 iterations times two to this power, 0 to 15.
    package let iterationExponent: Int
    /// How many groups are needed, 1 to 16.
    package let groupThreshold: Int
    /// How many groups there are, 1 to 16.
    package let groupCount: Int
    /// Bytes of the secret.
    package let secretSize: Int
  }

  /// Sizes of a share.
  enum Layout {
    /// Bits before the value: what the share says about itself.
    static let headBits = 40
    static let headWords = 4
    static let wordBits = 10
    /// The place of the flag that makes a share extendable: its word, and its bit there.
    static let flag = (place: 1, bit: UInt16(1) << 4)

    /// The words of a share for a secret of so many bytes.
    static func wordCount(of secretSize: Int) -> Int {
      headWords + (secretSize * 8 + wordBits - 1) / wordBits + Checksum.count
    }

    /// Bytes of the secret of a share with so many words; nil where no share has.
    static func secretSize(of wordCount: Int) -> Int? {
      SecretSharing.secretSizes.first { self.wordCount(of: $0) == wordCount }
    }
  }

  /// How many words a share can have.
  package static let wordCounts = Set(SecretSharing.secretSizes.map(Layout.wordCount(of:)))

  /// The words of a share for a secret of so many bytes.
  ///
  /// - Parameter secretSize: 16 to 64, an even number.
  package static func wordCount(of secretSize: Int) -> Int { Layout.wordCount(of: secretSize) }

  /// What all shares of the set have in common.
  package let parameters: SetParameters
  /// Which group the share belongs to, counted from 0.
  package let group: Int
  /// Which share of its group it is, counted from 0.
  package let member: Int
  /// How many shares of the group are needed, 1 to 16.
  package let memberThreshold: Int
  /// The share's value, at the share's place in its group.
  let point: Point

  init(_ parameters: SetParameters, group: Int, memberThreshold: Int, point: Point) {
    precondition(point.value.count == parameters.secretSize)
    self.parameters = parameters
    self.group = group
    member = Int(point.place)
    self.memberThreshold = memberThreshold
    self.point = point
  }

  /// Reads a share.
  ///
  /// - Parameter text: words with white space between them, in lower or upper case; the caller wipes
  ///   it.
  /// - Throws: `wordCount`, `unknownWord`, `wrongChecksum`, `malformedShare`, `outOfMemory`.
  package init(text: RawSpan) throws(SLIP39Error) {
    let words = try Share.words(of: text)
    guard let size = Layout.secretSize(of: words.count) else { throw .wordCount(words.count) }
    let isExtendable = words[Layout.flag.place] & Layout.flag.bit != 0
    guard Checksum.isRight(words, isExtendable: isExtendable) else {
      throw .wrongChecksum(
        likelyWord: Checksum.likelyWrongWord(of: words, flag: Layout.flag))
    }
    parameters = SetParameters(
      identifier: words.bits(from: 0, count: 15), isExtendable: isExtendable,
      iterationExponent: Int(words.bits(from: 16, count: 4)),
      groupThreshold: Int(words.bits(from: 24, count: 4)) + 1,
      groupCount: Int(words.bits(from: 28, count: 4)) + 1, secretSize: size)
    group = Int(words.bits(from: 20, count: 4))
    member = Int(words.bits(from: 32, count: 4))
    memberThreshold = Int(words.bits(from: 36, count: 4)) + 1
    // The value is as wide as its words: bits are left over before it, which must be zero.
    let padding = (words.count - Layout.headWords - Checksum.count) * Layout.wordBits - size * 8
    guard parameters.groupThreshold <= parameters.groupCount,
      words.bits(from: Layout.headBits, count: padding) == 0
    else { throw .malformedShare }
    var value = try locked { () throws(SodiumError) in try SecretBytes(zeroed: size) }
    for place in 0..<size {
      let byte = words.bits(from: Layout.headBits + padding + 8 * place, count: 8)
      value.replace(at: place, with: [UInt8(byte)].rawSpan)
    }
    point = Point(UInt8(member), value)
  }

  /// The share's words, with a blank between them, in locked memory.
  ///
  /// - Throws: `outOfMemory`.
  package func text() throws(SLIP39Error) -> SecretBytes {
    var words = try WordIndexes(count: Layout.wordCount(of: parameters.secretSize))
    words.setBits(from: 0, count: 15, to: parameters.identifier)
    words.setBits(from: 15, count: 1, to: parameters.isExtendable ? 1 : 0)
    words.setBits(from: 16, count: 4, to: UInt16(parameters.iterationExponent))
    words.setBits(from: 20, count: 4, to: UInt16(group))
    words.setBits(from: 24, count: 4, to: UInt16(parameters.groupThreshold - 1))
    words.setBits(from: 28, count: 4, to: UInt16(parameters.groupCount - 1))
    words.setBits(from: 32, count: 4, to: UInt16(member))
    words.setBits(from: 36, count: 4, to: UInt16(memberThreshold - 1))
    let end = (words.count - Checksum.count) * Layout.wordBits
    for place in 0..<parameters.secretSize {
      words.setBits(
        from: end - 8 * (parameters.secretSize - place), count: 8,
        to: UInt16(point.value.byte(at: place)))
    }
    Checksum.complete(&words, isExtendable: parameters.isExtendable)
    return try ShareWords.text(of: words)
  }

  /// The words of a text as numbers.
  private static func words(of text: RawSpan) throws(SLIP39Error) -> WordIndexes {
    let ranges = ShareWords.ranges(in: text)
    // The longest share has 59 words: a text of something else is not looked up word by word.
    let most = Layout.wordCount(of: SecretSharing.largestSecret)
    guard ranges.count <= most else { throw .wordCount(ranges.count) }
    var words = try WordIndexes(count: ranges.count)
    for (place, range) in ranges.enumerated() {
      guard let index = ShareWords.index(of: text, range) else { throw .unknownWord(place) }
      words[place] = index
    }
    return words
  }
}
