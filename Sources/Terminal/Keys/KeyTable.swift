/// Which keys carry out which action of an editor or a view.
///
/// A view acts on keys by its table and makes its help from the same table, so that a key can
/// neither be missing in the help nor stand there and do nothing.
package struct KeyTable<Action: Hashable & CaseIterable & Sendable>: Sendable {
  private let actions: [Key: Action]
  private let keys: [Action: [Key]]

  /// A table.
  ///
  /// - Parameter keys: the keys of an action, the one to remember first. A key that has two actions
  ///   is a mistake in the program.
  package init(_ keys: (Action) -> [Key]) {
    var actions: [Key: Action] = [:]
    for action in Action.allCases {
      for key in keys(action) {
        let former = actions.updateValue(action, forKey: key)
        precondition(former == nil, "a key has two actions")
      }
    }
    self.actions = actions
    self.keys = Dictionary(uniqueKeysWithValues: Action.allCases.map { ($0, keys($0)) })
  }

  /// What a key does; `nil` for nothing.
  package func action(of key: Key) -> Action? { actions[key] ?? actions[key.narrow] }

  /// The keys of an action, the one to remember first.
  package func keys(of action: Action) -> [Key] { keys[action] ?? [] }

  /// The name of the key to remember for an action.
  package func name(of action: Action, _ names: KeyNames) -> String {
    keys(of: action).first.map { names.name(of: $0) } ?? ""
  }

  /// Every action with all its keys, in as many columns as fit.
  ///
  /// - Parameters:
  ///   - width: columns of the window; no row is wider.
  ///   - isListed: whether an action stands there; by default all do.
  ///   - describe: what an action does, in a few words.
  package func help(
    width: Int, names: KeyNames, isListed: (Action) -> Bool = { _ in true },
    describe: (Action) -> String
  ) -> [String] {
    let entries = Action.allCases.filter(isListed).map { action in
      let keys = keys(of: action).map { names.name(of: $0) }.joined(separator: ", ")
      return (keys: SafeText.line(keys), words: SafeText.line(describe(action)))
    }
    let widest = entries.reduce(0) { max($0, DisplayWidth.columns(of: $1.keys)) }
    let cells = entries.map { DisplayWidth.padded($0.keys, to: widest + 2) + $0.words }
    let cell = cells.reduce(1) { max($0, DisplayWidth.columns(of: $1)) } + 3
    let columns = max((width + 3) / cell, 1)
    let count = (cells.count + columns - 1) / columns
    return (0..<count).map { row in
      let parts = stride(from: row, to: cells.count, by: count).map { cells[$0] }
      let line =
        parts.dropLast().map { DisplayWidth.padded($0, to: cell) }.joined() + (parts.last ?? "")
      return DisplayWidth.truncated(line, to: max(width, 1))
    }
  }
}

/// What keys are called, in one language.
package struct KeyNames: Sendable {
  /// The names of keys that have no character of their own; `nil` for all others.
  package let name: @Sendable (Key) -> String?
  /// What stands before a key that is pressed with Ctrl, Alt or Shift, for instance `Ctrl-`.
  package let (control, alt, shift): (String, String, String)

  /// Names.
  package init(
    control: String, alt: String, shift: String, name: @escaping @Sendable (Key) -> String?
  ) {
    (self.control, self.alt, self.shift, self.name) = (control, alt, shift, name)
  }

  /// What a key is called.
  package func name(of key: Key) -> String {
    if let name = name(key) { return name }
    switch key {
    case .character(let character): return String(character)
    case .control(let character):
      return control + (name(.character(character)) ?? character.uppercased())
    case .alt(let character):
      return alt + (name(.character(character)) ?? character.uppercased())
    case .extending(let key): return shift + name(of: key)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }
}
