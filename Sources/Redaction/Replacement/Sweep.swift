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
      let findings = text.findings(of: spans)
      var next = 0
      while next < findings.count {
        // All of a block at once: it may hold as many as it has words.
        let (number, block) = (findings[next].statement, findings[next].block)
        var end = next
        while end < findings.count, findings[end].statement == number,
          findings[end].block == block
        {
          end += 1
        }
        let bytes = Array(statements[number].blocks[block].text.utf8)
        statements[number].blocks[block].text = Mask.joined(
          Mask.covering(findings[next..<end].map(\.range), in: bytes))
        next = end
      }
    }
    return statements
  }
}
