package import SystemPackage

/// What can go wrong between the program and the person at the terminal.
package enum TerminalError: Error, Equatable {
  /// There is no terminal to ask at: the process has no controlling terminal.
  case noTerminal
  /// The person pressed Ctrl-C, or the process was asked to end by a signal.
  case interrupted
  /// The terminal hung up, or Ctrl-D was pressed on an empty line.
  case endOfInput
  /// Nobody pressed a key for as long as the session allows.
  case idle
  /// A line was longer than this number of bytes.
  case tooLong(limit: Int)
  /// A passphrase was not UTF-8; `offset` is that of the first bad byte.
  case notUTF8(offset: Int)
  /// The descriptor of the secrets has no line left.
  case noLineLeft
  /// A new passphrase was typed differently the second time, as often as was allowed.
  case answersDiffer
  /// No locked memory for a secret.
  case outOfMemory
  /// Reading, writing or setting up failed.
  case inputOutput(Errno)
}
