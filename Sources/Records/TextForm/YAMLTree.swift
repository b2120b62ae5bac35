/// A YAML value without types, apart from one bit: whether a scalar is to be read as a type.
///
/// Known fields are texts, whatever they look like. Under an unknown key `true` and `"true"` differ
/// for the program that wrote them, so the difference is kept.
enum YAMLTree: Equatable {
  /// Text; `typed` if it is unquoted and another program would take it for something else.
  case scalar(String, typed: Bool)
  case list([YAMLTree])
  case mapping([YAMLEntry])

  /// The text of a known field. Whole numbers and dates stay plain: they read as written anywhere.
  static func text(_ text: String) -> YAMLTree {
    .scalar(text, typed: YAMLScalar.isNumberOrDate(text))
  }

  /// The tree of a value.
  init(_ value: FieldValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .list(let values): self = .list(values.map(YAMLTree.init))
    case .mapping(let fields):
      self = .mapping(fields.map { YAMLEntry(key: $0.key, value: YAMLTree($0.value)) })
    }
  }

  /// Whether it is a list or mapping without elements, which only flow style can write.
  var isEmpty: Bool {
    switch self {
    case .scalar: false
    case .list(let trees): trees.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }

  /// The value without the difference of plain and quoted.
  var value: FieldValue {
    switch self {
    case .scalar(let text, _): .text(text)
    case .list(let trees): .list(trees.map(\.value))
    case .mapping(let entries):
      .mapping(entries.map { Field(key: $0.key, value: $0.value.value) })
    }
  }
}

/// A key of a YAML mapping with its value.
struct YAMLEntry: Equatable {
  var key: String
  var value: YAMLTree
}
