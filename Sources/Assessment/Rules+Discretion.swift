import Calendar
import Folding
import Records

extension Rule {
  static let discretion: [Rule] = [
    Rule(
      "not-a-conference", .discretion,
      because:
        "People cannot talk freely in a meeting with the size, openness or guests of a conference."
    ) { subject in
      guard !subject.isScientific else {
        return Finding(notApplicable: "a dialogue of scientists may be large and public")
      }
      var finding = Finding()
      let count = subject.participants.count
      if count > subject.limits.conference {
        finding.gaps.append("\(count) people make it a conference.")
      }
      if FoldedText(subject.dialogue.fields.rule) == FoldedText("open") {
        finding.gaps.append("Everything said is open by default, as at a conference.")
      }
      let reaching = subject.participants.filter { guest in
        (guest.person?.fields.influence ?? []).contains { $0.isPathway }
      }.count
      if count > subject.limits.table, 2 * reaching < count {
        finding.gaps.append(
          "Only \(reaching) of \(count) can influence a policy; the others are an audience.")
      }
      if finding.gaps.isEmpty {
        guard count > 0 else { return Finding(notApplicable: "nobody is invited") }
        finding.evidence = ["It is small and closed enough for a dialogue."]
      }
      return finding
    },

    Rule(
      "no-exposure-since", .discretion,
      because: "A dialogue that becomes known fails unless it changes before its next session."
    ) { subject in
      let last = subject.lastSession?.span?.last
      let since = subject.exposures.filter { exposure in
        let when = exposure.fields.days(orOf: exposure.date)
        guard let when, let last else { return true }
        // What appears on the day on which people part comes from that session.
        return when.last >= last
      }
      guard !since.isEmpty else {
        let all = subject.exposures.count
        return Finding(evidence: [
          all == 0
            ? "No exposure is recorded."
            : "Exposures so far: \(all), none since the last session."
        ])
      }
      return Finding(gaps: since.map { subject.advice(on: $0) })
    },

    Rule(
      "no-parallel-dialogue", .discretion,
      because: "People who are invited to several dialogues at once have less time for each."
    ) { subject in
      let taken = Overlap.shares(of: subject)
      guard !taken.isEmpty else {
        return Finding(evidence: [
          "Nobody is invited elsewhere within \(subject.limits.window) days, "
            + "according to this vault."
        ])
      }
      var finding = Finding()
      for share in taken {
        let text =
          "\(share.takenByTitle) takes \(share.people.count) of \(share.circle) participants"
          + " (\(Words.some(share.names))) within \(subject.limits.window) days"
        if share.percent >= subject.limits.share {
          finding.gaps.append(text + ".")
        } else {
          finding.evidence.append(text + ", less than \(subject.limits.share) %.")
        }
      }
      return finding
    },
  ]
}

extension DialogueCase {
  /// What an exposure suggests.
  fileprivate func advice(on exposure: Filed<Exposure>) -> String {
    let fields = exposure.fields
    let told = FoldedText(fields.what + " " + fields.where + " " + exposure.title)
    let named = (facilitators + participants).filter { guest in
      let person = guest.person
      let names =
        [person?.title ?? "", person?.fields.native ?? ""] + (person?.fields.aliases ?? [])
      return names.contains { told.names(FoldedText($0)) }
    }
    let places = Set(
      (sessions.map(\.fields.place) + [dialogue.fields.jurisdiction])
        .flatMap { $0.split(separator: ",") }.map { FoldedText(String($0)) })
    var advice: [String] = []
    switch Severity(fields.severity) {
    case .high: advice.append("postpone the next session")
    case .unknown: advice.append("record how bad it is")
    case .low: break
    }
    if places.contains(where: told.names) { advice.append("change the place") }
    if !named.isEmpty {
      advice.append("make the circle smaller (\(Words.some(named.map(\.name))) named)")
    }
    if advice.isEmpty { advice.append("confirm nothing and keep watching") }
    let when = fields.when.isEmpty ? exposure.date : fields.when
    let day = when.isEmpty ? "" : " (\(when))"
    return "\(exposure.title)\(day): \(Words.list(advice))."
  }
}

/// How bad an exposure is: a number of 5, or a word.
private enum Severity {
  case low, high, unknown

  init(_ text: String) {
    let folded = FoldedText(text)
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    if let number = Int(digits) {
      self = number >= 4 ? .high : .low
    } else if ["high", "severe", "grave", "critical", "严重"].contains(where: {
      folded.names(FoldedText($0))
    }) {
      self = .high
    } else if ["low", "minor", "slight", "medium", "moderate", "轻微"]
      .contains(where: { folded.names(FoldedText($0)) })
    {
      self = .low
    } else {
      self = .unknown
    }
  }
}
