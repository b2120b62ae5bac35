import CSodium

/// The operating system's generator (`randombytes_buf`).
package enum Random {
  /// Fills the bytes.
  package static func fill(_ bytes: inout MutableRawSpan) {
    unsafe bytes.withUnsafeMutableBytes { unsafe fill($0) }
  }

  /// Fills memory that is reached by address, as the slices of a parallel batch are.
  package static func fill(_ memory: UnsafeMutableRawBufferPointer) {
    Library.prepare()
    guard let address = memory.baseAddress else { return }
    unsafe randombytes_buf(address, memory.count)
  }

  /// Fresh bytes.
  package static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe bytes.withUnsafeMutableBytes { unsafe fill($0) }
    return bytes
  }
}

/// `RandomNumberGenerator` over the operating system's generator, for shuffles and choices.
package struct SystemRandom: RandomNumberGenerator {
  /// A generator; it has no state of its own.
  package init() {}

  /// 64 random bits.
  package mutating func next() -> UInt64 {
    var value: UInt64 = 0
    unsafe withUnsafeMutableBytes(of: &value) { unsafe Random.fill($0) }
    return value
  }
}
