package import AgeFormat
import Records
import Sodium
package import VaultStore

/// A person's own identities, which open what others share, as records of the program's own.
///
/// A record of kind key has the owner's name as its title, `use: age` and `public:` with the
/// recipient; its text is the identity, which never leaves the vault.
package struct AgeKeys {
  private static let use = "age"

  /// An identity.
  package struct Known {
    /// The key's record.
    package let entry: Catalog.Entry
    /// The public half.
    package let recipient: AgeRecipient

    /// Whose it is.
    package var name: String { entry.metadata.title }
  }

  /// Newest first; those that a quantum computer would not open before the others.
  package let own: [Known]
  private let catalog: Catalog

  /// The identities of the compartments that can be seen.
  package init(_ catalog: Catalog) throws {
    self.catalog = catalog
    let known = try catalog.entries { $0.kind == .key }.compactMap { entry -> Known? in
      guard
        entry.metadata.extra("use") == .text(AgeKeys.use), entry.content.bodyLength > 0,
        case .text(let text)? = entry.metadata.extra("public")
      else { return nil }
      return Known(entry: entry, recipient: try AgeRecipient(text: text))
    }
    own = known.filter(\.recipient.isPostQuantum) + known.filter { !$0.recipient.isPostQuantum }
  }

  /// The secret half of an identity, in locked memory.
  package func identity(of known: Known) throws -> AgeIdentity {
    var text = try catalog.body(known.entry)
    defer { Wiping.zero(&text) }
    let identity = try AgeIdentity(text: text.rawSpan)
    guard identity.recipient == known.recipient else { throw AgeError.malformedIdentity }
    return identity
  }

  /// The change that records a new identity.
  package static func change(of identity: borrowing AgeIdentity, name: String) throws -> Change {
    var metadata = Metadata(RecordKind.key, title: name)
    metadata.setExtra("use", to: .text(use))
    metadata.setExtra("public", to: .text(try identity.recipient.text()))
    let text = try identity.text()
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource(text.bytes.copy()))
  }
}

/// Words that two people read to each other to be sure that they have the same public key.
package enum KeyFingerprint {
  /// Size in bytes.
  package static let size = 10

  /// The first 10 bytes of BLAKE2b-256 of the key as it is written.
  package static func bytes(of publicKey: String) -> [UInt8] {
    let text = Array(publicKey.utf8)
    return Array(Hash.digest(text.rawSpan).bytes.prefix(size))
  }
}
