import MinisignFormat
import SystemPackage
import Terminal
import VaultStore

// The exit codes of errors that other modules throw. `Words` has their sentences.

extension ExitStatus {
  init(_ error: VaultError) {
    self =
      switch error {
      case .cell(let error): ExitStatus(error)
      case .nothingOpens: .nothingOpens
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
