internal import Sodium

/// A signature file of minisign: who signed (a key id), the signature, and a comment that is
/// signed with it.
package struct DetachedSignature: Equatable, Sendable {
  /// What was signed.
  package enum Algorithm: Sendable {
    /// `Ed`: the text itself. Written by old programs only.
    case legacy
    /// `ED`: the BLAKE2b-512 digest of the text.
    case prehashed

    fileprivate var bytes: [UInt8] {
      switch self {
      case .legacy: Array("Ed".utf8)
      case .prehashed: Array("ED".utf8)
      }
    }
  }

  /// Bytes of a line with an untrusted comment at the most, prefix included.
  package static let untrustedLimit = 1024
  /// Bytes of a line with a trusted comment at the most, prefix included.
  package static let trustedLimit = 8192

  static let untrustedPrefix = "untrusted comment: "
  static let trustedPrefix = "trusted comment: "
  private static let blobSize = 2 + KeyID.size + Ed25519.signatureSize

  private let untrusted: [UInt8]
  /// What was signed.
  package let algorithm: Algorithm
  /// The key that claims to have signed.
  package let keyID: KeyID
  private let trusted: [UInt8]
  private let signature: [UInt8]
  private let globalSignature: [UInt8]

  /// Anybody may have written this: nothing may depend on it. Bytes that are not UTF-8 are
  /// replaced.
  package var untrustedComment: String { String(decoding: untrusted, as: UTF8.self) }

  /// Signed together with the signature. It is text of unknown origin, perhaps with control
  /// characters: to be escaped when shown. Bytes that are not UTF-8 are replaced.
  package var trustedComment: String { String(decoding: trusted, as: UTF8.self) }

  /// Reads a signature file.
  ///
  /// Taken as minisign 0.11 does: CR LF, a missing last line end, and comments of any bytes but
  /// NUL. Refused beyond it: digits whose spare bits are not zero, since two files would be one
  /// signature then; and anything but blank lines behind the fourth, such as a second signature,
  /// which minisign would leave unchecked.
  ///
  /// - Throws: `malformed`, `unsupportedAlgorithm`.
  package init(file: [UInt8]) throws(MinisignError) {
    var lines = FileLines(file)
    untrusted = try lines.comment(
      after: DetachedSignature.untrustedPrefix, limit: DetachedSignature.untrustedLimit,
      .untrustedComment)
    guard let line = lines.next(),
      let blob = try Blob.bytes(of: line, count: DetachedSignature.blobSize)
    else { throw .malformed(.signature) }
    switch Array(blob[..<2]) {
    case Algorithm.legacy.bytes: algorithm = .legacy
    case Algorithm.prehashed.bytes: algorithm = .prehashed
    default: throw .unsupportedAlgorithm
    }
    keyID = KeyID(Array(blob[2..<10]))
    signature = Array(blob[10...])
    trusted = try lines.comment(
      after: DetachedSignature.trustedPrefix, limit: DetachedSignature.trustedLimit,
      .trustedComment)
    guard let line = lines.next(),
      let global = try Blob.bytes(of: line, count: Ed25519.signatureSize)
    else { throw .malformed(.globalSignature) }
    globalSignature = global
    while let rest = lines.next() {
      guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw .malformed(.signature) }
    }
  }

  /// Signs a text, prehashed.
  ///
  /// - Parameters:
  ///   - untrustedComment, trustedComment: on one line each, without control characters but tabs.
  /// - Throws: `malformed` where a comment cannot stand in a file.
  package init(
    of message: [UInt8], with key: borrowing SigningKey, untrustedComment: String,
    trustedComment: String
  ) throws(MinisignError) {
    func require(
      _ comment: String, _ prefix: String, _ limit: Int, _ part: MinisignError.Part
    ) throws(MinisignError) {
      guard FileLines.isComment(comment), prefix.utf8.count + comment.utf8.count <= limit
      else { throw .malformed(part) }
    }
    try require(
      untrustedComment, DetachedSignature.untrustedPrefix, DetachedSignature.untrustedLimit,
      .untrustedComment)
    try require(
      trustedComment, DetachedSignature.trustedPrefix, DetachedSignature.trustedLimit,
      .trustedComment)
    untrusted = Array(untrustedComment.utf8)
    trusted = Array(trustedComment.utf8)
    algorithm = .prehashed
    keyID = key.keyID
    let digest = LongDigest.digest(message.rawSpan)
    let signature = key.sign(digest)
    self.signature = signature
    globalSignature = key.sign(signature + trusted)
  }

  /// Checks the signature of a text, and that of the trusted comment.
  ///
  /// - Throws: `otherKey`, `wrongSignature`, `wrongComment`.
  package func verify(_ message: [UInt8], with key: VerificationKey) throws(MinisignError) {
    guard keyID == key.keyID else { throw .otherKey(keyID) }
    let signed =
      switch algorithm {
      case .legacy: message
      case .prehashed: LongDigest.digest(message.rawSpan)
      }
    guard DetachedSignature.holds(signature, of: signed, key) else { throw .wrongSignature }
    let isComment = DetachedSignature.holds(globalSignature, of: signature + trusted, key)
    guard isComment else { throw .wrongComment }
  }

  private static func holds(
    _ signature: [UInt8], of message: [UInt8], _ key: VerificationKey
  ) -> Bool {
    Ed25519.isValidSignature(signature, of: message.rawSpan, publicKey: key.publicKey)
  }

  /// The four lines of the file, each with its end. UTF-8 where both comments are.
  package func file() throws(MinisignError) -> [UInt8] {
    let lines = [
      DetachedSignature.untrustedPrefix.utf8 + untrusted,
      Array(try Blob.text(of: algorithm.bytes + keyID.bytes + signature).utf8),
      DetachedSignature.trustedPrefix.utf8 + trusted,
      Array(try Blob.text(of: globalSignature).utf8),
    ]
    return lines.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}

/// The base64 of files, with this module's errors.
enum Blob {
  static func bytes(
    of text: some Sequence<UInt8>, count: Int
  ) throws(MinisignError) -> [UInt8]? {
    do throws(SodiumError) {
      return try Base64.bytes(of: text, count: count)
    } catch {
      throw .outOfMemory
    }
  }

  static func text(of bytes: [UInt8]) throws(MinisignError) -> String {
    do throws(SodiumError) {
      return try Base64.text(of: bytes)
    } catch {
      throw .outOfMemory
    }
  }
}
