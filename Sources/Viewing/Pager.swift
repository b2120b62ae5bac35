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
  /// with control characters made visible: a pipe often ends at a terminal.
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
      let safe = isVerbatim && !isTerminal ? text : SafeText.block(text)
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
