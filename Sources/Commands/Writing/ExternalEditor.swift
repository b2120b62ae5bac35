import Application
import ArgumentParser
import FoundationEssentials
import Glibc
import Hardening
import SystemPackage
import Terminal
import Words

/// The editor that the environment names, on a file in memory.
///
/// The editors that are known get the switches that keep a text from leaking: no swap file, no
/// backup, no undo file, no history, no start-up files, whose plug-ins may write anything, and no
/// commands from within the text.
struct ExternalEditor {
  private static let settings =
    "set noswapfile nobackup nowritebackup backupcopy=yes noundofile nomodeline nofixendofline "
    + "encoding=utf-8 fileencodings=utf-8 fileformats=unix"

  /// The arguments for known editors, by the name of the program.
  private static let known: [String: [String]] = [
    // -Z: no shell, and no other file than this one.
    "vim": ["-Z", "-n", "-X", "-i", "NONE", "-u", "NONE", "-N", "--cmd", settings],
    "nvim": ["-n", "-i", "NONE", "-u", "NONE", "--noplugin", "--cmd", settings],
    // --restricted: no other file, no backup, no history, no shell.
    "nano": ["--ignorercfiles", "--restricted"],
  ]

  private let program: FilePath
  private let arguments: [String]

  /// Finds the editor.
  ///
  /// - Parameter allowsAny: whether one may be used whose leaks are not known.
  /// - Throws: `ApplicationError.noEditor`, `.unsafeEditor`.
  init(allowsAny: Bool) throws {
    let words = Environment.editor?.split(separator: " ").map(String.init) ?? []
    guard let name = words.first, let found = ExternalEditor.find(name) else {
      throw ApplicationError.noEditor
    }
    // `editor` and `vim` are links to what is really there: vim.basic, nano …
    let resolved = URL(filePath: found.string).resolvingSymlinksInPath().lastPathComponent
    let switches = ExternalEditor.known[String(resolved.prefix { $0 != "." })]
    // Arguments of the person's could take the switches back.
    if let switches, words.count == 1 {
      (program, arguments) = (found, switches)
    } else {
      guard allowsAny else { throw ApplicationError.unsafeEditor }
      (program, arguments) = (found, Array(words.dropFirst()))
    }
  }

  private static func find(_ name: String) -> FilePath? {
    let places =
      name.contains("/") ? [name] : Environment.programFolders.map { "\($0)/\(name)" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { FilePath($0) }
  }

  /// Lets a person write.
  ///
  /// - Returns: the text; nil if nothing was changed.
  /// - Throws: `UnfinishedText` if the editor failed or the process has to end, and something was
  ///   saved before; `ApplicationError.editorFailed` if nothing was.
  func edit(_ text: [UInt8]) throws -> [UInt8]? {
    Output.note(Words.current.note(.foreignEditor))
    _ = unsafe unsetenv(Program.columnsName)
    let file = try MemoryFile(text)
    let code = try TerminalKeeper().lend {
      try ConfinedProgram.run(
        program, arguments + [file.path], with: file,
        shouldStop: { Interruption.isEndRequested })
    }
    let edited = try file.contents()
    let isChanged = edited != text
    if code == 0 && !Interruption.isEndRequested { return isChanged ? edited : nil }
    guard isChanged, !edited.isEmpty else { throw ApplicationError.editorFailed }
    throw UnfinishedText(text: edited, cursor: 0, isChanged: true)
  }
}

/// Which editor a command opens.
struct EditorOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(EditorOption.editor)) var editor = false
  @Flag(help: ArgumentHelp(EditorOption.unsafeEditor)) var unsafeEditor = false

  /// The editor; nil for the built-in one.
  ///
  /// - Throws: `ApplicationError.editorInSession`, and what finding an editor can throw.
  func choice() throws -> ExternalEditor? {
    guard editor || unsafeEditor else { return nil }
    guard InteractiveSession.current == nil else { throw ApplicationError.editorInSession }
    return try ExternalEditor(allowsAny: unsafeEditor)
  }
}
