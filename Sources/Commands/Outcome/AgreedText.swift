import CellFile
import MinisignFormat
import Records
import Sodium
import VaultStore

/// An outcome whose text was frozen, and the signatures under it.
///
/// What is signed is the record's text, byte by byte, without front matter. `agreed:` in the front
/// matter is its BLAKE2b-256: a change is seen even before anybody signs.
struct AgreedText {
  private static let key = "agreed"

  let entry: Catalog.Entry
  let outcome: Outcome
  let body: [UInt8]

  /// Reads an outcome.
  ///
  /// - Throws: `CommandError.wrongKind`.
  init(_ entry: Catalog.Entry, in catalog: Catalog) throws {
    guard case .outcome(let outcome) = entry.metadata.details else {
      throw CommandError.wrongKind("outcome")
    }
    self.entry = entry
    self.outcome = outcome
    body = try catalog.body(entry)
  }

  /// Whether it was agreed on.
  var isAgreed: Bool { outcome.state == "agreed" }

  /// Whether the text is another than the one that was agreed on.
  var isChanged: Bool {
    guard isAgreed, case .text(let digest)? = entry.metadata.extra(AgreedText.key) else {
      return false
    }
    return digest != AgreedText.digest(of: body)
  }

  /// The metadata with the text frozen.
  ///
  /// - Throws: `alreadyAgreed`, `emptyText`, `markedParagraphs`.
  func agreed() throws -> Metadata {
    guard !isAgreed else { throw CommandError.alreadyAgreed }
    let paragraphs = Paragraph.split(body, unmarked: .open)
    guard !paragraphs.isEmpty else { throw CommandError.emptyText }
    let closed = paragraphs.filter { $0.mark != .open }.count
    guard closed == 0 else { throw CommandError.markedParagraphs(count: closed) }
    var (metadata, outcome) = (entry.metadata, outcome)
    outcome.state = "agreed"
    outcome.signatures = []
    metadata.details = .outcome(outcome)
    metadata.setExtra(AgreedText.key, to: .text(AgreedText.digest(of: body)))
    return metadata
  }

  /// The metadata with a signature added, in the place of one of the same key.
  func adding(_ signature: DetachedSignature) throws -> Metadata {
    var (metadata, outcome) = (entry.metadata, outcome)
    outcome.signatures.removeAll { text in
      (try? DetachedSignature(file: Array(text.utf8)))?.keyID == signature.keyID
    }
    outcome.signatures.append(try signature.file())
    metadata.details = .outcome(outcome)
    return metadata
  }

  /// Refuses a draft and a text that was changed.
  func requireFrozen() throws {
    guard isAgreed else { throw CommandError.notAgreed }
    guard !isChanged else { throw CommandError.textChanged }
  }

  /// The change that gives the record new metadata and leaves its text.
  static func change(
    _ entry: Catalog.Entry, to metadata: Metadata, in catalog: Catalog
  ) throws -> Change {
    try Change.put(
      entry.version.record, replacing: catalog.headIDs(entry), modified: Clock.now(),
      metadata: metadata.serialized(), bodyOf: entry.content,
      body: catalog.compartment(entry.role).source(of: entry.content))
  }

  private static func digest(of body: [UInt8]) -> String {
    Hexadecimal.string(Hash.digest(body.rawSpan).bytes)
  }
}

/// What a signature under a text is worth.
struct SignatureCheck: Encodable {
  enum State: String, Encodable {
    case valid, wrong
    case unknownKey = "unknown key"
    case unreadable
  }

  /// The key's id, or empty.
  let key: String
  /// Whose key it is, or empty.
  let name: String
  let own: Bool
  let state: State
  /// The trusted comment, empty unless it was signed by a known key.
  let comment: String

  /// Checks one signature.
  init(_ text: String, of body: [UInt8], _ keys: SignatureKeys) {
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
