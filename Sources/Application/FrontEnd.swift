import VaultStore

/// The services that work with a vault needs from the surrounding program: telling and asking a
/// person, showing the progress of long work, and Ctrl-C.
///
/// The application decides when to say, ask or check something. The program decides how.
package protocol FrontEnd: Sendable {
  /// Tells a person something.
  func say(_ notice: Notice)
  /// Tells an error that does not end the work.
  func report(_ error: any Error)
  /// Shows what somebody has to write down and what must not stay on the terminal: the anchors of
  /// hidden compartments of a vault that was resealed.
  func showHiddenAnchors(_ digits: [String])
  /// Whether a person reads the messages, rather than a script or a log.
  var isWatched: Bool { get }
  /// Asks before what cannot be undone.
  ///
  /// - Throws: `ApplicationError.declined`, and `.needsYes` where nobody can be asked.
  func consent(to question: ConsentQuestion) throws
  /// Asks which of several records is meant by a name.
  ///
  /// - Throws: `ApplicationError.declined`, and `.ambiguous` where nobody can be asked.
  func choice(among candidates: [Catalog.Namesake], for name: String) throws -> Catalog.Namesake
  /// Begins to show how far long work is.
  func begin(_ work: WatchedWork) -> any ProgressMeter
  /// Stops work that was asked to stop.
  ///
  /// - Throws: what the program ends such work with.
  func check() throws
  /// The same for work whose result somebody waits for at a terminal: a session locks in the midst
  /// of it once nobody has pressed a key for too long.
  func checkAttended() throws
  /// The same where only a person can stop the work.
  func checkCancelled() throws
  /// Whether the work was asked to stop.
  var isStopRequested: Bool { get }
  /// Whether a person asked it to stop: saves stop for that, and for nothing else.
  var isCancelled: Bool { get }
  /// Runs work that no number of signals ends.
  func criticalSection<Value>(_ work: () throws -> Value) throws -> Value
}

extension FrontEnd {
  /// Shows how far work is for as long as it runs.
  package func watching<Value>(
    _ work: WatchedWork, _ run: (any ProgressMeter) throws -> Value
  ) throws -> Value {
    let progress = begin(work)
    defer { progress.end() }
    return try run(progress)
  }
}

/// Long work that a person can watch.
package enum WatchedWork: Sendable, Equatable {
  /// Looking for terms in so many bytes of text.
  case searchingText(bytes: Int)
  /// Replacing terms in so many bytes of text.
  case redacting(bytes: Int)
  /// Holding a query against so many records.
  case searching(records: Int)
  /// Writing so many records to a folder.
  case exporting(records: Int)
  /// Reading so many files of a folder.
  case reading(files: Int)
  /// Encrypting so many bytes for others.
  case encrypting(bytes: UInt64)
  /// Decrypting and checking a file of so many bytes.
  case checkingFile(bytes: UInt64)
  /// Writing a commit of about so many bytes.
  case saving(bytes: UInt64)
  /// Writing a vault anew and checking it: so many bytes in all.
  case resealing(bytes: UInt64)
  /// Looking at the fields of so many versions.
  case verifyingRecords(versions: Int)
}

/// Shows the progress of long work. Called from any thread.
package protocol ProgressMeter: Sendable {
  /// Counts additional progress, in the unit with which the work began.
  func add(_ amount: Int)
  /// Takes off the screen what was shown: to be called before anything else is written there.
  func end()
}

extension ProgressMeter {
  /// Counts cells, as the vault's own work reports them.
  package var cells: @Sendable (UInt64) -> Void {
    { add(Int(clamping: $0) * Vault.cellSize) }
  }
}

extension FrontEnd {
  /// Shows how far a search for terms is; Ctrl-C and a session that has to lock end it.
  ///
  /// - Parameters:
  ///   - bytes: how many are searched in all.
  ///   - work: tells how many bytes were searched in addition.
  package func searchingTerms<Value>(
    in bytes: Int, _ work: ((Int) throws -> Void) throws -> Value
  ) throws -> Value {
    try stepping(.searchingText(bytes: bytes), work)
  }

  /// The same for replacing terms.
  package func redacting<Value>(
    _ bytes: Int, _ work: ((Int) throws -> Void) throws -> Value
  ) throws -> Value {
    try stepping(.redacting(bytes: bytes), work)
  }

  private func stepping<Value>(
    _ work: WatchedWork, _ run: ((Int) throws -> Void) throws -> Value
  ) throws -> Value {
    try watching(work) { progress in
      try run { bytes in
        try checkAttended()
        progress.add(bytes)
      }
    }
  }
}
