import MinisignFormat
import SystemPackage
import VaultStore

// The words for what is wrong with a vault, another file or a signature.

extension ErrorReport {
  init(_ error: VaultError) {
    switch error {
    case .cell(let error): self.init(error)
    case .nothingOpens:
      self.init(
        .nothingOpens, "wrong passphrase, not a vault, or damaged",
        hint: "check --vault, --keyfile and the keyboard layout")
    case .notEnoughMemory:
      self.init(
        .unavailable, "not enough memory: trying a passphrase takes 256 MiB; nothing was changed")
    case .tornTail(let bytes):
      self.init(
        .damaged, "\(bytes) bytes follow the newest commit: an interrupted save, or damage",
        hint: "run `subrosa recover` to deal with these bytes; everything committed can be read")
    case .damaged(let damages):
      self.init(
        .damaged,
        "the vault is damaged at \(damages.count.counted("place")); it was not written to",
        hint: "run `subrosa verify` to list the damage; the rest can still be read")
    case .hiddenDamaged(let damages):
      self.init(
        .damaged,
        "a hidden compartment is damaged at \(damages.count.counted("place")); "
          + "it was not written to",
        hint: "export what can still be read; the cover is not affected")
    case .resealed:
      self.init(
        .busy, "the vault was resealed in the meantime; nothing was saved", hint: "try again")
    case .rolledBack:
      self.init(
        .damaged, "the file no longer contains the newest commit seen so far",
        hint: "compare the anchor in `subrosa status`: the file may be an older copy")
    case .tooManyPieces:
      self.init(.refused, "too long for this compartment (about 1.6 MB); nothing was written")
    case .logTooLong: self.init(.refused, "too many records for one commit; nothing was written")
    case .metadataTooLong:
      self.init(.refused, "a record's fields are longer than 1 MiB; nothing was written")
    case .roomNeeded(let cells):
      self.init(
        .refused,
        "the hidden compartments need \(cells * 4) KiB more than the new vault has; "
          + "the vault is unchanged",
        hint: "use --room double, or leave out --compact; both are visible in the file's size")
    case .newerProgram:
      self.init(
        .unavailable, "a newer version of subrosa wrote parts of this vault; it cannot be resealed")
    case .equalSecrets: self.init(.usage, "two passphrases are the same; the vault is unchanged")
    case .tooManySecrets: self.init(.usage, "a vault can have at most 15 passphrases")
    case .coverSecretNeeded:
      self.init(.usage, "this needs a passphrase of the cover; the vault is unchanged")
    case .exists: self.init(.cannotCreate, "the file already exists; it was not changed")
    case .notVerified:
      self.init(.inputOutput, "the new vault could not be read back; the old one is unchanged")
    }
  }

  init(_ error: MinisignError) {
    switch error {
    case .malformed, .unsupportedAlgorithm:
      self.init(.damaged, "that is not a minisign file; nothing was changed")
    case .otherKey(let id):
      self.init(.damaged, "the signature was made with another key, \(id); nothing was changed")
    case .wrongSignature:
      self.init(
        .damaged, "the signature does not match this text; nothing was changed",
        hint: "run `subrosa outcome text REF` to get the exact text to sign")
    case .wrongComment:
      self.init(.damaged, "the signature does not cover the comment; nothing was changed")
    case .passwordNeeded, .wrongPassword, .tooCostly:
      self.init(.damaged, "the secret key cannot be read; nothing was changed")
    case .outOfMemory: self.init(.unavailable, "not enough locked memory for a key")
    }
  }

  init(_ error: CellError) {
    switch error {
    case .system(let error, let action):
      let status: ExitStatus =
        switch action {
        case .create, .rename, .giveRights: .cannotCreate
        case .open where error == .noSuchFileOrDirectory: .notFound
        default: .inputOutput
        }
      if action == .open && error == .notSupported {
        self.init(
          status, "not a regular file but a folder, a pipe or a device; nothing was changed")
      } else if status == .notFound {
        self.init(
          status, "no such file",
          hint: "check the path in --vault or SUBROSA_VAULT, or run `init` to create a vault")
      } else if action == .giveRights {
        self.init(
          status,
          "the new file cannot have the owner, group and mode of the old one: \(error); "
            + "nothing was changed",
          hint: "run the command as the user who owns the file")
      } else {
        self.init(status, "could not \(action.rawValue) a file: \(error)")
      }
    case .damaged(let damage):
      self.init(
        .damaged, "the file is damaged in block \(damage.cell) (\(damage.kind.rawValue))",
        hint: "run `subrosa verify` to list all damage, and restore a backup")
    case .busy:
      self.init(
        .busy, "another process kept the vault locked for 10 seconds; nothing was changed",
        hint: "try again when it has finished")
    case .notSaved(.interrupted), .interrupted:
      self.init(.interrupted, "stopped; nothing was saved and the vault is unchanged")
    case .notSaved(let cause):
      self.init(
        .inputOutput, "not saved (\(ErrorReport.words(cause))); the vault is unchanged")
    case .outcomeUnknown(let cause):
      self.init(
        .inputOutput, "saving failed (\(ErrorReport.words(cause))) and the outcome is unknown",
        hint: "run `subrosa verify` to see what the file contains")
    case .outOfMemory: self.init(.unavailable, "not enough memory for a key")
    }
  }
}
