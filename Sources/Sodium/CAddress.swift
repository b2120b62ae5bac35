// libsodium's parameters are `unsigned char *` that must not be null, even for no bytes; Swift's
// empty buffers may have no address. One past nothing is as good as any address for no bytes.

extension UnsafeMutableRawBufferPointer {
  /// The address as libsodium wants it.
  var octets: UnsafeMutablePointer<UInt8> {
    guard let address = baseAddress else { return unsafe nowhere }
    return unsafe address.assumingMemoryBound(to: UInt8.self)
  }
}

extension UnsafeRawBufferPointer {
  /// The address as libsodium wants it.
  var octets: UnsafePointer<UInt8> {
    guard let address = baseAddress else { return unsafe UnsafePointer(nowhere) }
    return unsafe address.assumingMemoryBound(to: UInt8.self)
  }
}

nonisolated(unsafe) private let nowhere = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

extension [UInt8] {
  /// The elements as raw bytes; for `UInt8` there is no padding that could be read uninitialised.
  package var rawSpan: RawSpan {
    @_lifetime(borrow self)
    borrowing get {
      let span = unsafe self.span.bytes
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }
}
