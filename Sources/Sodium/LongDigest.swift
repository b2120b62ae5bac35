import CSodium

/// BLAKE2b-512 (RFC 7693) of one piece, without a key: what minisign signs in a file's place.
package enum LongDigest {
  /// Size in bytes.
  package static let size = 64

  /// The 64 bytes of the digest.
  package static func digest(_ bytes: RawSpan) -> [UInt8] {
    Library.prepare()
    var digest = [UInt8](repeating: 0, count: size)
    unsafe digest.withUnsafeMutableBytes { out in
      unsafe bytes.withUnsafeBytes { bytes in
        _ = unsafe crypto_generichash(
          out.octets, out.count, bytes.octets, UInt64(bytes.count), nil, 0)
      }
    }
    return digest
  }
}
