package import Terminal

/// What a key does in the pager while a text is read.
package enum PagerAction: CaseIterable, Sendable {
  case leave, search, findNext, findPrevious
  case lineDown, lineUp, pageDown, pageUp, halfPageDown, halfPageUp, start, end
  case suspend, help
}

extension Pager {
  /// The keys of the pager.
  package static let keys = KeyTable<PagerAction> { action in
    switch action {
    case .leave: [.character("q"), .character("Q"), .control("c")]
    case .search: [.character("/")]
    case .findNext: [.character("n")]
    case .findPrevious: [.character("N")]
    case .lineDown: [.down, .character("j"), .enter]
    case .lineUp: [.up, .character("k")]
    case .pageDown: [.pageDown, .character(" "), .character("f")]
    case .pageUp: [.pageUp, .character("b")]
    case .halfPageDown: [.character("d")]
    case .halfPageUp: [.character("u")]
    case .start: [.home, .character("g")]
    case .end: [.endKey, .character("G")]
    case .suspend: [.control("z")]
    case .help: [.character("?"), .function(1)]
    }
  }
}

/// Everything the pager says, in one language.
package struct PagerTexts: Sendable {
  /// What stands in the status line for one key press.
  package enum Notice: CaseIterable, Sendable {
    case notFound, noFurtherMatch, lastPage
  }

  /// What keys are called.
  package let keyNames: KeyNames
  /// What an action does, for the list of keys.
  package let action: @Sendable (PagerAction) -> String
  /// Stands in the status line while the keys are shown.
  package let helpEnding: String
  /// The keys to remember, for the status line; receives the name of an action's first key.
  package let hint: @Sendable (_ key: (PagerAction) -> String) -> String
  /// What happened.
  package let notice: @Sendable (Notice) -> String

  /// The texts.
  package init(
    keyNames: KeyNames, action: @escaping @Sendable (PagerAction) -> String, helpEnding: String,
    hint: @escaping @Sendable (_ key: (PagerAction) -> String) -> String,
    notice: @escaping @Sendable (Notice) -> String
  ) {
    self.keyNames = keyNames
    self.action = action
    self.helpEnding = helpEnding
    self.hint = hint
    self.notice = notice
  }
}
