internal import SwiftProtobuf

/// How a person saw a policy on one day. In front matter a plain text stands for an entry that says
/// nothing else.
package struct Perspective: Equatable, Sendable {
  /// The day, as written.
  package var on = ""
  /// The policy.
  package var policy = ""
  /// The position in a few words.
  package var position = ""
  /// From -2 (against) to 2 (for), as written.
  package var scale = ""
  /// How firmly it is held, from 1 to 5, as written.
  package var strength = ""
  /// Slug of the session or note that it is known from.
  package var source = ""
  /// More about it.
  package var text = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry that is only a text.
  package init(text: String) {
    self.text = text
  }

  /// An entry with a place on the scale.
  package init(on: String, policy: String, scale: String, source: String = "") {
    self.on = on
    self.policy = policy
    self.scale = scale
    self.source = source
  }
}

extension Perspective {
  /// The ends of the scale.
  package static let scale = -2...2

  /// The position on the scale; nil if it is not a whole number on it.
  package var place: Int? {
    let digits = scale.drop { $0 == "+" }
    return Int(digits.filter { !$0.isWhitespace }).flatMap {
      Perspective.scale.contains($0) ? $0 : nil
    }
  }
}

/// Something that binds a person for a time. In front matter a plain text stands for one without
/// days.
package struct Constraint: Equatable, Sendable {
  /// Since when it is known, as written.
  package var on = ""
  /// The last day, as written; empty where no end is known.
  package var until = ""
  /// What binds the person.
  package var text = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with its days.
  package init(text: String, on: String = "", until: String = "") {
    self.text = text
    self.on = on
    self.until = until
  }
}

extension Perspective: FieldGroup {
  static var shorthand: FieldKey? { .text }
  static var standsAlone: Bool { true }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.on, &on, identifies: .nothing)
    try visitor.text(.policy, &policy, identifies: .nothing)
    try visitor.text(.position, &position, identifies: .nothing)
    try visitor.text(.scale, &scale, identifies: .nothing)
    try visitor.text(.strength, &strength, identifies: .nothing)
    try visitor.text(.source, &source, .link, identifies: .nothing)
    try visitor.text(.text, &text, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Constraint: FieldGroup {
  static var shorthand: FieldKey? { .text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.on, &on, identifies: .nothing)
    try visitor.text(.until, &until, identifies: .nothing)
    try visitor.text(.text, &text, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
