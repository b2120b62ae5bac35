import Calendar
package import Records
import Sodium
import VaultStore

/// Where a record came from, as a field of it: `received:` with whom it is from, when it came, and a
/// digest of what came. It stays in the vault: what is shared again does not tell from whom one has it.
package enum Provenance {
  private static let key = "received"
  private static let digestKey = "digest"

  /// A record without the field.
  package static func removed(from metadata: Metadata) -> Metadata {
    var metadata = metadata
    metadata.setExtra(key, to: nil)
    return metadata
  }

  /// A record with the field.
  ///
  /// - Parameters:
  ///   - sender: who signed it; empty where nobody is known to have.
  ///   - signer: the id of the key, empty where there is no signature.
  static func added(
    to metadata: Metadata, from sender: String, key signer: String, on day: Day, digest: String
  ) -> Metadata {
    var metadata = metadata
    let fields = [("from", sender), ("key", signer), ("date", day.text), (digestKey, digest)]
      .filter { !$0.1.isEmpty }
    metadata.setExtra(
      key, to: .mapping(fields.map { Field(key: $0.0, value: .text($0.1)) }))
    return metadata
  }

  /// The digest of what came, where a record came from somebody else.
  static func digest(in metadata: Metadata) -> String? {
    guard case .mapping(let fields)? = metadata.extra(key),
      case .text(let digest)? = fields.first(where: { $0.key == digestKey })?.value
    else { return nil }
    return digest
  }

  /// The digest of a text that comes: of the record alone, whatever its attachments are called beside
  /// others.
  static func digest(of form: TextForm) -> String {
    var metadata = removed(from: form.metadata)
    metadata.attachments = []
    let text = TextForm(metadata: metadata, body: form.body).render()
    return Hexadecimal.string(Hash.digest(text.rawSpan).bytes.prefix(16))
  }
}
