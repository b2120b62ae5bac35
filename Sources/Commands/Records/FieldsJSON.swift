import Records

/// A record's fields in their JSON form.
struct FieldsJSON: Encodable {
  let fields: [Field]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct Value: Encodable {
    let value: FieldValue

    func encode(to encoder: any Encoder) throws {
      switch value {
      case .text(let text):
        var container = encoder.singleValueContainer()
        try container.encode(text)
      case .list(let values):
        var container = encoder.unkeyedContainer()
        for value in values { try container.encode(Value(value: value)) }
      case .mapping(let fields):
        try FieldsJSON(fields: fields).encode(to: encoder)
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for field in fields {
      try container.encode(Value(value: field.value), forKey: Key(stringValue: field.key))
    }
  }
}
