/// What stands in the place of something that is not told: always the same.
package enum Mask {
  /// The block.
  package static let text = "[…]"

  private static let bytes = Array(text.utf8)
  private static let joints = [
    " ", "-", "–", "—", "/", ".", ",", "'", "’", "·", "\u{3000}",
  ].map { Array($0.utf8) }

  /// A text with a mask in the place of each range; the ranges are in order and apart.
  static func covering(_ ranges: [Range<Int>], in source: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var start = 0
    for range in ranges {
      result += source[start..<range.lowerBound]
      result += bytes
      start = range.upperBound
    }
    result += source[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Makes masks that only blanks, hyphens or points part into one, so that nobody can count words.
  static func joined(_ text: String) -> String {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      guard source[index] == bytes[0], source[index...].starts(with: bytes) else {
        result.append(source[index])
        index += 1
        continue
      }
      result += bytes
      index += bytes.count
      var next = index
      while next < source.count {
        if source[next...].starts(with: bytes) {
          next += bytes.count
          index = next
        } else if let joint = joints.first(where: { source[next...].starts(with: $0) }) {
          next += joint.count
        } else {
          break
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
