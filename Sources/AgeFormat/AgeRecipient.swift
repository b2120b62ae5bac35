internal import Sodium

/// Somebody's public key, for whom a file is encrypted.
package struct AgeRecipient: Hashable, Sendable {
  /// The kind of a key.
  package enum Kind: Hashable, Sendable {
    /// X25519: `age1…`, 62 characters. A quantum computer would break it.
    case x25519
    /// ML-KEM-768 joined with X25519: `age1pq1…`, some 1960 characters. age reads it from 1.3 on.
    case hybrid

    var prefix: String {
      switch self {
      case .x25519: "age"
      case .hybrid: "age1pq"
      }
    }

    var size: Int {
      switch self {
      case .x25519: X25519.size
      case .hybrid: Hybrid.recipientSize
      }
    }
  }

  /// The kind of the key.
  package let kind: Kind
  /// 32 bytes, or 1216 for a post-quantum key.
  package let publicKey: [UInt8]

  /// Whether a file for this recipient stays closed to a quantum computer.
  package var isPostQuantum: Bool { kind == .hybrid }

  init(_ kind: Kind, publicKey: [UInt8]) {
    precondition(publicKey.count == kind.size)
    self.kind = kind
    self.publicKey = publicKey
  }

  /// Reads a recipient's text.
  ///
  /// Taken in lower case only, as age takes it. A key that is of no use is refused: one of small
  /// order, or one whose numbers are not reduced.
  ///
  /// - Throws: `malformedRecipient`, `outOfMemory`.
  package init(text: String) throws(AgeError) {
    let bytes = Array(text.utf8)
    // `age1pq` begins like `age` does: the length tells which one it can be.
    let kind = text.hasPrefix(Kind.hybrid.prefix + "1") ? Kind.hybrid : .x25519
    let decoded = try locked { () throws(SodiumError) in
      try Bech32.decode(bytes.rawSpan, prefix: kind.prefix, count: kind.size)
    }
    guard let decoded else { throw .malformedRecipient }
    let publicKey = decoded.bytes.copy()
    let isUseful =
      switch kind {
      case .x25519: try isOfLargeOrder(publicKey)
      case .hybrid: try Hybrid.isRecipient(publicKey)
      }
    guard isUseful else { throw .malformedRecipient }
    self.init(kind, publicKey: publicKey)
  }

  /// The recipient's text.
  ///
  /// - Throws: `outOfMemory`.
  package func text() throws(AgeError) -> String {
    let text = try locked { () throws(SodiumError) in
      try Bech32.encode(publicKey.rawSpan, prefix: kind.prefix)
    }
    return String(decoding: text.bytes.copy(), as: UTF8.self)
  }

  /// Wraps the file key for this recipient.
  func wrap(_ fileKey: borrowing AgeFileKey) throws(AgeError) -> AgeStanza {
    switch kind {
    case .x25519: try X25519Stanza.wrap(fileKey, for: publicKey)
    case .hybrid: try HybridStanza.wrap(fileKey, for: publicKey)
    }
  }
}
