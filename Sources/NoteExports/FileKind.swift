/// A kind of file that another program has to turn into text first.
package enum FileKind: String, CaseIterable, Sendable {
  case zip, textpack, docx, odt, doc, rtf, enex, html, pdf, epub

  /// Knows a file by its name, or by how it begins.
  package init?(name: String, beginning bytes: [UInt8]) {
    let lowered = name.lowercased()
    let found = FileKind.endings.first { lowered.hasSuffix($0.ending) }?.kind
    if let found {
      self = found
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = .zip
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .rtf
    } else {
      return nil
    }
  }

  private static let endings: [(ending: String, kind: FileKind)] =
    allCases.map { ("." + $0.rawValue, $0) } + [
      (".htm", .html), (".xhtml", .html), (".mhtml", .html), (".textpack", .textpack),
      (".docm", .docx),
    ]
}
