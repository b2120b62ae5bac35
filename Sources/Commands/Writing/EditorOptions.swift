import Application
import ArgumentParser

/// Which editor a command opens.
struct EditorOptions: ParsableArguments {
  @Flag(help: "Use $VISUAL or $EDITOR (vim, nvim or nano) on a file in memory.")
  var editor = false
  @Flag(help: "Use $VISUAL or $EDITOR even if it may leave traces on the disk.")
  var unsafeEditor = false

  /// The editor; nil for the built-in one.
  ///
  /// - Throws: `ApplicationError.editorInSession`, and what finding an editor can throw.
  func choice() throws -> ExternalEditor? {
    guard editor || unsafeEditor else { return nil }
    guard LiveSession.current == nil else { throw ApplicationError.editorInSession }
    return try ExternalEditor(allowsAny: unsafeEditor)
  }
}
