/// A question to a person who writes.
package enum WritingQuestion: Sendable {
  /// A mistake keeps the text from being saved.
  case goesOn
  /// It cannot be kept as a draft.
  case triesAgain, opensAgain, discards
  /// There is a draft of this time, in UTC.
  case continuesDraft(of: String)
  case removesDraft
}

/// The person who writes a text, and what the program has to reach that person.
package protocol TextAuthor {
  /// Tells what a text with a number of bytes needs, if that is limited.
  typealias Room = (Int) -> HiddenRoom

  /// Whether the text is written in the program's own editor, or typed where it cannot be drawn:
  /// only those ask before a text is left.
  var usesBuiltInEditor: Bool { get }
  /// Whether the program's own editor can be drawn.
  var canDrawEditor: Bool { get }
  /// Whether anybody is there, and the process is not asked to end.
  var isPresent: Bool { get }
  /// Whether the process is asked to end.
  var isAskedToEnd: Bool { get }
  /// The error with which Ctrl-C ends a command.
  var interruption: any Error { get }

  /// Lets the person write, in the editor of their choice.
  ///
  /// - Returns: the text; nil if the person left without saving.
  /// - Throws: `UnfinishedText` if the writing is cut off.
  func write(_ start: UnfinishedText, room: Room?) throws -> [UInt8]?
  /// The same in the program's own editor.
  func writeInBuiltInEditor(_ start: UnfinishedText, room: Room?) throws -> [UInt8]?
  /// Asks.
  func isGranted(_ question: WritingQuestion) throws -> Bool
  /// Says that the text is kept as a draft.
  func tellKept(_ place: TextPlace)
  /// Why a question got no answer; nil for an error of another kind.
  func silence(in error: any Error) -> Silence?
  /// Whether the person has discarded a text that was typed.
  func isGivenUp(_ error: any Error) -> Bool
  /// Continues after Ctrl-C.
  func clearInterruption()
}

/// Why a question got no answer.
package enum Silence: Sendable {
  /// Nobody is there to answer any more.
  case gone
  /// Somebody is there and gave none: Ctrl-C, Ctrl-D, or a line that is far too long.
  case unanswered
  /// It could not be asked.
  case failed
}
