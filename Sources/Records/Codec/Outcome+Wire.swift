internal import SwiftProtobuf

extension Outcome {
  init(wire: WireOutcome) {
    dialogue = wire.dialogue
    state = wire.state
    pathway = wire.pathway.map(PathwayStep.init(wire:))
    commitments = wire.commitments
    redlines = wire.redlines
    signatures = wire.signatures
    reason = wire.reason
    keys = wire.keys.map(OutcomeKey.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireOutcome {
    var wire = WireOutcome()
    wire.dialogue = dialogue
    wire.state = state
    wire.pathway = pathway.map(\.wire)
    wire.commitments = commitments
    wire.redlines = redlines
    wire.signatures = signatures
    wire.reason = reason
    wire.keys = keys.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension PathwayStep {
  init(wire: WirePathwayStep) {
    carrier = wire.carrier
    to = wire.to
    by = wire.by
    state = wire.state
    answer = wire.answer
    date = wire.date
    evidence = wire.evidence
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WirePathwayStep {
    var wire = WirePathwayStep()
    wire.carrier = carrier
    wire.to = to
    wire.by = by
    wire.state = state
    wire.answer = answer
    wire.date = date
    wire.evidence = evidence
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Exposure {
  init(wire: WireExposure) {
    dialogue = wire.dialogue
    what = wire.what
    `where` = wire.where
    when = wire.when
    severity = wire.severity
    handled = wire.handled
    unknown = wire.unknownFields
  }

  var wire: WireExposure {
    var wire = WireExposure()
    wire.dialogue = dialogue
    wire.what = what
    wire.where = `where`
    wire.when = when
    wire.severity = severity
    wire.handled = handled
    wire.unknownFields = unknown
    return wire
  }
}

extension Release {
  init(wire: WireRelease) {
    dialogue = wire.dialogue
    what = wire.what
    to = wire.to
    digest = wire.digest
    rule = wire.rule
    decisions = wire.decisions
    unknown = wire.unknownFields
  }

  var wire: WireRelease {
    var wire = WireRelease()
    wire.dialogue = dialogue
    wire.what = what
    wire.to = to
    wire.digest = digest
    wire.rule = rule
    wire.decisions = decisions
    wire.unknownFields = unknown
    return wire
  }
}

extension OutcomeKey {
  init(wire: WireOutcomeKey) {
    key = wire.key
    person = wire.person
    party = wire.party
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireOutcomeKey {
    var wire = WireOutcomeKey()
    wire.key = key
    wire.person = person
    wire.party = party
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
