/// The commands for a vault as a whole.
package enum VaultCommand: Sendable {
  case create, open, unlock, lock
  case passphrase, passphraseChange, passphraseAdd, passphraseRemove
  case compartment, compartmentAdd
  case reseal, touch, backup
  case status, verify, recover, doctor
}

/// Their arguments and options.
package enum VaultOption: Sendable {
  case newRoom, weak
  case idle, folders, noWrite
  case keptFor
  case losesUnasked, dropsCustody, room
  case dropHistory, purge, compact
  case backupFile, keptCopies
  case asCover, anchor
  case copy, recoversUnasked
  case strict
}

/// How they can be used wrongly.
package enum VaultMisuse: Sendable {
  case keepsNone
  case compactWithRoom
  /// The given text is not an anchor.
  case noAnchor
  /// A new vault has no shares yet.
  case newVaultWithShares
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: VaultCommand) -> CommandHelp {
    switch language {
    case .english: englishHelp(command)
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: VaultOption) -> String {
    switch language {
    case .english:
      switch option {
      case .newRoom: "Double the usual size to make room for hidden data."
      case .weak: "Accept a new passphrase that is easy to guess."
      case .idle: "Lock after this time without a key press, such as 90s or 5m."
      case .folders: "A folder that extract, export and backup may write to."
      case .noWrite: "Open the vault read-only: change nothing, and make no commit on lock or exit."
      case .keptFor: "How long to keep the keys, such as 90s or 15m (at most one day)."
      case .losesUnasked:
        "Do not ask for confirmation before removing passphrases that you did not enter and "
          + "destroying any compartments that only those passphrases open."
      case .dropsCustody:
        "Cancel the vault's existing shares, so that they cannot open the resealed vault."
      case .room: "Double the vault's size to make room for hidden data. Anyone can see the size."
      case .dropHistory:
        "Drop older versions, but keep traces of removed records. If you later merge an older "
          + "copy, the older versions return to the history."
      case .purge:
        "Keep only current records, without any trace of removed ones. If you later merge an older "
          + "copy, the removed records come back, and older versions reappear alongside the newer "
          + "ones."
      case .compact: "Make the vault as small as the cover allows."
      case .backupFile: "The file to create, or an existing folder for a dated copy."
      case .keptCopies:
        "In a folder, remove the oldest copies of this vault until this many are left."
      case .asCover: "Show what a person with the cover's passphrase sees."
      case .anchor: "An anchor that you wrote down."
      case .copy: "Copy the whole file to this new file first."
      case .recoversUnasked: "Do not ask before cutting off bytes or removing files."
      case .strict: "Exit with code 1 if there is a possible leak."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: VaultMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .keepsNone: "--keep must be at least 1"
      case .compactWithRoom: "--compact and --room cannot be used together"
      case .newVaultWithShares:
        "a new vault has no shares; create it with a passphrase, and then run "
          + "`subrosa custody split`"
      case .noAnchor: "an anchor has 32 hexadecimal digits; run `subrosa status` to see it"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }

  private func englishHelp(_ command: VaultCommand) -> CommandHelp {
    switch command {
    case .create:
      CommandHelp(
        abstract: "Create a vault, a 1 MiB file of random-looking bytes.",
        discussion: "Example: subrosa --vault notes.vault init")
    case .open:
      CommandHelp(
        abstract: "Unlock the vault once and run many commands.",
        discussion: """
          Example: subrosa open

          Type commands without the word subrosa. The vault locks when you type `lock`, or if you \
          do not press a key for a while. Enter the passphrase to continue where you left off. \
          Press Ctrl-C to cancel a command, Ctrl-Z to lock and return to the shell, and Ctrl-D to \
          leave. Nothing that subrosa showed is left in the terminal's scrollback.
          """)
    case .unlock:
      CommandHelp(
        abstract: "Keep the keys in the kernel, so that commands need no passphrase.",
        discussion: """
          Example: subrosa unlock --for 15m

          The keys stay in the keyring of this login session until the time is up, the login \
          session ends, or you run `subrosa lock`. Until then, every program in this login session \
          can read them. Commands that change passphrases or reseal the vault still ask for \
          passphrases. With `subrosa open`, no other program can read the keys.
          """)
    case .lock:
      CommandHelp(
        abstract: "Remove the keys that `unlock` keeps, for all vaults.",
        discussion: "Example: subrosa lock")
    case .passphrase:
      CommandHelp(
        abstract: "Change, add or remove a passphrase (reseals the vault).",
        discussion: """
          Examples: subrosa passphrase change
          subrosa passphrase add

          Each of these commands reseals the vault: it rewrites the whole file with new keys and \
          new noise. Every passphrase that you do not enter stops working, even if it opens the \
          cover.
          """)
    case .passphraseChange:
      CommandHelp(
        abstract: "Replace a passphrase.",
        discussion: """
          Example: subrosa passphrase change

          Asks for the passphrase to replace, for any other passphrases to keep, and for the new \
          passphrase. Passphrases that you do not enter stop working.
          """)
    case .passphraseAdd:
      CommandHelp(
        abstract: "Add a passphrase to a compartment.",
        discussion: """
          Example: subrosa passphrase add

          Asks for a passphrase that opens the compartment, for any other passphrases to keep, and \
          for the new passphrase. Passphrases that you do not enter stop working.
          """)
    case .passphraseRemove:
      CommandHelp(
        abstract: "Remove every passphrase that you do not enter.",
        discussion: "Example: subrosa passphrase remove")
    case .compartment:
      CommandHelp(
        abstract: "Add a hidden compartment (reseals the vault).",
        discussion: """
          Example: subrosa compartment add

          A hidden compartment is stored in the noise that every vault contains. Read SECURITY.md \
          first: it explains what an observer can learn from several copies.
          """)
    case .compartmentAdd:
      CommandHelp(
        abstract: "Add a hidden compartment with its own passphrase.",
        discussion: """
          Example: subrosa compartment add

          Asks for the cover's passphrase, for any other passphrases to keep, and for the new \
          passphrase. Passphrases that you do not enter stop working. With the new passphrase, \
          commands can read the cover and the hidden compartment. To change the hidden \
          compartment, use `subrosa open`.
          """)
    case .reseal:
      CommandHelp(
        abstract: "Rewrite the vault with new keys and new noise.",
        discussion: """
          Example: subrosa reseal --drop-history

          Asks for every passphrase to keep; press Enter to finish. Passphrases that you do not \
          enter stop working, even those that open the cover. Compartments that only those \
          passphrases open are destroyed. Older copies of the file can still be opened with their \
          passphrases. The new vault is at least as large as the old one, unless you pass \
          --compact. Prints the new anchors.
          """)
    case .touch:
      CommandHelp(
        abstract: "Make a commit that changes nothing.", discussion: "Example: subrosa touch")
    case .backup:
      CommandHelp(
        abstract: "Copy the vault, open the copy and verify it.",
        discussion: """
          Examples: subrosa backup /media/stick/copy.vault
          subrosa backup /media/stick --keep 5

          If you name an existing folder, the copy is named after the vault and the date. The \
          copy's anchor is then shown (see `subrosa help verify`). --keep removes only older \
          copies of this vault that `backup` made since the last reseal, and only after the new \
          copy has been verified. It does not touch other files.
          """)
    case .status:
      CommandHelp(
        abstract: "Show the size, commits and anchors of the vault.",
        discussion: """
          Example: subrosa status

          Write down the anchor, which changes with every commit. If you later see an older \
          anchor, somebody has replaced the file with an older copy.

          Before it asks for a passphrase, subrosa turns off core dumps, blocks sockets, and gives \
          up the right to write to other files. Security measures that this computer does not \
          support are listed as missing.
          """)
    case .verify:
      CommandHelp(
        abstract: "Decrypt everything in the vault and check every digest.",
        discussion: """
          Examples: subrosa verify
          subrosa verify --anchor 9c1d2f0a4b6e8d7c5a3b1f0e2d4c6b8a

          With --anchor, also checks that the vault still contains the commit with this anchor \
          (as shown earlier by `subrosa status`), and says which commit it is and when its newest \
          change was made.
          """)
    case .recover:
      CommandHelp(
        abstract: "Clean up after an interrupted save or reseal.",
        discussion: """
          Example: subrosa recover --copy before-recovery.vault

          Bytes after the newest commit come either from an interrupted save or from a newer \
          commit that is damaged. The two look alike, and cutting off the bytes destroys a damaged \
          commit. That is why subrosa offers to copy the whole file first.
          """)
    case .doctor:
      CommandHelp(
        abstract: "Check this computer for ways that data could leak from the vault.",
        discussion: """
          Example: subrosa doctor --strict

          Lists the program's security measures and shows whether this computer supports them. \
          Then lists possible leaks from the vault: swap, programs that copy the vault's folder, \
          shell history, and editors or terminals that save what they show. Each entry tells you \
          what to do.

          Reads configuration files but does not change them. Needs no passphrase and no network. \
          With --strict, exits with code 1 if it finds a possible leak.
          """)
    }
  }
}
