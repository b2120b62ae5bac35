import Surroundings

/// What `doctor` says of a finding: what is so, and what to do.
struct MachineWords {
  let what: String
  let remedy: String

  init(_ finding: MachineFinding) {
    (what, remedy) =
      switch finding {
      case .swapUnencrypted(let device):
        (
          "Memory can be written unencrypted to \(device) (swap).",
          "turn swap off (swapoff -a and /etc/fstab), or encrypt it (crypttab, option swap)"
        )
      case .hibernation:
        (
          "The machine can write all of its memory to the disk (hibernation).",
          "encrypt the swap device, or switch hibernation off (systemctl mask hibernate.target)"
        )
      case .coreHandler(let program):
        (
          "\(program) receives the memory of programs that crash, such as an editor or terminal.",
          "switch it off: sysctl kernel.core_pattern='|/bin/false'"
        )
      case .memoryShort(let available, let needed):
        (
          "\(Self.mebibytes(available)) of memory is free; opening a vault needs "
            + "\(Self.mebibytes(needed)).",
          "close other programs, or raise the limit (ulimit -v, the control group)"
        )
      case .lockLimitLow(let limit, let needed):
        (
          "Only \(limit / 1024) KiB may be locked in memory; keys and texts take up to "
            + "\(needed / 1024) KiB, and the rest can be swapped.",
          "raise memlock in /etc/security/limits.conf"
        )
      case .synchronised(let client, let folder):
        (
          "\(client) copies \(folder), and keeps old versions of the vault.",
          "move the vault out of that folder; several versions weaken hidden compartments"
        )
      case .versionControl(let folder):
        (
          "\(folder) is under version control, which may keep copies of the vault.",
          "move the vault elsewhere, or exclude it"
        )
      case .snapshots(let fileSystem):
        (
          "The vault is on \(fileSystem), where snapshots can keep old versions.",
          "exclude the folder from snapshots, or keep the vault on ext4 or XFS"
        )
      case .foreignFileSystem(let name):
        (
          "The vault is on \(name), which may ignore permissions or locks.",
          "work on a local disk; use this place for backups"
        )
      case .vaultReadable(let mode):
        (
          "Other users can read or write the vault (mode \(Self.octal(mode))).",
          "chmod 600 the file"
        )
      case .vaultOwner(let user):
        ("The vault belongs to another user (\(user)).", "copy it to a file of your own")
      case .folderWritable(let folder, let mode):
        (
          "Other users can replace files in \(folder) (mode \(Self.octal(mode))).",
          "chmod go-w the folder, or move the vault"
        )
      case .copyBeside(let name):
        (
          "\(name) looks like an old copy of the vault.",
          "remove it if it is; several copies weaken hidden compartments, and old passphrases "
            + "still open it"
        )
      case .unfinishedBeside(let name):
        ("An interrupted command left \(name).", "subrosa recover")
      case .trashed(let name):
        ("The trash holds \(name).", "empty the trash")
      case .thumbnails(let folder):
        (
          "The file manager keeps small copies of pictures in \(folder).",
          "switch previews off before you extract pictures, or empty the folder afterwards"
        )
      case .shellHistory(let shell):
        (
          "\(shell) saves every command line in its history, including titles and searches.",
          shell == "zsh"
            ? "setopt HIST_IGNORE_SPACE and begin lines with a space, or use `subrosa open`"
            : "set HISTCONTROL=ignoreboth and begin lines with a space, or use `subrosa open`"
        )
      case .editorKeeps(let editor, let setting, let file):
        (
          "\(editor) keeps copies of what it edits (\(setting), \(file)).",
          "use the built-in editor, or switch the setting off"
        )
      case .scrollbackOnDisk(let terminal):
        (
          "\(terminal) saves what scrolls off the screen to a file.",
          "limit the scrollback, or use `subrosa open`, which leaves nothing in it"
        )
      case .multiplexerLogs(let program, let setting):
        (
          "\(program) can save what is on the screen to a file (\(setting)).",
          "switch it off, or use a terminal without \(program)"
        )
      case .clipboardManager(let program):
        (
          "\(program) remembers what is copied to the clipboard.",
          "pause it while you copy from a vault, and clear its history"
        )
      case .recorded(let program):
        (
          "\(program) records this terminal.",
          "leave it before you open a vault"
        )
      case .clockBehind(let seconds):
        (
          "The clock is \(Self.time(seconds)) behind the last change of the vault.",
          "set the clock; new records would look older than they are"
        )
      }
  }

  private static func mebibytes(_ bytes: UInt64) -> String { "\(bytes >> 20) MiB" }

  private static func octal(_ mode: UInt32) -> String { String(mode, radix: 8) }

  private static func time(_ seconds: Int64) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) hours"
    default: "\(seconds / 86400) days"
    }
  }
}
