extension Draft {
  /// The statements with nothing in them but what was approved.
  ///
  /// What nobody decided is masked; the roster's terms are replaced in any case. The result is
  /// searched again for known terms until none stands in it, since two texts that are harmless can
  /// make a name where they meet.
  ///
  /// - Parameter generator: the same bits give the same result.
  package func redacted(
    _ decisions: Decisions, rule: ReplacementRule,
    using generator: inout some RandomNumberGenerator
  ) -> [Statement] {
    redacted(decisions, rule: rule, using: &generator) { _ in }
  }

  /// The same for long texts.
  ///
  /// - Parameter step: told how many bytes were searched again in addition; what it throws ends the
  ///   work.
  package func redacted<Failure>(
    _ decisions: Decisions, rule: ReplacementRule,
    using generator: inout some RandomNumberGenerator, step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    let roster = protection.roster
    let people = roster.entries.count { $0.kind == .person }
    let strangers = Set(findings.map(\.term)).count { term in
      decisions.mayName(term)
    }
    var replacer = Replacer(
      protection: protection, rule: rule,
      pseudonyms: Pseudonyms(
        holders: people + strangers,
        sides: Set(roster.entries.map(\.side)).subtracting([""]), using: &generator))
    var redacted = statements
    var next = 0
    for number in statements.indices {
      for index in statements[number].blocks.indices {
        let start = next
        while next < findings.count, findings[next].statement == number,
          findings[next].block == index
        {
          next += 1
        }
        try step(0)
        redacted[number].blocks[index].text = replacer.text(
          of: statements[number].blocks[index], in: statements[number], findings[start..<next],
          decisions)
      }
    }
    if !rule.keepsOrder { redacted = shuffled(redacted, using: &generator) }
    return try Sweep.clean(redacted, protection, step: step)
  }

  /// Statements in another order, those of each session by themselves.
  private func shuffled(
    _ statements: [Statement], using generator: inout some RandomNumberGenerator
  ) -> [Statement] {
    let sessions = Set(statements.map(\.session)).sorted { ($0 ?? .max) < ($1 ?? .max) }
    return sessions.flatMap { session in
      Drawing.shuffled(statements.filter { $0.session == session }, using: &generator)
    }
  }
}
