import Calendar
package import Records
import Sodium
package import VaultStore

/// Where a record came from, as one of its fields. `received:` has the sender, the day
/// on which it came, and a digest of what came. It stays in the vault: shared records
/// do not reveal their source.
///
/// The field is not part of a version's content. A version with the content that came keeps the
/// sender's id. If names in it had to change, it gets its own id, and the field has the sender's
/// id in `version:` and the names in `renamed:`. A record that is changed afterwards keeps the
/// field, with `changed: here`: the words are no longer the sender's.
package enum Provenance {
  private static let key = "received"
  private static let signerKey = "key"
  private static let digestKey = "digest"
  private static let versionKey = "version"
  private static let renamedKey = "renamed"
  private static let changedKey = "changed"

  /// A slug that became another one when a record came, since another record here had it.
  package struct Rename: Sendable, Hashable {
    /// The sender's name for the record.
    package let from: String
    /// The name that it got here.
    package let to: String
    /// The id of the record.
    package let record: [UInt8]
  }

  /// The content of the field.
  package struct Received: Sendable {
    /// The signer; empty if nobody is known to have signed.
    package let sender: String
    /// The day on which it came, as written.
    package let date: String
    /// The id of the key that signed; empty where there was no signature.
    package let signer: String
    /// The digest of what came; nil in notes that were made of texts before these had one.
    package let digest: String?
    /// The id that the version has at the sender's, where it is not the one that it has here.
    package let version: VersionID?
    /// The slugs that were changed in it.
    package let renames: [Rename]
    /// Whether the record was changed here since.
    package let isChanged: Bool
  }

  // Keeps the field of an imported file, because anybody can write one.
  private static let writtenKey = "received-as-written"

  /// A record without the field.
  package static func removed(from metadata: Metadata) -> Metadata {
    var metadata = metadata
    metadata.setExtra(key, to: nil)
    metadata.setExtra(writtenKey, to: nil)
    return metadata
  }

  /// An imported record whose field nobody has checked. The field is kept under a key that means
  /// nothing to the program. Nil if there is no such field.
  static func setAside(in metadata: Metadata) -> Metadata? {
    guard received(in: metadata) != nil, let value = metadata.extra(key) else { return nil }
    var metadata = metadata
    metadata.setExtra(key, to: nil)
    metadata.setExtra(writtenKey, to: value)
    return metadata
  }

  /// A record with the field.
  ///
  /// - Parameters:
  ///   - sender: the signer; empty if nobody is known to have signed.
  ///   - signer: the id of the key, empty if there is no signature.
  ///   - version: the sender's id of the version, if it has a different one here.
  ///   - renames: the slugs that were changed in it.
  static func added(
    to metadata: Metadata, from sender: String, key signer: String, on day: Day, digest: String,
    version: VersionID? = nil, renames: [Rename] = []
  ) -> Metadata {
    var metadata = metadata
    var fields = [
      ("from", sender), (signerKey, signer), ("date", day.text), (digestKey, digest),
      (versionKey, version?.hexadecimal ?? ""),
    ]
    .filter { !$0.1.isEmpty }.map { Field(key: $0.0, value: .text($0.1)) }
    if !renames.isEmpty {
      fields.append(Field(key: renamedKey, value: .list(renames.map(value))))
    }
    metadata.setExtra(key, to: .mapping(fields))
    return metadata
  }

  private static func value(of rename: Rename) -> FieldValue {
    .mapping([
      Field(key: "from", value: .text(rename.from)), Field(key: "to", value: .text(rename.to)),
      Field(key: "record", value: .text(Hexadecimal.string(rename.record))),
    ])
  }

  /// A record that is changed here, with a field that says so.
  package static func changedHere(_ metadata: Metadata) -> Metadata {
    guard case .mapping(let fields)? = metadata.extra(key),
      !fields.contains(where: { $0.key == changedKey })
    else { return metadata }
    var metadata = metadata
    metadata.setExtra(
      key, to: .mapping(fields + [Field(key: changedKey, value: .text("here"))]))
    return metadata
  }

  /// The content of the field; nil if a record did not come from somebody else. Anybody who edits
  /// a record can edit the field, so unreadable parts are left out.
  package static func received(in metadata: Metadata) -> Received? {
    guard case .mapping(let fields)? = metadata.extra(key) else { return nil }
    func text(_ key: String, _ fields: [Field] = fields) -> String {
      guard case .text(let text)? = fields.first(where: { $0.key == key })?.value else { return "" }
      return text
    }
    var renames: [Rename] = []
    if case .list(let values)? = fields.first(where: { $0.key == renamedKey })?.value {
      renames = values.compactMap { value in
        guard case .mapping(let fields) = value,
          let record = Hexadecimal.bytes(text("record", fields)).flatMap(RecordID.init(bytes:)),
          Slug.isValid(text("from", fields)), Slug.isValid(text("to", fields))
        else { return nil }
        return Rename(from: text("from", fields), to: text("to", fields), record: record.bytes)
      }
    }
    let digest = text(digestKey)
    return Received(
      sender: text("from"), date: text("date"), signer: text(signerKey),
      digest: digest.isEmpty ? nil : digest,
      version: Hexadecimal.bytes(text(versionKey)).flatMap(VersionID.init(bytes:)),
      renames: renames, isChanged: !text(changedKey).isEmpty)
  }

  /// The digest of a text that comes, or would go: of the record alone, whatever its attachments are
  /// called beside others.
  static func digest(of form: TextForm) -> String {
    var metadata = removed(from: form.metadata)
    metadata.attachments = []
    let text = TextForm(metadata: metadata, body: form.body).render()
    return Hexadecimal.string(Hash.digest(text.rawSpan).bytes.prefix(16))
  }

  /// The digest of a text or a file that is no record, as the field has it.
  ///
  /// - Parameter digest: of its bytes.
  static func digest(ofDocument digest: Digest) -> String {
    Hexadecimal.string(digest.bytes.prefix(16))
  }

  /// The id of a version that came under another id and says something else here: the same one
  /// wherever the same names were changed in the same way.
  static func version(of version: VersionID, as form: TextForm) -> VersionID {
    let text = Array("SubrReceived".utf8) + version.bytes + Array(digest(of: form).utf8)
    let digest = Hash.digest(text.rawSpan).bytes
    return VersionID(digest.rawSpan, at: 0)
  }
}
