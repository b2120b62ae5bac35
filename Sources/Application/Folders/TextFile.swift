import Calendar
import Records
import Sodium
import SystemPackage
import TextEncodings
import VaultStore

/// A file with a text, as it is read for an import: whatever encoding it is in.
struct TextFile {
  /// The record that it becomes.
  let text: ImportedText
  /// Its body, read again when it is stored.
  let body: any BodySource
  /// Of the body.
  let bodyDigest: Digest
  /// Of the file.
  let digest: Digest
  /// When the file was changed.
  let modified: UInt64

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: where it is.
  ///   - path: its path below the folder that is imported.
  ///   - batch: gets the remarks.
  /// - Returns: nil for a file that is left out, with a remark.
  /// - Throws: `ApplicationError.importRefused`.
  static func read(
    _ file: FilePath, path: String, _ batch: inout ImportBatch
  ) throws -> TextFile? {
    guard let bytes = try batch.reading(path, { try InputFile.read(file.string) }) else {
      return nil
    }
    let modified = FileDates.modified(file)
    let assumed = batch.options.encoding
    var content = bytes
    var encoding: TextEncoding?
    switch ReadText(bytes, assuming: assumed) {
    case .utf8: break
    case .converted(let converted, let found):
      content = converted
      encoding = found
      batch.remark(path, .converted(found))
    case .unclear(let guess):
      try batch.remark(path, .encodingUnclear(guess), orRefuse: .encoding(guess))
      return nil
    }
    let text = try parse(content, path: path, modified: modified, isStrict: batch.options.isStrict)
    let kind = text.form.metadata.kind
    if text.isOwn, kind.isInternal || kind == .attachment {
      // Keys, contacts and decisions from elsewhere must not become those of this vault.
      try batch.remark(path, .kindNotImported, orRefuse: .kindNotShared)
      return nil
    }
    if let error = text.unreadFrontMatter { batch.remark(path, .frontMatterKept(error)) }
    for key in text.unreadDates { batch.remark(path, .timeUnread(key)) }
    let length = text.form.body.count
    let body: any BodySource
    if encoding == nil {
      body = FileBodySource(file, from: Int64(bytes.count - length), size: Int64(bytes.count))
    } else {
      body = MadeSource(length: length) {
        guard
          case .converted(let again, _) = ReadText(
            try InputFile.read(file.string), assuming: assumed)
        else { return [] }
        return Array(again.suffix(length))
      }
    }
    return TextFile(
      text: text, body: body, bodyDigest: Hash.digest(text.form.body.rawSpan),
      digest: Hash.digest(bytes.rawSpan), modified: modified)
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
