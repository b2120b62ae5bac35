import ArgumentParser

/// Which editor a command opens.
struct EditorOptions: ParsableArguments {
  @Flag(help: "Write in $VISUAL or $EDITOR, if it is vim, nvim or nano, on a file in memory.")
  var editor = false
  @Flag(help: "Write in $VISUAL or $EDITOR, whatever it is and leaves behind.")
  var unsafeEditor = false

  /// The editor; nil for the built-in one.
  ///
  /// - Throws: `CommandError.editorInSession`, and what finding an editor can throw.
  func choice() throws -> ExternalEditor? {
    guard editor || unsafeEditor else { return nil }
    guard LiveSession.current == nil else { throw CommandError.editorInSession }
    return try ExternalEditor(allowsAny: unsafeEditor)
  }
}
