/// One spelling of a term, folded, and the rules by which it counts as found; several people may
/// share it.
struct NameForm: Sendable {
  /// What a spelling is of its term.
  enum Kind: Sendable {
    /// The whole name, or so much of it that nobody else is meant.
    case full
    /// A single word of a name: a surname or a given name by itself.
    case lone
    /// The beginning of a long word of a name: it must be looked at.
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
    /// A Chinese surname by itself: only where nothing Chinese touches it.
    case hanSurname
    /// A surname with a title, or as friends say it.
    case hanTitled
    /// A surname with a single character that may as well begin another word: 林处, 林家.
    case hanCalled
    /// Characters with something between them, as when the order is reversed.
    case hanReversed
    /// A body, or a protected term of several words.
    case phrase
    /// The word that tells a body from all others.
    case head
    /// The capitals of a body.
    case acronym
    /// An address, a handle or a part of one.
    case handle
    /// A name in base64 or the like: capitals and gaps mean nothing there.
    case encoded
    /// A telephone number.
    case number

    /// Whether it is made of first letters of a person's names, which stand in capitals or with points.
    var isInitials: Bool { self == .initials || self == .titledInitial }

    /// Whether words are looked for that are one slip away from it; of phrases, from some.
    var maySlip: Bool {
      switch self {
      case .full, .lone, .head, .handle, .phrase: true
      default: false
      }
    }
  }

  /// What separates two parts of a form, in place of a letter: scalars that no text holds.
  enum Joint {
    /// Words: written together only in handles and long names.
    static let word: UInt32 = 1
    /// Syllables and parts with hyphens: together or apart.
    static let syllable: UInt32 = 2
  }

  /// What the letters of a form have to do with pinyin.
  enum Syllables: Sendable {
    case none, some
    /// The first syllable is the surname.
    case surnameFirst
  }

  /// Folded scalars and joints.
  var symbols: [UInt32]
  var kind: Kind
  /// Why it may not leave.
  var reason = Candidate.Reason.person
  /// Indices into the roster, ascending: whose spelling it is; none where it names nobody.
  var entries: [Int] = []
  /// Whether a word of it is an ordinary English word, so that capitals must tell.
  var isOrdinary = false
  /// Whether its letters are syllables of pinyin: Chinese characters may stand for them.
  var pinyin = Syllables.none

  /// Whether Chinese characters may stand for its letters.
  var isPinyin: Bool { pinyin != .none }

  /// Whether the first syllable of a pinyin form is the surname.
  var startsWithSurname: Bool { pinyin == .surnameFirst }

  /// The one who is meant; nil where several have it, or nobody.
  var entry: Int? { entries.count == 1 ? entries[0] : nil }

  /// The number of its letters.
  var count: Int { symbols.lazy.filter { $0 > Joint.syllable }.count }

  /// Whether it counts inside a longer word: it is too long to stand there by chance.
  var countsInside: Bool {
    switch kind {
    case .full, .handle, .phrase, .encoded: count >= 7
    default: false
    }
  }

  /// Its letters without joints.
  var letters: [UInt32] { symbols.filter { $0 > Joint.syllable } }
}
