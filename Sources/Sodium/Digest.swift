import CSodium

/// 32 bytes of BLAKE2b-256 as a value that fits registers.
///
/// Digests are public values here (they stand in encrypted places or are shown as anchors), so
/// they may be compared with `==`. What an adversary could forge byte by byte, as a MAC, is
/// compared with `Wiping.isEqual`.
package struct Digest: Hashable, Sendable {
  /// Size in bytes.
  package static let size = 32

  /// 32 zero bytes.
  package static let zero = Digest(words: (0, 0, 0, 0))

  private var first: UInt64
  private var second: UInt64
  private var third: UInt64
  private var fourth: UInt64

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    (first, second, third, fourth) = words
  }

  /// Reads a digest.
  ///
  /// - Parameters:
  ///   - bytes: at least `offset + 32` bytes.
  ///   - offset: where the digest begins.
  package init(_ bytes: RawSpan, at offset: Int = 0) {
    precondition(offset >= 0 && offset + Digest.size <= bytes.byteCount)
    first = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    second = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    third = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)
    fourth = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    unsafe withUnsafeBytes(of: self) { unsafe Array($0) }
  }
}

/// BLAKE2b-256 (RFC 7693), plain (`H` of the vault format) and keyed (`MAC`), over any number of
/// pieces.
///
/// Until the end a state can hold the key or the last 128 bytes that were added; it is wiped, but
/// not locked.
@safe package struct Hash: ~Copyable {
  /// Keyed hashing takes a key of this many bytes.
  package static let keySize = 32

  // The C struct's 64-byte alignment keeps it out of Swift; its functions take an opaque pointer.
  private let memory: UnsafeMutableRawPointer
  private var state: OpaquePointer { unsafe OpaquePointer(memory) }

  /// Begins a plain hash.
  package init() {
    unsafe memory = Hash.allocate()
    unsafe crypto_generichash_init(state, nil, 0, Digest.size)
  }

  /// Begins a keyed hash.
  ///
  /// - Parameter key: 32 bytes.
  package init(key: borrowing SecretBytes) {
    precondition(key.count == Hash.keySize)
    unsafe memory = Hash.allocate()
    let state = unsafe OpaquePointer(memory)
    unsafe key.bytes.withUnsafeBytes { bytes in
      _ = unsafe crypto_generichash_init(
        state, bytes.octets, bytes.count, Digest.size)
    }
  }

  private static func allocate() -> UnsafeMutableRawPointer {
    Library.prepare()
    return UnsafeMutableRawPointer.allocate(
      byteCount: crypto_generichash_statebytes(), alignment: 64)
  }

  deinit {
    // A keyed state would give the key away.
    unsafe sodium_memzero(memory, crypto_generichash_statebytes())
    unsafe memory.deallocate()
  }

  /// Adds bytes.
  package mutating func update(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }

  /// Adds bytes that are reached by address.
  package mutating func update(_ memory: UnsafeRawBufferPointer) {
    unsafe crypto_generichash_update(
      state, memory.octets, UInt64(memory.count))
  }

  /// Adds bytes.
  package mutating func update(_ bytes: [UInt8]) {
    update(bytes.rawSpan)
  }

  /// Adds a digest.
  package mutating func update(_ digest: Digest) {
    unsafe withUnsafeBytes(of: digest) { unsafe update($0) }
  }

  /// Adds one byte.
  package mutating func update(_ byte: UInt8) {
    unsafe withUnsafeBytes(of: byte) { unsafe update($0) }
  }

  /// Ends the hash.
  package consuming func finalize() -> Digest {
    var digest = Digest.zero
    unsafe withUnsafeMutableBytes(of: &digest) { out in
      _ = unsafe crypto_generichash_final(
        state, out.octets, Digest.size)
    }
    return digest
  }

  /// Ends the hash into locked memory, for digests that are keys.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package consuming func finalizeSecret() throws(SodiumError) -> SecretBytes {
    var secret = try SecretBytes(zeroed: Digest.size)
    let state = unsafe self.state
    var span = secret.mutableBytes
    unsafe span.withUnsafeMutableBytes { out in
      _ = unsafe crypto_generichash_final(
        state, out.octets, Digest.size)
    }
    return secret
  }

  /// The plain hash of one piece.
  package static func digest(_ bytes: RawSpan) -> Digest {
    unsafe bytes.withUnsafeBytes { unsafe digest($0) }
  }

  /// The plain hash of one piece that is reached by address.
  package static func digest(_ memory: UnsafeRawBufferPointer) -> Digest {
    Library.prepare()
    var digest = Digest.zero
    unsafe withUnsafeMutableBytes(of: &digest) { out in
      _ = unsafe crypto_generichash(
        out.octets, Digest.size,
        memory.octets, UInt64(memory.count), nil, 0)
    }
    return digest
  }
}

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
