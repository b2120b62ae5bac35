import CRedactionTables

/// The costs of a character, or of a surname with several, as a part of names.
struct NameCosts {
  /// The columns of the table.
  enum Part: UInt64 {
    case surname, single, first, second, foreign, japaneseSurname, japaneseFirst, japaneseSecond
  }

  /// A byte for each part, the first one lowest; 0 for a character that occurs in no name.
  let bits: UInt64

  /// The cost as a part; nil if it never is that part.
  subscript(part: Part) -> Int? {
    guard bits != 0 else { return nil }
    let cost = UInt8(truncatingIfNeeded: bits >> (8 * part.rawValue))
    return cost < UInt8(LEXICON_NEVER) ? Int(cost) : nil
  }
}
