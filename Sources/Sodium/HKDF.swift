/// HKDF with SHA-256 (RFC 5869), made of HMAC-SHA-256: libsodium 1.0.18 has no call for it.
package enum HKDF {
  /// Bytes that can be derived at the most.
  package static let largestCount = 255 * HMACSHA256.size

  /// Derives a key.
  ///
  /// - Parameters:
  ///   - secret: what the key is derived from, of any length.
  ///   - salt: may be empty.
  ///   - info: what the key is for; ASCII.
  ///   - count: how many bytes, 1 to 8160.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func key(
    from secret: borrowing SecretBytes, salt: RawSpan, info: [UInt8], count: Int = 32
  ) throws(SodiumError) -> SecretBytes {
    precondition(count > 0 && count <= largestCount)
    var extraction = try HMACSHA256(key: salt)
    extraction.update(secret.bytes)
    let root = try extraction.finalizeSecret()
    var key = try SecretBytes(zeroed: count)
    var block = try SecretBytes(zeroed: 0)
    var done = 0
    for number in 1...UInt8.max where done < count {
      var expansion = try HMACSHA256(key: root.bytes)
      expansion.update(block.bytes)
      expansion.update(info.rawSpan)
      expansion.update([number].rawSpan)
      block = try expansion.finalizeSecret()
      let size = min(HMACSHA256.size, count - done)
      key.replace(at: done, with: block.bytes.extracting(0..<size))
      done += size
    }
    return key
  }
}
