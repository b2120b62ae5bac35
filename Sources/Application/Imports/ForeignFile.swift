import Calendar
import FoundationEssentials
import NoteExports
import Records
import Sodium
import SystemPackage
import TextEncodings
import VaultStore

/// A file in which another program exports many notes or messages.
struct ForeignFile {
  private let file: FilePath
  // What messages call it: its path in the folder that is imported, or its name.
  private let path: String
  private let front: any FrontEnd
  private let entryName: (String, Int) -> String

  init(
    _ file: FilePath, path: String, _ front: any FrontEnd,
    _ entryName: @escaping (String, Int) -> String
  ) {
    self.file = file
    self.path = path
    self.front = front
    self.entryName = entryName
  }

  /// Whether a file of a folder may be one, by its name. Mailboxes of some programs have no ending.
  static func mayBe(_ path: String) -> Bool {
    let name = RelativePath.name(of: path).lowercased()
    return !name.contains(".") || isInMaildir(path)
      || [".json", ".eml", ".mbox", ".mbx", ".jex", ".journal", ".jrnl"].contains {
        name.hasSuffix($0)
      }
  }

  /// Whether a file lies where a maildir has its messages: each a file, of which the name says nothing.
  private static func isInMaildir(_ path: String) -> Bool {
    ["cur", "new"].contains(RelativePath.folders(of: path).last)
  }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - beginning: its first bytes.
  ///   - isAlone: whether it is imported by itself, and not as one of a folder.
  /// - Returns: whether it is such a file.
  /// - Throws: `ApplicationError.importRefused`.
  func read(
    beginning: [UInt8], isAlone: Bool, into batch: inout ImportBatch
  ) throws -> Bool {
    let name = path.lowercased()
    if name.hasSuffix(".eml")
      || (ForeignFile.isInMaildir(path) && MailMessage.isMessage(beginning))
      || (isAlone && !name.hasSuffix(".json") && !name.hasSuffix(".html")
        && !Mailbox.isMailbox(beginning) && MailMessage.isMessage(beginning))
    {
      try readMessage(isAlone: isAlone, &batch)
      return true
    }
    if Mailbox.isMailbox(beginning) {
      try readMailbox(isAlone: isAlone, &batch)
      return true
    }
    if name.hasSuffix(".jex") || (isAlone && TarBlock(beginning.prefix(TarBlock.size)) != nil) {
      return try readArchive(isAlone: isAlone, &batch)
    }
    if PlainJournal.isJournal(beginning), let bytes = try? InputFile.read(file.string) {
      let text: String
      switch ReadText(bytes, assuming: batch.options.encoding) {
      case .utf8: text = String(decoding: bytes, as: UTF8.self)
      case .converted(let converted, let encoding):
        try batch.remarkConversion(path, encoding)
        text = String(decoding: converted, as: UTF8.self)
      case .unclear: return false
      }
      guard let notes = PlainJournal.read(text) else { return false }
      try add(notes, isAlone: isAlone, &batch)
      return true
    }
    if name.hasSuffix(".json") || (isAlone && JSONExport.mayBe(beginning)) {
      return try readJSON(isAlone: isAlone, &batch)
    }
    return false
  }

