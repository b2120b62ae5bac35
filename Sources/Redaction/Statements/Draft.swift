/// Statements that may leave, with everything in them that may not leave as it stands.
package struct Draft: Sendable {
  /// The statements in the order of their sources.
  package let statements: [Statement]
  /// What was found, in the order of the text.
  package let findings: [Finding]
  /// Who and what is protected.
  package let protection: Protection

  /// Looks for known and unknown terms in all statements, read as one text.
  package init(_ statements: [Statement], protection: Protection) {
    self.init(statements, protection: protection) { _ in }
  }

  /// The same for long texts.
  ///
  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  package init<Failure>(
    _ statements: [Statement], protection: Protection, step: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    self.statements = statements
    self.protection = protection
    let text = JoinedText(statements)
    let mentions = MentionSearch(protection.roster).candidates(in: text.bytes)
    let named = mentions.filter { $0.reason.isKnown }
    // A mention says who is meant; what the slug looks like beside that says less.
    let known = try protection.known.candidates(in: text.bytes, step: step).filter { candidate in
      let next = named.partitioningIndex { $0.range.upperBound >= candidate.range.upperBound }
      return !named[next...].prefix(1).contains {
        $0.range.lowerBound <= candidate.range.lowerBound
      }
    }
    let unknown = try UnknownTerms(gendered: true).candidates(in: text.bytes) {
      () throws(Failure) in try step(0)
    }
    let spans = CandidateMerge.spans(
      known: named + known, unknown: mentions.filter { !$0.reason.isKnown } + unknown,
      in: text.bytes)
    findings = text.findings(of: spans)
  }

  /// The text of a finding.
  package func text(of finding: Finding) -> String {
    let text = statements[finding.statement].blocks[finding.block].text
    return String(text[text.range(ofBytes: finding.range)])
  }

  /// What stands around a finding in its block.
  ///
  /// - Parameter length: characters on each side at the most.
  package func context(of finding: Finding, length: Int) -> (before: String, after: String) {
    let text = statements[finding.statement].blocks[finding.block].text
    let range = text.range(ofBytes: finding.range)
    return (
      String(text[..<range.lowerBound].suffix(length)),
      String(text[range.upperBound...].prefix(length))
    )
  }
}

extension String {
  /// Where bytes stand; found without a walk through the text.
  fileprivate func range(ofBytes bytes: Range<Int>) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}
