import Calendar
import Records
import Sodium
import SystemPackage
import TextEncodings
import VaultStore

/// A file with a text, as it is read for an import: whatever encoding it is in.
struct TextFile: Sendable {
  /// The record that it becomes, without its body.
  var text: ImportedText
  /// Its body, read again when it is stored.
  let body: any BodySource
  /// The digest of the body.
  let bodyDigest: Digest
  /// The digest of the file.
  var digest: Digest
  /// When the file was changed.
  var modified: UInt64

  /// The result of reading a file.
  struct Reading: Sendable {
    /// Nil for a file that is left out, with a remark.
    var text: TextFile?
    /// What could not be kept unchanged.
    var remarks: [ImportRemark.What] = []
    /// Remarks about its text. They follow the remarks about its links.
    var attempts: [String] = []
  }

  // Files that are larger are in memory only one at a time.
  private static let large: Int64 = 16 << 20

  /// Reads a file. Several may be read at the same time.
  ///
  /// - Parameters:
  ///   - file: where it is.
  ///   - path: its path below the folder that is imported.
  ///   - options: how files are read.
  ///   - step: called now and then; what it throws ends the work.
  /// - Throws: `ApplicationError.importRefused`.
  static func read(
    _ file: FilePath, path: String, _ options: ImportBatch.Options, step: () throws -> Void
  ) throws -> Reading {
    let isLarge = ((try? FileBodySource.size(of: file)) ?? 0) > large
    guard isLarge else { return try readAtOnce(file, path: path, options, step: step) }
    return try LargeFiles.inTurn { try readAtOnce(file, path: path, options, step: step) }
  }

  private static func readAtOnce(
    _ file: FilePath, path: String, _ options: ImportBatch.Options, step: () throws -> Void
  ) throws -> Reading {
    var reading = Reading()
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(file.string)
    } catch {
      reading.remarks.append(try options.remark(for: error, reading: path))
      return reading
    }
    let modified = FileDates.modified(file)
    let assumed = options.encoding
    var content = bytes
    var isConverted = false
    switch ReadText(bytes, assuming: assumed) {
    case .utf8: break
    case .converted(let converted, let found):
      content = converted
      isConverted = true
      reading.remarks.append(try options.remark(forConversionOf: path, from: found))
    case .unclear(let guess):
      reading.remarks.append(
        try options.lenient(.encodingUnclear(guess), path, .encoding(guess)))
      return reading
    }
    var text = try parse(content, path: path, modified: modified, isStrict: options.isStrict)
    let kind = text.form.metadata.kind
    if text.isOwn, kind.isInternal || kind == .attachment {
      // Keys, contacts and decisions from elsewhere must not become those of this vault.
      reading.remarks.append(try options.lenient(.kindNotImported, path, .kindNotShared))
      return reading
    }
    if case .line(let note) = text.form.metadata.details {
      reading.remarks.append(.lineAsNote)
      text.form.metadata.details = .note(note)
    }
    if let metadata = Provenance.setAside(in: text.form.metadata) {
      // Nobody signed a file of a folder: it must not pass for what somebody sent.
      reading.remarks.append(.receivedUnchecked)
      text.form.metadata = metadata
    }
    if let error = text.unreadFrontMatter { reading.remarks.append(.frontMatterKept(error)) }
    for key in text.unreadDates { reading.remarks.append(.timeUnread(key)) }
    reading.attempts = try text.attempts(step: step)
    let bodyBytes = text.takeBody()
    let length = bodyBytes.count
    let body: any BodySource
    if isConverted {
      body = MadeSource(length: length) {
        guard
          case .converted(let again, _) = ReadText(
            try InputFile.read(file.string), assuming: assumed)
        else { return [] }
        return Array(again.suffix(length))
      }
    } else {
      body = FileBodySource(file, from: Int64(bytes.count - length), size: Int64(bytes.count))
    }
    let bodyDigest = Hash.digest(bodyBytes.rawSpan)
    reading.text = TextFile(
      text: text, body: body, bodyDigest: bodyDigest, digest: Hash.digest(bytes.rawSpan),
      modified: modified)
    return reading
  }

  private static func parse(
    _ bytes: [UInt8], path: String, modified: UInt64, isStrict: Bool
  ) throws -> ImportedText {
    do throws(TextFormError) {
      if RelativePath.isPlainText(path) {
        return try ImportedText(
          plain: bytes, path: path, day: Clock.localDay(of: modified).text)
      }
      return isStrict
        ? try ImportedText(bytes, path: path) : try ImportedText(lenient: bytes, path: path)
    } catch {
      throw ApplicationError.importRefused(ImportRefusal(file: path, reason: .text(error)))
    }
  }
}
