import Folding
import Records

extension Rule {
  static let vision: [Rule] = [
    Rule(
      "vision-stated", .vision,
      because: "Without a shared purpose, participants bring their own."
    ) { subject in
      let parts = subject.dialogue.fields.vision.filter { !FoldedText($0.text).isEmpty }
      guard !parts.isEmpty else { return Finding(gaps: ["No vision is recorded."]) }
      return Finding(evidence: [
        "The vision has \(Words.count(parts.count, "part", "parts"))."
      ])
    },

    Rule(
      "agenda-serves-vision", .vision,
      because: "An agenda item that serves no part of the vision takes time from the others."
    ) { subject in
      let agenda = subject.dialogue.fields.agenda
      guard !agenda.isEmpty else { return Finding(gaps: ["No agenda is recorded."]) }
      let known = Set(subject.dialogue.fields.vision.map(\.id)).subtracting([""])
      var finding = Finding()
      for item in agenda {
        let unknown = item.serves.filter { !known.contains($0) }
        if !unknown.isEmpty {
          finding.gaps.append(
            "\"\(item.item)\" names \(Words.list(unknown)), which the vision does not have.")
        } else if item.serves.isEmpty {
          finding.gaps.append("\"\(item.item)\" serves no part of the vision.")
        }
      }
      let serving = agenda.count - finding.gaps.count
      if serving > 0 {
        finding.evidence = [
          "\(serving) of \(Words.count(agenda.count, "item", "items")) serve the vision."
        ]
      }
      return finding
    },

    Rule(
      "vision-has-agenda", .vision,
      because: "A part of the vision that is on no agenda makes no progress."
    ) { subject in
      let served = Set(subject.dialogue.fields.agenda.flatMap(\.serves))
      let parts = subject.dialogue.fields.vision
      guard !parts.isEmpty else { return Finding(notApplicable: "no vision is recorded") }
      let idle = parts.filter { $0.id.isEmpty || !served.contains($0.id) }
      guard !idle.isEmpty else {
        return Finding(evidence: ["Every part of the vision has an item."])
      }
      return Finding(
        gaps: idle.map { part in
          part.id.isEmpty
            ? "\"\(part.text)\" has no id that items of the agenda could name."
            : "No item of the agenda serves \(part.id): \"\(part.text)\""
        })
    },

    Rule(
      "sessions-keep-to-agenda", .vision,
      because: "Nobody has agreed to discuss topics outside the agenda."
    ) { subject in
      let known = Set(subject.dialogue.fields.agenda.map { FoldedText($0.item) })
      let planned = subject.sessions.filter { !$0.fields.agenda.isEmpty }
      guard !planned.isEmpty else {
        return Finding(notApplicable: "no session names items of the agenda")
      }
      let gaps = planned.flatMap { session in
        session.fields.agenda.filter { !known.contains(FoldedText($0)) }.map {
          "\(session.title) has \"\($0)\", which is not on the agenda."
        }
      }
      return Finding(
        evidence: gaps.isEmpty ? ["Sessions keep to the agenda."] : [], gaps: gaps)
    },
  ]
}
