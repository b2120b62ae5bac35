import Sodium

/// Memory for a batch of cells or of their plaintexts, wiped when it goes.
@safe package final class CellBuffer: @unchecked Sendable {
  // @unchecked: one thread fills it, or several fill slices that do not overlap.

  /// All of the memory.
  package let memory: UnsafeMutableRawBufferPointer
  private let stride: Int

  /// Memory for whole cells.
  ///
  /// - Parameter count: how many cells of 4096 bytes.
  package convenience init(cells count: Int) {
    self.init(count: count, stride: Cell.size)
  }

  /// Memory for plaintexts.
  ///
  /// - Parameter count: how many plaintexts of 4056 bytes, without gaps.
  package convenience init(plaintexts count: Int) {
    self.init(count: count, stride: Cell.plaintextSize)
  }

  /// Memory for bytes of any length.
  ///
  /// - Parameter count: how many bytes.
  package convenience init(bytes count: Int) {
    self.init(count: count, stride: 1)
  }

  private init(count: Int, stride: Int) {
    self.stride = stride
    capacity = count
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count * stride, alignment: 64)
    var span = unsafe MutableRawSpan(_unsafeBytes: memory)
    Wiping.zero(&span)
  }

  deinit {
    var span = unsafe MutableRawSpan(_unsafeBytes: memory)
    Wiping.zero(&span)
    unsafe memory.deallocate()
  }

  /// How many cells or plaintexts fit.
  package let capacity: Int

  /// One cell or plaintext.
  package subscript(_ position: Int) -> UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(
      rebasing: memory[(position * stride)..<((position + 1) * stride)])
  }

  /// The first cells or plaintexts.
  package func prefix(_ count: Int) -> UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(rebasing: memory[..<(count * stride)])
  }
}
