import Foundation
import Redaction

/// One way to write a name so that a reader still knows who is meant.
struct Transformation: Sendable {
  enum Category: String, CaseIterable, Sendable {
    case inflection = "case and inflection"
    case invisible = "invisible characters"
    case lookalike = "look-alikes"
    case normalisation
    case order = "order and initials"
    case pinyin
    case chinese = "Chinese"
    case layout
    case markup = "markup and encoding"
    case derived = "derived identifiers"
    case affiliation = "affiliations"
    case indirect
    case slip = "typos and nicknames"
  }

  let category: Category
  let name: String
  /// The text, or nil where the transformation does not apply to somebody.
  let write: @Sendable (Identity) -> String?

  init(_ category: Category, _ name: String, _ write: @escaping @Sendable (Identity) -> String?) {
    self.category = category
    self.name = name
    self.write = write
  }

  /// One that works on the whole name.
  static func name(
    _ category: Category, _ name: String, _ write: @escaping @Sendable (String) -> String
  ) -> Self {
    Self(category, name) { write($0.name) }
  }

  /// One that works on the Chinese name.
  static func native(_ name: String, _ write: @escaping @Sendable (String) -> String) -> Self {
    Self(.chinese, name) { $0.hasHan ? write($0.native) : nil }
  }
}

extension Identity {
  var hasHan: Bool { native.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
  var hasGiven: Bool { !given.isEmpty }
  /// Letters of a name without accents and anything between.
  static func plain(_ text: String) -> String {
    let special: [Character: String] = ["ø": "o", "Ø": "O", "ł": "l", "Ł": "L"]
    return text.map { special[$0] ?? String($0) }.joined()
      .decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.isASCII && $0.properties.isAlphabetic || $0 == " " }
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }
  var handleGiven: String { Self.plain(given).lowercased() }
  var handleFamily: String { Self.plain(family).lowercased().filter { $0 != " " } }
  var initial: String { String(Self.plain(given).prefix(1)) }
}
