internal import SwiftProtobuf

/// How one facilitator saw a session: who spoke how much, and what happened.
package struct Climate: Equatable, Sendable {
  /// Slug of the facilitator.
  package var facilitator = ""
  /// When it was written, as written.
  package var date = ""
  /// Slugs of the people who spoke much.
  package var much: [String] = []
  /// Slugs of the people who spoke as much as others.
  package var some: [String] = []
  /// Slugs of the people who spoke little or nothing.
  package var few: [String] = []
  /// Slugs of the people who interrupted others.
  package var interrupted: [String] = []
  /// What disturbed the session.
  package var incidents: [String] = []
  /// What helped.
  package var helped = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}
}

/// How far two sides trusted one another in a session, as one facilitator saw it.
package struct Trust: Equatable, Sendable {
  /// The two sides.
  package var parties: [String] = []
  /// From 1 to 5, as written.
  package var level = ""
  /// Slug of the facilitator.
  package var facilitator = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}
}

extension Climate: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.facilitator, &facilitator, .link, identifies: .nothing)
    try visitor.text(.date, &date, identifies: .nothing)
    try visitor.texts(.much, &much, .links, identifies: .nothing)
    try visitor.texts(.some, &some, .links, identifies: .nothing)
    try visitor.texts(.few, &few, .links, identifies: .nothing)
    try visitor.texts(.interrupted, &interrupted, .links, identifies: .nothing)
    try visitor.texts(.incidents, &incidents, identifies: .nothing)
    try visitor.text(.helped, &helped, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Trust: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.texts(.parties, &parties, identifies: .nothing)
    try visitor.text(.level, &level, identifies: .nothing)
    try visitor.text(.facilitator, &facilitator, .link, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Climate {
  init(wire: WireClimate) {
    facilitator = wire.facilitator
    date = wire.date
    much = wire.much
    some = wire.some
    few = wire.few
    interrupted = wire.interrupted
    incidents = wire.incidents
    helped = wire.helped
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireClimate {
    var wire = WireClimate()
    wire.facilitator = facilitator
    wire.date = date
    wire.much = much
    wire.some = some
    wire.few = few
    wire.interrupted = interrupted
    wire.incidents = incidents
    wire.helped = helped
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}

extension Trust {
  init(wire: WireTrust) {
    parties = wire.parties
    level = wire.level
    facilitator = wire.facilitator
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  var wire: WireTrust {
    var wire = WireTrust()
    wire.parties = parties
    wire.level = level
    wire.facilitator = facilitator
    wire.extras = extras.map(\.wire)
    wire.unknownFields = unknown
    return wire
  }
}
