import AgeFormat
import BundleFormat
import MinisignFormat
import Records
package import Sodium
package import SystemPackage
import VaultStore

/// The content of somebody else's file, checked from its first byte to its last.
/// Nothing of it is in the vault yet.
package struct ReceivedBundle {
  /// The signature on it.
  package enum Signature: Equatable, Sendable {
    /// Nobody's.
    case none
    /// A signature by a key in the vault. `isForUs` tells whether the signer meant the file for
    /// the key that opened it; nil if the signature does not say for whom it is.
    case valid(name: String, key: String, isForUs: Bool?)
    /// A signature by a key that the vault does not have.
    case unknownKey(String)
  }

  /// A record with a text.
  struct Text {
    let item: BundleIndex.Item
    /// Whether it was a quick line. It becomes a note, so that `jot --finish` does not take it into the
    /// user's own note.
    let wasLine: Bool
    let metadata: Metadata
    /// Distinguishes the text from any other.
    let digest: String
    let body: SealedBodySource
  }

  /// An attachment.
  struct File {
    let item: BundleIndex.Item
    let body: SealedBodySource
  }

  /// Something that is no bundle: a text, or any other file that somebody encrypted.
  struct Document {
    let title: String
    /// The name of the file, without the extension of an age file.
    let name: String
    /// The text; nil for another file.
    let text: [UInt8]?
    /// Distinguishes it from any other file, ignoring a signature after a text.
    let digest: String
    let file: SealedBodySource
  }

  /// The signature on it.
  package let signature: Signature
  /// Records with a text.
  let texts: [Text]
  /// Attachments.
  let files: [File]
  /// The content of the file if it is not a bundle.
  let document: Document?

  /// Reads a file.
  ///
  /// - Parameter passphrase: asks for the passphrase of a file that is opened by one.
  /// - Throws: `ApplicationError.fileMissing`, `.receivedRefused`, `.bundleSignatureWrong`; `AgeError`;
  ///   `BundleError`; `CellError.system`; what asking throws.
  package static func read(
    _ path: FilePath, in catalog: TargetCatalog, _ front: any FrontEnd,
    passphrase: () throws -> SecretBytes
  ) throws -> ReceivedBundle {
    var opened: AgeRecipient?
    let input = try SealedInput(path) { header in
      guard !header.needsPassphrase else { return try header.fileKey(passphrase: passphrase()) }
      let keys = try AgeKeys(catalog)
      for known in keys.own where catalog.isOwn(known.entry) {
        let identity = try keys.identity(of: known)
        do throws(AgeError) {
          let fileKey = try header.fileKey(for: identity)
          opened = known.recipient
          return fileKey
        } catch .otherRecipients {
          continue
        }
      }
      throw AgeError.otherRecipients
    }
    let keys = try SignatureKeys(catalog)
    let plaintext = try input.plaintext()
    var first: [UInt8] = []
    try plaintext.next(&first)
    guard TarReader.isArchive(first) else {
      return try document(
        first, plaintext, of: input, called: path.stem ?? "", openedBy: opened, keys, front)
    }
    let pass = BundlePass(input)
    try pass.read(first, plaintext, front)
    return ReceivedBundle(
      signature: try pass.signature(openedBy: opened, keys), texts: pass.texts, files: pass.files,
      document: nil)
  }

  /// Reads what is no bundle: a vault's own key opens it, and no other program has that.
  private static func document(
    _ first: [UInt8], _ plaintext: SealedInput.Plaintext, of input: SealedInput,
    called name: String, openedBy recipient: AgeRecipient?, _ keys: SignatureKeys,
    _ front: any FrontEnd
  ) throws -> ReceivedBundle {
    var text: [UInt8]? = []
    var size: UInt64 = 0
    var hash = Hash()
    var piece = first
    while !piece.isEmpty {
      try front.check()
      hash.update(piece.rawSpan)
      size += UInt64(piece.count)
      if size <= BundlePass.longestText { text?.append(contentsOf: piece) } else { text = nil }
      try plaintext.next(&piece)
    }
    if let bytes = text, String(validating: bytes, as: UTF8.self) == nil { text = nil }
    var signature = Signature.none
    if let bytes = text {
      let parts = SignedText.parts(of: bytes)
      text = parts.text
      if let file = parts.signature {
        signature = try check(file, of: parts.text, openedBy: recipient, keys)
      }
    }
    var digest = hash.finalize()
    if let text { digest = Hash.digest(text.rawSpan) }
    // Without its extension, so that the attachment and the note have different names.
    let title = text.map { TextTitle.firstLine(of: $0) } ?? FilePath(name).stem ?? name
    return ReceivedBundle(
      signature: signature, texts: [], files: [],
      document: Document(
        title: title.isEmpty ? name : title, name: name, text: text,
        digest: Provenance.digest(ofDocument: digest),
        file: SealedBodySource(SealedCursor(input), offset: 0, length: size)))
  }

  /// Checks a signature file.
  ///
  /// - Throws: `ApplicationError.bundleSignatureWrong` where it is not of these bytes, or none at all.
  fileprivate static func check(
    _ file: [UInt8], of message: [UInt8], openedBy recipient: AgeRecipient?, _ keys: SignatureKeys
  ) throws -> Signature {
    guard let signature = try? DetachedSignature(file: file) else {
      throw ApplicationError.bundleSignatureWrong
    }
    let candidates = keys.keys(of: signature.keyID)
    let holder = candidates.first { (try? signature.verify(message, with: $0.key)) != nil }
    guard let holder else {
      guard candidates.isEmpty else { throw ApplicationError.bundleSignatureWrong }
      return .unknownKey(signature.keyID.description)
    }
    return .valid(
      name: holder.name, key: holder.id,
      isForUs: try recipient.flatMap { try SharedSignature.names($0, in: signature.trustedComment) }
    )
  }

  /// The key whose signature is valid; empty if there is none. For a key that the vault does not
  /// have, the id is only a claim.
  var validKey: String {
    if case .valid(_, let key, _) = signature { key } else { "" }
  }

  /// The name and the key that signed; empty where they are not known.
  var signer: (name: String, key: String) {
    switch signature {
    case .none: ("", "")
    case .valid(let name, let key, _): (name, key)
    case .unknownKey(let key): ("", key)
    }
  }
}

