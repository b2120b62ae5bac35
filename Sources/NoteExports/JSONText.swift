/// JSON as it stands: objects keep their order, and numbers their digits.
enum JSONText: Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// Reads a whole text; nil for anything else, and for what is nested deeper than 100 levels.
  init?(_ bytes: [UInt8]) {
    var parser = JSONParser(bytes)
    guard let value = parser.document() else { return nil }
    self = value
  }

  /// The value of a key; nil where there is none.
  subscript(key: String) -> JSONText? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The elements of an array; none for anything else.
  var items: [JSONText] { if case .array(let items) = self { items } else { [] } }

  /// The text, or the digits; empty for anything else.
  var text: String {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: ""
    }
  }

  /// The text under a key; empty where there is none.
  func text(_ key: String) -> String { self[key]?.text ?? "" }

  /// Whether a key has the value `true`.
  func isTrue(_ key: String) -> Bool { self[key] == .boolean(true) }

  /// Whether it is an object.
  var isObject: Bool { if case .object = self { true } else { false } }

  static func == (one: JSONText, other: JSONText) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.boolean(let one), .boolean(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.string(let one), .string(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)):
      one.elementsEqual(other) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .null: break
    case .boolean(let value): hasher.combine(value)
    case .number(let text), .string(let text): hasher.combine(text)
    case .array(let items): hasher.combine(items)
    case .object(let fields):
      for field in fields {
        hasher.combine(field.key)
        hasher.combine(field.value)
      }
    }
  }
}

/// Reads JSON (RFC 8259) byte by byte.
private struct JSONParser {
  private static let deepest = 100

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func document() -> JSONText? {
    guard let value = value(depth: 0) else { return nil }
    skipSpace()
    return place == bytes.count ? value : nil
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func value(depth: Int) -> JSONText? {
    guard depth < JSONParser.deepest else { return nil }
    skipSpace()
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONText? {
    place += 1
    var fields: [(key: String, value: JSONText)] = []
    skipSpace()
    if take("}" as Unicode.Scalar) { return .object(fields) }
    while true {
      skipSpace()
      guard let key = string() else { return nil }
      skipSpace()
      guard take(":" as Unicode.Scalar), let value = value(depth: depth + 1) else { return nil }
      fields.append((key, value))
      skipSpace()
      if take("}" as Unicode.Scalar) { return .object(fields) }
      guard take("," as Unicode.Scalar) else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSONText? {
    place += 1
    var items: [JSONText] = []
    skipSpace()
    if take("]" as Unicode.Scalar) { return .array(items) }
    while true {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
      skipSpace()
      if take("]" as Unicode.Scalar) { return .array(items) }
      guard take("," as Unicode.Scalar) else { return nil }
    }
  }

  private mutating func number() -> JSONText? {
    let start = place
    while place < bytes.count, "+-.0123456789eE".utf8.contains(bytes[place]) { place += 1 }
    guard place > start else { return nil }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    return Double(digits) == nil ? nil : .number(digits)
  }

  private mutating func string() -> String? {
    guard take("\"" as Unicode.Scalar) else { return nil }
    var text: [UInt8] = []
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "\\")
      {
        place += 1
      }
      text += bytes[start..<place]
      guard place < bytes.count else { return nil }
      place += 1
      if bytes[place - 1] == UInt8(ascii: "\"") { return String(validating: text, as: UTF8.self) }
      guard escape(&text) else { return nil }
    }
    return nil
  }

  private mutating func escape(_ text: inout [UInt8]) -> Bool {
    guard place < bytes.count else { return false }
    let sign = bytes[place]
    place += 1
    switch sign {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "u"):
      guard let first = unit() else { return false }
      var units = [first]
      if (0xD800..<0xDC00).contains(first), take("\\u"), let second = unit() {
        units.append(second)
      }
      // Half of a pair becomes the character for what cannot be read.
      text += String(decoding: units, as: UTF16.self).utf8
    default: return false
    }
    return true
  }

  private mutating func unit() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    defer { place += 4 }
    return UInt16(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
  }
}
