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
