package import Records

/// The fields that say how much of something there is: a number from 1 to 5, or a word. What stands
/// there is kept as it was written; but who reads a strength of 9 takes it for one of 10.
package enum RecordScales {
  /// The fields of a record whose number is not on the scale.
  package static func outside(in metadata: Metadata) -> [FieldKey] {
    let scales: [(FieldKey, [String])] =
      switch metadata.details {
      case .person(let fields):
        [(.strength, fields.influence.map(\.strength)), (.level, fields.standing.map(\.level))]
      case .exposure(let fields): [(.severity, [fields.severity])]
      default: []
      }
    return scales.filter { $0.1.contains(where: isOutside) }.map(\.0)
  }

  /// Says which numbers of a text are not on their scale.
  package static func noteOutside(in metadata: Metadata, _ note: (Notice) -> Void) {
    for key in outside(in: metadata) { note(.offScale(key)) }
  }

  /// Whether the first number in a text, such as that of "4 of 5", is none from 1 to 5.
  private static func isOutside(_ text: String) -> Bool {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    let digits = text.drop { !isDigit($0) }.prefix(while: isDigit)
    guard !digits.isEmpty else { return false }
    return Int(digits).map { !(1...5).contains($0) } ?? true
  }
}
