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
  let file: FilePath
  // Its name in messages: its path in the imported folder, or its file name.
  let path: String
  let front: any FrontEnd
  let entryName: (String, Int) -> String

  /// The type that a file turned out to have.
  enum Found {
    /// Mail, a journal, an archive.
    case notes
    /// An export in JSON, with what it holds.
    case json(JSONExport, ForeignNotes)
  }

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
      || [".json", ".eml", ".mbox", ".mbx", ".jex", ".journal", ".jrnl", ".tid"].contains {
        name.hasSuffix($0)
      }
  }

  /// Whether a file is in a folder for maildir messages. Each message is a file whose
  /// name says nothing.
  private static func isInMaildir(_ path: String) -> Bool {
    ["cur", "new"].contains(RelativePath.folders(of: path).last)
  }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - beginning: its first bytes.
  ///   - isAlone: whether it is imported by itself, rather than as part of a folder.
  /// - Returns: nil if it is not such a file.
  /// - Throws: `ApplicationError.importRefused`.
  func read(
    beginning: [UInt8], isAlone: Bool, into batch: inout ImportBatch
  ) throws -> Found? {
    let name = path.lowercased()
    if name.hasSuffix(".eml")
      || (ForeignFile.isInMaildir(path) && MailMessage.isMessage(beginning))
      || (isAlone && !name.hasSuffix(".json") && !name.hasSuffix(".html")
        && !Mailbox.isMailbox(beginning) && MailMessage.isMessage(beginning))
    {
      try readMessage(isAlone: isAlone, &batch)
      return .notes
    }
    if Mailbox.isMailbox(beginning) {
      try readMailbox(isAlone: isAlone, &batch)
      return .notes
    }
    if name.hasSuffix(".jex") || (isAlone && TarBlock(beginning.prefix(TarBlock.size)) != nil) {
      return try readArchive(isAlone: isAlone, &batch) ? .notes : nil
    }
    if PlainJournal.isJournal(beginning) {
      return try readNotes(isAlone: isAlone, &batch, PlainJournal.read)
    }
    if name.hasSuffix(".tid") { return try readNotes(isAlone: isAlone, &batch, TiddlerFile.read) }
    if name.hasSuffix(".json") || (isAlone && JSONExport.mayBe(beginning)) {
      return try readJSON(isAlone: isAlone, &batch)
    }
    return nil
  }

  /// Reads a file that is called a text and begins as JSON does.
  ///
  /// - Returns: nil if it is no export.
  /// - Throws: `ApplicationError.importRefused`.
  func readText(isAlone: Bool, into batch: inout ImportBatch) throws -> Found? {
    guard let bytes = try? InputFile.read(file.string) else { return nil }
    return try readExport(bytes, isAlone: isAlone, &batch)
  }

  /// Reads a file that is text, in whatever encoding.
  private func readNotes(
    isAlone: Bool, _ batch: inout ImportBatch, _ notes: (String) -> ForeignNotes?
  ) throws -> Found? {
    guard let bytes = try? InputFile.read(file.string) else { return nil }
    let text: String
    var encoding: TextEncoding?
    switch ReadText(bytes, assuming: batch.options.encoding) {
    case .utf8: text = String(decoding: bytes, as: UTF8.self)
    case .converted(let converted, let found):
      encoding = found
      text = String(decoding: converted, as: UTF8.self)
    case .unclear: return nil
    }
    guard let notes = notes(text) else { return nil }
    if let encoding { try batch.remarkConversion(path, encoding) }
    try add(notes, isAlone: isAlone, &batch)
    return .notes
  }

  private var folder: FilePath {
    let folder = file.removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  /// The name of one of its items within the import.
  func item(_ key: String, isAlone: Bool) -> String { isAlone ? key : "\(path)#\(key)" }

  // MARK: - JSON

  private func readJSON(isAlone: Bool, _ batch: inout ImportBatch) throws -> Found? {
    guard let bytes = try batch.reading(path, { try InputFile.read(file.string) }) else {
      return .notes
    }
    if let found = try readExport(bytes, isAlone: isAlone, &batch) { return found }
    // In a folder, JSON is usually something else: if it is not a journal, it is not a text.
    if !isAlone {
      guard let entries = try? JrnlExport.read(bytes), !entries.isEmpty else { return nil }
    }
    try JrnlImport(file, path: path, front, entryName: entryName)
      .read(bytes, isAlone: isAlone, into: &batch)
    return .notes
  }

  private func readExport(
    _ bytes: [UInt8], isAlone: Bool, _ batch: inout ImportBatch
  ) throws -> Found? {
    guard let (program, notes) = JSONExport.read(bytes) else { return nil }
    try add(notes, isAlone: isAlone, &batch)
    return .json(program, notes)
  }

  private func add(
    _ notes: ForeignNotes, isAlone: Bool, _ batch: inout ImportBatch
  ) throws {
    for item in notes.leftOut {
      let what: ImportRemark.What =
        item.loss == .encrypted ? .lost(.encrypted) : ImportRemark.What(item.loss)
      batch.remark(item.name.isEmpty ? path : "\(path): \(item.name)", what)
    }
    let labels = EntryLabels(
      notes.notes.map { NoteTitle.inOneLine($0.title) }, of: path, entryName)
    var siblings = SiblingFiles()
    for (index, note) in notes.notes.enumerated() {
      try front.check()
      let label = labels[index]
      let key = note.key.isEmpty ? "\(index + 1)" : note.key
      try NoteAdder(label: label, item: item(key, isAlone: isAlone), beside: path, front)
        .add(note, modified: FileDates.modified(file), to: &batch) { place in
          find(place, &siblings)
        }
    }
  }

  /// A file that a note names: its path counts from the folder that is imported, the file from its own.
  private func find(
    _ place: String, _ siblings: inout SiblingFiles
  ) -> (path: String, source: SliceSource)? {
    guard let found = RelativePath.resolve(place, from: path),
      let below = RelativePath.resolve(place, from: "")
    else { return nil }
    var target = folder.below(below)
    var size = try? FileBodySource.size(of: target)
    if size == nil, let sibling = siblings.file(like: target) {
      target = sibling
      size = try? FileBodySource.size(of: target)
    }
    guard InputFile.isInside(folder, target), let size else { return nil }
    let path = RelativePath.folder(of: found) + (target.lastComponent?.string ?? "")
    return (path, SliceSource(target, offset: 0, length: UInt64(size)))
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
      case .partLost(let name): .lost(.partLost(name))
      case .html: .lost(.html)
      case .linkLost(let link): .lost(.linkLost(link))
      }
  }
}
