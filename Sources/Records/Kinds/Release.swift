internal import SwiftProtobuf

/// The fields of a release: what an export let out.
package struct Release: Equatable, Sendable {
  /// Slug of the dialogue.
  package var dialogue = ""
  /// What was exported.
  package var what = ""
  /// To whom.
  package var to: [String] = []
  /// BLAKE2b-256 of the exported bytes, in hexadecimal; of a shared file, that of its age header.
  package var digest = ""
  /// The rule it was made under: a `PortionMark` as written.
  package var rule = ""
  /// What was decided for it.
  package var decisions: [String] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A release without content.
  package init() {}
}

extension Release: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.what, &what, identifies: .nothing)
    try visitor.texts(.to, &to, identifies: .nothing)
    try visitor.text(.digest, &digest, identifies: .nothing)
    try visitor.text(.rule, &rule, .oneOf(PortionMark.words), identifies: .nothing)
    try visitor.texts(.decisions, &decisions, identifies: .nothing)
  }
}
