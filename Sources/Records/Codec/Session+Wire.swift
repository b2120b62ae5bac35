internal import SwiftProtobuf

extension Session {
  init(wire: WireSession) {
    dialogue = wire.dialogue
    begins = wire.begins
    ends = wire.ends
    place = wire.place
    attendees = wire.attendees
    agenda = wire.agenda
    state = wire.state
    reason = wire.reason
    invitations = wire.invitations.map(Invitation.init(wire:))
    questions = wire.questions
    promises = wire.promises.map(Promise.init(wire:))
    climate = wire.climate.map(Climate.init(wire:))
    trust = wire.trust.map(Trust.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireSession {
    var wire = WireSession()
    wire.dialogue = dialogue
    wire.begins = begins
    wire.ends = ends
    wire.place = place
    wire.attendees = attendees
    wire.agenda = agenda
    wire.state = state
    wire.reason = reason
    wire.invitations = invitations.map(\.wire)
    wire.questions = questions
    wire.promises = promises.map(\.wire)
    wire.climate = climate.map(\.wire)
    wire.trust = trust.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Note {
  init(wire: WireNote) {
    dialogue = wire.dialogue
    session = wire.session
    people = wire.people
    unknown = wire.unknownFields
  }

  var wire: WireNote {
    var wire = WireNote()
    wire.dialogue = dialogue
    wire.session = session
    wire.people = people
    wire.unknownFields = unknown
    return wire
  }
}

extension Promise {
  init(wire: WirePromise) {
    person = wire.person
    text = wire.text
    until = wire.until
    state = wire.state
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WirePromise {
    var wire = WirePromise()
    wire.person = person
    wire.text = text
    wire.until = until
    wire.state = state
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
