import CSodium

/// A generator of bits that follow from a seed (`randombytes_buf_deterministic`, ChaCha20), for
/// draws that must be repeatable.
package struct SeededRandom: RandomNumberGenerator {
  /// Size of a seed in bytes.
  package static let seedSize = 32

  // A call gives the beginning of the seed's stream: so much is taken from it at once, with a
  // seed for the next piece at its end.
  private static let pieceSize = 1024

  private var seed: [UInt8]
  private var piece: [UInt8] = []
  private var offset = 0

  /// Begins the stream of a seed.
  ///
  /// - Parameter seed: 32 bytes.
  package init(seed: [UInt8]) {
    precondition(seed.count == SeededRandom.seedSize)
    Library.prepare()
    self.seed = seed
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    if offset == piece.count { refill() }
    defer { offset += 8 }
    return piece[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func refill() {
    var stream = [UInt8](repeating: 0, count: SeededRandom.pieceSize + SeededRandom.seedSize)
    unsafe stream.withUnsafeMutableBytes { out in
      unsafe seed.withUnsafeBytes { seed in
        unsafe randombytes_buf_deterministic(out.octets, out.count, seed.octets)
      }
    }
    seed = Array(stream[SeededRandom.pieceSize...])
    piece = Array(stream[..<SeededRandom.pieceSize])
    offset = 0
  }
}
