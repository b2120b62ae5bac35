package import Records
package import VaultStore

// What a record holds, where a person reads it. JSON and front matter have it in English.

extension Words {
  /// A word of a choice that a field holds, such as `held`; any other text stays as it is.
  package func value(_ text: String) -> String {
    switch language {
    case .english: text
    case .chinese: ChineseValues.shown(text) ?? text
    }
  }

  /// What a circle of people belongs to: a dialogue by its type, or a parallel gathering.
  package func type(ofCircle type: String) -> String {
    switch language {
    case .english: type
    case .chinese:
      type == RecordKind.gathering.name ? Chinese.name(.gathering) : value(type)
    }
  }

  /// How far a step, a promise or a dialogue is, in the user's words: the usual ones in the reader's
  /// language.
  package func progress(_ text: String) -> String {
    switch language {
    case .english: text
    case .chinese: Chinese.progress(text) ?? text
    }
  }

  /// A word that people write for a side or a role, such as `neutral` or `participant`; any other text
  /// stays as it is.
  package func usual(_ text: String) -> String {
    switch language {
    case .english: text
    case .chinese: Chinese.usual(text) ?? text
    }
  }

  /// The roles of a person.
  package func roles(_ roles: [String]) -> String {
    switch language {
    case .english, .chinese: list(roles.map(usual))
    }
  }

  /// What a kind of records is called in a list.
  package func name(_ kind: RecordKind) -> String {
    switch language {
    case .english: kind.name
    case .chinese: Chinese.name(kind)
    }
  }

  /// What a compartment is called in a list and in front of a prompt.
  package func name(_ compartment: CompartmentRole) -> String {
    switch language {
    case .english: compartment.name
    case .chinese: chineseName(compartment)
    }
  }

  /// The same behind the title of a record: `  (hidden)`.
  package func behindTitle(_ compartment: CompartmentRole) -> String {
    switch language {
    case .english: "  (\(compartment.name))"
    case .chinese: "（\(chineseName(compartment))）"
    }
  }

  /// A person's name, `Luo Jingyi 罗静怡`: the name in the reader's script stands first.
  package func name(_ name: String) -> String {
    switch language {
    case .english: name
    case .chinese: Chinese.nativeFirst(name)
    }
  }

  /// What a field is called on a record's sheet; a key that no record knows stays as it is.
  package func label(ofKey key: String) -> String {
    switch language {
    case .english: key
    case .chinese: FieldKey(rawValue: key).map(chineseLabel) ?? key
    }
  }

  /// A field inside an entry: `party: US`.
  package func entry(_ key: String, _ value: String) -> String {
    switch language {
    case .english: "\(key): \(value)"
    case .chinese: "\(label(ofKey: key))：\(value)"
    }
  }

  /// Short texts of a field side by side.
  package func row(_ texts: [String]) -> String {
    switch language {
    case .english: texts.joined(separator: ", ")
    case .chinese: texts.joined(separator: "、")
    }
  }
}
