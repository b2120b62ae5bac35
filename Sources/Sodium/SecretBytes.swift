import CSodium

/// Key bytes in locked memory between guard pages, wiped and freed when the owner ends.
///
/// The type cannot be copied, compared with `==` or put into a string. Allocation costs about
/// 24 microseconds (`sodium_malloc`): it is for keys and passphrases, never for every cell.
/// Where the limit on locked memory is used up, `sodium_malloc` goes on with memory that is not
/// locked and does not say so; who cares asks the limit.
@safe package struct SecretBytes: ~Copyable, @unchecked Sendable {
  // @unchecked: the memory is only changed through a mutating access, which is exclusive.
  private let base: UnsafeMutableRawPointer

  /// The number of bytes.
  package let count: Int

  /// Zeroed locked memory.
  ///
  /// - Parameter count: size in bytes.
  /// - Throws: `SodiumError.outOfMemory` where no memory can be had.
  package init(zeroed count: Int) throws(SodiumError) {
    precondition(count >= 0)
    Library.prepare()
    guard let memory = unsafe sodium_malloc(count) else { throw .outOfMemory }
    unsafe sodium_memzero(memory, count)
    unsafe base = memory
    self.count = count
  }

  /// Locked memory filled by the operating system's generator.
  ///
  /// - Parameter count: size in bytes.
  /// - Throws: `SodiumError.outOfMemory` where no memory can be had.
  package init(random count: Int) throws(SodiumError) {
    try self.init(zeroed: count)
    unsafe randombytes_buf(base, count)
  }

  /// A copy of bytes that already stand elsewhere; the caller wipes the source.
  ///
  /// - Parameter bytes: the bytes to copy.
  /// - Throws: `SodiumError.outOfMemory` where no memory can be had.
  package init(copying bytes: RawSpan) throws(SodiumError) {
    try self.init(zeroed: bytes.byteCount)
    unsafe bytes.withUnsafeBytes { source in
      if let address = source.baseAddress {
        unsafe base.copyMemory(from: address, byteCount: source.count)
      }
    }
  }

  deinit {
    // sodium_free wipes before it gives the pages back.
    unsafe sodium_free(base)
  }

  /// The bytes, for reading.
  package var bytes: RawSpan {
    @_lifetime(borrow self)
    borrowing get {
      let span = unsafe RawSpan(_unsafeStart: UnsafeRawPointer(base), byteCount: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The bytes, for writing in place.
  package var mutableBytes: MutableRawSpan {
    @_lifetime(&self)
    mutating get {
      let span = unsafe MutableRawSpan(_unsafeStart: base, byteCount: count)
      return unsafe _overrideLifetime(span, mutating: &self)
    }
  }

  /// Overwrites some of the bytes.
  ///
  /// - Parameters:
  ///   - offset: where the bytes go.
  ///   - bytes: not more than there are from there on.
  package mutating func replace(at offset: Int, with bytes: RawSpan) {
    precondition(offset >= 0 && offset + bytes.byteCount <= count)
    unsafe bytes.withUnsafeBytes { source in
      if let address = source.baseAddress {
        unsafe (base + offset).copyMemory(from: address, byteCount: source.count)
      }
    }
  }

  /// Whether both hold the same bytes, in a time that depends on the lengths only.
  package borrowing func isEqual(to other: borrowing SecretBytes) -> Bool {
    guard count == other.count else { return false }
    return unsafe sodium_memcmp(base, other.base, count) == 0
  }
}
