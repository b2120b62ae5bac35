package import Hardening
package import Surroundings

// MARK: - Security measures of the program

extension Words {
  /// The effect of a measure that is in place.
  package func text(_ measure: HardeningStep) -> String {
    switch language {
    case .english:
      switch measure {
      case .noCoreDumps: "a crash does not write memory to the disk"
      case .notDumpable: "your other programs cannot read this program's memory"
      case .noCrashBacktrace: "a crash does not print the contents of memory"
      case .privateFiles: "only you can read new files"
      case .noNewPrivileges: "an editor that subrosa starts cannot gain privileges"
      case .filteredSystemCalls: "sockets and tracing are blocked"
      case .wipedHeap: "freed memory is overwritten"
      case .confinedWrites: "files in other folders cannot be changed"
      }
    case .chinese: chineseText(measure)
    }
  }

  /// The risk if a measure is missing or only partly in place.
  package func text(_ gap: HardeningReport.Entry) -> String {
    switch language {
    case .english:
      if case .tooLate = gap.outcome {
        "for part of the program, \(englishGap(gap))"
      } else {
        englishGap(gap)
      }
    case .chinese:
      if case .tooLate = gap.outcome {
        "程序的一部分仍有此风险：\(chineseGap(gap))"
      } else {
        chineseGap(gap)
      }
    }
  }

  private func englishGap(_ gap: HardeningReport.Entry) -> String {
    switch gap.step {
    case .noCoreDumps: "a crash may write memory to the disk"
    case .notDumpable: "your other programs can read this program's memory"
    case .noCrashBacktrace: "a crash may print the contents of memory"
    case .privateFiles: "other users may be able to read new files"
    case .noNewPrivileges: "an editor that subrosa starts could gain privileges"
    case .filteredSystemCalls: "sockets and tracing are not blocked"
    case .wipedHeap: "freed memory is not overwritten"
    case .confinedWrites:
      switch openWrites(gap) {
      case .truncation: "files in other folders can be truncated"
      case .devices: "the program can write to devices"
      case .everything:
        "files in other folders can be changed (protection needs Linux 5.13 or later with Landlock)"
      }
    }
  }

  /// What can still be written where writing is not, or not wholly, confined.
  enum OpenWrites {
    case truncation, devices, everything
  }

  /// What the kernel's Landlock leaves open.
  func openWrites(_ gap: HardeningReport.Entry) -> OpenWrites {
    switch gap.outcome {
    case .heldInPart(let version) where version < 3: .truncation
    case .heldInPart: .devices
    default: .everything
    }
  }
}

// MARK: - What `doctor` finds

/// The text of a finding of `doctor`.
package struct MachineText: Equatable, Sendable {
  /// The finding.
  package let what: String
  /// What to do.
  package let remedy: String

  init(_ what: String, _ remedy: String) {
    self.what = what
    self.remedy = remedy
  }
}

extension Words {
  /// A possible leak on this computer, and what to do about it.
  package func text(_ finding: MachineFinding) -> MachineText {
    switch language {
    case .english: englishText(finding)
    case .chinese: chineseText(finding)
    }
  }

