import AgeFormat
import Application
import BundleFormat
import MinisignFormat
import SLIP39
import SystemPackage
import Terminal
import VaultStore

/// The program's exit codes: stable, documented in the book, each provoked by a test.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// A check that was asked for with `--strict` found something.
  case finding = 1
  /// The command line cannot be understood, or asks for what cannot be.
  case usage = 64
  /// Data is damaged or not of the form it must have.
  case damaged = 65
  /// No such record or file.
  case notFound = 66
  /// Not available here: no terminal, no memory, no such feature of the system.
  case unavailable = 69
  /// Something cannot be created, for instance because it exists.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Another process kept the lock.
  case busy = 75
  /// Done and saved, but the result could not be written, or it is not known to survive a loss
  /// of power: nothing to repeat.
  case savedUnshown = 76
  /// Nothing opens with that secret.
  case nothingOpens = 77
  /// Refused for safety: a leak was found, or a trace would show.
  case refused = 78
  /// The user pressed Ctrl-C; nothing was left half done.
  case interrupted = 130
}

// The exit codes of errors that other modules throw. `Words` has their sentences.

extension ExitStatus {
  init(_ error: ApplicationError, hasSaved: Bool) {
    self =
      switch error {
      case .resultNotWritten(let error):
        hasSaved ? .savedUnshown : error == .brokenPipe ? .done : .inputOutput
      case .commandUnknown, .commandMissing, .noVaultNamed, .keyfileEmpty, .keyfileTooLong,
        .blankPassphrase, .slugInvalid, .kindUnknown, .kindDiffers, .nothingToAdd,
        .fieldUnknown, .fieldInvalid, .fieldNotAList, .fieldWithoutEntry, .fieldChangeUnclear,
        .standsInCover, .notAText, .emptyTerm, .sessionInSession,
        .sessionReads, .editorInSession, .targetOutsideSession, .wrongKind, .dateInvalid,
        .stepIncomplete, .tooManyRecipients, .keepNeedsFolder, .splitInSession,
        .sharesAreNoPassphrase:
        .usage
      case .notDurable: .savedUnshown
      case .weakPassphrase, .declined, .leak, .leakInName, .leakInAgendaName, .summaryInCover,
        .tooManyParagraphs, .reviewLeft,
        .everythingWithheld,
        .hiddenNeedsSession, .unsafeEditor, .changesWait, .emptyText, .markedParagraphs,
        .alreadyAgreed, .agreedByEdit, .notAgreed, .secretKeyGiven, .sharesCoverOnly, .inConflict,
        .sourcesInConflict, .slugsShared, .privateContent, .coverOnly, .passphraseReused,
        .sharesNeeded,
        .sharesExist,
        .custodyCoverOnly, .sharesNeedPipe, .sharesNeedScreen:
        .refused
      case .keyfileUnreadable, .noSuchRecord, .notWhole, .ambiguous, .noSuchVersion, .onlyVersion,
        .noEarlierVersion, .versionNotGiven, .fileMissing, .nothingToImport, .noSessionToday,
        .noLines, .nothingOpen, .agendaEmpty, .fileIsStream, .notProtected,
        .noOwnKey,
        .noIdentity, .noSuchContact, .contactWithoutRecipient, .unknownKey, .noSuchKey, .noSuchStep,
        .notInConflict, .nothingChosen:
        .notFound
      case .slugTaken, .contactTaken, .targetNotEmpty, .outsideSession: .cannotCreate
      case .textRefused, .frontMatterMissing, .importRefused, .importsRefused, .fileNotText,
        .notSound, .unsafePath, .anchorMissing, .textChanged, .signatureWrong, .commentNotText,
        .notAKey, .tooManyKeys, .noKeyGiven, .receivedRefused, .bundleSignatureWrong,
        .conflictMarksLeft, .shareOfOtherProgram, .shareOfOtherSet:
        .damaged
      case .shareRefused(_, let error): ExitStatus(error)
      case .changedMeanwhile, .resealedHere, .vaultReplaced: .busy
      case .exportStopped: .interrupted
      case .needsYes, .needsChoice, .keyringRefused, .noEditor, .editorUnavailable,
        .previewUnavailable:
        .unavailable
      case .otherVault(_, let trouble): ExitStatus(trouble)
      case .finding: .finding
      case .noTail: .done
      case .sessionKilled, .editorFailed, .sharesNotPrinted: .inputOutput
      }
  }

