internal import Synchronization

/// What a key asks of the loop around a view.
package enum ScreenAction: Equatable {
  case redraw
  case nothing
  case leave
  /// Ctrl-Z, where it means that.
  case suspend
}

/// Something that fills the window: keys in, control sequences and text out, no terminal.
package protocol ScreenView: ~Copyable {
  /// The window has another size; nothing of what was drawn is known to be there.
  mutating func resize(to size: TerminalSize)

  /// Acts on a key.
  mutating func press(_ key: Key) -> ScreenAction

  /// What to send so that the window shows the view.
  mutating func screen() -> String

  /// When the view has something to do, whether a key is pressed or not; nil for never.
  var due: ContinuousClock.Instant? { get }

  /// Does what was due.
  mutating func pass() -> ScreenAction
}

extension ScreenView where Self: ~Copyable {
  /// Nothing is ever due.
  package var due: ContinuousClock.Instant? { nil }

  /// Does nothing.
  package mutating func pass() -> ScreenAction { .nothing }
}

/// Shows a view on the alternate screen, which is erased when it is left.
package enum ScreenLoop {
  /// How it ended.
  package enum Ending {
    /// A key left the view.
    case left
    /// No key for too long, or a session that was asked to stop: it has to lock.
    case idle
  }

  // Typed faster than drawn: keys are taken together, but the window never stands still for long.
  private static let longestBatch = Duration.milliseconds(40)

  /// Runs until the view is left.
  ///
  /// - Parameter marksPastes: whether a paste comes as one key.
  /// - Throws: `.noTerminal`, `.interrupted` when the process was asked to end, `.inputOutput`.
  package static func run<View: ScreenView & ~Copyable>(
    _ view: inout View, marksPastes: Bool, idleAfter: Duration?
  ) throws(TerminalError) -> Ending {
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal)
    let screen = try AlternateScreen(terminal)
    let marks = try PasteMarks(terminal, areWanted: marksPastes)
    var keys = KeyReader(descriptor: terminal.descriptor)
    var clock = IdleClock(limit: idleAfter)
    view.resize(to: terminal.size)
    try terminal.send(view.screen())
    while true {
      let event = try keys.hasPending ? .input : raw.nextEvent(milliseconds: patience(clock, view))
      if clock.isOver { return .idle }
      var action = ScreenAction.nothing
      switch event {
      case .timeout: break
      case .resized:
        view.resize(to: terminal.size)
        action = .redraw
      case .resumed:
        try screen.enter(terminal)
        try marks.resume()
        view.resize(to: terminal.size)
        action = .redraw
      case .suspensionAsked: action = .suspend
      case .input:
        clock.touch()
        action = try press(&view, &keys)
      }
      if action == .redraw || action == .nothing, let due = view.due, due <= .now {
        // What is typed is seen before the view is busy.
        if action == .redraw { try terminal.send(view.screen()) }
        action = view.pass()
      }
      switch action {
      case .nothing: break
      case .redraw: try terminal.send(view.screen())
      case .leave: return .left
      case .suspend:
        switch raw.answerToStop() {
        case .waits: break
        case .locks: return .idle
        case .stops(let permission):
          try marks.suspend()
          try screen.leave(terminal)
          try raw.stop(permission)
          try screen.enter(terminal)
          try marks.resume()
          view.resize(to: terminal.size)
          try terminal.send(view.screen())
        }
      }
    }
  }

  /// How long to wait for the next event, in milliseconds; -1 for ever.
  private static func patience<View: ScreenView & ~Copyable>(
    _ clock: IdleClock, _ view: borrowing View
  ) -> CInt {
    guard let due = view.due else { return clock.milliseconds }
    // At most a second: a session waits no longer at a time.
    let left = CInt(max(min(ContinuousClock.now.duration(to: due) / .milliseconds(1), 1000), 0))
    return clock.milliseconds < 0 ? left + 1 : min(left + 1, clock.milliseconds)
  }

  /// Hands the view the keys that are there.
  private static func press<View: ScreenView & ~Copyable>(
    _ view: inout View, _ keys: inout KeyReader
  ) throws(TerminalError) -> ScreenAction {
    let start = ContinuousClock.now
    var isChanged = false
    repeat {
      switch view.press(try keys.next()) {
      case .leave: return .leave
      case .suspend: return .suspend
      case .redraw: isChanged = true
      case .nothing: break
      }
    } while try keys.hasInput() && start.duration(to: .now) < longestBatch
    return isChanged ? .redraw : .nothing
  }
}

/// The terminal's second screen, which has no scrollback: what is shown there leaves no line behind.
///
/// One may be shown within another: leaving the inner one only wipes it.
package struct AlternateScreen: ~Copyable {
  private static let depth = Atomic<Int>(0)

  private let descriptor: CInt
  private let isDumb: Bool
  /// False while the first screen is shown: what stands there is not ours to wipe.
  private let isShown = Atomic<Bool>(true)

  /// Switches to it.
  ///
  /// - Throws: `.inputOutput`.
  package init(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    let isDumb = terminal.traits.isDumb
    if !isDumb { try terminal.send(AlternateScreen.entering) }
    descriptor = terminal.descriptor
    self.isDumb = isDumb
    AlternateScreen.depth.add(1, ordering: .relaxed)
  }

  deinit {
    let isOutermost = AlternateScreen.depth.subtract(1, ordering: .relaxed).newValue == 0
    let sequence = isOutermost ? AlternateScreen.leaving : AlternateScreen.wiping
    if !isDumb && isShown.load(ordering: .relaxed) {
      try? DescriptorCalls.write(descriptor, sequence)
    }
  }

  // Wrapping is switched off: a character whose width the terminal sees otherwise must not push
  // the lines below out of their places.
  private static let entering = "\u{1b}[?1049h\u{1b}[?7l\u{1b}[2J\u{1b}[H"
  // Some terminals keep the second screen to show it again: it is wiped before.
  package static let leaving = "\u{1b}[0m\u{1b}[2J\u{1b}[?7h\u{1b}[?25h\u{1b}[?1049l"

  private static let wiping = "\u{1b}[0m\u{1b}[2J\u{1b}[H\u{1b}[?7h\u{1b}[?25h"

  /// Switches to it again after `leave`.
  package borrowing func enter(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    isShown.store(true, ordering: .relaxed)
    if !isDumb { try terminal.send(AlternateScreen.entering) }
  }

  /// Wipes it and goes back to the first screen for a while.
  package borrowing func leave(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    if !isDumb { try terminal.send(AlternateScreen.leaving) }
    isShown.store(false, ordering: .relaxed)
  }
}

/// Taking back what was drawn on the main screen.
package enum Erasure {
  /// From the beginning of the cursor's row to the end of the window; the cursor goes to that
  /// beginning.
  ///
  /// Erased from the window's first place at once, some terminals would take it for clearing the
  /// window, and keep what it showed in the scrollback: so all but the first column goes first.
  package static let fromRow = "\r\u{1b}[C\u{1b}[J\r\u{1b}[2K"
}
