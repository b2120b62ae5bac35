package import Sodium

/// The secret key file: a comment, then 158 bytes in base64.
///
/// `Ed`, the key derivation (`Sc` or two zero bytes), `B2`, 32 bytes salt, operations and memory
/// (8 bytes each, little-endian), then 104 bytes that the derived ones are added to: key id (8),
/// secret key (64), checksum (32). A key without a password has no checksum: 32 zero bytes.
extension SigningKey {
  private enum Place {
    static let derivation = 2..<4
    static let checksumKind = 4..<6
    static let salt = 6..<38
    static let operations = 38..<46
    static let memory = 46..<54
    static let keyID = 54..<62
    static let secret = 62..<126
    static let checksum = 126..<158
    /// What a password protects.
    static let guarded = 54..<158
    static let size = 158
  }

  private static let comment = "untrusted comment: minisign secret key\n"

  /// Reads a secret key file.
  ///
  /// - Parameters:
  ///   - file: both lines; the caller wipes them.
  ///   - password: what the key is protected with.
  /// - Throws: `malformed`, `unsupportedAlgorithm`, `passwordNeeded`, `wrongPassword`,
  ///   `tooCostly`, `outOfMemory`.
  package init(file: RawSpan, password: borrowing SecretBytes) throws(MinisignError) {
    var blob = try SigningKey.blob(of: file)
    let limits = try SigningKey.costs(of: blob)
    if let limits {
      try SigningKey.unlock(&blob, password: password, limits)
    }
    self = try SigningKey.key(of: blob)
  }

  /// Reads a secret key file that has no password.
  ///
  /// - Throws: `malformed`, `unsupportedAlgorithm`, `passwordNeeded`, `outOfMemory`.
  package init(file: RawSpan) throws(MinisignError) {
    let blob = try SigningKey.blob(of: file)
    guard try SigningKey.costs(of: blob) == nil else { throw .passwordNeeded }
    self = try SigningKey.key(of: blob)
  }

  /// The file without a password, in locked memory.
  ///
  /// - Throws: `outOfMemory`.
  package borrowing func file() throws(MinisignError) -> SecretBytes {
    do throws(SodiumError) {
      var blob = try SecretBytes(zeroed: Place.size)
      SigningKey.put(VerificationKey.algorithm, at: 0, into: &blob)
      SigningKey.put(Array("B2".utf8), at: Place.checksumKind.lowerBound, into: &blob)
      SigningKey.put(keyID.bytes, at: Place.keyID.lowerBound, into: &blob)
      try withSecret { (secret) throws(SodiumError) in
        SigningKey.put(secret.bytes, at: Place.secret.lowerBound, into: &blob)
      }
      let digits = try Base64.encode(blob.bytes)
      let comment = Array(SigningKey.comment.utf8)
      var file = try SecretBytes(zeroed: comment.count + digits.count + 1)
      SigningKey.put(comment, at: 0, into: &file)
      SigningKey.put(digits.bytes, at: comment.count, into: &file)
      SigningKey.put([UInt8(ascii: "\n")], at: comment.count + digits.count, into: &file)
      return file
    } catch {
      throw .outOfMemory
    }
  }

  // MARK: - Parts

  private static func key(of blob: borrowing SecretBytes) throws(MinisignError) -> SigningKey {
    let bytes = blob.bytes
    let id = KeyID(SigningKey.bytes(bytes, Place.keyID))
    let publicHalf = (Place.secret.lowerBound + 32)..<Place.secret.upperBound
    let stored = SigningKey.bytes(bytes, publicHalf)
    let key = try make(id, bytes.extracting(Place.secret))
    // The second half of the key is its public key; signing with another one there would give the
    // secret half away.
    guard stored == key.verificationKey.publicKey else { throw .malformed(.key) }
    return key
  }

  private static func make(_ id: KeyID, _ secret: RawSpan) throws(MinisignError) -> SigningKey {
    do throws(SodiumError) {
      return try SigningKey(keyID: id, secret: try SecretBytes(copying: secret))
    } catch {
      throw .outOfMemory
    }
  }

