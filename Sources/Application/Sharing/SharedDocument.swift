import BundleFormat
import Records

/// Records as one text for people who have no vault: the title, the fields and the text of each, in
/// Markdown. Attachments stay out.
struct SharedDocument {
  private let selection: ShareSelection
  private let catalog: Catalog

  /// A document of records.
  init(_ selection: ShareSelection, in catalog: Catalog) {
    self.selection = selection
    self.catalog = catalog
  }

  /// Writes it.
  ///
  /// - Parameter sign: makes a signature file of the document, which is put behind it; nil for none.
  func write(to output: SealedOutput, sign: (([UInt8]) throws -> [UInt8])?) throws {
    var text: [UInt8] = []
    for entry in selection.entries {
      if !text.isEmpty { text += Array("\n---\n\n".utf8) }
      text += try section(of: entry)
    }
    if let sign { text = SignedText.joined(text, signature: try sign(text)) }
    try output.write(text)
  }

  private func section(of entry: Catalog.Entry) throws -> [UInt8] {
    var lines: [String] = []
    let metadata = Provenance.removed(from: entry.metadata)
    if !metadata.title.isEmpty { lines += ["# \(metadata.title)", ""] }
    let shown = metadata.fields.filter {
      !["title", "name", "attachments", "path"].contains($0.key)
    }
    for field in shown { lines.append("- \(field.key): \(SharedDocument.words(field.value))") }
    lines.append("")
    var bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    bytes += try catalog.body(entry)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private static func words(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text.split(separator: "\n").joined(separator: " ")
    case .list(let values): values.map(words).joined(separator: "; ")
    case .mapping(let fields):
      fields.map { "\($0.key): \(words($0.value))" }.joined(separator: ", ")
    }
  }
}
