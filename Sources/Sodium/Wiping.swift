import CSodium

/// Overwriting and comparing of bytes that live outside `SecretBytes`.
package enum Wiping {
  /// Overwrites the bytes with zeros in a way that the optimiser keeps.
  package static func zero(_ bytes: inout MutableRawSpan) {
    unsafe bytes.withUnsafeMutableBytes { unsafe sodium_memzero($0.baseAddress, $0.count) }
  }

  /// Overwrites an array's storage with zeros, its spare capacity included, and empties it.
  ///
  /// Only this array's storage: one that shares it (a copy) or that it had before it grew keeps
  /// the bytes.
  package static func zero(_ array: inout [UInt8]) {
    // What `removeLast` and the like left behind the last element.
    array.append(contentsOf: repeatElement(0, count: array.capacity - array.count))
    unsafe array.withUnsafeMutableBytes { unsafe sodium_memzero($0.baseAddress, $0.count) }
    array.removeAll()
  }

  /// Whether two spans hold the same bytes, in a time that depends on the lengths only.
  package static func isEqual(_ one: RawSpan, _ other: RawSpan) -> Bool {
    guard one.byteCount == other.byteCount else { return false }
    return unsafe one.withUnsafeBytes { a in
      unsafe other.withUnsafeBytes { b in
        unsafe sodium_memcmp(a.baseAddress, b.baseAddress, a.count) == 0
      }
    }
  }
}
