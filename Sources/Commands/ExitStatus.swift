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
