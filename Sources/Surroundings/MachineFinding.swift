/// What would carry something of a vault out of it on this machine, or keep the program from
/// protecting it.
package enum MachineFinding: Hashable, Sendable {
  // What could not be looked at.
  case systemUnseen
  case homeUnseen
  // Memory.
  case swapUnencrypted(device: String)
  case hibernation
  case coreHandler(program: String)
  case memoryShort(available: UInt64, needed: UInt64)
  case lockLimitLow(limit: UInt64, needed: UInt64)
  // The vault's folder.
  case synchronised(client: SyncClient, folder: String)
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
    case .systemUnseen, .swapUnencrypted, .hibernation, .coreHandler, .memoryShort, .lockLimitLow:
      .memory
    case .synchronised, .versionControl, .snapshots, .foreignFileSystem, .vaultReadable,
      .vaultOwner, .folderWritable, .copyBeside, .unfinishedBeside:
      .folder
    case .homeUnseen, .trashed, .thumbnails, .clipboardManager: .desktop
    case .shellHistory: .shell
    case .editorKeeps: .editor
    case .scrollbackOnDisk, .multiplexerLogs, .recorded: .terminal
    case .clockBehind: .clock
    }
  }

  /// What a finding is about, without its details; the raw value is its stable name in JSON.
  package enum Kind: String, CaseIterable, Sendable {
    case systemUnseen
    case homeUnseen
    case swapUnencrypted
    case hibernation
    case coreHandler
    case memoryShort
    case lockLimitLow
    case synchronised
    case versionControl
    case snapshots
    case foreignFileSystem
    case vaultReadable
    case vaultOwner
    case folderWritable
    case copyBeside
    case unfinishedBeside
    case trashed
    case thumbnails
    case shellHistory
    case editorKeeps
    case scrollbackOnDisk
    case multiplexerLogs
    case clipboardManager
    case recorded
    case clockBehind
  }

  /// What this is about.
  package var kind: Kind {
    switch self {
    case .systemUnseen: .systemUnseen
    case .homeUnseen: .homeUnseen
    case .swapUnencrypted: .swapUnencrypted
    case .hibernation: .hibernation
    case .coreHandler: .coreHandler
    case .memoryShort: .memoryShort
    case .lockLimitLow: .lockLimitLow
    case .synchronised: .synchronised
    case .versionControl: .versionControl
    case .snapshots: .snapshots
    case .foreignFileSystem: .foreignFileSystem
    case .vaultReadable: .vaultReadable
    case .vaultOwner: .vaultOwner
    case .folderWritable: .folderWritable
    case .copyBeside: .copyBeside
    case .unfinishedBeside: .unfinishedBeside
    case .trashed: .trashed
    case .thumbnails: .thumbnails
    case .shellHistory: .shellHistory
    case .editorKeeps: .editorKeeps
    case .scrollbackOnDisk: .scrollbackOnDisk
    case .multiplexerLogs: .multiplexerLogs
    case .clipboardManager: .clipboardManager
    case .recorded: .recorded
    case .clockBehind: .clockBehind
    }
  }

  /// The finding's stable name in JSON.
  package var name: String { kind.rawValue }

  /// Whether something of a vault would leave it; else the program works less well or not at all, or
  /// it is not known.
  package var leaks: Bool {
    switch self {
    case .systemUnseen, .homeUnseen, .memoryShort, .clockBehind, .foreignFileSystem: false
    default: true
    }
  }
}

/// A program that copies a folder to other computers.
package enum SyncClient: Hashable, Sendable {
  case dropbox, syncthing
  /// Nextcloud or ownCloud, which leave the same files.
  case nextcloud
  case resilio, mega, googleDrive
}
