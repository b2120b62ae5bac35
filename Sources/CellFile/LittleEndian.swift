// All integers of the format are unsigned and little-endian.

extension UnsafeMutableRawBufferPointer {
  /// Writes an integer; the range is checked.
  package func storeLittleEndian<Value: FixedWidthInteger>(_ value: Value, at offset: Int) {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= count)
    unsafe storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
  }
}

extension UnsafeRawBufferPointer {
  /// Reads an integer; the range is checked.
  package func loadLittleEndian<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int
  ) -> Value {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= count)
    return unsafe Value(littleEndian: loadUnaligned(fromByteOffset: offset, as: Value.self))
  }
}

extension [UInt8] {
  /// Appends an integer.
  package mutating func appendLittleEndian<Value: FixedWidthInteger>(_ value: Value) {
    unsafe Swift.withUnsafeBytes(of: value.littleEndian) { unsafe append(contentsOf: $0) }
  }
}

extension RawSpan {
  /// Reads an integer; the range is checked.
  @inlinable package func littleEndian<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int
  ) -> Value {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= byteCount)
    return unsafe Value(
      littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: Value.self))
  }
}
