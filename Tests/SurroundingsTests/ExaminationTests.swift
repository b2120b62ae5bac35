import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Surroundings

/// Each finding is provoked on a machine that is made of files, and a sound machine has none.
@Suite struct ExaminationTests {
  /// What a made machine consists of.
  struct Made: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var files: [String: String] = [:]
    var modes: [String: UInt32] = [:]
    var environment: [String: String] = [:]
    var user: UInt32?
    var now: Int64?
    var home: String?
    let finds: [MachineFinding]

    init(
      _ description: String, _ files: [String: String] = [:], modes: [String: UInt32] = [:],
      environment: [String: String] = [:], user: UInt32? = nil, now: Int64? = nil,
      home: String? = "home/fang", finds: MachineFinding...
    ) {
      testDescription = description
      self.files = files
      self.modes = modes
      self.environment = environment
      self.user = user
      self.now = now
      self.home = home
      self.finds = finds
    }
  }

  /// Where the made machine's folders stand in the expected findings.
  private static let root = "ROOT"
  private static let home = "\(root)/home/fang"
  private static let memory: UInt64 = 256 << 20

  static let made: [Made] = [
    Made("nothing special"),
    // What could not be looked at.
    Made("no /proc", ["proc": ""], finds: .systemUnseen),
    Made("no home folder", home: nil, finds: .homeUnseen),
    Made("a home folder that is not there", home: "home/nobody", finds: .homeUnseen),
    // Memory.
    Made(
      "a swap partition", ["proc/swaps": "Filename Type Size\n/dev/sda2 partition 99\n"],
      finds: .swapUnencrypted(device: "/dev/sda2")),
    Made(
      "a swap file", ["proc/swaps": "Filename Type\n/swapfile file 99 0 -2\n"],
      finds: .swapUnencrypted(device: "/swapfile")),
    Made(
      "encrypted swap",
      ["proc/swaps": "Filename\n/dev/dm-1 partition\n", "sys/block/dm-1/dm/uuid": "CRYPT-PLAIN-s"]),
    Made(
      "swap on a logical volume",
      ["proc/swaps": "Filename\n/dev/dm-1 partition\n", "sys/block/dm-1/dm/uuid": "LVM-abc"],
      finds: .swapUnencrypted(device: "/dev/dm-1")),
    Made("compressed memory", ["proc/swaps": "Filename\n/dev/zram0 partition\n"]),
    Made(
      "compressed memory that is written to a disk",
      ["proc/swaps": "Filename\n/dev/zram0 p\n", "sys/block/zram0/backing_dev": "/dev/sda3\n"],
      finds: .swapUnencrypted(device: "/dev/zram0")),
    Made(
      "hibernation", ["sys/power/state": "freeze mem disk\n", "sys/power/resume": "8:2\n"],
      finds: .hibernation),
    Made(
      "hibernation without a place",
      ["sys/power/state": "freeze mem disk\n", "sys/power/resume": "0:0\n"]),
    Made(
      "a handler of crashes", ["proc/sys/kernel/core_pattern": "|/usr/share/apport/apport -p%p\n"],
      finds: .coreHandler(program: "/usr/share/apport/apport")),
    Made("a handler that keeps nothing", ["proc/sys/kernel/core_pattern": "|/bin/false\n"]),
    Made("core dumps as files", ["proc/sys/kernel/core_pattern": "core\n"]),
    Made(
      "little memory", ["proc/meminfo": "MemTotal: 900000 kB\nMemAvailable:   100000 kB\n"],
      finds: .memoryShort(available: 102_400_000, needed: memory)),
    Made(
      "a limit on memory", ["proc/self/limits": "Max address space   1000  unlimited  bytes\n"],
      finds: .memoryShort(available: 1000, needed: memory)),
    Made(
      "a control group",
      [
        "proc/self/cgroup": "0::/user/fang\n", "sys/fs/cgroup/user/fang/memory.max": "3000\n",
        "sys/fs/cgroup/user/fang/memory.current": "1000\n",
      ], finds: .memoryShort(available: 2000, needed: memory)),
    Made(
      "a control group without a limit",
      ["proc/self/cgroup": "0::/user\n", "sys/fs/cgroup/user/memory.max": "max\n"]),
    Made(
      "a limit on locked memory",
      [
        "proc/self/limits":
          "Max locked memory 65536 65536 bytes\nMax address space unlimited unlimited bytes\n"
      ],
      finds: .lockLimitLow(limit: 65536, needed: 1 << 20)),
    // The vault's folder.
    Made(
      "Dropbox", ["home/fang/.dropbox.cache/x": ""],
      finds: .synchronised(client: .dropbox, folder: home)),
    Made(
      "Syncthing", ["home/fang/vaults/.stfolder/x": ""],
      finds: .synchronised(client: .syncthing, folder: "\(home)/vaults")),
    Made(
      "Nextcloud", ["home/fang/.sync_1a2b.db": ""],
      finds: .synchronised(client: .nextcloud, folder: home)),
    Made(
      "a working copy of Git", ["home/fang/.git/HEAD": ""],
      finds: .versionControl(folder: home)),
    Made(
      "btrfs",
      [
        "proc/self/mountinfo": "21 1 8:2 / / rw shared:1 - ext4 /dev/sda2 rw\n"
          + "30 21 0:30 /@home /home rw - btrfs /dev/sda3 rw\n"
      ],
      finds: .snapshots(fileSystem: "btrfs")),
    Made(
      "btrfs elsewhere",
      [
        "proc/self/mountinfo": "21 1 8:2 / / rw - ext4 /dev/sda2 rw\n"
          + "30 21 0:30 /@home /homes rw - btrfs /dev/sda3 rw\n"
      ]),
    Made(
      "ZFS", ["proc/self/mountinfo": "21 1 8:2 / / rw - zfs tank rw\n"],
      finds: .snapshots(fileSystem: "zfs")),
    Made(
      "a memory stick",
      ["proc/self/mountinfo": "44 1 8:17 / /home/fang/vaults rw - vfat /dev/sdb1 rw\n"],
      finds: .foreignFileSystem("vfat")),
    Made(
      "a network share", ["proc/self/mountinfo": "44 1 0:60 / /home rw - cifs //nas/h rw\n"],
      finds: .foreignFileSystem("cifs")),
    Made(
      "a file system of a program",
      ["proc/self/mountinfo": "44 1 0:60 / /home rw - fuse.sshfs a:/ rw\n"],
      finds: .foreignFileSystem("fuse.sshfs")),
    Made(
      "a vault that all may read", modes: ["home/fang/vaults/notes.vault": 0o644],
      finds: .vaultReadable(mode: 0o644)),
    Made("somebody else's vault", user: 4242, finds: .vaultOwner(geteuid())),
    Made(
      "a folder that all may write to", modes: ["home/fang/vaults": 0o777],
      finds: .folderWritable(folder: "\(home)/vaults", mode: 0o777)),
    Made("a folder like /tmp", modes: ["home/fang/vaults": 0o1777]),
    Made(
      "copies", ["home/fang/vaults/notes.vault~": "", "home/fang/vaults/notes (copy).vault": ""],
      finds: .copyBeside(name: "notes (copy).vault"), .copyBeside(name: "notes.vault~")),
    Made(
      "a conflict copy",
      ["home/fang/vaults/notes.sync-conflict-20260314-101010-ABC.vault": ""],
      finds: .copyBeside(name: "notes.sync-conflict-20260314-101010-ABC.vault")),
    Made("another vault", ["home/fang/vaults/notes-of-spring.vault": ""]),
    Made(
      "an interrupted reseal", ["home/fang/vaults/notes.vault.0a1b2c3d.new": ""],
      finds: .unfinishedBeside(name: "notes.vault.0a1b2c3d.new")),
    Made(
      "a torn tail", ["home/fang/vaults/notes.vault.torn": ""],
      finds: .unfinishedBeside(name: "notes.vault.torn")),
    Made(
      "the trash", ["home/fang/.local/share/Trash/files/notes.2.vault": ""],
      finds: .trashed(name: "notes.2.vault")),
    Made("a clock that is behind", now: 1_000_000, finds: .clockBehind(seconds: 1000)),
    // Desktops.
    Made(
      "small pictures", ["home/fang/.cache/thumbnails/normal/0a.png": ""],
      finds: .thumbnails(folder: "\(home)/.cache/thumbnails")),
    Made("no small pictures yet", ["home/fang/.cache/thumbnails/normal/": ""]),
    Made(
      "a manager of the clipboard", ["proc/77/comm": "copyq\n"],
      finds: .clipboardManager(program: "copyq")),
    // Shells.
    Made(
      "bash as Debian sets it up", ["home/fang/.bashrc": "HISTCONTROL=ignoreboth\n"],
      environment: ["SHELL": "/bin/bash"]),
    Made(
      "bash without settings", environment: ["SHELL": "/bin/bash"],
      finds: .shellHistory(shell: "bash")),
    Made(
      "bash with a comment", ["home/fang/.bashrc": "# HISTCONTROL=ignoreboth\n"],
      environment: ["SHELL": "/bin/bash"], finds: .shellHistory(shell: "bash")),
    Made(
      "bash without a history", ["home/fang/.bashrc": "unset HISTFILE\n"],
      environment: ["SHELL": "/bin/bash"]),
    Made(
      "zsh with a history", ["home/fang/.zshrc": "HISTFILE=~/.zsh_history\n"],
      environment: ["SHELL": "/usr/bin/zsh"], finds: .shellHistory(shell: "zsh")),
    Made(
      "zsh that leaves blanks out",
      ["home/fang/.zshrc": "HISTFILE=~/.zsh_history\nsetopt HIST_IGNORE_SPACE\n"],
      environment: ["SHELL": "/usr/bin/zsh"]),
    Made(
      "bash by the list of users", ["etc/passwd": "fang:x:\(geteuid()):1::/home/fang:/bin/bash\n"],
      finds: .shellHistory(shell: "bash")),
    Made(
      "zsh by the list of users",
      [
        "etc/passwd": "fang:x:\(geteuid()):1::/home/fang:/bin/zsh\n", "home/fang/.bash_history": "",
      ]),
    Made(
      "a history without a shell", ["home/fang/.bash_history": "ls\n"],
      finds: .shellHistory(shell: "bash")),
    Made("fish", environment: ["SHELL": "/usr/bin/fish"]),
    // Editors.
    Made(
      "Vim's lasting undo", ["home/fang/.vimrc": "set undofile\n"],
      finds: .editorKeeps(editor: "vim", setting: "undofile", file: "\(home)/.vimrc")),
    Made("Vim's undo switched off", ["home/fang/.vimrc": "\" set undofile\nset noundofile\n"]),
    Made(
      "Neovim's lasting undo", ["home/fang/.config/nvim/init.lua": "vim.opt.undofile = true\n"],
      finds: .editorKeeps(
        editor: "nvim", setting: "undofile", file: "\(home)/.config/nvim/init.lua")),
    Made(
      "nano's backups", ["home/fang/.nanorc": "set backup\n"],
      finds: .editorKeeps(editor: "nano", setting: "backup", file: "\(home)/.nanorc")),
    Made(
      "Emacs as it comes", environment: ["EDITOR": "emacs -nw"],
      finds: .editorKeeps(
        editor: "emacs", setting: "make-backup-files", file: "\(home)/.emacs.d/init.el")),
    // Terminals.
    Made(
      "an old terminal", environment: ["VTE_VERSION": "3803"],
      finds: .scrollbackOnDisk(terminal: "VTE 3803")),
    Made("a terminal of today", environment: ["VTE_VERSION": "7200"]),
    Made(
      "Konsole without a limit",
      ["home/fang/.local/share/konsole/a.profile": "[Scrolling]\nHistoryMode=2\n"],
      environment: ["KONSOLE_VERSION": "230400"], finds: .scrollbackOnDisk(terminal: "Konsole")),
    Made(
      "tmux that saves panes",
      ["home/fang/.tmux.conf": "set -g @resurrect-capture-pane-contents 'on'\n"],
      finds: .multiplexerLogs(program: "tmux", setting: "resurrect-capture-pane-contents")),
    Made(
      "tmux that logs", ["home/fang/.tmux.conf": "bind P pipe-pane 'cat >> ~/log'\n"],
      finds: .multiplexerLogs(program: "tmux", setting: "pipe-pane")),
    Made(
      "screen that logs", ["home/fang/.screenrc": "deflog on\n"],
      finds: .multiplexerLogs(program: "screen", setting: "deflog on")),
    Made(
      "script",
      [
        "proc/500/status": "Name:\tsubrosa\nPPid:\t400\n", "proc/400/comm": "bash\n",
        "proc/400/status": "PPid:\t300\n", "proc/300/comm": "script\n",
        "proc/300/status": "PPid:\t1\n",
      ], finds: .recorded(by: "script")),
  ]

  @Test(arguments: made) func aMachineHasItsFindings(_ made: Made) throws {
    let folder = try TemporaryFolder()
    #expect(try examination(of: made, in: folder).findings == made.finds)
  }

  /// A case without a provocation is a check that nobody has seen working.
  @Test func everyFindingIsProvoked() {
    #expect(Set(Self.made.flatMap(\.finds).map(\.kind)) == Set(MachineFinding.Kind.allCases))
  }

  private func examination(of made: Made, in folder: TemporaryFolder) throws -> Examination {
    let vault = folder.file("home/fang/vaults/notes.vault")
    try write("", to: vault)
    // An empty file in its place is a machine without it.
    var files = made.files
    if files["proc"] == nil { files["proc/self/"] = "" }
    for (name, text) in files {
      if name.hasSuffix("/") {
        try FileManager.default.createDirectory(
          atPath: folder.file(name).string, withIntermediateDirectories: true)
      } else {
        try write(text, to: folder.file(name))
      }
    }
    try setMode(0o700, of: vault.removingLastComponent())
    try setMode(0o600, of: vault)
    for (name, mode) in made.modes { try setMode(mode, of: folder.file(name)) }
    let modified = made.now.map { Date(timeIntervalSince1970: Double($0 + 1000)) }
    if let modified {
      try FileManager.default.setAttributes(
        [.modificationDate: modified], ofItemAtPath: vault.string)
    }
    let machine = Machine(
      root: folder.path, home: made.home.map { folder.file($0) }, environment: made.environment,
      user: made.user ?? geteuid(), process: 500,
      now: made.now ?? Int64(Date.now.timeIntervalSince1970) + 10)
    let found = Examination(
      of: machine, vault: vault, derivationMemory: Self.memory, lockedMemory: 1 << 20)
    return Examination(found.findings.map { $0.below(folder.path.string) })
  }

  private func write(_ text: String, to path: FilePath) throws {
    try FileManager.default.createDirectory(
      atPath: path.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path.string))
  }

  private func setMode(_ mode: UInt32, of path: FilePath) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path.string)
  }
}

extension MachineFinding {
  /// The finding with the made machine's root named as in the tables.
  fileprivate func below(_ root: String) -> MachineFinding {
    func named(_ path: String) -> String { path.replacing(root, with: "ROOT") }
    return switch self {
    case .synchronised(let client, let folder):
      .synchronised(client: client, folder: named(folder))
    case .versionControl(let folder): .versionControl(folder: named(folder))
    case .folderWritable(let folder, let mode):
      .folderWritable(folder: named(folder), mode: mode)
    case .thumbnails(let folder): .thumbnails(folder: named(folder))
    case .editorKeeps(let editor, let setting, let file):
      .editorKeeps(editor: editor, setting: setting, file: named(file))
    default: self
    }
  }
}
