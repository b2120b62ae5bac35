import Records

/// Which statements may leave without anybody's decision.
package struct StatementPolicy: Equatable, Sendable {
  /// How many people must stand behind a statement; 0 for any number.
  package let backing: Int
  /// Whether statements leave though a reader can tell who made them.
  package let allowsAttributable: Bool

  /// A policy.
  package init(backing: Int = 0, allowsAttributable: Bool = false) {
    self.backing = backing
    self.allowsAttributable = allowsAttributable
  }
}

/// Why a statement waits for somebody's decision, and stays where nobody decides.
package enum WithholdingReason: Hashable, Sendable {
  /// A reader can tell who made it.
  case attributable
  /// So many people stand behind it: fewer than were asked for.
  case backed(by: Int)
}

/// A statement, what a reader could tell about who made it, and what happens to it.
package struct JudgedStatement: Sendable {
  /// The statement as it was written.
  package let source: Statement
  /// What leaves: the statement, the words that somebody wrote instead, or nothing.
  package let leaving: Statement?
  /// What a reader can tell from the words that leave, or would.
  package let attribution: Attribution
  /// What was decided about it; nil where nothing was that still holds.
  package let decision: StatementDecision?
  /// Why somebody has to decide; nil where it may leave, or somebody did.
  package let reason: WithholdingReason?

  /// Whether somebody has to decide about it.
  package var isOpen: Bool { reason != nil }
}

/// The statements of a text, judged, and those of them that leave.
package struct StatementSelection: Sendable {
  /// All statements in the order of their sources. Of two that were joined the second leaves no text
  /// of its own.
  package let judged: [JudgedStatement]

  /// Judges statements.
  ///
  /// - Parameters:
  ///   - candidates: who may have said something: the references of people, for a statement.
  ///   - digest: of bytes; what the words that leave instead are known by.
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
      // What was decided when fewer had to stand behind it does not hold for more. Two that were
      // joined hold together, or not at all: the audience may be another one.
      if let made = decision, made.kind != .withhold {
        let isEnough = made.backing >= policy.backing || statement.sources.count >= policy.backing
        // Whatever was decided about one of them later ends the join.
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

  /// What leaves.
  package var leaving: [Statement] { judged.compactMap(\.leaving) }

  /// How many leave nothing, not even as a part of another.
  package var withheldCount: Int {
    judged.count { $0.leaving == nil && $0.decision?.kind != .join }
  }

  /// What stays because nobody decided about it.
  package var open: [JudgedStatement] { judged.filter(\.isOpen) }

  /// The statement with what was decided about it; nil where nothing of it leaves.
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
      // The same words may stand in several places: the two are joined once.
      guard parts.count == 2, parts[0] == statement else { return nil }
      return parts[0].joined(with: parts[1])
        .rewritten(as: decision.text, for: audience, digest: digest)
    }
  }
}

extension Statement {
  /// The same statement in other words.
  ///
  /// - Parameter text: Markdown; marks in it can only keep parts of it back.
  /// - Returns: nil where nothing of the words may leave for the audience.
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

  /// This statement and another one as one, which still has the words of both.
  package func joined(with other: Statement) -> Statement {
    Statement(
      mark: .stricter(mark, other.mark), session: session == other.session ? session : nil,
      digest: digest, origins: origins + other.origins,
      sources: sources.joined(with: other.sources),
      blocks: blocks + other.blocks)
  }

  /// The statement as somebody may write it anew: a paragraph for each block, in Markdown.
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
