import Calendar
import Folding
import Records

extension Rule {
  static let pathway: [Rule] = [
    Rule(
      "outcome-recorded", .pathway,
      because: "Without a written text, each side remembers the result differently."
    ) { subject in
      guard let reason = subject.noOutcomeReason else {
        guard !subject.outcomes.isEmpty else {
          return Finding(gaps: [
            "A session was held and there is no outcome, not even a draft."
              + " (If the dialogue wants none, record `outcome: none`.)"
          ])
        }
        return Finding(
          evidence: subject.outcomes.map { "\($0.title) (\($0.fields.currentState))." })
      }
      return Finding(notApplicable: reason)
    },

    Rule(
      "outcome-has-pathway", .pathway,
      because: "An outcome has no effect if nobody takes it to policymakers."
    ) { subject in
      subject.eachOutcome { outcome in
        let steps = outcome.fields.pathway.count
        return steps == 0
          ? Finding(gaps: ["\(outcome.title): nobody is recorded as taking it to a body."])
          : Finding(evidence: ["\(outcome.title): \(Words.count(steps, "step", "steps"))."])
      }
    },

    Rule(
      "steps-complete", .pathway,
      because: "Every step needs a person, a body and a date."
    ) { subject in
      subject.eachStep("Every step says who, to whom and until when.") { outcome, number, step in
        var missing: [String] = []
        if step.carrier.isEmpty { missing.append("who carries it") }
        if FoldedText(step.to).isEmpty { missing.append("to whom") }
        if DaySpan(step.by) == nil { missing.append("until when") }
        var gaps =
          missing.isEmpty
          ? [] : ["\(outcome.title), step \(number): \(Words.list(missing)) is not recorded."]
        if !step.carrier.isEmpty, subject.archive.person(step.carrier) == nil {
          gaps.append(
            "\(outcome.title), step \(number): there is no record of \(step.carrier).")
        }
        return gaps
      }
    },

    Rule(
      "carrier-reaches-body", .pathway,
      because: "A body reads a text if it comes from somebody whom it already trusts."
    ) { subject in
      subject.eachStep("Every carrier can influence the body.") { outcome, number, step in
        guard let carrier = subject.archive.person(step.carrier), !FoldedText(step.to).isEmpty
        else { return [] }
        let to = FoldedText(step.to)
        let reaches = carrier.fields.influence.contains { influence in
          let body = FoldedText(influence.body)
          return !body.isEmpty && (body == to || body.names(to) || to.names(body))
        }
        return reaches
          ? []
          : [
            "\(outcome.title), step \(number): there is no evidence that \(carrier.title) "
              + "can influence"
              + " \(step.to)."
          ]
      }
    },

    Rule(
      "every-side-carries", .pathway,
      because: "A text that only one side takes home is seen as that side's text."
    ) { subject in
      subject.eachOutcome { outcome in
        guard !outcome.fields.pathway.isEmpty else { return Finding() }
        let carriers = outcome.fields.pathway.map {
          Guest(slug: $0.carrier, person: subject.archive.person($0.carrier))
        }
        let sides = Set(carriers.compactMap { subject.party(of: $0) })
        let missing = subject.parties.filter { !sides.contains($0) }
        return missing.isEmpty
          ? Finding(evidence: ["\(outcome.title): every side takes it home."])
          : Finding(gaps: ["\(outcome.title): nobody of \(Words.list(missing)) takes it home."])
      }
    },

    Rule(
      "steps-in-time", .pathway,
      because: "A late text may miss the decision, so ask the carrier in time."
    ) { subject in
      subject.eachStep("No step is late.") { outcome, number, step in
        guard !PathwayWords.isClosed(step), let by = DaySpan(step.by), by.last < subject.today
        else { return [] }
        let days = subject.today.number - by.last.number
        let carrier = subject.archive.person(step.carrier)?.title ?? step.carrier
        return [
          "\(outcome.title), step \(number) (\(carrier) to \(step.to)) is"
            + " \(Words.count(days, "day", "days")) late."
        ]
      }
    },
  ]
}

/// How the user's words about outcomes and steps are read.
enum PathwayWords {
  private static let closed = Set(
    [
      "done", "delivered", "complete", "completed", "finished", "dropped", "cancelled", "canceled",
      "完成", "已完成", "已送达", "取消",
    ].map { FoldedText($0) })

  /// Whether nothing is left to do for a step.
  static func isClosed(_ step: PathwayStep) -> Bool { closed.contains(FoldedText(step.state)) }
}

extension DialogueCase {
  /// Why no outcome is to be asked for; nil where one is.
  fileprivate var noOutcomeReason: String? {
    if !wantsOutcome { return "the dialogue does not want an outcome document" }
    if outcomes.isEmpty && lastSession == nil { return "no session was held yet" }
    return nil
  }

  /// What a rule finds about each outcome, together.
  fileprivate func eachOutcome(_ check: (Filed<Outcome>) -> Finding) -> Finding {
    if let reason = noOutcomeReason { return Finding(notApplicable: reason) }
    guard !outcomes.isEmpty else { return Finding(notApplicable: "there is no outcome") }
    return outcomes.map(check).reduce(into: Finding()) { all, one in
      all.evidence += one.evidence
      all.gaps += one.gaps
    }
  }

  /// What a rule misses about each step of each outcome.
  ///
  /// - Parameter soundWords: the evidence where nothing is missing.
  fileprivate func eachStep(
    _ soundWords: String, _ check: (Filed<Outcome>, Int, PathwayStep) -> [String]
  ) -> Finding {
    if let reason = noOutcomeReason { return Finding(notApplicable: reason) }
    var count = 0
    var gaps: [String] = []
    for outcome in outcomes {
      for (index, step) in outcome.fields.pathway.enumerated() {
        count += 1
        gaps += check(outcome, index + 1, step)
      }
    }
    guard count > 0 else { return Finding(notApplicable: "there are no steps") }
    return Finding(evidence: gaps.isEmpty ? [soundWords] : [], gaps: gaps)
  }
}
