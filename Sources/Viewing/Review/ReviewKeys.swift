package import Terminal

/// What a key does in a review while an item waits for a decision. Digits and Enter go to the item
/// of that number.
package enum ReviewAction: CaseIterable, Sendable {
  case mask, pseudonym, generalise, allow, allowAlways
  case keep, withhold, rewrite, join
  case acceptSuggestion, undo
  case next, previous, nextOpen, first, last, pageDown, pageUp
  case finish, leave, suspend, help

  /// The choice that an action makes; `nil` if it makes none.
  var choice: ReviewChoice? {
    switch self {
    case .mask: .mask
    case .pseudonym: .pseudonym
    case .generalise: .generalise
    case .allow: .allow
    case .allowAlways: .allowAlways
    case .keep: .keep
    case .withhold: .withhold
    case .rewrite: .rewrite
    case .join: .join
    default: nil
    }
  }
}

extension Review {
  /// The keys of a review of terms.
  package static let keys = KeyTable<ReviewAction> { keys(of: $0, for: .terms) }
  /// The keys of a review of statements.
  package static let statementKeys = KeyTable<ReviewAction> { keys(of: $0, for: .statements) }

  /// The keys of a review.
  static func keys(for subject: Subject) -> KeyTable<ReviewAction> {
    subject == .terms ? keys : statementKeys
  }

  private static func keys(of action: ReviewAction, for subject: Subject) -> [Key] {
    switch action {
    case .mask, .pseudonym, .generalise, .allow, .allowAlways, .acceptSuggestion:
      subject == .terms ? keysForTerms(of: action) : []
    case .keep: subject == .statements ? [.character("a")] : []
    case .withhold: subject == .statements ? [.character("w")] : []
    case .rewrite: subject == .statements ? [.character("e")] : []
    case .join: subject == .statements ? [.character("j")] : []
    case .next where subject == .statements: [.character("n"), .down, .enter]
    default: keysForTerms(of: action)
    }
  }

  private static func keysForTerms(of action: ReviewAction) -> [Key] {
    switch action {
    case .mask: [.character("m")]
    case .pseudonym: [.character("p")]
    case .generalise: [.character("g")]
    case .allow: [.character("a")]
    case .allowAlways: [.character("A")]
    case .keep, .withhold, .rewrite, .join: []
    case .acceptSuggestion: [.enter]
    case .undo: [.character("u")]
    case .next: [.character("n"), .character("j"), .down]
    case .previous: [.character("N"), .character("k"), .up]
    case .nextOpen: [.character("\t"), .control("i")]
    case .first: [.home]
    case .last: [.endKey]
    case .pageDown: [.character(" "), .pageDown]
    case .pageUp: [.character("b"), .pageUp]
    case .finish: [.character("f")]
    case .leave: [.character("q"), .control("c"), .escape]
    case .suspend: [.control("z")]
    case .help: [.character("?"), .function(1)]
    }
  }
}

/// Everything a review says, in one language.
package struct ReviewTexts: Sendable {
  /// What stands in the last line for one key press.
  package enum Notice: Sendable {
    case nothingToUndo
    case allDecided
    /// No item has the number that was typed.
    case noSuchNumber
    /// No other item has the number that was typed.
    case noSuchPartner
    /// Nothing was written in the place of a statement.
    case nothingWritten
    /// What was written are the words of the notes.
    case unchangedWords
    /// A choice that is closed, with the reason that the item gives.
    case refused(String)
  }

  /// A question in the last line.
  package enum Question: Sendable {
    /// Which number to go to; what was typed so far.
    case number(String)
    /// Which number to join with; what was typed so far.
    case joining(String)
    /// Whether to finish with so many items undecided: `f` or `y` does.
    case finishing(open: Int)
    /// Whether to leave without a file: `q` or `y` does.
    case leaving
    /// The keys are shown.
    case help
  }

  /// What keys are called.
  package let keyNames: KeyNames
  /// What an action does, for the list of keys.
  package let action: @Sendable (ReviewAction) -> String
  /// Lines below the list of keys.
  package let helpEnding: [String]
  /// A choice, in a word; `nil` for none.
  package let choice: @Sendable (ReviewChoice?) -> String
  /// The keys to remember, for the last line; receives the name of an action's first key.
  package let hint: @Sendable (_ key: (ReviewAction) -> String) -> String
  /// What happened.
  package let notice: @Sendable (Notice) -> String
  /// A question.
  package let question: @Sendable (Question) -> String
  /// Where the review is: the number of the item, of how many, and how many are undecided.
  package let place: @Sendable (_ number: Int, _ count: Int, _ open: Int) -> String
  /// In how many places a term stands, briefly.
  package let times: @Sendable (Int) -> String
  /// The term that is looked at, with its reason and in how many places it stands.
  package let term: @Sendable (_ term: String, _ reason: String, _ times: String) -> String
  /// A choice and what it makes of the term.
  package let preview: @Sendable (_ choice: String, _ text: String) -> String
  /// Characters in the item that are easily overlooked.
  package let unusual: @Sendable ([String]) -> String
  /// What was decided elsewhere, with the name of the key that does the same.
  package let suggestion: @Sendable (_ choice: String, _ key: String) -> String

  /// The texts.
  package init(
    keyNames: KeyNames, action: @escaping @Sendable (ReviewAction) -> String,
    helpEnding: [String], choice: @escaping @Sendable (ReviewChoice?) -> String,
    hint: @escaping @Sendable (_ key: (ReviewAction) -> String) -> String,
    notice: @escaping @Sendable (Notice) -> String,
    question: @escaping @Sendable (Question) -> String,
    place: @escaping @Sendable (_ number: Int, _ count: Int, _ open: Int) -> String,
    times: @escaping @Sendable (Int) -> String,
    term: @escaping @Sendable (_ term: String, _ reason: String, _ times: String) -> String,
    preview: @escaping @Sendable (_ choice: String, _ text: String) -> String,
    unusual: @escaping @Sendable ([String]) -> String,
    suggestion: @escaping @Sendable (_ choice: String, _ key: String) -> String
  ) {
    self.keyNames = keyNames
    self.action = action
    self.helpEnding = helpEnding
    self.choice = choice
    self.hint = hint
    self.notice = notice
    self.question = question
    self.place = place
    (self.times, self.term, self.preview) = (times, term, preview)
    self.unusual = unusual
    self.suggestion = suggestion
  }
}
