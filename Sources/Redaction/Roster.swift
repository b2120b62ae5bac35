package import Records

/// The names that must not be revealed: the people of a vault and its protected terms.
package struct Roster: Equatable, Sendable {
  /// One person, or one protected term.
  package struct Entry: Equatable, Sendable {
    /// The kind of entry.
    package enum Kind: Equatable, Sendable {
      case person, protected
    }

    /// Its kind.
    package var kind: Kind
    /// The reference of its record: the slug, or the first digits of the id.
    package var reference: String
    /// The name as written; for a protected term, the term.
    package var name: String
    /// The name in its own script, or empty.
    package var native: String
    /// Other names.
    package var aliases: [String]
    /// The bodies that the person belongs to.
    package var affiliations: [String]
    /// Addresses and handles.
    package var contact: [String]
    /// The person's roles in dialogues.
    package var roles: [String]
    /// The side, or empty.
    package var side: String

    /// An entry; unknown parts stay empty.
    package init(
      _ kind: Kind, reference: String, name: String, native: String = "", aliases: [String] = [],
      affiliations: [String] = [], contact: [String] = [], roles: [String] = [], side: String = ""
    ) {
      self.kind = kind
      self.reference = reference
      self.name = name
      self.native = native
      self.aliases = aliases
      self.affiliations = affiliations
      self.contact = contact
      self.roles = roles
      self.side = side
    }
  }

  /// The entries; a candidate names one by its index.
  package var entries: [Entry]

  /// A roster of these.
  package init(_ entries: [Entry] = []) { self.entries = entries }
}

// MARK: - From records

extension Roster.Entry {
  /// The entry of a person: everything in the record that identifies somebody.
  ///
  /// - Parameter reference: the record's slug, or the first digits of its id.
  package init(of person: Metadata, reference: String) {
    self.init(.person, reference: reference, name: "")
    var handles: [String] = []
    for field in person.identifyingTexts {
      switch field.identity {
      case .name:
        switch field.key {
        case .name: name = field.text
        case .native: native = field.text
        default: aliases.append(field.text)
        }
      case .body, .place: affiliations.append(field.text)
      case .contact where field.key == .slug:
        // A slug with several parts is a handle; a single word is part of the name.
        if field.text.contains(where: { "-_.".contains($0) }) { handles.append(field.text) }
      case .contact: contact.append(field.text)
      case .role: roles.append(field.text)
      case .nothing: break
      }
    }
    contact += handles
    // The side groups people and names nobody.
    if case .person(let fields) = person.details { side = fields.side }
  }
}

/// Collects the roster from records, with the general terms that may replace its entries.
package struct RosterMaker {
  /// The front matter key for the words that may replace a protected term.
  package static let wordsKey = "as"

  private var entries: [Roster.Entry] = []
  private var terms: [Int: GeneralTerm] = [:]

  /// An empty roster.
  package init() {}

  /// Adds a person, a protected term, or the title of a dialogue that the text is not about: nobody needs
  /// to learn that it exists. Other records add nothing.
  ///
  /// - Parameter reference: the record's slug, or the first digits of its id.
  package mutating func add(_ record: Metadata, reference: String) {
    switch record.details {
    case .person: entries.append(Roster.Entry(of: record, reference: reference))
    case .protected:
      var general: GeneralTerm?
      if case .text(let words)? = record.extra(RosterMaker.wordsKey) {
        general = .written(words)
      }
      for field in record.identifyingTexts {
        protect(field.text, reference: reference, as: general)
      }
    case .dialogue:
      // A title of one ordinary word would take that word out of every text.
      let words = FoldedWord.words(of: record.title)
      guard words.count > 1 || !words.contains(where: { Lexicon.isWord($0.letters[...]) })
      else { break }
      protect(record.title, reference: reference)
    default: break
    }
  }

  /// Adds what identifies a dialogue: its title and slug, its convener, and where it meets.
  package mutating func add(dialogue: Metadata, sessions: [Metadata]) {
    guard case .dialogue = dialogue.details else { return }
    let fields = dialogue.identifyingTexts
    // The title occurs in texts more often than the slug, which is the first field.
    for field in fields.filter({ $0.identity == .name }).reversed() {
      protect(
        field.text, reference: field.key == .slug ? field.text : "", as: .dialogue)
    }
    let all = fields + sessions.flatMap(\.identifyingTexts)
    let places = Set(all.filter { $0.identity == .place }.map(\.text))
    for field in all {
      switch field.identity {
      case .name where fields.contains(field): break
      case .name, .contact, .role: protect(field.text, reference: "")
      // The venue may be among the things that parties accept.
      case .body where field.key == .of && places.contains(field.text): break
      case .body: protect(field.text, reference: "", as: .institution)
      case .place, .nothing: break
      }
    }
    for place in places.sorted() {
      let parts = place.split(separator: ",").map(String.init)
      for part in Set(parts + [place]).sorted() {
        protect(part, reference: "", as: .place(Region(of: place)))
      }
    }
  }

  private mutating func protect(_ term: String, reference: String, as general: GeneralTerm? = nil) {
    let name = term.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return }
    terms[entries.count] = general
    entries.append(Roster.Entry(.protected, reference: reference, name: name))
  }

  /// The roster that was collected.
  package var roster: Roster { Roster(entries) }

  /// The roster with all forms of its terms.
  package var protection: Protection { Protection(roster, generalTerms: terms) }
}

/// The people and terms that are protected, and the general terms that may replace them.
package struct Protection: Sendable {
  /// The people, the protected terms, and the additions from the dialogue's rule.
  package let roster: Roster
  /// General terms for entries that have one, by index: a region for a venue.
  package let generalTerms: [Int: GeneralTerm]
  /// Finds all of it.
  package let known: KnownTerms

  /// Searches for all terms of a roster.
  package init(_ roster: Roster, generalTerms: [Int: GeneralTerm] = [:]) {
    self.roster = roster
    self.generalTerms = generalTerms
    known = KnownTerms(roster)
  }

  /// Prepares for short texts, and what is made from them, which will be searched one by one.
  package func expect(_ texts: [String]) {
    known.expect(texts.map { Array($0.utf8) })
  }

  /// The positions in a text where known terms certainly occur.
  package func leaks(in text: [UInt8]) -> [Candidate] { known.leaks(in: text) }

  /// Whether a file name contains a known term, whatever its case and the separators of
  /// its words: `smith-list.md`.
  package func leaks(inFileName name: String) -> Bool { leak(inFileName: name) != nil }

  /// The words of a file name that are a known term, as they are written; nil if there are none.
  package func leak(inFileName name: String) -> String? {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let words = stem.split { !$0.isLetter && !$0.isNumber }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }
    for text in [name, words.joined(separator: " ")] {
      let bytes = Array(text.utf8)
      if let leak = leaks(in: bytes).first {
        return String(decoding: bytes[leak.range], as: UTF8.self)
      }
    }
    return nil
  }

  /// The same for long texts; `step` as for ``KnownTerms/candidates(in:step:)``.
  package func leaks<Failure>(
    in text: [UInt8], step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    try known.leaks(in: text, step: step)
  }
}