  init(_ trouble: OtherVaultTrouble) {
    self =
      switch trouble {
      case .missing: .notFound
      case .notAFile, .unreadable: .inputOutput
      case .nothingOpens: .nothingOpens
      case .damaged: .damaged
      case .newerProgram: .unavailable
      }
  }

  init(_ error: VaultError) {
    self =
      switch error {
      case .cell(let error): ExitStatus(error)
      case .nothingOpens, .sharesOpenNothing: .nothingOpens
      case .notEnoughMemory, .newerProgram: .unavailable
      case .tornTail, .damaged, .hiddenDamaged, .rolledBack: .damaged
      case .resealed: .busy
      case .tooManyPieces, .logTooLong, .metadataTooLong, .roomNeeded: .refused
      case .equalSecrets, .tooManySecrets, .coverSecretNeeded: .usage
      case .exists: .cannotCreate
      case .notVerified: .inputOutput
      }
  }

  init(_ error: CellError) {
    self =
      switch error {
      case .system(let error, let action):
        switch action {
        case .create, .rename, .giveRights: .cannotCreate
        case .open where error == .noSuchFileOrDirectory: .notFound
        default: .inputOutput
        }
      case .damaged: .damaged
      case .busy: .busy
      case .notSaved(.interrupted), .interrupted: .interrupted
      case .notSaved, .outcomeUnknown: .inputOutput
      case .outOfMemory: .unavailable
      }
  }

  init(_ error: MinisignError) {
    self =
      switch error {
      case .malformed, .unsupportedAlgorithm, .otherKey, .wrongSignature, .wrongComment,
        .passwordNeeded, .wrongPassword, .tooCostly:
        .damaged
      case .outOfMemory: .unavailable
      }
  }

  init(_ error: AgeError) {
    self =
      switch error {
      case .notAge, .unsupportedVersion, .malformedArmor, .malformedHeader, .malformedStanza,
        .passphraseNotAlone, .changedHeader, .headerTooLarge, .truncatedHeader,
        .truncatedPayload, .changedPayload, .continuedPayload, .malformedRecipient,
        .malformedIdentity:
        .damaged
      case .tooCostly, .mixedRecipients: .refused
      case .otherRecipients, .passphraseNeeded, .wrongPassphrase: .nothingOpens
      case .noRecipients: .usage
      case .outOfMemory: .unavailable
      }
  }

  init(_ error: BundleError) {
    self =
      switch error {
      case .newerIndex: .unavailable
      case .notAnArchive, .noIndex, .malformedIndex, .notAFile, .unsafePath, .malformedEntry,
        .otherEntries, .tooLarge, .truncated, .continued:
        .damaged
      }
  }

  init(_ error: SLIP39Error) {
    self =
      switch error {
      case .wordCount, .unknownWord, .wrongChecksum, .malformedShare, .otherSet, .sameShare,
        .otherThreshold, .tooFewShares, .tooManyShares, .wrongDigest:
        .damaged
      case .tooCostly: .refused
      case .secretSize, .groupSize, .passphraseCharacters: .usage
      case .outOfMemory: .unavailable
      }
  }

  init(_ error: TerminalError) {
    self =
      switch error {
      case .noTerminal, .outOfMemory: .unavailable
      case .interrupted, .idle, .endOfInput: .interrupted
      case .tooLong, .notUTF8, .noLineLeft, .answersDiffer: .usage
      case .inputOutput: .inputOutput
      }
  }
}