  private var folder: FilePath {
    let folder = file.removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  private func item(_ key: String, isAlone: Bool) -> String { isAlone ? key : "\(path)#\(key)" }

  // MARK: - JSON

  private func readJSON(isAlone: Bool, _ batch: inout ImportBatch) throws -> Bool {
    guard let bytes = try batch.reading(path, { try InputFile.read(file.string) }) else {
      return true
    }
    if let (_, notes) = JSONExport.read(bytes) {
      try add(notes, isAlone: isAlone, &batch)
      return true
    }
    // In a folder, JSON is mostly something else: what is no journal is no text.
    if !isAlone {
      guard let entries = try? JrnlExport.read(bytes), !entries.isEmpty else { return false }
    }
    try JrnlImport(file, path: path, front, entryName: entryName)
      .read(bytes, isAlone: isAlone, into: &batch)
    return true
  }

  private func add(
    _ notes: ForeignNotes, isAlone: Bool, _ batch: inout ImportBatch
  ) throws {
    for item in notes.leftOut {
      let what: ImportRemark.What =
        item.loss == .encrypted ? .lost(.encrypted) : ImportRemark.What(item.loss)
      batch.remark(item.name.isEmpty ? path : "\(path): \(item.name)", what)
    }
    for (index, note) in notes.notes.enumerated() {
      try front.check()
      let label = notes.notes.count == 1 ? path : entryName(path, index + 1)
      let key = note.key.isEmpty ? "\(index + 1)" : note.key
      try NoteAdder(label: label, item: item(key, isAlone: isAlone), beside: path, front)
        .add(note, modified: FileDates.modified(file), to: &batch) { place in
          // The path counts from the folder that is imported, the file from its own.
          guard let found = RelativePath.resolve(place, from: path),
            let below = RelativePath.resolve(place, from: "")
          else { return nil }
          let target = folder.below(below)
          guard InputFile.isInside(folder, target),
            let size = try? FileBodySource.size(of: target)
          else { return nil }
          return (found, SliceSource(target, offset: 0, length: UInt64(size)))
        }
    }
  }

  // MARK: - Mail

  private func readMessage(isAlone: Bool, _ batch: inout ImportBatch) throws {
    guard let size = try batch.reading(path, { try FileBodySource.size(of: file) }) else {
      return
    }
    try addMessage(
      SliceSource(file, offset: 0, length: UInt64(size)), label: path,
      item: { isAlone ? $0 : path }, isQuoted: false, &batch)
  }

  private func readMailbox(isAlone: Bool, _ batch: inout ImportBatch) throws {
    guard let size = try batch.reading(path, { try FileBodySource.size(of: file) }) else {
      return
    }
    var mailbox = Mailbox()
    var number = 0
    func add(_ range: Range<UInt64>, _ batch: inout ImportBatch) throws {
      try front.check()
      number += 1
      let slice = SliceSource(
        file, offset: range.lowerBound, length: range.upperBound - range.lowerBound)
      try addMessage(
        slice, label: entryName(path, number), item: { item($0, isAlone: isAlone) },
        isQuoted: true, &batch)
    }
    let pieceSize: UInt64 = 1 << 20
    for offset in stride(from: 0, to: UInt64(size), by: Int(pieceSize)) {
      let piece = try SliceSource(
        file, offset: offset, length: min(pieceSize, UInt64(size) - offset)
      ).bytes()
      try mailbox.update(piece) { try add($0, &batch) }
    }
    try mailbox.finish { try add($0, &batch) }
  }

  private func addMessage(
    _ slice: SliceSource, label: String, item: (String) -> String, isQuoted: Bool,
    _ batch: inout ImportBatch
  ) throws {
    let read: @Sendable () throws -> ForeignNote = {
      let bytes = try slice.bytes()
      return MailMessage.read(isQuoted ? Mailbox.unquoted(bytes) : bytes)
    }
    guard let note = try batch.reading(label, read) else { return }
    try NoteAdder(label: label, item: item(note.key), beside: path, front)
      .add(
        note, modified: FileDates.modified(file), to: &batch, digest: OriginDigest.slice(slice),
        again: read
      ) { _ in nil }
  }

  // MARK: - JEX

  private func readArchive(isAlone: Bool, _ batch: inout ImportBatch) throws -> Bool {
    guard let size = try? FileBodySource.size(of: file) else { return false }
    var export = JoplinImport(front, prefix: isAlone ? "" : "\(path)#")
    var places: [String: SliceSource] = [:]
    var offset: UInt64 = 0
    var nextPath: String?
    while offset + UInt64(TarBlock.size) <= UInt64(size) {
      try front.check()
      let header = try SliceSource(file, offset: offset, length: UInt64(TarBlock.size)).bytes()
      guard let block = TarBlock(header[...]) else { break }
      let contents = SliceSource(
        file, offset: offset + UInt64(TarBlock.size), length: block.length)
      offset += UInt64(TarBlock.size) + block.paddedLength
      guard offset <= UInt64(size) else { break }
      switch block.kind {
      case .longName, .fields:
        if block.length < 64 * 1024 { nextPath = block.path(in: try contents.bytes()) ?? nextPath }
      case .file:
        let name = nextPath ?? block.path
        nextPath = nil
        if JoplinItem.isItem(RelativePath.name(of: name)) {
          export.add(name) { try contents.bytes() }
        } else {
          places[name] = contents
        }
      case .other: nextPath = nil
      }
    }
    let items = try export.read(into: &batch) { name, item in
      RelativePath.resolve(name, from: item).flatMap { places[$0] }
    }
    return !items.isEmpty
  }
}

extension ImportRemark.What {
  /// The remark about something that an export loses.
  init(_ loss: NoteLoss) {
    self =
      switch loss {
      case .encrypted: .lost(.encryptedText)
      case .trashed: .lost(.trashed)
      case .dateUnread(let key): .timeUnread(key)
      case .formatting: .lost(.formatting)
      case .encodingUnknown(let name): .lost(.encodingUnknown(name))
      case .fileMissing(let name): .lost(.fileMissing(name))
      case .part(let name): .lost(.part(name))
      }
  }
}
