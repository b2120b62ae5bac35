/// A piece of a text that may not leave as it stands.
package struct Candidate: Equatable, Sendable {
  /// Where a candidate stands.
  package struct Place: Equatable, Sendable {
    /// The number of its statement in a draft; 0 in a text by itself.
    package var statement = 0
    /// The number of its block in the statement; 0 in a text by itself.
    package var block = 0
    /// Its bytes in the UTF-8 text of the block: whole words where the script has words, whole
    /// graphemes always.
    package var range: Range<Int>

    /// Whether it stands in the same block as another.
    func isBeside(_ other: Place) -> Bool {
      statement == other.statement && block == other.block
    }
  }

  /// Where it stands.
  package var place: Place
  /// Why it may not leave.
  package var reason: Reason
  /// Which entry of the roster is meant; nil for what nobody recorded or several share.
  package var entry: Int?
  /// Its text, folded, once it stands in a draft; until then empty.
  package var term = ""

  /// Its bytes in the text.
  package var range: Range<Int> {
    get { place.range }
    set { place.range = newValue }
  }

  /// A candidate in a text by itself.
  package init(range: Range<Int>, reason: Reason, entry: Int? = nil) {
    place = Place(range: range)
    self.reason = reason
    self.entry = entry
  }
}

extension Candidate {
  /// Why a piece of text may not leave. The raw values are stored and in JSON: they stay as
  /// they are.
  package enum Reason: String, CaseIterable, Sendable {
    // Known terms: the roster's, in any of their forms. No allowance lifts them; of a near name a
    // person may say, place by place, that it is none.
    /// A form of a person's name.
    case person
    /// A form of the name of a body that a person belongs to.
    case affiliation
    /// A handle or address of a person, written down or derived from a name.
    case contact
    /// A term that was protected by hand.
    case protected
    /// One letter away from a name: must be looked at, and is masked until somebody did.
    case nearName = "near-name"

    // Unknown terms: everything that could identify, until a person allows it.
    /// Not in the lexicon, or capitalised where ordinary words are not.
    case name
    /// A Chinese name: a surname and what follows it, or what stands before a title.
    case chineseName = "chinese-name"
    /// An organisation.
    case organisation
    /// A country, a town, an address, an adjective made of one.
    case place
    /// A day, a month, a year, a time of day.
    case date
    /// A number, a sum, a length of time.
    case quantity
    /// A telephone number.
    case phone
    /// A reference, a docket, anything of letters and digits.
    case code
    /// A web address, an e-mail address, a handle.
    case address
    /// What only a few people are: an office, a profession, a kinship.
    case role
    /// A superlative or "the only one".
    case unique
    /// What somebody says of their own life: what they wrote, founded, led or own.
    case ownFact = "own-fact"
    /// A pronoun that tells a gender which few on a side have.
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
