/// Looks again for known terms in what was redacted.
enum Sweep {
  // Each round can only make text shorter or masked; what is left after these is refused later.
  private static let rounds = 8

  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  static func clean<Failure>(
    _ statements: [Statement], _ protection: Protection, step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    var statements = statements
    for _ in 0..<rounds {
      let text = JoinedText(statements)
      let known = try protection.leaks(in: text.bytes, step: step)
      guard !known.isEmpty else { return statements }
      let spans = CandidateMerge.spans(known: known, unknown: [], in: text.bytes)
      for finding in text.findings(of: spans).reversed() {
        var bytes = Array(statements[finding.statement].blocks[finding.block].text.utf8)
        bytes.replaceSubrange(finding.range, with: Mask.text.utf8)
        statements[finding.statement].blocks[finding.block].text = Mask.joined(
          String(decoding: bytes, as: UTF8.self))
      }
    }
    return statements
  }
}
