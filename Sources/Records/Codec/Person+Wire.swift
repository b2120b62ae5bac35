internal import SwiftProtobuf

extension Person {
  init(wire: WirePerson) {
    native = wire.native
    aliases = wire.aliases
    side = wire.side
    affiliations = wire.affiliations
    roles = wire.roles
    contact = wire.contact
    influence = wire.influence.map(Influence.init(wire:))
    perspective = wire.perspective
    constraints = wire.constraints
    standing = wire.standing.map(Standing.init(wire:))
    experience = wire.experience
    unknown = wire.unknownFields
  }

  var wire: WirePerson {
    var wire = WirePerson()
    wire.native = native
    wire.aliases = aliases
    wire.side = side
    wire.affiliations = affiliations
    wire.roles = roles
    wire.contact = contact
    wire.influence = influence.map(\.wire)
    wire.perspective = perspective
    wire.constraints = constraints
    wire.standing = standing.map(\.wire)
    wire.experience = experience
    wire.unknownFields = unknown
    return wire
  }
}

extension Influence {
  init(wire: WireInfluence) {
    policy = wire.policy
    body = wire.body
    strength = wire.strength
    evidence = wire.evidence
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireInfluence {
    var wire = WireInfluence()
    wire.policy = policy
    wire.body = body
    wire.strength = strength
    wire.evidence = evidence
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Standing {
  init(wire: WireStanding) {
    party = wire.party
    level = wire.level
    evidence = wire.evidence
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireStanding {
    var wire = WireStanding()
    wire.party = party
    wire.level = level
    wire.evidence = evidence
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
