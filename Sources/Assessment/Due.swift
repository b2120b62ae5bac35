package import Calendar
import Records

/// A step of an outcome's way that is open, and how long there is for it.
package struct DueStep: Encodable, Sendable {
  /// Whether there is time.
  package enum Urgency: String, Encodable, Sendable {
    case late, due, later, undated
  }

  /// The dialogue's slug.
  package let dialogue: String
  /// The outcome's reference.
  package let outcome: String
  /// The outcome's title.
  package let title: String
  /// From 1, as `outcome pathway` counts.
  package let step: Int
  /// The carrier's slug.
  package let carrier: String
  /// The carrier's name, with that in its own script; the slug where there is no record.
  package let carrierName: String
  /// The body or person it goes to.
  package let to: String
  /// Until when, as written.
  package let by: String
  /// How far it is, as written.
  package let state: String
  /// Days until it is due; negative where it is late; nil where no date can be read.
  package let days: Int?
  /// Whether there is time.
  package let urgency: Urgency

  /// The open steps of all outcomes: late and due ones first, then those without a date.
  ///
  /// - Parameters:
  ///   - within: days before which a step is due.
  ///   - all: whether those that have time are told too.
  package static func list(
    _ archive: Archive, on today: Day, within: Int = Limits().dueWithin, all: Bool = false
  ) -> [DueStep] {
    var steps: [DueStep] = []
    for outcome in archive.outcomes {
      for (index, step) in outcome.fields.pathway.enumerated() where !PathwayWords.isClosed(step) {
        let days = DaySpan(step.by).map { $0.last.number - today.number }
        let urgency: Urgency =
          days.map { $0 < 0 ? .late : $0 <= within ? .due : .later } ?? .undated
        if urgency == .later && !all { continue }
        let carrier = Guest(slug: step.carrier, person: archive.person(step.carrier))
        steps.append(
          DueStep(
            dialogue: outcome.fields.dialogue, outcome: outcome.reference, title: outcome.title,
            step: index + 1, carrier: step.carrier, carrierName: carrier.name, to: step.to,
            by: step.by, state: step.state, days: days, urgency: urgency))
      }
    }
    return steps.sorted { one, other in
      (one.days ?? .max, one.outcome, one.step) < (other.days ?? .max, other.outcome, other.step)
    }
  }
}
