import Application
import Editor
import Prompts
import Terminal
import Words

/// The person at the terminal, as somebody who writes a text.
struct TerminalAuthor: TextAuthor {
  /// The text of the editor's status row.
  let title: String
  /// The editor of the person's choice; nil for the built-in one.
  let editor: ExternalEditor?

  var usesBuiltInEditor: Bool { editor == nil }
  var canDrawEditor: Bool { !TextEntry.isTyped }
  var isPresent: Bool { TerminalAuthor.isPresent }
  var isAskedToEnd: Bool { Interruption.isEndRequested }
  var interruption: any Error { TerminalError.interrupted }

  static var isPresent: Bool { !Interruption.isEndRequested && TerminalDevice.isThere }

  func write(_ start: UnfinishedText, room: Room?) throws -> [UInt8]? {
    guard let editor else { return try writeInBuiltInEditor(start, room: room) }
    return try editor.edit(start.text)
  }

  func writeInBuiltInEditor(_ start: UnfinishedText, room: Room?) throws -> [UInt8]? {
    try TextEntry.edit(
      TextEditor.OpenText(text: start.text, cursor: start.cursor, isChanged: start.isChanged),
      title: title, room: room.map { room in { Words.current.room(room($0)) } })
  }

  func isGranted(_ question: WritingQuestion) throws -> Bool {
    try Confirmation.isGranted(Words.current.question(question), texts: Words.current.yesOrNo)
  }

  func tellKept(_ place: TextPlace) { Output.note(Words.current.keptNote(place)) }

  func silence(in error: any Error) -> Silence? {
    guard let error = error as? TerminalError else { return nil }
    if TerminalAuthor.isCutOff(error) { return .gone }
    return TerminalAuthor.isUnanswered(error) ? .unanswered : .failed
  }

  func isGivenUp(_ error: any Error) -> Bool { (error as? TerminalError) == .interrupted }

  func clearInterruption() { Interruption.clear() }

  /// Whether nobody is there to answer any more.
  static func isCutOff(_ error: TerminalError) -> Bool { error == .idle || !isPresent }

  /// Whether somebody is there and gave no answer: Ctrl-C, Ctrl-D, or a line that is far too long.
  static func isUnanswered(_ error: TerminalError) -> Bool {
    switch error {
    case .interrupted, .endOfInput, .tooLong: !isCutOff(error)
    default: false
    }
  }
}
