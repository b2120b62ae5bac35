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
