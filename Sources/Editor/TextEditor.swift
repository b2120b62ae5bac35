package import Terminal

/// A full-screen editor whose text is in memory only.
///
/// It works on the alternate screen, which is erased when it is left. Nothing touches a disk, and
/// what is cut or copied stays inside: the system's clipboard is never asked or told. The text is
/// in locked memory as far as the limit allows; what was removed and can be undone, what was cut
/// and the rows on the screen are ordinary heap, overwritten when freed where the program's heap
/// wipes. F1 shows the keys.
package enum TextEditor {
  /// A text that is not finished.
  package struct OpenText: Equatable, Sendable {
    /// The text, UTF-8.
    package let text: [UInt8]
    /// Where the cursor stood, in bytes.
    package let cursor: Int
    /// Whether it differs from what was saved.
    package let isChanged: Bool

    /// A draft to go on with.
    package init(text: [UInt8], cursor: Int = 0, isChanged: Bool = false) {
      (self.text, self.cursor, self.isChanged) = (text, cursor, isChanged)
    }
  }

  /// How editing ended.
  package enum Ending: Equatable, Sendable {
    /// The person saved; the whole text.
    case saved([UInt8])
    /// The person left without saving, and said so if something was changed.
    case cancelled
    /// No key for too long: to be kept, and gone on with after the lock.
    case idle(OpenText)
    /// The process was asked to end, or the terminal hung up: to be kept.
    case stopped(OpenText)
  }

  /// The longest text in bytes.
  package static let byteLimit = State.byteLimit

  /// Lets a person edit a text.
  ///
  /// - Parameters:
  ///   - draft: the text and where to begin.
  ///   - title: stands in the status line.
  ///   - texts: everything the editor says.
  ///   - room: says what a text of so many bytes needs, where that is limited; stands there too.
  ///   - idleAfter: how long no key may be pressed; `nil` for ever.
  /// - Throws: `.noTerminal`, also for a dumb terminal, which cannot show a window; `.notUTF8`;
  ///   `.tooLong`; `.outOfMemory`; `.inputOutput`.
  package static func edit(
    _ draft: OpenText, title: String, texts: EditorTexts, room: ((Int) -> String)? = nil,
    idleAfter: Duration? = nil
  ) throws(TerminalError) -> Ending {
    guard !TerminalTraits.current.isDumb else { throw .noTerminal }
    guard draft.text.count <= byteLimit else { throw .tooLong(limit: byteLimit) }
    var state = try State(
      draft.text, title: title, texts: texts, room: room, cursor: draft.cursor,
      isChanged: draft.isChanged)
    do throws(TerminalError) {
      switch try ScreenLoop.run(&state, marksPastes: true, idleAfter: idleAfter) {
      case .idle: return .idle(state.draft)
      case .left: break
      }
    } catch {
      // What was written must not go with the terminal.
      if error == .interrupted || state.isChanged { return .stopped(state.draft) }
      throw error
    }
    switch state.ending {
    case .saved: return .saved(state.bytes)
    case .cancelled: return .cancelled
    case nil: return .stopped(state.draft)
    }
  }
}

extension TextEditor.State {
  /// The text as it stands.
  var draft: TextEditor.OpenText {
    TextEditor.OpenText(text: bytes, cursor: cursor, isChanged: isChanged)
  }
}
