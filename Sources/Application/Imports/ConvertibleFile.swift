/// A file that another program has to turn into text first.
package struct ConvertibleFile: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case zip, textpack, docx, odt, doc, rtf, enex, html, pdf, epub
  }

  /// What it is.
  package let kind: Kind
  /// Its name.
  package let name: String

  /// A file.
  package init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// Knows a file by its name, or by how it begins; nil for any other.
  init?(name: String, beginning bytes: [UInt8]) {
    guard let kind = Kind(name: name) ?? Kind(beginning: bytes) else { return nil }
    self.init(kind: kind, name: name)
  }
}

extension ConvertibleFile.Kind {
  fileprivate init?(name: String) {
    let lowered = name.lowercased()
    guard let found = Self.endings.first(where: { lowered.hasSuffix($0.ending) }) else {
      return nil
    }
    self = found.kind
  }

  fileprivate init?(beginning bytes: [UInt8]) {
    let found = Self.beginnings.first { bytes.starts(with: $0.beginning.utf8) }
    guard let found else { return nil }
    self = found.kind
  }

  private static let endings: [(ending: String, kind: Self)] =
    allCases.map { ("." + $0.rawValue, $0) } + [
      (".htm", .html), (".xhtml", .html), (".mhtml", .html), (".docm", .docx),
    ]

  private static let beginnings: [(beginning: String, kind: Self)] = [
    ("PK\u{3}\u{4}", .zip), ("%PDF-", .pdf), ("{\\rtf", .rtf),
  ]
}
