import AgeFormat
import Application
import BundleFormat
import FoundationEssentials
import Glibc
import Hardening
import MinisignFormat
import Records
import SLIP39
import Search
import SystemPackage
import Terminal
import VaultStore
import Words

/// The one place that gives an error its words, a hint and an exit code. `Words` has the sentences.
struct ErrorReport {
  /// What happened, and what was kept safe.
  let message: String
  /// A line each for what the message counts.
  let details: [String]
  /// What to do next.
  let hint: String?
  /// The program's exit code.
  let status: ExitStatus

  private init(_ status: ExitStatus, _ text: ErrorText) {
    self.status = status
    message = text.message
    details = text.details
    hint = text.hint
  }

  /// An error in the command line itself.
  ///
  /// - Parameters:
  ///   - message: the parser's own words.
  ///   - pointer: where its help stands.
  init(usage message: String, pointer: String?) {
    self.init(.usage, Words.current.text(usage: message, pointer: pointer))
  }

  /// Says it on standard error.
  func tell() {
    let words = Words.current
    if !message.isEmpty { Output.note(status == .done ? message : words.error(message)) }
    for detail in details { Output.note(detail) }
    if let hint { Output.note(words.hint(hint)) }
  }

  /// The words for an error of ours; nil for one of the argument parser's.
  init?(_ error: any Error, in words: Words = .current) {
    switch error {
    case let error as ApplicationError:
      self.init(
        ExitStatus(error, hasSaved: SavedWork.isThere),
        words.text(error, hasSaved: SavedWork.isThere))
    case let error as VaultError: self.init(ExitStatus(error), words.text(error))
    case let error as CellError: self.init(ExitStatus(error), words.text(error))
    case let error as TerminalError:
      self.init(ExitStatus(error), words.text(error, hasSaved: SavedWork.isThere))
    case let error as TextFormError: self.init(.damaged, words.text(error))
    case let error as MinisignError: self.init(ExitStatus(error), words.text(error))
    case let error as AgeError: self.init(ExitStatus(error), words.text(error))
    case let error as BundleError: self.init(ExitStatus(error), words.text(error))
    case let error as SLIP39Error: self.init(ExitStatus(error), words.text(error))
    case let error as MetadataError: self.init(.damaged, words.text(error))
    case let error as QueryError: self.init(.usage, words.text(error))
    // Foundation's own words would name files and folders.
    case let error as CocoaError:
      let cause = (error.underlying as? POSIXError).map { Errno(rawValue: $0.code.rawValue) }
      self.init(.inputOutput, words.text(cause))
    case let error as Errno: self.init(.inputOutput, words.text(error))
    default: return nil
    }
  }
}