  /// The 158 bytes of the second line.
  private static func blob(of file: RawSpan) throws(MinisignError) -> SecretBytes {
    let size = Base64.encodedSize(of: Place.size)
    guard let first = line(of: file, from: 0), let second = line(of: file, from: first.next),
      second.content.count == size
    else { throw .malformed(.key) }
    do throws(SodiumError) {
      let digits = file.extracting(second.content)
      guard let blob = try Base64.decode(digits, count: Place.size)
      else { throw SodiumError.authenticationFailed }
      return blob
    } catch .outOfMemory {
      throw .outOfMemory
    } catch {
      throw .malformed(.key)
    }
  }

  /// A line's place, without its end, and where the next one begins.
  private static func line(of file: RawSpan, from start: Int) -> (content: Range<Int>, next: Int)? {
    guard start < file.byteCount else { return nil }
    var end = start
    while end < file.byteCount, byte(file, end) != UInt8(ascii: "\n") { end += 1 }
    let isCR = end > start && byte(file, end - 1) == UInt8(ascii: "\r")
    return (start..<(isCR ? end - 1 : end), min(end + 1, file.byteCount))
  }

  /// What the key derivation costs; nil for a key without a password.
  private static func costs(
    of blob: borrowing SecretBytes
  ) throws(MinisignError) -> (operations: UInt64, memory: UInt64)? {
    let bytes = blob.bytes
    guard SigningKey.bytes(bytes, 0..<2) == VerificationKey.algorithm,
      SigningKey.bytes(bytes, Place.checksumKind) == Array("B2".utf8)
    else { throw .unsupportedAlgorithm }
    switch SigningKey.bytes(bytes, Place.derivation) {
    case [0, 0]: return nil
    case Array("Sc".utf8): break
    default: throw .unsupportedAlgorithm
    }
    let limits = (number(bytes, Place.operations), number(bytes, Place.memory))
    guard limits.0 <= Scrypt.highestOperations, limits.1 <= Scrypt.highestMemory
    else { throw .tooCostly }
    return limits
  }

  /// Takes the derived bytes off again and checks what is there.
  private static func unlock(
    _ blob: inout SecretBytes, password: borrowing SecretBytes,
    _ limits: (operations: UInt64, memory: UInt64)
  ) throws(MinisignError) {
    do throws(SodiumError) {
      let mask = try Scrypt.derive(
        Place.guarded.count, password: password, salt: bytes(blob.bytes, Place.salt),
        operations: limits.operations, memory: limits.memory)
      for index in Place.guarded {
        let value = byte(blob.bytes, index) ^ byte(mask.bytes, index - Place.guarded.lowerBound)
        put([value], at: index, into: &blob)
      }
    } catch {
      throw .outOfMemory
    }
    var hash = Hash()
    hash.update(VerificationKey.algorithm)
    hash.update(blob.bytes.extracting(Place.keyID.lowerBound..<Place.secret.upperBound))
    let checksum = hash.finalize().bytes
    guard Wiping.isEqual(checksum.rawSpan, blob.bytes.extracting(Place.checksum))
    else { throw .wrongPassword }
  }

  private static func byte(_ bytes: RawSpan, _ index: Int) -> UInt8 {
    precondition(index >= 0 && index < bytes.byteCount)
    return unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// Bytes that are no secret: ids, salts, public keys.
  private static func bytes(_ bytes: RawSpan, _ range: Range<Int>) -> [UInt8] {
    range.map { byte(bytes, $0) }
  }

  private static func number(_ bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    range.reversed().reduce(0) { $0 << 8 | UInt64(byte(bytes, $1)) }
  }

  private static func put(_ bytes: [UInt8], at offset: Int, into target: inout SecretBytes) {
    put(bytes.rawSpan, at: offset, into: &target)
  }

  private static func put(_ bytes: RawSpan, at offset: Int, into target: inout SecretBytes) {
    precondition(offset >= 0 && offset + bytes.byteCount <= target.count)
    var out = target.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe bytes.withUnsafeBytes { source in
        let place = unsafe UnsafeMutableRawBufferPointer(
          rebasing: out[offset..<(offset + source.count)])
        unsafe place.copyMemory(from: source)
      }
    }
  }
}