  private func englishText(_ finding: MachineFinding) -> MachineText {
    switch finding {
    case .systemUnseen:
      MachineText(
        "/proc is not available, so swap, memory limits, crash handlers, file systems, clipboard "
          + "managers and recording programs were not checked.",
        "mount /proc and run `subrosa doctor` again")
    case .homeUnseen:
      MachineText(
        "There is no home folder, so the settings of shells, editors, terminals and desktops were "
          + "not checked.",
        "set HOME and run `subrosa doctor` again")
    case .swapUnencrypted(let device):
      MachineText(
        "Memory can be written unencrypted to \(device) (swap).",
        "turn off swap (swapoff -a and /etc/fstab), or encrypt it (crypttab, option swap)")
    case .hibernation:
      MachineText(
        "The computer can write all of its memory to the disk (hibernation).",
        "encrypt the swap device, or turn off hibernation (systemctl mask hibernate.target)")
    case .coreHandler(let program):
      MachineText(
        "If a program such as an editor or a terminal crashes, \(program) receives its memory.",
        "turn it off: sysctl kernel.core_pattern='|/bin/false'")
    case .memoryShort(let available, let needed):
      MachineText(
        "Only \(mebibytes(available)) of memory is free; opening a vault needs "
          + "\(mebibytes(needed)).",
        "close other programs, or raise the limit (ulimit -v or the control group)")
    case .lockLimitLow(let limit, let needed):
      MachineText(
        "Only \(limit / 1024) KiB can be locked in memory. Keys and text take up to "
          + "\(needed / 1024) KiB; the rest can be swapped to disk.",
        "raise memlock in /etc/security/limits.conf")
    case .synchronised(let client, let folder):
      MachineText(
        "\(englishName(client)) copies \(folder) and keeps old versions of the vault.",
        "move the vault out of that folder: several versions weaken hidden compartments")
    case .versionControl(let folder):
      MachineText(
        "\(folder) is under version control, which may keep copies of the vault.",
        "move the vault elsewhere, or exclude it from version control")
    case .snapshots(let fileSystem):
      MachineText(
        "The vault is on \(fileSystem), where snapshots can keep old versions.",
        "exclude the vault's folder from snapshots, or keep the vault on ext4 or XFS")
    case .foreignFileSystem(let name):
      MachineText(
        "The vault is on \(name), which may ignore permissions or locks.",
        "work on a local disk; use this location for backups")
    case .vaultReadable(let mode):
      MachineText(
        "Other users can read or write the vault (mode \(octal(mode))).",
        "run `chmod 600` on the file")
    case .vaultOwner(let user):
      MachineText("The vault belongs to another user (\(user)).", "copy it to a file that you own")
    case .folderWritable(let folder, let mode):
      MachineText(
        "Other users can replace files in \(folder) (mode \(octal(mode))).",
        "run `chmod go-w` on the folder, or move the vault")
    case .copyBeside(let name):
      MachineText(
        "\(name) looks like an old copy of the vault.",
        "if it is, remove it: several copies weaken hidden compartments, and old passphrases "
          + "still open it")
    case .unfinishedBeside(let name):
      MachineText("An interrupted command left \(name) behind.", "run `subrosa recover`")
    case .trashed(let name):
      MachineText("The trash contains \(name).", "empty the trash")
    case .thumbnails(let folder):
      MachineText(
        "The file manager stores thumbnails of pictures in \(folder).",
        "turn off previews before you extract pictures, or empty the folder afterwards")
    case .shellHistory(let shell):
      MachineText(
        "\(shell) saves every command line in its history, including titles and searches.",
        shell == "zsh"
          ? "run `setopt HIST_IGNORE_SPACE` and begin lines with a space, or use `subrosa open`"
          : "set HISTCONTROL=ignoreboth and begin lines with a space, or use `subrosa open`")
    case .editorKeeps(let editor, let setting, let file):
      MachineText(
        "\(editor) keeps copies of what it edits (\(setting), \(file)).",
        "use the built-in editor, or turn off the setting")
    case .scrollbackOnDisk(let terminal):
      MachineText(
        "\(terminal) saves what scrolls off the screen to a file.",
        "limit the scrollback, or use `subrosa open`, which leaves nothing in it")
    case .multiplexerLogs(let program, let setting):
      MachineText(
        "\(program) can save what is on the screen to a file (\(setting)).",
        "turn off this setting, or use a terminal without \(program)")
    case .clipboardManager(let program):
      MachineText(
        "\(program) remembers what is copied to the clipboard.",
        "pause it while you copy from a vault, and clear its history")
    case .recorded(let program):
      MachineText(
        "\(program) records this terminal.",
        "stop it before you open a vault")
    case .clockBehind(let seconds):
      MachineText(
        "The clock is \(englishTime(seconds)) behind the last change to the vault.",
        "set the clock: new records would look older than they are")
    }
  }

  private func englishName(_ client: SyncClient) -> String {
    switch client {
    case .dropbox: "Dropbox"
    case .syncthing: "Syncthing"
    case .nextcloud: "Nextcloud or ownCloud"
    case .resilio: "Resilio Sync"
    case .mega: "MEGA"
    case .googleDrive: "Google Drive"
    }
  }

  func mebibytes(_ bytes: UInt64) -> String { "\(bytes >> 20) MiB" }

  func octal(_ mode: UInt32) -> String { String(mode, radix: 8) }

  private func englishTime(_ seconds: Int64) -> String {
    let (amount, unit) = roundedTime(seconds)
    return switch unit {
    case .second: "\(amount) s"
    case .minute: "\(amount) min"
    case .hour: "\(amount) hours"
    case .day: "\(amount) days"
    }
  }

  /// A unit of a time that is only told roughly.
  enum RoundedUnit {
    case second, minute, hour, day
  }

  /// A time in the largest unit of which it has two.
  func roundedTime(_ seconds: Int64) -> (amount: Int64, unit: RoundedUnit) {
    switch seconds {
    case ..<120: (seconds, .second)
    case ..<7200: (seconds / 60, .minute)
    case ..<172_800: (seconds / 3600, .hour)
    default: (seconds / 86400, .day)
    }
  }
}
