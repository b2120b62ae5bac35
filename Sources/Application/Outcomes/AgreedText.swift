package import MinisignFormat
package import Records
import Sodium
package import VaultStore

/// An outcome whose text was frozen, and the signatures under it.
///
/// What is signed is the record's text, byte by byte, without front matter. `agreed:` in the front
/// matter is its BLAKE2b-256: a change is seen even before anybody signs.
package struct AgreedText {
  private static let key = "agreed"

  /// The outcome's record.
  package let entry: Catalog.Entry
  /// Its fields.
  package let outcome: Outcome
  /// Its text, in UTF-8: what is signed.
  package let body: [UInt8]

  /// Reads an outcome.
  ///
  /// - Throws: `ApplicationError.wrongKind`.
  package init(_ entry: Catalog.Entry, in catalog: Catalog) throws {
    guard case .outcome(let outcome) = entry.metadata.details else {
      throw ApplicationError.wrongKind(.outcome)
    }
    self.entry = entry
    self.outcome = outcome
    body = try catalog.body(entry)
  }

  /// Whether it was agreed on.
  package var isAgreed: Bool { AgreedText.isAgreed(entry.metadata) }

  /// Whether a record is a text that was agreed on.
  package static func isAgreed(_ metadata: Metadata) -> Bool {
    if case .outcome(let outcome) = metadata.details {
      outcome.state == Outcome.agreed
    } else {
      false
    }
  }

  /// Whether the record says which text was agreed on.
  package var hasDigest: Bool { entry.metadata.extra(AgreedText.key) != nil }

  /// The version with the agreed text, if the newest version does not have it; nil if it
  /// is not in the history either.
  package func agreedVersion(in catalog: Catalog) throws -> VersionID? {
    guard case .text(let digest)? = entry.metadata.extra(AgreedText.key) else { return nil }
    let compartment = catalog.compartment(entry.role)
    let versions = compartment.replay.versions(of: entry.version.record)
      .map { compartment.replay.version($0) }.sorted { $0.modified > $1.modified }
    return try versions.first { version in
      guard let content = version.content else { return false }
      return AgreedText.digest(of: try compartment.bodies().body(of: content)) == digest
    }?.id
  }

  /// What a change turns an agreed text into: a draft without signatures.
  ///
  /// - Returns: nil if the change does not affect the agreed text.
  package static func reopened(_ new: Metadata, from old: Metadata, sameText: Bool) -> Metadata? {
    guard isAgreed(old), case .outcome(var outcome) = new.details,
      case .outcome(let before) = old.details
    else { return nil }
    let isSame =
      sameText && outcome.state == before.state && outcome.signatures == before.signatures
      && new.extra(key) == old.extra(key)
    guard !isSame else { return nil }
    var metadata = new
    // One that is given up or not needed stays so.
    if outcome.isPursued { outcome.state = Outcome.draft }
    outcome.signatures = []
    metadata.details = .outcome(outcome)
    metadata.setExtra(key, to: nil)
    return metadata
  }

  /// Asks before a text that was agreed on becomes another.
  package static func askToChange(
    _ old: Catalog.Entry, _ question: ConsentQuestion, yes: Bool, _ questions: ChangeQuestions
  ) throws {
    guard case .outcome(let outcome) = old.metadata.details else { return }
    questions.add(.textIsAgreed(signatures: outcome.signatures.count))
    try questions.consent(to: question, about: [old.version.id], yes: yes)
  }

  /// Whether the text is another than the one that was agreed on.
  package var isChanged: Bool {
    guard isAgreed, case .text(let digest)? = entry.metadata.extra(AgreedText.key) else {
      return false
    }
    return digest != AgreedText.digest(of: body)
  }

  /// The metadata with the text frozen.
  ///
  /// - Throws: `alreadyAgreed`, `emptyText`, `markedParagraphs`.
  package func agreed() throws -> Metadata {
    guard !isAgreed else { throw ApplicationError.alreadyAgreed }
    let paragraphs = Paragraph.split(body, unmarked: .open)
    guard !paragraphs.isEmpty else { throw ApplicationError.emptyText }
    let closed = paragraphs.filter { $0.mark != .open }.count
    guard closed == 0 else { throw ApplicationError.markedParagraphs(count: closed) }
    var (metadata, outcome) = (entry.metadata, outcome)
    outcome.state = Outcome.agreed
    outcome.signatures = []
    metadata.details = .outcome(outcome)
    metadata.setExtra(AgreedText.key, to: .text(AgreedText.digest(of: body)))
    return metadata
  }

  /// The metadata with a signature added, in the place of one by the same key. Ids can be chosen:
  /// a signature that merely carries the same one stays.
  package func adding(_ signature: DetachedSignature, by key: VerificationKey) throws -> Metadata {
    var (metadata, outcome) = (entry.metadata, outcome)
    outcome.signatures.removeAll { text in
      guard let other = try? DetachedSignature(file: Array(text.utf8)) else { return false }
      return (try? other.verify(body, with: key)) != nil
    }
    // Fields are text: without this the signature would not be the one that was imported.
    guard let file = String(validating: try signature.file(), as: UTF8.self) else {
      throw ApplicationError.commentNotText
    }
    outcome.signatures.append(file)
    metadata.details = .outcome(outcome)
    return metadata
  }

  /// Refuses a draft and a text that was changed.
  package func requireFrozen() throws {
    guard isAgreed else { throw ApplicationError.notAgreed }
    guard !isChanged else { throw ApplicationError.textChanged }
  }

  /// The change that gives the record new metadata and leaves its text.
  package static func change(
    _ entry: Catalog.Entry, to metadata: Metadata, in catalog: TargetCatalog
  ) throws -> Change {
    try Change.put(
      entry.version.record, replacing: catalog.headIDs(entry),
      metadata: Provenance.changedHere(metadata).serialized(), bodyOf: entry.content,
      body: catalog.compartment(entry.role).source(of: entry.content))
  }

  /// The change that adds a signature to a text that was agreed on, with the id of its key and what
  /// the outcome is called.
  ///
  /// - Parameters:
  ///   - imported: a signature that somebody else made; without it an own key signs.
  ///   - id: the id of the own key; the newest without it.
  ///   - comment: the comment that is signed too; the time and the outcome's reference without it.
  ///   - now: milliseconds since 1970, UTC.
  ///   - untrustedComment: the comment above an own signature, of the key's id.
  ///   - yes: whether it was answered ahead that an own key signs the text.
  /// - Throws: as `requireFrozen` and `SignatureKeys.own`; `ApplicationError.unknownKey`;
  ///   `MinisignError` where the signature does not match; what questions can throw.
  package static func signing(
    _ reference: String, with imported: DetachedSignature?, orKey id: String?, comment: String?,
    at now: UInt64, untrustedComment: (String) -> String, in catalog: TargetCatalog, yes: Bool,
    _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: (key: KeyID, name: RecordName)) {
    let text = try AgreedText(try catalog.findOwn(reference), in: catalog)
    try text.requireFrozen()
    let keys = try SignatureKeys(catalog)
    let signature: DetachedSignature
    if let imported {
      signature = imported
    } else {
      let own = try keys.own(id, in: text.entry.role)
      let shown = String(decoding: text.body, as: UTF8.self)
      try questions.consent(
        to: .sign(text.entry.name, text: shown), about: [text.entry.version.id], yes: yes)
      signature = try text.signature(by: own, comment, now, untrustedComment, keys)
    }
    let holders = keys.keys(of: signature.keyID)
    guard let first = holders.first else {
      throw ApplicationError.unknownKey(signature.keyID.description)
    }
    let holder = holders.first { (try? signature.verify(text.body, with: $0.key)) != nil }
    // If no key fits, the first signature says why.
    let key = (holder ?? first).key
    try signature.verify(text.body, with: key)
    let metadata = try text.adding(signature, by: key)
    let change = try AgreedText.change(text.entry, to: metadata, in: catalog)
    return ([change], (signature.keyID, text.entry.name))
  }

  private func signature(
    by known: SignatureKeys.Known, _ comment: String?, _ now: UInt64,
    _ untrustedComment: (String) -> String, _ keys: SignatureKeys
  ) throws -> DetachedSignature {
    let signingKey = try keys.signingKey(of: known)
    let trusted = "timestamp:\(now / 1000)\tfile:\(entry.reference).md\thashed"
    return try DetachedSignature(
      of: body, with: signingKey, untrustedComment: untrustedComment(known.id),
      trustedComment: comment ?? trusted)
  }

  private static func digest(of body: [UInt8]) -> String {
    Hexadecimal.string(Hash.digest(body.rawSpan).bytes)
  }
}
