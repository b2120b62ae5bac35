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
