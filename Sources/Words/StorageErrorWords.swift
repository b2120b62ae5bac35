import SystemPackage
package import VaultStore

/// What an error says.
package struct ErrorText: Equatable, Sendable {
  /// What happened and what was kept safe: no capital and no full stop.
  package let message: String
  /// A line each for what the message counts.
  package let details: [String]
  /// What to do next.
  package let hint: String?

  /// A text.
  package init(_ message: String, details: [String] = [], hint: String? = nil) {
    self.message = message
    self.details = details
    self.hint = hint
  }
}

extension Words {
  /// An error message as it is printed.
  package func error(_ message: String) -> String {
    switch language {
    case .english: "error: \(message)"
    case .chinese: "错误：\(message)"
    }
  }

  /// A hint as it is printed.
  package func hint(_ hint: String) -> String {
    switch language {
    case .english: "hint: \(hint)"
    case .chinese: "提示：\(hint)"
    }
  }
}

// What is wrong with a vault or another file.

extension Words {
  /// What is wrong with a vault.
  package func text(_ error: VaultError) -> ErrorText {
    switch language {
    case .english: englishText(error)
    case .chinese: chineseText(error)
    }
  }

  /// What is wrong with a file, or with reading or writing it.
  package func text(_ error: CellError) -> ErrorText {
    switch language {
    case .english: englishText(error)
    case .chinese: chineseText(error)
    }
  }

  /// What is wrong in a damaged block, in a clause.
  package func text(_ kind: Damage.Kind) -> String {
    switch language {
    case .english:
      switch kind {
      case .sealBroken: "its contents cannot be decrypted"
      case .counts: "the sizes in this commit do not match the file"
      case .chain: "this commit does not follow the one before it"
      case .digest: "the checksum of this commit is wrong"
      case .near: "the previous block is not the one that was saved with it"
      case .logSeal: "the list of changes in this commit is not the one that was saved"
      case .entry: "an entry in the list of changes cannot be read"
      case .repeatedVersion: "it contains a version that is already in the vault"
      case .bodySeal: "the contents of a record were replaced"
      case .padding: "bytes that must be zero are not"
      case .noCommit: "no commit can be decrypted"
      case .unreadable: "it cannot be read from the disk"
      case .size: "the file size is not a multiple of 16 KiB"
      }
    case .chinese: chineseText(kind)
    }
  }

  private func englishText(_ error: VaultError) -> ErrorText {
    switch error {
    case .cell(let error): text(error)
    case .nothingOpens:
      ErrorText(
        "wrong passphrase, or the file is damaged or not a vault",
        hint: "check --vault, --keyfile and the keyboard layout")
    case .sharesOpenNothing:
      ErrorText(
        "these shares do not open this file; nothing was changed",
        hint: "check --vault; shares made before a reseal with --drop-custody no longer work")
    case .notEnoughMemory:
      ErrorText("not enough memory: checking a passphrase needs 256 MiB; nothing was changed")
    case .tornTail(let bytes):
      ErrorText(
        "there are \(bytes) bytes after the newest commit: either a save was interrupted, or the "
          + "file is damaged",
        hint: "run `subrosa recover` to remove these bytes (it offers to copy the file first); all "
          + "committed data can be read")
    case .damaged(let damages):
      ErrorText(
        "the vault is damaged in \(damages.count.counted("place")); nothing was written",
        hint: "run `subrosa verify` to list the damage; the rest can still be read")
    case .hiddenDamaged(let damages):
      ErrorText(
        "a hidden compartment is damaged in \(damages.count.counted("place")); "
          + "nothing was written to it",
        hint: "export what can still be read; the cover is not affected")
    case .resealed:
      ErrorText("the vault was resealed in the meantime; nothing was saved", hint: "try again")
    case .rolledBack:
      ErrorText(
        "the file no longer contains a commit that was read from it earlier",
        hint: "compare the anchor in `subrosa status` with the one that you wrote down: "
          + "the file may be an older copy")
    case .tooManyPieces:
      ErrorText(
        "that is too long for this compartment (the limit is about 1.5 MiB); nothing was written")
    case .logTooLong: ErrorText("too many records for one commit; nothing was written")
    case .metadataTooLong:
      ErrorText("a record's fields are longer than 1 MiB; nothing was written")
    case .roomNeeded(let cells):
      ErrorText(
        "the hidden compartments need \(cells * 4) KiB more than the new vault has; "
          + "the vault is unchanged",
        hint: "use --room double, or leave out --compact; anyone can see the larger size")
    case .newerProgram:
      ErrorText(
        "parts of this vault were written by a newer version of subrosa; this version cannot "
          + "reseal the vault")
    case .equalSecrets: ErrorText("two passphrases are the same; the vault is unchanged")
    case .tooManySecrets: ErrorText("a vault can have at most 15 passphrases")
    case .coverSecretNeeded:
      ErrorText("this command needs one of the cover's passphrases; the vault is unchanged")
    case .exists: ErrorText("the file already exists; it was not changed")
    case .notVerified:
      ErrorText("the new vault could not be read back; the old one is unchanged")
    }
  }

