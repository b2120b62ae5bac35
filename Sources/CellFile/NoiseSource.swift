import Sodium

/// Noise and nonces of one commit: an XChaCha20 keystream under a key drawn for that commit
/// alone and wiped with it (format section 6, R4).
struct NoiseSource: ~Copyable {
  private let key: SecretBytes
  private var counter: UInt64 = 0

  init() throws(SodiumError) {
    key = try SecretBytes(random: XChaCha20.keySize)
  }

  /// Fills memory; no two calls give the same bytes.
  mutating func fill(_ memory: UnsafeMutableRawBufferPointer) {
    var nonce: [UInt8] = []
    nonce.appendLittleEndian(counter)
    nonce += [UInt8](repeating: 0, count: XChaCha20.nonceSize - nonce.count)
    counter += 1
    unsafe XChaCha20.fill(memory, nonce: nonce.rawSpan, key: key)
  }
}

/// The nonces of a batch of cells, drawn at once and dealt out from several threads.
@safe final class CellNonces: @unchecked Sendable {
  // @unchecked: filled before the threads start, only read by them.
  let memory: UnsafeMutableRawBufferPointer

  init(count: Int) {
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count * Cell.nonceSize, alignment: 8)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Writes one nonce to the beginning of its cell.
  func copy(_ position: Int, into cell: UnsafeMutableRawBufferPointer) {
    let start = position * Cell.nonceSize
    unsafe cell.copyMemory(
      from: UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(memory)[start..<(start + Cell.nonceSize)]))
  }
}
