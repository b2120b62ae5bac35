package import Terminal

/// What a key does in the text editor while a text is written.
package enum EditorAction: CaseIterable, Sendable {
  case save, leave, copyOrLeave
  case undo, redo
  case find, findNext, findPrevious
  case cut, copy, paste, mark, unmark
  case newLine, deleteLeft, deleteRight, deleteWordLeft, deleteWordRight, deleteToStart
  case left, right, up, down, pageUp, pageDown, rowStart, rowEnd
  case wordLeft, wordRight, textStart, textEnd
  case redraw, help
}

extension TextEditor {
  /// The keys of the editor. Keys that move the cursor mark a region if Shift is pressed with them.
  package static let keys = KeyTable<EditorAction> { action in
    switch action {
    case .save: [.control("s")]
    case .leave: [.control("q")]
    case .copyOrLeave: [.control("c")]
    case .undo: [.control("z"), .control("_")]
    case .redo: [.control("y"), .alt("z")]
    case .find: [.control("f")]
    case .findNext: [.function(3), .control("g")]
    case .findPrevious: [.extending(.function(3)), .alt("g")]
    case .cut: [.control("x"), .control("k")]
    case .copy: [.alt("w"), .alt("c")]
    case .paste: [.control("v")]
    case .mark: [.control(" "), .alt("a")]
    case .unmark: [.escape]
    case .newLine: [.enter]
    case .deleteLeft: [.backspace]
    case .deleteRight: [.delete, .control("d")]
    case .deleteWordLeft: [.control("w"), .alt("\u{7f}")]
    case .deleteWordRight: [.alt("d"), .deleteWord]
    case .deleteToStart: [.control("u")]
    case .left: [.left, .control("b")]
    case .right: [.right]
    case .up: [.up, .control("p")]
    case .down: [.down, .control("n")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .rowStart: [.home, .control("a")]
    case .rowEnd: [.endKey, .control("e")]
    case .wordLeft: [.wordLeft, .alt("b")]
    case .wordRight: [.wordRight, .alt("f")]
    case .textStart: [.textStart, .alt("<")]
    case .textEnd: [.textEnd, .alt(">")]
    case .redraw: [.control("l")]
    case .help: [.function(1)]
    }
  }
}

/// Everything the editor says, in one language.
package struct EditorTexts: Sendable {
  /// What stands in the status line for one key press.
  package enum Notice: CaseIterable, Sendable {
    case notFound, onlyMatch, onFromStart, onFromEnd
    case tooLong, noMemory
    case lineCopied, copied
    case nothingToUndo, nothingToRedo
  }

  /// What keys are called.
  package let keyNames: KeyNames
  /// What an action does, for the list of keys.
  package let action: @Sendable (EditorAction) -> String
  /// Stands below the list of keys.
  package let helpRemark: String
  /// Stands in the last row while keys are listed: what any key does there, where more of them follow
  /// and where none do.
  package let helpEnding: @Sendable (_ hasMore: Bool) -> String
  /// The keys to remember, for the status line; receives the name of an action's first key.
  package let hint: @Sendable (_ key: (EditorAction) -> String) -> [String]
  /// What happened.
  package let notice: @Sendable (Notice) -> String
  /// Whether the text differs from what was saved.
  package let isChanged: @Sendable (Bool) -> String
  /// Asks whether to leave without saving. The keys stay the same in every language: `y` leaves,
  /// `s` saves.
  package let leaving: String
  /// Stands before a search that is being typed.
  package let search: String

  /// The texts.
  package init(
    keyNames: KeyNames, action: @escaping @Sendable (EditorAction) -> String, helpRemark: String,
    helpEnding: @escaping @Sendable (_ hasMore: Bool) -> String,
    hint: @escaping @Sendable (_ key: (EditorAction) -> String) -> [String],
    notice: @escaping @Sendable (Notice) -> String,
    isChanged: @escaping @Sendable (Bool) -> String, leaving: String, search: String
  ) {
    self.keyNames = keyNames
    self.action = action
    self.helpRemark = helpRemark
    self.helpEnding = helpEnding
    self.hint = hint
    self.notice = notice
    self.isChanged = isChanged
    self.leaving = leaving
    self.search = search
  }
}
