import Calendar
import Folding
import Records

extension Rule {
  static let discretion: [Rule] = [
    Rule(.notAConference, .discretion) { subject in
      guard !subject.isScientific else {
        return RuleFinding(notApplicable: .scientistsMayBePublic)
      }
      var finding = RuleFinding()
      let count = subject.participants.count
      if count > subject.limits.conference {
        finding.gaps.append(.conferenceSize(people: count))
      }
      if FoldedText(subject.dialogue.fields.rule) == FoldedText("open") {
        finding.gaps.append(.openByDefault)
      }
      let reaching = subject.participants.filter { guest in
        (guest.person?.fields.influence ?? []).contains { $0.isPathway }
      }.count
      if count > subject.limits.table, 2 * reaching < count {
        finding.gaps.append(.audience(reaching: reaching, of: count))
      }
      if finding.gaps.isEmpty {
        guard count > 0 else { return RuleFinding(notApplicable: .nobodyInvited) }
        finding.evidence = [.smallAndClosed]
      }
      return finding
    },

    Rule(.noExposureSince, .discretion) { subject in
      let last = subject.lastSession?.span?.last
      let since = subject.exposures.filter { exposure in
        let when = exposure.fields.days(orOf: exposure.date)
        guard let when, let last else { return true }
        // What appears on the day on which people part comes from that session.
        return when.last >= last
      }
      guard !since.isEmpty else {
        let all = subject.exposures.count
        return RuleFinding(evidence: [all == 0 ? .noExposure : .exposuresBefore(all)])
      }
      let handled = since.filter { !FoldedText($0.fields.handled).isEmpty }
      let open = since.filter { FoldedText($0.fields.handled).isEmpty }
      return RuleFinding(
        evidence: handled.map { .exposureHandled(title: $0.title, how: $0.fields.handled) },
        gaps: open.map { subject.advice(on: $0) })
    },

    Rule(.noParallelDialogue, .discretion) { subject in
      let taken = Overlap.shares(of: subject)
      guard !taken.isEmpty else {
        return RuleFinding(evidence: [.nobodyElsewhere(days: subject.limits.window)])
      }
      var finding = RuleFinding()
      for share in taken {
        let isTooMuch = share.percent >= subject.limits.share
        let remark = Remark.parallelDialogue(
          title: share.takenByTitle, people: share.names, circle: share.circle,
          days: subject.limits.window, below: isTooMuch ? nil : subject.limits.share)
        if isTooMuch { finding.gaps.append(remark) } else { finding.evidence.append(remark) }
      }
      return finding
    },
  ]
}

extension DialogueCase {
  /// What an exposure suggests.
  fileprivate func advice(on exposure: Filed<Exposure>) -> Remark {
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
    var advice: [Advice] = []
    switch Severity(fields.severity) {
    case .high: advice.append(.postponeSession)
    case .unknown: advice.append(.recordSeverity)
    case .low: break
    }
    if places.contains(where: told.names) { advice.append(.changePlace) }
    if !named.isEmpty {
      advice.append(.shrinkCircle(named: named.map(\.name)))
    }
    if advice.isEmpty { advice.append(.keepWatching) }
    let when = fields.when.isEmpty ? exposure.date : fields.when
    return .exposure(title: exposure.title, when: when, advice)
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
