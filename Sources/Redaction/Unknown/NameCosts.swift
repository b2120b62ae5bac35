import CRedactionTables

/// What a character, or a surname of several, costs as a part of names.
struct NameCosts {
  /// The columns of the table.
  enum Part: UInt64 {
    case surname, single, first, second, foreign, japaneseSurname, japaneseFirst, japaneseSecond
  }

  /// A byte for each part, the first one lowest; 0 for what is in no name.
  let bits: UInt64

  /// The cost as a part; nil for what is never that.
  subscript(part: Part) -> Int? {
    guard bits != 0 else { return nil }
    let cost = UInt8(truncatingIfNeeded: bits >> (8 * part.rawValue))
    return cost < UInt8(LEXICON_NEVER) ? Int(cost) : nil
  }
}
