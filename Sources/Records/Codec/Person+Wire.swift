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
    perspective =
      (wire.perspective.isEmpty ? [] : [Perspective(text: wire.perspective)])
      + wire.perspectives.map(Perspective.init(wire:))
    constraints =
      wire.constraints.map { Constraint(text: $0) }
      + wire.datedConstraints.map(Constraint.init(wire:))
    standing = wire.standing.map(Standing.init(wire:))
    experience = wire.experience
    apart = wire.apart
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
    // Plain texts are stored as they were before entries had other fields, so that what is in a vault
    // keeps its bytes and older programs read it.
    if perspective.count == 1, !perspective[0].text.isEmpty,
      perspective[0] == Perspective(text: perspective[0].text)
    {
      wire.perspective = perspective[0].text
    } else {
      wire.perspectives = perspective.map(\.wire)
    }
    if constraints.allSatisfy({ $0 == Constraint(text: $0.text) }) {
      wire.constraints = constraints.map(\.text)
    } else {
      wire.datedConstraints = constraints.map(\.wire)
    }
    wire.standing = standing.map(\.wire)
    wire.experience = experience
    wire.apart = apart
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

extension Perspective {
  init(wire: WirePerspective) {
    on = wire.on
    policy = wire.policy
    position = wire.position
    scale = wire.scale
    strength = wire.strength
    source = wire.source
    text = wire.text
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WirePerspective {
    var wire = WirePerspective()
    wire.on = on
    wire.policy = policy
    wire.position = position
    wire.scale = scale
    wire.strength = strength
    wire.source = source
    wire.text = text
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Constraint {
  init(wire: WireConstraint) {
    on = wire.on
    until = wire.until
    text = wire.text
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireConstraint {
    var wire = WireConstraint()
    wire.on = on
    wire.until = until
    wire.text = text
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
