extension RawSpan {
  /// One byte.
  package func byte(at index: Int) -> UInt8 {
    precondition(index >= 0 && index < byteCount)
    return unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// A copy of the bytes in ordinary memory, where they are no secret.
  package func copy() -> [UInt8] {
    unsafe withUnsafeBytes { unsafe Array($0) }
  }
}
