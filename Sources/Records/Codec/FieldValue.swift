/// A value of front matter or of the JSON output: text, list or ordered mapping.
///
/// Nothing is a number, a date or a Boolean: values stay as they were written.
package enum FieldValue: Equatable, Sendable {
  /// One text, perhaps of several lines.
  case text(String)
  /// Values in order.
  case list([FieldValue])
  /// Keys and values in order, each key once.
  case mapping([Field])

  /// Every text in the value, depth first, keys of inner mappings left out.
  package var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .mapping(let fields): fields.flatMap(\.value.texts)
    }
  }
}

/// A key and its value.
package struct Field: Equatable, Sendable {
  /// The key as written.
  package var key: String
  /// Its value.
  package var value: FieldValue

  /// Pairs a key with a value.
  package init(key: String, value: FieldValue) {
    self.key = key
    self.value = value
  }
}
