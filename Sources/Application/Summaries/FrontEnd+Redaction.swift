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
