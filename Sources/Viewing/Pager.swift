package import SystemPackage
package import Terminal

/// Shows text without leaving it in the terminal's scrollback.
package enum Pager {
  /// How showing ended.
  package enum Ending: Sendable {
    /// The person left, or nothing was paged.
    case left
    /// No key for too long.
    case idle
  }

  /// Shows text on the alternate screen until the person leaves it, which erases it.
  ///
  /// Where `output` is no terminal, the terminal is dumb or `isPlain` asks for it, the text is written at once,
  /// with control characters made visible: a pipe often ends at a terminal. On a terminal its last line
  /// ends.
  ///
  /// - Parameters:
  ///   - text: what to show.
  ///   - title: stands in the status line.
  ///   - texts: everything the pager says.
  ///   - isPlain: pages nothing (`--plain`).
  ///   - isVerbatim: where `output` is no terminal, writes the text as it is: for what programs
  ///     read back byte by byte, and for nothing else.
  ///   - idleAfter: how long no key may be pressed; `nil` for ever.
  ///   - output: where the text would go.
  /// - Throws: `.noTerminal` (a terminal to write to but none to read keys from), `.interrupted`
  ///   (a signal; Ctrl-C just leaves), `.inputOutput`, with `EPIPE` where nobody reads on.
  @discardableResult
  package static func show(
    _ text: String, title: String, texts: PagerTexts, isPlain: Bool, isVerbatim: Bool = false,
    idleAfter: Duration? = nil, to output: FileDescriptor = .standardOutput
  ) throws(TerminalError) -> Ending {
    let isTerminal = TerminalDevice.isTerminal(output)
    if !isTerminal || isPlain || TerminalTraits.current.isDumb {
      var safe = isVerbatim && !isTerminal ? text : SafeText.block(text)
      // A prompt would be drawn over a last line that does not end.
      if isTerminal, !safe.hasSuffix("\n") { safe += "\n" }
      try Interruption.checkAttended()
      try DescriptorCalls.write(output.rawValue, safe)
      return .left
    }
    return try page(
      PagerView(text, title: title, texts: texts, size: .standard), idleAfter: idleAfter)
  }

  /// Shows rows that are laid out for the window, and anew whenever its width changes.
  ///
  /// - Parameters:
  ///   - text: what is written where `output` is no terminal, the terminal is dumb or `isPlain`
  ///     asks for it.
  ///   - texts: everything the pager says.
  ///   - layOut: makes rows that fit a number of columns.
  /// - Throws: as `show` for a text.
  @discardableResult
  package static func show(
    _ text: @autoclosure () -> String, title: String, texts: PagerTexts, isPlain: Bool,
    isVerbatim: Bool = false, idleAfter: Duration? = nil,
    to output: FileDescriptor = .standardOutput,
    layOut: @escaping (Int) -> [StyledRow]
  ) throws(TerminalError) -> Ending {
    let traits = TerminalTraits.current
    guard let size = TerminalDevice.size(of: output), !isPlain, !traits.isDumb else {
      return try show(
        text(), title: title, texts: texts, isPlain: isPlain, isVerbatim: isVerbatim,
        idleAfter: idleAfter, to: output)
    }
    let view = PagerView(
      title: title, texts: texts, size: size, allowsColor: traits.allowsColor, layOut: layOut)
    return try page(view, idleAfter: idleAfter)
  }

  /// Shows text on the alternate screen with a question below it, until one of some keys is pressed or
  /// the person leaves.
  ///
  /// - Parameters:
  ///   - keys: those that answer; none of them may mean anything else in the pager.
  ///   - question: stands in the status line.
  /// - Returns: the key; nil where the person left.
  /// - Throws: as `show`.
  package static func choose(
    _ text: String, title: String, texts: PagerTexts, among keys: Set<Character>, question: String
  ) throws(TerminalError) -> Character? {
    try Interruption.checkAttended()
    var view = PagerView(text, title: title, texts: texts, size: .standard)
    view.ask(question, keys)
    _ = try ScreenLoop.run(&view, marksPastes: false, idleAfter: nil)
    return view.chosen
  }

  private static func page(
    _ view: consuming PagerView, idleAfter: Duration?
  ) throws(TerminalError) -> Ending {
    try Interruption.checkAttended()
    switch try ScreenLoop.run(&view, marksPastes: false, idleAfter: idleAfter) {
    case .left: return .left
    case .idle: return .idle
    }
  }
}

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
  package let hint: @Sendable (_ key: (PagerAction) -> String) -> [String]
  /// What happened.
  package let notice: @Sendable (Notice) -> String

  /// The texts.
  package init(
    keyNames: KeyNames, action: @escaping @Sendable (PagerAction) -> String, helpEnding: String,
    hint: @escaping @Sendable (_ key: (PagerAction) -> String) -> [String],
    notice: @escaping @Sendable (Notice) -> String
  ) {
    self.keyNames = keyNames
    self.action = action
    self.helpEnding = helpEnding
    self.hint = hint
    self.notice = notice
  }
}
