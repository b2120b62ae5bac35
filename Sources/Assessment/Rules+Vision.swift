import Folding
import Records

extension Rule {
  static let vision: [Rule] = [
    Rule(.visionStated, .vision) { subject in
      let parts = subject.dialogue.fields.vision.filter { !FoldedText($0.text).isEmpty }
      guard !parts.isEmpty else { return RuleFinding(gaps: [.noVision]) }
      return RuleFinding(evidence: [.visionParts(parts.count)])
    },

    Rule(.agendaServesVision, .vision) { subject in
      let agenda = subject.dialogue.fields.agenda
      guard !agenda.isEmpty else { return RuleFinding(gaps: [.noAgenda]) }
      let known = Set(subject.dialogue.fields.vision.map(\.id)).subtracting([""])
      var finding = RuleFinding()
      for item in agenda {
        let unknown = item.serves.filter { !known.contains($0) }
        if !unknown.isEmpty {
          finding.gaps.append(.itemServesUnknown(item: item.item, parts: unknown))
        } else if item.serves.isEmpty {
          finding.gaps.append(.itemServesNothing(item: item.item))
        }
      }
      let serving = agenda.count - finding.gaps.count
      if serving > 0 {
        finding.evidence = [.itemsServing(serving, of: agenda.count)]
      }
      return finding
    },

    Rule(.visionHasAgenda, .vision) { subject in
      let served = Set(subject.dialogue.fields.agenda.flatMap(\.serves))
      let parts = subject.dialogue.fields.vision
      guard !parts.isEmpty else { return RuleFinding(notApplicable: .noVision) }
      let idle = parts.filter { $0.id.isEmpty || !served.contains($0.id) }
      guard !idle.isEmpty else {
        return RuleFinding(evidence: [.everyPartHasItem])
      }
      return RuleFinding(
        gaps: idle.map { part in
          part.id.isEmpty
            ? .partWithoutID(text: part.text)
            : .partWithoutItem(id: part.id, text: part.text)
        })
    },

    Rule(.sessionsKeepToAgenda, .vision) { subject in
      let known = Set(subject.dialogue.fields.agenda.map { FoldedText($0.item) })
      let planned = subject.sessions.filter { !$0.isCancelled && !$0.fields.agenda.isEmpty }
      guard !planned.isEmpty else {
        return RuleFinding(notApplicable: .noSessionAgenda)
      }
      let gaps = planned.flatMap { session in
        session.fields.agenda.map { TimedItem($0).item }.filter { !known.contains(FoldedText($0)) }
          .map { Remark.sessionOffAgenda(session: session.title, item: $0) }
      }
      return RuleFinding(
        evidence: gaps.isEmpty ? [.sessionsKeepToAgenda] : [], gaps: gaps)
    },
  ]
}
