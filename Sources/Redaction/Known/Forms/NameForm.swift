/// One spelling of a term, folded, and the rules by which it counts as found; several people may
/// share it.
struct NameForm: Sendable {
  /// How a spelling relates to its term.
  enum Kind: Sendable {
    /// The whole name, or enough of it that nobody else can be meant.
    case full
    /// A single word of a name: a surname or a given name by itself.
    case lone
    /// The beginning of a long word of a name; a person must check it.
    case shortened
    /// An initial and a name.
    case initialed
    /// Initials only: with points, or in capitals.
    case initials
    /// The surname's initial, behind a title: Mr W.
    case titledInitial
    /// Chinese, Japanese or Korean: the whole name.
    case hanFull
    /// A Chinese given name of two characters by itself.
    case hanGiven
    /// A Chinese surname by itself; it counts only if no Chinese character touches it.
    case hanSurname
    /// A surname with a title, or in the form that friends use.
    case hanTitled
    /// A surname with a single character that may also begin another word: 林处, 林家.
    case hanCalled
    /// Characters with something between them, for example when the order is reversed.
    case hanReversed
    /// A body, or a protected term of several words.
    case phrase
    /// The word that distinguishes a body from all others.
    case head
    /// The capitals of a body.
    case acronym
    /// An address, a handle or a part of one.
    case handle
    /// A name in base64 or the like, in which capitals and gaps mean nothing.
    case encoded
    /// A telephone number.
    case number

    /// Whether it consists of the first letters of a person's names, in capitals or
    /// with full stops.
    var isInitials: Bool { self == .initials || self == .titledInitial }

    /// Whether to search for words that are one slip away from it. This applies only to
    /// some phrases.
    var maySlip: Bool {
      switch self {
      case .full, .lone, .head, .handle, .phrase: true
      default: false
      }
    }
  }

  /// Separators between two parts of a form, in place of a letter: scalars that no text contains.
  enum Joint {
    /// Between words, which are joined only in handles and long names.
    static let word: UInt32 = 1
    /// Between syllables and hyphenated parts, which may be joined or apart.
    static let syllable: UInt32 = 2
  }

  /// How the letters of a form relate to pinyin.
  enum Syllables: Sendable {
    case none, some
    /// The first syllable is the surname.
    case surnameFirst
  }

  /// Folded scalars and joints.
  var symbols: [UInt32]
  var kind: Kind
  /// The reason why it may not leave.
  var reason = Candidate.Reason.person
  /// Indices into the roster, ascending, of the entries that have this spelling; empty
  /// if it names nobody.
  var entries: [Int] = []
  /// Whether one of its words is an ordinary English word, so that only capitals make it a name.
  var isOrdinary = false
  /// Whether its letters are syllables of pinyin: Chinese characters may stand for them.
  var pinyin = Syllables.none

  /// Whether Chinese characters may stand for its letters.
  var isPinyin: Bool { pinyin != .none }

  /// Whether the first syllable of a pinyin form is the surname.
  var startsWithSurname: Bool { pinyin == .surnameFirst }

  /// The person who is meant; nil if several people have the form, or nobody does.
  var entry: Int? { entries.count == 1 ? entries[0] : nil }

  /// The number of its letters.
  var count: Int { symbols.lazy.filter { $0 > Joint.syllable }.count }

  /// Whether it counts inside a longer word, because it is too long to occur there by chance.
  var countsInside: Bool {
    switch kind {
    case .full, .handle, .phrase, .encoded: count >= 7
    default: false
    }
  }

  /// Its letters without joints.
  var letters: [UInt32] { symbols.filter { $0 > Joint.syllable } }
}
