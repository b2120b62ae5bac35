import CellFile
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
        hint: "check --vault and --keyfile, and the keyboard layout")
    case .notEnoughMemory:
      self.init(
        .unavailable, "not enough memory; a passphrase takes 256 MiB to try; nothing was changed")
    case .tornTail(let bytes):
      self.init(
        .damaged, "\(bytes) bytes follow the newest commit: an interrupted save, or damage",
        hint: "everything committed can be read; `subrosa recover` decides about the rest")
    case .damaged(let damages):
      self.init(
        .damaged,
        "the vault is damaged at \(damages.count.counted("place")); it was not written to",
        hint: "`subrosa verify` lists them; what opens can still be read")
    case .hiddenDamaged(let damages):
      self.init(
        .damaged,
        "a hidden compartment is damaged at \(damages.count.counted("place")); "
          + "it was not written to",
        hint: "what opens of it can still be read, and exported; the cover is not affected")
    case .resealed:
      self.init(.busy, "the vault was resealed meanwhile; nothing was saved", hint: "try again")
    case .rolledBack:
      self.init(
        .damaged, "the file no longer holds the newest commit that was seen",
        hint: "somebody put an older copy there: compare the anchors of `subrosa status`")
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
        hint: "use --room double, or leave --compact out; either shows in the file's size")
    case .newerProgram:
      self.init(.unavailable, "a newer program wrote parts of this vault: it cannot be resealed")
    case .equalSecrets: self.init(.usage, "two secrets are the same; the vault is unchanged")
    case .tooManySecrets: self.init(.usage, "a vault has at most 15 secrets")
    case .coverSecretNeeded:
      self.init(.usage, "this needs a passphrase of the cover; the vault is unchanged")
    case .exists: self.init(.cannotCreate, "the file exists already; it was not touched")
    case .notVerified:
      self.init(.inputOutput, "the new vault did not read back; the old one is unchanged")
    }
  }

  init(_ error: MinisignError) {
    switch error {
    case .malformed, .unsupportedAlgorithm:
      self.init(.damaged, "that is no file of minisign's; nothing was changed")
    case .otherKey(let id):
      self.init(.damaged, "the signature is of another key, \(id); nothing was changed")
    case .wrongSignature:
      self.init(
        .damaged, "the signature was not made of this text; nothing was changed",
        hint: "`subrosa outcome text REF` gives the text to sign, byte by byte")
    case .wrongComment:
      self.init(.damaged, "the comment was not signed with the text; nothing was changed")
    case .passwordNeeded, .wrongPassword, .tooCostly:
      self.init(.damaged, "the secret key cannot be read; nothing was changed")
    case .outOfMemory: self.init(.unavailable, "no locked memory for a key")
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
        self.init(status, "that is no file: a folder, a pipe or a device; nothing was changed")
      } else if status == .notFound {
        self.init(
          status, "no such file",
          hint: "check the path; a vault is named by --vault or SUBROSA_VAULT, and made by `init`")
      } else if action == .giveRights {
        self.init(
          status,
          "the new file cannot keep owner, group and mode of the old one: \(error); "
            + "nothing was changed",
          hint: "run it as the user that owns the file")
      } else {
        self.init(status, "could not \(action.rawValue) a file: \(error)")
      }
    case .damaged(let damage):
      self.init(
        .damaged, "damaged at cell \(damage.cell) (\(damage.kind.rawValue))",
        hint: "`subrosa verify` lists all damage; restore from a backup")
    case .busy:
      self.init(
        .busy, "another process kept the vault locked for 10 seconds; nothing was changed",
        hint: "try again when it has finished")
    case .notSaved(.interrupted), .interrupted:
      self.init(.interrupted, "stopped; nothing was saved and the vault is as it was")
    case .notSaved(let cause):
      self.init(
        .inputOutput, "not saved (\(ErrorReport.words(cause))); the vault is as it was before")
    case .outcomeUnknown(let cause):
      self.init(
        .inputOutput, "saving failed (\(ErrorReport.words(cause))) and the outcome is unknown",
        hint: "`subrosa verify` tells what stands in the file")
    case .outOfMemory: self.init(.unavailable, "not enough memory for a key")
    }
  }
}
