package import Calendar
internal import SwiftProtobuf

/// The fields of a gathering that somebody else organises: it is recorded because it takes the same
/// people.
package struct Gathering: Equatable, Sendable {
  /// Who organises it.
  package var organiser = ""
  /// First day, as written.
  package var begins = ""
  /// Last day, as written.
  package var ends = ""
  /// Where it is held.
  package var place = ""
  /// Slugs of the people who are invited.
  package var people: [String] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A gathering without content.
  package init() {}

  /// When it is held.
  ///
  /// - Parameter date: the record's date, which counts if the gathering has no days of its own.
  package func days(orOf date: String) -> DaySpan? {
    DaySpan(begins: begins, ends: ends) ?? DaySpan(date)
  }
}

extension Gathering: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.organiser, &organiser, identifies: .nothing)
    try visitor.text(.begins, &begins, identifies: .nothing)
    try visitor.text(.ends, &ends, identifies: .nothing)
    try visitor.text(.place, &place, identifies: .nothing)
    try visitor.texts(.people, &people, .links, identifies: .nothing)
  }
}

extension Gathering {
  init(wire: WireGathering) {
    organiser = wire.organiser
    begins = wire.begins
    ends = wire.ends
    place = wire.place
    people = wire.people
    unknown = wire.unknownFields
  }

  var wire: WireGathering {
    var wire = WireGathering()
    wire.organiser = organiser
    wire.begins = begins
    wire.ends = ends
    wire.place = place
    wire.people = people
    wire.unknownFields = unknown
    return wire
  }
}
