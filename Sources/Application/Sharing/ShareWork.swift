import AgeFormat
import BundleFormat
import Calendar
import FoundationEssentials
import MinisignFormat
import Records
package import Sodium
package import SystemPackage
import VaultStore

/// A request to share: what, with whom and how.
package struct ShareRequest: Sendable {
  /// References of the records.
  package let references: [String]
  /// Names of contacts, or recipients; with a passphrase only names.
  package let whom: [String]
  /// The file to write.
  package let target: FilePath
  /// Whether it is one document, and not a bundle.
  package let isText: Bool
  /// Whether the file is text itself.
  package let isArmored: Bool
  /// Whether it is signed.
  package let signs: Bool
  /// Whether it was answered ahead that what is private leaves.
  package let includesPrivate: Bool
  /// Whether a passphrase opens it, and nobody's key.
  package let hasPassphrase: Bool

  /// A request.
  package init(
    _ references: [String], for whom: [String], to target: FilePath, isText: Bool,
    isArmored: Bool, signs: Bool, includesPrivate: Bool, hasPassphrase: Bool
  ) {
    self.references = references
    self.whom = whom
    self.target = target
    self.isText = isText
    self.isArmored = isArmored
    self.signs = signs
    self.includesPrivate = includesPrivate
    self.hasPassphrase = hasPassphrase
  }
}

/// The texts for the record of a release.
package struct ShareTexts: Sendable {
  /// Its title, of the names of those it is for.
  package let title: @Sendable ([String]) -> String
  /// The description of what was shared, from the numbers of records and attachments.
  package let what: @Sendable (Int, Int) -> String
  /// The name for the passphrase of a file that is encrypted to no key.
  package let passphrase: String
  /// The untrusted comment of a signature, of the key's id.
  package let untrustedComment: @Sendable (String) -> String

  /// All of them.
  package init(
    title: @escaping @Sendable ([String]) -> String,
    what: @escaping @Sendable (Int, Int) -> String, passphrase: String,
    untrustedComment: @escaping @Sendable (String) -> String
  ) {
    self.title = title
    self.what = what
    self.passphrase = passphrase
    self.untrustedComment = untrustedComment
  }
}

