internal import SwiftProtobuf

extension Session {
  init(wire: WireSession) {
    dialogue = wire.dialogue
    begins = wire.begins
    ends = wire.ends
    place = wire.place
    attendees = wire.attendees
    agenda = wire.agenda
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
