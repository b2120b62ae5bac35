/// General words in the place of what would identify.
enum Generalisation {
  /// Words that tell less than the text they stand for.
  static func words(for reason: Candidate.Reason, text: String) -> String {
    switch reason {
    case .person, .nearName: "a participant"
    case .name, .chineseName, .role: "somebody"
    case .affiliation, .organisation: "an institution"
    case .place: Region.words(for: text) ?? "a place"
    case .date: Season.words(for: text) ?? "some time"
    case .quantity: Magnitude.words(for: text) ?? Mask.text
    case .gender: pronoun(text)
    case .contact, .protected, .phone, .code, .address, .unique: Mask.text
    }
  }

  /// The pronoun that tells no gender.
  private static func pronoun(_ text: String) -> String {
    switch FoldedTerm.fold(text) {
    case "he", "she": "they"
    case "him": "them"
    case "her", "his": "their"
    case "hers": "theirs"
    case "himself", "herself": "themselves"
    case "他", "她": "TA"
    default: Mask.text
    }
  }
}
