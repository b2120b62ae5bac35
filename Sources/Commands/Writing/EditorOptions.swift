import Application
import ArgumentParser
import Words

/// Which editor a command opens.
struct EditorOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(EditorOption.editor)) var editor = false
  @Flag(help: ArgumentHelp(EditorOption.unsafeEditor)) var unsafeEditor = false

  /// The editor; nil for the built-in one.
  ///
  /// - Throws: `ApplicationError.editorInSession`, and what finding an editor can throw.
  func choice() throws -> ExternalEditor? {
    guard editor || unsafeEditor else { return nil }
    guard LiveSession.current == nil else { throw ApplicationError.editorInSession }
    return try ExternalEditor(allowsAny: unsafeEditor)
  }
}
