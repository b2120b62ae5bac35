internal import SwiftProtobuf

extension Dialogue {
  init(wire: WireDialogue) {
    type = wire.type
    parties = wire.parties
    vision = wire.vision.map(VisionPart.init(wire:))
    agenda = wire.agenda.map(AgendaItem.init(wire:))
    facilitators = wire.facilitators
    convener = wire.convener
    jurisdiction = wire.jurisdiction
    rule = wire.rule
    status = wire.status
    begins = wire.begins
    ends = wire.ends
    groups = wire.groups.map(PartyGroup.init(wire:))
    acceptance = wire.acceptance.map(Acceptance.init(wire:))
    invitations = wire.invitations.map(Invitation.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireDialogue {
    var wire = WireDialogue()
    wire.type = type
    wire.parties = parties
    wire.vision = vision.map(\.wire)
    wire.agenda = agenda.map(\.wire)
    wire.facilitators = facilitators
    wire.convener = convener
    wire.jurisdiction = jurisdiction
    wire.rule = rule
    wire.status = status
    wire.begins = begins
    wire.ends = ends
    wire.groups = groups.map(\.wire)
    wire.acceptance = acceptance.map(\.wire)
    wire.invitations = invitations.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension VisionPart {
  init(wire: WireVisionPart) {
    id = wire.id
    text = wire.text
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireVisionPart {
    var wire = WireVisionPart()
    wire.id = id
    wire.text = text
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension AgendaItem {
  init(wire: WireAgendaItem) {
    item = wire.item
    serves = wire.serves
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireAgendaItem {
    var wire = WireAgendaItem()
    wire.item = item
    wire.serves = serves
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension PartyGroup {
  init(wire: WirePartyGroup) {
    group = wire.group
    members = wire.members
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WirePartyGroup {
    var wire = WirePartyGroup()
    wire.group = group
    wire.members = members
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Acceptance {
  init(wire: WireAcceptance) {
    party = wire.party
    of = wire.of
    level = wire.level
    evidence = wire.evidence
    date = wire.date
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireAcceptance {
    var wire = WireAcceptance()
    wire.party = party
    wire.of = of
    wire.level = level
    wire.evidence = evidence
    wire.date = date
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Invitation {
  init(wire: WireInvitation) {
    person = wire.person
    state = wire.state
    date = wire.date
    inviter = wire.inviter
    policy = wire.policy
    why = wire.why
    until = wire.until
    reply = wire.reply
    conditions = wire.conditions
    terms = wire.terms
    travel = wire.travel
    visa = wire.visa
    replaces = wire.replaces
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireInvitation {
    var wire = WireInvitation()
    wire.person = person
    wire.state = state
    wire.date = date
    wire.inviter = inviter
    wire.policy = policy
    wire.why = why
    wire.until = until
    wire.reply = reply
    wire.conditions = conditions
    wire.terms = terms
    wire.travel = travel
    wire.visa = visa
    wire.replaces = replaces
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
