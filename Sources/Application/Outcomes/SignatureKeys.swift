package import MinisignFormat
import Records
import Sodium
package import VaultStore

/// The keys for signatures that a vault holds, as records of the program's own.
///
/// A record of kind key has the owner's name as its title, `use: minisign` and `public:` with the
/// digits of the public key; the text of an own key is minisign's secret key file, without a
/// password: the vault protects it.
package struct SignatureKeys {
  private static let use = "minisign"

  /// A key and whose it is.
  package struct Known {
    /// The key's record.
    package let entry: Catalog.Entry
    /// The public key.
    package let key: VerificationKey
    /// Whether the vault has the secret half.
    package let isOwn: Bool

    /// The name of its owner.
    package var name: String { entry.metadata.title }
    /// The id as minisign prints it.
    package var id: String { key.keyID.description }
  }

  /// Own keys first, each newest first; those of contacts last.
  package let all: [Known]
  private let catalog: Catalog

  /// The keys of the compartments that can be seen.
  package init(_ catalog: Catalog) throws {
    self.catalog = catalog
    let known = try catalog.entries { $0.kind == .key }.compactMap { entry -> Known? in
      guard
        entry.metadata.extra("use") == .text(SignatureKeys.use),
        case .text(let line)? = entry.metadata.extra("public")
      else { return nil }
      return Known(
        entry: entry, key: try VerificationKey(line: line), isOwn: entry.content.bodyLength > 0)
    }
    let contacts = try Contacts(catalog).all.flatMap { contact in
      contact.keys.signing.map { Known(entry: contact.entry, key: $0, isOwn: false) }
    }
    all = known.filter(\.isOwn) + known.filter { !$0.isOwn } + contacts
  }

  /// The keys that carry an id; ids are drawn, two keys can have the same.
  package func keys(of id: KeyID) -> [Known] { all.filter { $0.key.keyID == id } }

  /// Finds a key by its id, as minisign prints it.
  package func find(_ id: String) throws -> Known {
    guard let found = all.first(where: { $0.id == id.uppercased() }) else {
      throw ApplicationError.noSuchKey
    }
    return found
  }

  /// The own key to sign with.
  ///
  /// - Parameters:
  ///   - id: which one; the newest without it.
  ///   - role: the compartment it must stand in.
  package func own(_ id: String?, in role: CompartmentRole) throws -> Known {
    let own = all.filter { $0.isOwn && $0.entry.role == role }
    guard let id else {
      guard let newest = own.first else { throw ApplicationError.noOwnKey }
      return newest
    }
    guard let found = own.first(where: { $0.id == id.uppercased() }) else {
      throw ApplicationError.noOwnKey
    }
    return found
  }

  /// The secret half of an own key, in locked memory.
  package func signingKey(of known: Known) throws -> SigningKey {
    var file = try catalog.body(known.entry)
    defer { Wiping.zero(&file) }
    let key = try SigningKey(file: file.rawSpan)
    guard key.verificationKey == known.key else { throw MinisignError.malformed(.key) }
    return key
  }

  /// Asks, and makes the changes that remove the keys with an id; with what they are called.
  ///
  /// - Parameter yes: whether it was answered ahead.
  /// - Throws: `ApplicationError.noSuchKey`, and what questions can throw.
  package static func removal(
    of id: String, in catalog: TargetCatalog, yes: Bool, _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: [RecordName]) {
    let keys = try SignatureKeys(catalog).all.filter { known in
      // A contact's keys go with the contact.
      known.id == id.uppercased() && catalog.isOwn(known.entry) && known.entry.metadata.kind == .key
    }
    guard !keys.isEmpty else { throw ApplicationError.noSuchKey }
    if keys.contains(where: \.isOwn) { questions.add(.ownKeyRemoved) }
    try questions.consent(
      to: .removeKeys(count: keys.count), about: keys.map(\.entry.version.id), yes: yes)
    let changes = keys.map {
      Change.delete($0.entry.version.record, replacing: catalog.headIDs($0.entry))
    }
    return (changes, keys.map(\.entry.name))
  }

  /// The change that records a new key of one's own.
  package static func change(of key: borrowing SigningKey, name: String) throws -> Change {
    let secret = try key.file()
    let file = unsafe secret.bytes.withUnsafeBytes { unsafe Array($0) }
    return try change(of: key.verificationKey, name: name, body: file)
  }

  /// The change that records somebody's public key.
  package static func change(of key: VerificationKey, name: String) throws -> Change {
    try change(of: key, name: name, body: [])
  }

  private static func change(
    of key: VerificationKey, name: String, body: [UInt8]
  ) throws -> Change {
    var metadata = Metadata(RecordKind.key, title: name)
    metadata.setExtra("use", to: .text(use))
    metadata.setExtra("public", to: .text(try key.line()))
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource(body))
  }
}

/// The validity of a signature under a text.
package struct SignatureCheck {
  /// The result of the check. The raw values are in the JSON form.
  package enum State: String, Sendable, CaseIterable {
    case valid, wrong, unknownKey = "unknown key", unreadable
  }

  /// The key's id, or empty.
  package let key: String
  /// The name of the key's owner, or empty.
  package let name: String
  /// Whether the key is one of the person's own.
  package let own: Bool
  /// The result of the check.
  package let state: State
  /// The trusted comment, empty unless it was signed by a known key.
  package let comment: String

  /// Checks one signature.
  package init(_ text: String, of body: [UInt8], _ keys: SignatureKeys) {
    guard let signature = try? DetachedSignature(file: Array(text.utf8)) else {
      (key, name, own, state, comment) = ("", "", false, .unreadable, "")
      return
    }
    let candidates = keys.keys(of: signature.keyID)
    let holder = candidates.first { (try? signature.verify(body, with: $0.key)) != nil }
    key = signature.keyID.description
    name = (holder ?? candidates.first)?.name ?? ""
    own = holder?.isOwn ?? false
    state = holder != nil ? .valid : candidates.isEmpty ? .unknownKey : .wrong
    comment = holder == nil ? "" : signature.trustedComment
  }
}