/// Writes records into an age file for others, and records the release.
package struct ShareWork {
  /// The written file.
  package struct Result {
    /// The file, which is gone again unless it is kept.
    package let file: PlainFile
    /// How many records it holds.
    package let records: Int
    /// How many attachments it holds.
    package let attachments: Int
    /// How many attachments a document leaves out.
    package let attachmentsLeftOut: Int
    /// Whether it stays closed to a quantum computer.
    package let isPostQuantum: Bool
  }

  private let request: ShareRequest
  private let session: OpenVault
  private let texts: ShareTexts
  private let passphrase: () throws -> SecretBytes

  /// Work on a file.
  ///
  /// - Parameter passphrase: asks for the file's passphrase.
  package init(
    _ request: ShareRequest, in session: OpenVault, texts: ShareTexts,
    passphrase: @escaping () throws -> SecretBytes
  ) {
    self.request = request
    self.session = session
    self.texts = texts
    self.passphrase = passphrase
  }

  /// Does it. The file is durable before its release is recorded, and gone if it cannot be.
  ///
  /// - Throws: `ApplicationError.sharesCoverOnly`, `.privateContent`, `.declined`, `.targetNotEmpty`,
  ///   `.noOwnKey`, and what finding, asking, writing and saving can throw.
  package func run() throws -> Result {
    try session.requireCoverForSharing()
    return try session.withOccasion { try share() }
  }

  private func share() throws -> Result {
    let front = session.front
    let catalog = try session.target()
    let selection = try ShareSelection(request.references, in: catalog)
    let recipients = request.hasPassphrase ? nil : try ShareRecipients(request.whom, in: catalog)
    let keys = try SignatureKeys(catalog)
    let signer = request.signs ? try keys.own(nil, in: catalog.target) : nil
    // Before anybody is asked.
    guard !FileManager.default.fileExists(atPath: request.target.string) else {
      throw ApplicationError.targetNotEmpty
    }
    for entry in selection.entries where entry.isConflict {
      front.say(.newestOfSeveralShared(entry.reference))
    }
    let isPrivate = try askAboutPrivate(selection, in: catalog)
    let sealer: AgeSealer
    if let recipients {
      sealer = try AgeSealer(to: recipients.keys)
    } else {
      sealer = try AgeSealer(passphrase: try passphrase())
    }
    let output = try SealedOutput(request.target, sealer, isArmored: request.isArmored)
    let now = UInt64(max(0, Date().timeIntervalSince1970 * 1000))
    let sign = try signer.map { try signature(by: $0, keys, for: recipients, now: now) }
    if request.isText {
      try SharedDocument(selection, in: catalog).write(to: output, sign: sign)
    } else {
      var writer = BundleWriter(output, of: catalog, now: now, front)
      try writer.write(selection, sign: sign)
    }
    try output.finish()
    let files = request.isText ? 0 : selection.files.count
    let names = recipients?.names ?? (request.whom.isEmpty ? [texts.passphrase] : request.whom)
    let release = try release(
      of: selection, files: files, to: names, digest: output.digest, isPrivate: isPrivate, signer)
    try session.append([release])
    return Result(
      file: output.file, records: selection.entries.count, attachments: files,
      attachmentsLeftOut: selection.files.count - files,
      isPostQuantum: recipients?.isPostQuantum ?? true)
  }

  /// Asks about what is private.
  ///
  /// - Returns: whether there is something private.
  private func askAboutPrivate(
    _ selection: ShareSelection, in catalog: TargetCatalog
  ) throws -> Bool {
    let front = session.front
    let content = try PrivateContent.find(in: selection, of: catalog, front)
    guard !content.isEmpty, !request.includesPrivate else { return !content.isEmpty }
    for each in content { front.say(.privateContent(each)) }
    do {
      try front.consent(to: .sharePrivate(records: content.count))
    } catch ApplicationError.needsYes {
      throw ApplicationError.privateContent(records: content.count)
    }
    return true
  }

  /// Makes signature files. The trusted comment says for whom the file is: whoever gets it could
  /// encrypt it for somebody else, who would take it for a message to them.
  private func signature(
    by known: SignatureKeys.Known, _ keys: SignatureKeys, for recipients: ShareRecipients?,
    now: UInt64
  ) throws -> ([UInt8]) throws -> [UInt8] {
    let comment = try SharedSignature.comment(for: recipients?.keys ?? [], now: now)
    let untrusted = texts.untrustedComment(known.id)
    return { message in
      let key = try keys.signingKey(of: known)
      return try DetachedSignature(
        of: message, with: key, untrustedComment: untrusted, trustedComment: comment
      ).file()
    }
  }

  private func release(
    of selection: ShareSelection, files: Int, to names: [String], digest: Digest,
    isPrivate: Bool, _ signer: SignatureKeys.Known?
  ) throws -> Change {
    var release = Release()
    release.what = texts.what(selection.entries.count, files)
    release.to = names
    release.digest = Hexadecimal.string(digest.bytes)
    var metadata = Metadata(.release(release), title: texts.title(names))
    if isPrivate { metadata.setExtra("private", to: .text("included")) }
    if let signer { metadata.setExtra("signed", to: .text(signer.id)) }
    let lines = selection.entries.map { entry in
      "- \(entry.reference)@\(entry.version.id.firstDigits)\n"
    }
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(lines.joined().utf8)))
  }
}

extension OpenVault {
  /// Refuses to share a hidden compartment, or to receive something in it: a file beside the vault,
  /// and the time that it takes, would be without a counterpart.
  ///
  /// - Throws: `ApplicationError.sharesCoverOnly`.
  package func requireCoverForSharing() throws {
    if writesHidden { throw ApplicationError.sharesCoverOnly }
  }
}

/// The additional content of a shared file's signature.
enum SharedSignature {
  private static let recipientsKey = "for:"

  /// The trusted comment: when, and the fingerprints of the recipients.
  static func comment(for recipients: [AgeRecipient], now: UInt64) throws -> String {
    let prints = try recipients.map { Hexadecimal.string(try fingerprint(of: $0)) }
    let whom = prints.isEmpty ? "" : "\t" + recipientsKey + prints.joined(separator: ",")
    return "timestamp:\(now / 1000)\(whom)"
  }

  /// Whether a comment names a recipient; nil where it names none at all.
  static func names(_ recipient: AgeRecipient, in comment: String) throws -> Bool? {
    guard let field = comment.split(separator: "\t").first(where: { $0.hasPrefix(recipientsKey) })
    else { return nil }
    let wanted = Hexadecimal.string(try fingerprint(of: recipient))
    return field.dropFirst(recipientsKey.count).split(separator: ",").contains { $0 == wanted }
  }

  private static func fingerprint(of recipient: AgeRecipient) throws -> [UInt8] {
    KeyFingerprint.bytes(of: try recipient.text())
  }
}
