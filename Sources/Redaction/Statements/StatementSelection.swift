import Records

/// The rule for which statements may leave without anybody's decision.
package struct StatementPolicy: Equatable, Sendable {
  /// How many people must be behind a statement; 0 for any number.
  package let backing: Int
  /// Whether statements leave even if a reader can tell who made them.
  package let allowsAttributable: Bool

  /// A policy.
  package init(backing: Int = 0, allowsAttributable: Bool = false) {
    self.backing = backing
    self.allowsAttributable = allowsAttributable
  }
}

/// The reason why a statement waits for a decision, and stays if nobody makes one.
package enum WithholdingReason: Hashable, Sendable {
  /// A reader can tell who made it.
  case attributable
  /// Only this many people are behind it: fewer than required.
  case backed(by: Int)
}

/// A statement, what a reader could learn about who made it, and what happens to it.
package struct JudgedStatement: Sendable {
  /// The statement as it was written.
  package let source: Statement
  /// The text that leaves: the statement, the words that somebody wrote instead, or nothing.
  package let leaving: Statement?
  /// What a reader can learn from the words that leave, or would leave.
  package let attribution: Attribution
  /// The decision about it; nil if there is none that still holds.
  package let decision: StatementDecision?
  /// Why somebody has to decide; nil if it may leave, or somebody has decided.
  package let reason: WithholdingReason?

  /// Whether somebody has to decide about it.
  package var isOpen: Bool { reason != nil }
}

/// The statements of a text, judged, with those that leave.
package struct StatementSelection: Sendable {
  /// All statements in the order of their sources. The second of two joined statements
  /// leaves no text of its own.
  package let judged: [JudgedStatement]

  /// Judges statements.
  ///
  /// - Parameters:
  ///   - candidates: the references of the people who may have made a statement.
  ///   - digest: of bytes; identifies the words that leave instead.
  package init<Failure>(
    _ statements: [Statement], _ decisions: StatementDecisions, policy: StatementPolicy,
    for audience: Audience, model: SpeakerModel, candidates: (Statement) -> Set<String>,
    digest: ([UInt8]) -> String, step: () throws(Failure) -> Void
  ) throws(Failure) {
    let byDigest =
      decisions.isEmpty
      ? [:]
      : Dictionary(statements.map { ($0.digest, $0) }, uniquingKeysWith: { one, _ in one })
    var judged: [JudgedStatement] = []
    for statement in statements {
      try step()
      var decision = decisions.decision(on: statement.digest)
      // A decision that was made when fewer people were required does not hold for more. Two
      // joined statements hold only together, since the audience may be a different one.
      if let made = decision, made.kind != .withhold {
        let isEnough = made.backing >= policy.backing || statement.sources.count >= policy.backing
        // Any later decision about one of them ends the join.
        let isWhole = made.digests.allSatisfy {
          byDigest[$0] != nil && (made.kind != .join || decisions.decision(on: $0) == made)
        }
        if !isEnough || !isWhole { decision = nil }
      }
      let applied = StatementSelection.applied(
        decision, to: statement, byDigest, for: audience, digest: digest)
      let attribution = Attribution(
        of: applied ?? statement, by: model, among: candidates(statement))
      var reason: WithholdingReason?
      if decision == nil {
        if attribution.isAttributable && !policy.allowsAttributable {
          reason = .attributable
        } else if statement.sources.count < policy.backing {
          reason = .backed(by: statement.sources.count)
        }
      }
      judged.append(
        JudgedStatement(
          source: statement, leaving: reason == nil ? applied : nil, attribution: attribution,
          decision: decision, reason: reason))
    }
    self.judged = judged
  }

  /// The statements that leave.
  package var leaving: [Statement] { judged.compactMap(\.leaving) }

  /// How many leave nothing, not even as part of another statement.
  package var withheldCount: Int {
    judged.count { $0.leaving == nil && $0.decision?.kind != .join }
  }

  /// The statements that stay because nobody decided about them.
  package var open: [JudgedStatement] { judged.filter(\.isOpen) }

  /// The statement after a decision about it; nil if nothing of it leaves.
  private static func applied(
    _ decision: StatementDecision?, to statement: Statement, _ byDigest: [String: Statement],
    for audience: Audience, digest: ([UInt8]) -> String
  ) -> Statement? {
    guard let decision else { return statement }
    switch decision.kind {
    case .keep, .open, .draft: return statement
    case .withhold: return nil
    case .rewrite:
      return statement.rewritten(as: decision.text, for: audience, digest: digest)
    case .join:
      let parts = decision.digests.compactMap { byDigest[$0] }
      // The same words may occur in several places: the two are joined only once.
      guard parts.count == 2, parts[0] == statement else { return nil }
      return parts[0].joined(with: parts[1])
        .rewritten(as: decision.text, for: audience, digest: digest)
    }
  }
}

extension Statement {
  /// The same statement in other words.
  ///
  /// - Parameter text: Markdown; marks in it can only hold parts of it back.
  /// - Returns: nil if none of the words may leave for the audience.
  package func rewritten(
    as text: String, for audience: Audience, digest: ([UInt8]) -> String
  ) -> Statement? {
    let bytes = Array(text.utf8)
    let parts = Statement.cut(
      SummarySource(body: bytes, unmarked: mark), for: audience, digest: digest)
    guard !parts.isEmpty else { return nil }
    return Statement(
      mark: parts.reduce(mark) { .stricter($0, $1.mark) }, session: session, digest: digest(bytes),
      origins: origins, sources: sources, blocks: parts.flatMap(\.blocks))
  }

  /// This statement joined with another one, with the words of both.
  package func joined(with other: Statement) -> Statement {
    Statement(
      mark: .stricter(mark, other.mark), session: session == other.session ? session : nil,
      digest: digest, origins: origins + other.origins,
      sources: sources.joined(with: other.sources),
      blocks: blocks + other.blocks)
  }

  /// The statement as text for rewriting: a paragraph for each block, in Markdown.
  package var markdown: String {
    blocks.map { block in
      switch block.kind {
      case .item, .row: "- " + block.text
      case .quote: "> " + block.text
      case .heading(let level): String(repeating: "#", count: level) + " " + block.text
      case .text, .code: block.text
      }
    }.joined(separator: "\n\n")
  }
}