/// The pass over a bundle that checks all of it.
private final class BundlePass {
  // A text is read as a whole to be understood.
  static let longestText: UInt64 = 64 << 20

  private(set) var texts: [ReceivedBundle.Text] = []
  private(set) var files: [ReceivedBundle.File] = []

  private let input: SealedInput
  private let cursor: SealedCursor
  private var reader = BundleReader()
  private var index: BundleIndex?
  private var sums: [UInt8] = []
  private var item: BundleIndex.Item?
  private var hash: Hash?
  private var text: [UInt8] = []
  // The start of the item's bytes in the plaintext, and their number.
  private var offset: UInt64 = 0
  private var size: UInt64 = 0
  private var isEmpty = true

  init(_ input: SealedInput) {
    self.input = input
    cursor = SealedCursor(input)
  }

  /// Reads all of it.
  ///
  /// - Parameters:
  ///   - first: the first piece.
  ///   - plaintext: gives the others.
  func read(
    _ first: [UInt8], _ plaintext: SealedInput.Plaintext, _ front: any FrontEnd
  ) throws {
    let progress = front.begin(.checkingFile(bytes: input.size))
    defer { progress.end() }
    var start: UInt64 = 0
    var reader = BundleReader()
    var piece = first
    while !piece.isEmpty {
      try front.check()
      try reader.update(piece) { try take($0, start) }
      start += UInt64(piece.count)
      progress.add(piece.count)
      try plaintext.next(&piece)
    }
    try reader.finish()
    self.reader = reader
  }

  /// The signature, as far as the keys identify it.
  func signature(
    openedBy recipient: AgeRecipient?, _ keys: SignatureKeys
  ) throws -> ReceivedBundle.Signature {
    guard reader.index?.isSigned == true else { return .none }
    guard sums == reader.sums else { throw ApplicationError.bundleSignatureWrong }
    return try ReceivedBundle.check(reader.signature, of: sums, openedBy: recipient, keys)
  }

  private func take(_ event: BundleReader.Event, _ start: UInt64) throws {
    switch event {
    case .index(let index, let bytes):
      self.index = index
      if index.isSigned { sums = BundleSums.line(Hash.digest(bytes.rawSpan), BundlePath.index) }
    case .item(let number, let size):
      guard let index else { return }
      let item = index.items[number]
      guard item.owner != nil || size <= BundlePass.longestText else { throw BundleError.tooLarge }
      (self.item, self.size, offset, isEmpty, text) = (item, size, 0, true, [])
      hash = index.isSigned ? Hash() : nil
    case .bytes(let bytes):
      if isEmpty {
        offset = start + UInt64(bytes.startIndex)
        isEmpty = false
      }
      unsafe bytes.withUnsafeBytes { unsafe hash?.update($0) }
      if item?.owner == nil { text += bytes }
    case .itemEnd:
      guard let item else { return }
      if let hash = hash.take() { sums += BundleSums.line(hash.finalize(), item.path) }
      if item.owner == nil { try add(item) } else { addFile(item) }
    }
  }

  private func addFile(_ item: BundleIndex.Item) {
    files.append(
      ReceivedBundle.File(
        item: item, body: SealedBodySource(cursor, offset: offset, length: size)))
  }

  private func add(_ item: BundleIndex.Item) throws {
    var form: TextForm
    do throws(TextFormError) {
      form = try TextForm.parse(text)
    } catch {
      throw ApplicationError.receivedRefused(ImportRefusal(file: item.path, reason: .text(error)))
    }
    // Keys, contacts and decisions of somebody else must not become those of this vault.
    guard RecordKind.userKinds.contains(form.metadata.kind), form.metadata.kind != .attachment
    else {
      throw ApplicationError.receivedRefused(
        ImportRefusal(file: item.path, reason: .kindNotShared))
    }
    let wasLine = form.metadata.kind == .line
    if case .line(let note) = form.metadata.details { form.metadata.details = .note(note) }
    let length = UInt64(form.body.count)
    texts.append(
      ReceivedBundle.Text(
        item: item, wasLine: wasLine, metadata: Provenance.removed(from: form.metadata),
        digest: Provenance.digest(of: form),
        body: SealedBodySource(cursor, offset: offset + size - length, length: length)))
    text = []
  }
}