  private func englishVerb(_ action: FileAction) -> String {
    switch action {
    case .open: "open"
    case .create: "create"
    case .read: "read"
    case .write: "write"
    case .synchronize: "sync"
    case .truncate: "truncate"
    case .lock: "lock"
    case .rename: "rename"
    case .remove: "remove"
    case .inspect: "inspect"
    case .giveRights: "keep owner, group and mode of"
    }
  }

  private func englishText(_ error: CellError) -> ErrorText {
    switch error {
    case .system(let error, let action):
      switch action {
      case .open where error == .notSupported:
        ErrorText(
          "that is not a regular file (it is a folder, pipe or device); nothing was changed")
      case .open where error == .noSuchFileOrDirectory:
        ErrorText(
          "no such file",
          hint: "check the path (or --vault, or SUBROSA_VAULT); `subrosa init` creates a vault")
      case .giveRights:
        ErrorText(
          "the new file could not be given the owner, group and mode of the old one: \(error); "
            + "nothing was changed",
          hint: "run the command as the user that owns the file")
      default: ErrorText("could not \(englishVerb(action)) a file: \(error)")
      }
    case .damaged(let damage):
      ErrorText(
        "the file is damaged in block \(damage.cell) (\(text(damage.kind)))",
        hint: "run `subrosa verify` to list all damage, and restore a backup")
    case .busy:
      ErrorText(
        "another process kept the vault locked for 10 seconds; nothing was changed",
        hint: "try again when it has finished")
    case .notSaved(.interrupted), .interrupted:
      ErrorText("stopped; nothing was saved and the vault is unchanged")
    case .notSaved(let cause):
      ErrorText("not saved (\(englishCause(cause))); the vault is unchanged")
    case .outcomeUnknown(.interrupted):
      ErrorText(
        "saving was interrupted; the data may or may not have been saved",
        hint: "run `subrosa verify` to see what the file contains")
    case .outcomeUnknown(let cause):
      ErrorText(
        "an error occurred while saving (\(englishCause(cause))); "
          + "the data may or may not have been saved",
        hint: "run `subrosa verify` to see what the file contains")
    case .outOfMemory: ErrorText("not enough memory to hold a key")
    }
  }

  /// Why a commit failed.
  private func englishCause(_ cause: CellError.Cause) -> String {
    switch cause {
    case .system(let error): "\(error)"
    case .interrupted: "stopped"
    case .sourceUnreadable(let error): "a file could not be read: \(error)"
    case .sourceChanged: "a file changed while it was being read"
    case .sourceDamaged(let damage): "the vault is damaged in block \(damage.cell)"
    case .notAsWritten: "the written data could not be read back"
    case .outOfMemory: "not enough memory"
    }
  }
}
