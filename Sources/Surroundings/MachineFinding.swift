/// What would carry something of a vault out of it on this machine, or keep the program from
/// protecting it.
package enum MachineFinding: Hashable, Sendable {
  // Memory.
  case swapUnencrypted(device: String)
  case hibernation
  case coreHandler(program: String)
  case memoryShort(available: UInt64, needed: UInt64)
  case lockLimitLow(limit: UInt64, needed: UInt64)
  // The vault's folder.
  case synchronised(client: String, folder: String)
  case versionControl(folder: String)
  case snapshots(fileSystem: String)
  case foreignFileSystem(String)
  case vaultReadable(mode: UInt32)
  case vaultOwner(UInt32)
  case folderWritable(folder: String, mode: UInt32)
  case copyBeside(name: String)
  case unfinishedBeside(name: String)
  case trashed(name: String)
  // What desktops and habits keep.
  case thumbnails(folder: String)
  case shellHistory(shell: String)
  case editorKeeps(editor: String, setting: String, file: String)
  case scrollbackOnDisk(terminal: String)
  case multiplexerLogs(program: String, setting: String)
  case clipboardManager(program: String)
  case recorded(by: String)
  // The clock.
  case clockBehind(seconds: Int64)

  /// The area that a finding belongs to; its stable name in JSON.
  package enum Area: String, CaseIterable, Sendable {
    case memory, folder, desktop, shell, editor, terminal, clock
  }

  /// The area that this belongs to.
  package var area: Area {
    switch self {
    case .swapUnencrypted, .hibernation, .coreHandler, .memoryShort, .lockLimitLow: .memory
    case .synchronised, .versionControl, .snapshots, .foreignFileSystem, .vaultReadable,
      .vaultOwner, .folderWritable, .copyBeside, .unfinishedBeside:
      .folder
    case .trashed, .thumbnails, .clipboardManager: .desktop
    case .shellHistory: .shell
    case .editorKeeps: .editor
    case .scrollbackOnDisk, .multiplexerLogs, .recorded: .terminal
    case .clockBehind: .clock
    }
  }

  /// The finding's stable name in JSON: that of its case.
  package var name: String {
    let text = "\(self)"
    return String(text.prefix { $0 != "(" })
  }

  /// Whether something of a vault would leave it; else the program works less well, or not at all.
  package var leaks: Bool {
    switch self {
    case .memoryShort, .clockBehind, .foreignFileSystem: false
    default: true
    }
  }
}
