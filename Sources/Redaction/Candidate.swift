/// A piece of a text that may not leave as it is.
package struct Candidate: Equatable, Sendable {
  /// The position of a candidate.
  package struct Place: Equatable, Sendable {
    /// The number of its statement in a draft; 0 in a single text.
    package var statement = 0
    /// The number of its block in the statement; 0 in a single text.
    package var block = 0
    /// Its bytes in the UTF-8 text of the block: whole words in scripts that have words,
    /// and always whole graphemes.
    package var range: Range<Int>

    /// Whether it is in the same block as another one.
    func isBeside(_ other: Place) -> Bool {
      statement == other.statement && block == other.block
    }
  }

  /// Its position.
  package var place: Place
  /// The reason why it may not leave.
  package var reason: Reason
  /// The roster entry that is meant; nil if nobody recorded it or several entries share it.
  package var entry: Int?
  /// Its folded text, once it is in a draft; empty until then.
  package var term = ""

  /// Its bytes in the text.
  package var range: Range<Int> {
    get { place.range }
    set { place.range = newValue }
  }

  /// A candidate in a single text.
  package init(range: Range<Int>, reason: Reason, entry: Int? = nil) {
    place = Place(range: range)
    self.reason = reason
    self.entry = entry
  }
}

extension Candidate {
  /// The reason why a piece of text may not leave. The raw values are stored and used in
  /// JSON, so they must not change.
  package enum Reason: String, CaseIterable, Sendable {
    // Known terms: those of the roster, in any of their forms. No allowance lifts them. Of a near
    // name, a person may say in each place that it is not one.
    /// A form of a person's name.
    case person
    /// A form of the name of a body that a person belongs to.
    case affiliation
    /// A handle or address of a person, written down or derived from a name.
    case contact
    /// A term that was protected by hand.
    case protected
    /// One letter away from a name: a person must check it, and it is masked until then.
    case nearName = "near-name"

    // Unknown terms: everything that could identify, until a person allows it.
    /// Not in the lexicon, or capitalised where ordinary words are not.
    case name
    /// A Chinese name: a surname and what follows it, or the characters before a title.
    case chineseName = "chinese-name"
    /// An organisation.
    case organisation
    /// A country, a town, an address, or an adjective made from one.
    case place
    /// A day, a month, a year, a time of day.
    case date
    /// A number, a sum, a length of time.
    case quantity
    /// A telephone number.
    case phone
    /// A reference, a docket number, or any mix of letters and digits.
    case code
    /// A web address, an e-mail address, a handle.
    case address
    /// Something that only a few people are: an office, a profession, a kinship term.
    case role
    /// A superlative or "the only one".
    case unique
    /// What somebody says about their own life: what they wrote, founded, led or owned.
    case ownFact = "own-fact"
    /// A pronoun that reveals a gender which few people on a side have.
    case gender

    /// Whether it comes from the roster, so that nobody can allow it.
    package var isKnown: Bool {
      switch self {
      case .person, .affiliation, .contact, .protected, .nearName: true
      default: false
      }
    }
  }
}
