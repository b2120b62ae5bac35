package import Terminal

/// What a key does in the line editor while a line is typed.
package enum LineAction: CaseIterable, Sendable {
  case accept, cancel, deleteRightOrEnd
  case complete, searchHistory
  case older, younger, oldest, youngest
  case left, right, wordLeft, wordRight, start, end
  case deleteLeft, deleteRight
  case cutToEnd, cutToStart, cutArgument, cutWordLeft, cutWordRight, insertCut, exchange
  case clear, suspend
}

extension LineEditor {
  /// The keys of the line editor. Keys that move the cursor do the same with Shift.
  package static let keys = KeyTable<LineAction> { action in
    switch action {
    case .accept: [.enter]
    case .cancel: [.control("c")]
    case .deleteRightOrEnd: [.control("d")]
    case .complete: [.character("\t")]
    case .searchHistory: [.control("r")]
    case .older: [.up, .control("p")]
    case .younger: [.down, .control("n")]
    case .oldest: [.pageUp]
    case .youngest: [.pageDown]
    case .left: [.left, .control("b")]
    case .right: [.right, .control("f")]
    case .wordLeft: [.wordLeft, .alt("b")]
    case .wordRight: [.wordRight, .alt("f")]
    case .start: [.home, .control("a"), .textStart]
    case .end: [.endKey, .control("e"), .textEnd]
    case .deleteLeft: [.backspace]
    case .deleteRight: [.delete]
    case .cutToEnd: [.control("k")]
    case .cutToStart: [.control("u")]
    case .cutArgument: [.control("w")]
    case .cutWordLeft: [.alt("\u{7f}")]
    case .cutWordRight: [.alt("d"), .deleteWord]
    case .insertCut: [.control("y")]
    case .exchange: [.control("t")]
    case .clear: [.control("l")]
    case .suspend: [.control("z")]
    }
  }

  /// The keys that Shift changes nothing about here.
  static let moving: [Key] = [.left, .right, .wordLeft, .wordRight, .home, .endKey]
}

/// Everything the line editor says, in one language.
package struct LineTexts: Sendable {
  /// The prompt while the history is searched; `isFound` is false if no line contains the query.
  package let search: @Sendable (_ query: String, _ isFound: Bool) -> String
  /// So many candidates, of which none fits the window.
  package let candidates: @Sendable (Int) -> String
  /// So many candidates that do not fit below the others.
  package let more: @Sendable (Int) -> String

  /// The texts.
  package init(
    search: @escaping @Sendable (_ query: String, _ isFound: Bool) -> String,
    candidates: @escaping @Sendable (Int) -> String, more: @escaping @Sendable (Int) -> String
  ) {
    self.search = search
    self.candidates = candidates
    self.more = more
  }
}
