import Terminal

/// What a person sees of a long search for terms, and how Ctrl-C and the idle lock end it.
struct RedactionProgress {
  private let progress: WorkProgress

  /// Runs work that may take long.
  ///
  /// - Parameters:
  ///   - label: what is being done, for instance `searching`.
  ///   - bytes: how many are searched in all.
  /// - Throws: `TerminalError.interrupted`, `.idle`, and what the work throws.
  static func watching<Value>(
    _ label: String, bytes: Int, _ work: (RedactionProgress) throws -> Value
  ) throws -> Value {
    let watch = RedactionProgress(progress: WorkProgress(label, bytes: UInt64(bytes)))
    defer { watch.progress.end() }
    return try work(watch)
  }

  /// Counts bytes that were searched in addition.
  ///
  /// - Throws: `.interrupted`, `.idle`.
  func step(_ bytes: Int) throws(TerminalError) {
    try Interruption.checkAttended()
    progress.add(bytes)
  }
}
