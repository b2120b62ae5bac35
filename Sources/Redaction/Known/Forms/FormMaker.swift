import Parallel

/// Expands a roster into the forms of its terms.
struct FormMaker: Sendable {
  // The number of people whose forms are buffered at most.
  private static let batchSize = 256
  // For fewer people, starting a thread takes longer than the work.
  private static let fewest = 8

  private(set) var trie = FormTrie()
  private(set) var typos = TypoIndex()
  /// The leads of each entry and each body; empty until the first filter is used.
  private var leads: [FormLeads] = []
  private var bodyLeads: [String: FormLeads] = [:]

  /// No forms.
  init() {}

  /// The forms of everybody and everything.
  init(_ roster: Roster) { add(roster, FormFilter.open) }

  /// Adds the forms of a roster that a filter lets through. The roster must be the same in every
  /// call, and two filters must not let the same form through.
  mutating func add(_ roster: Roster, _ filter: FormFilter) {
    if leads.isEmpty, !filter.isOpen { findLeads(of: roster) }
    let bodies = bodies(of: roster, filter)
    let needs = Parallel.map(Array(roster.entries.indices), fewest: Self.fewest) { place in
      filter.isOpen || filter.letsAny(of: leads[place])
        || roster.entries[place].affiliations.contains { bodies[$0] != nil }
    }
    let places = needs.indices.filter { needs[$0] }
    for start in stride(from: 0, to: places.count, by: Self.batchSize) {
      let batch = Array(places[start..<min(start + Self.batchSize, places.count)])
      let made = Parallel.map(batch, fewest: Self.fewest) {
        EntryForms(roster.entries[$0], at: $0, filter, bodies: bodies).forms
      }
      for (place, forms) in zip(batch, made) { take(forms, of: place) }
    }
    trie.close()
  }

  private mutating func findLeads(of roster: Roster) {
    let characters = SpelledCharacters(of: roster)
    leads = Parallel.map(roster.entries, fewest: Self.fewest) { FormLeads(of: $0, characters) }
    let names = Array(Set(roster.entries.flatMap(\.affiliations)))
    let bodies = Parallel.map(names, fewest: Self.fewest) {
      FormLeads(of: BodyName.forms(of: $0, isProtected: false))
    }
    bodyLeads = Dictionary(uniqueKeysWithValues: zip(names, bodies))
  }

  /// The forms, let through by a filter, of the bodies that people belong to. Each is made once,
  /// since many people share a body.
  private func bodies(of roster: Roster, _ filter: FormFilter) -> [String: [NameForm]] {
    let names =
      filter.isOpen
      ? Array(Set(roster.entries.flatMap(\.affiliations)))
      : bodyLeads.filter { filter.letsAny(of: $0.value) }.map(\.key)
    let forms = Parallel.map(names, fewest: Self.fewest) { name in
      let questions = FormQuestions(filter)
      return BodyName.forms(of: name, isProtected: false)
        .filter { questions.needs($0.letters, $0.kind) }
    }
    return Dictionary(uniqueKeysWithValues: zip(names, forms)).filter { !$0.value.isEmpty }
  }

  private mutating func take(_ forms: [EntryForms.Form], of entry: Int) {
    for form in forms {
      if form.stands { trie.insert(form.form) }
      if form.slips {
        typos.insert(form.form.letters, entry: entry, joint: form.form.wordJoint)
      }
    }
  }
}

/// The forms of a person or of a protected term that a filter lets through.
private struct EntryForms {
  /// A form and the ways in which it is searched for.
  struct Form {
    var form: NameForm
    /// Whether to search for the form as it is.
    var stands: Bool
    /// Whether to search for words that are one slip away from it.
    var slips: Bool
  }

  private(set) var forms: [Form] = []
  private let entry: Int
  private let questions: FormQuestions
  /// Whether the Latin name of the person is no pinyin.
  private var isForeign = false
  private var reason = Candidate.Reason.person

  /// Makes them.
  ///
  /// - Parameters:
  ///   - place: where the entry stands in the roster.
  ///   - filter: which forms are needed.
  ///   - bodies: the forms of the bodies to which people belong.
  init(
    _ entry: Roster.Entry, at place: Int, _ filter: FormFilter, bodies: [String: [NameForm]]
  ) {
    self.entry = place
    questions = FormQuestions(filter)
    switch entry.kind {
    case .person: addPerson(entry)
    case .protected:
      reason = .protected
      for term in [entry.name, entry.native] + entry.aliases {
        for form in BodyName.forms(of: term, isProtected: true) { add(form) }
      }
    }
    reason = .affiliation
    for body in entry.affiliations {
      for form in bodies[body] ?? [] { add(form) }
    }
    reason = .contact
    for contact in entry.contact { addContact(contact) }
  }

  private mutating func addPerson(_ person: Roster.Entry) {
    reason = .person
    let native = FoldedWord.words(of: person.native)
    let hasNative = native.contains { $0.isWordless }
    let latin = FoldedWord.words(of: person.name).filter { !$0.isWordless }
    isForeign = latin.contains { Pinyin.syllables(of: $0) == nil }
    for name in [person.name, person.native] + person.aliases where !name.isEmpty {
      addWritten(name, isChinese: hasNative)
      addEncoded(name)
    }
    // An office of several words identifies its holder; "participant" and "facilitator" do not.
    // But others hold such an office too, so "the deputy minister" gets nobody's pseudonym.
    for role in person.roles { addOffice(FoldedWord.words(of: role), isName: false) }
  }

  private static let brackets = Set("()（）[]\"“”".unicodeScalars)

  /// Adds a name as a roster writes it. Brackets hold another name, or an office.
  private mutating func addWritten(_ name: String, isChinese: Bool) {
    let pieces = name.unicodeScalars.split(whereSeparator: Self.brackets.contains)
      .map(String.init)
    for (index, piece) in pieces.enumerated() {
      let words = FoldedWord.words(of: piece)
      guard let first = words.first?.letters else { continue }
      // In "Ambassador (ret.) X" the title is not a name. In "Dean (Jimmy)" it is the
      // rest of the name.
      let isTitle =
        pieces.count > (index == 0 ? 2 : 1)
        && words.allSatisfy { WordLists.titles.contains($0.letters) }
      guard !isTitle else { continue }
      // Minister of Finance: the title is an office.
      let isOffice = index > 0 && words.contains { WordLists.officeLinks.contains($0.letters) }
      let isTitled = WordLists.titles.contains(first) && words.count > 1 && !isOffice
      let isName = index == 0 || words.count == 1 || isTitled || words.contains(where: \.isWordless)
      if isName && !Self.isDescription(piece, words, isFirst: index == 0) {
        addName(piece, words, isChinese: isChinese)
      } else if pieces.count == 1 {
        addDescription(words)
      } else {
        addOffice(words)
      }
    }
    // A nickname in the middle of a name. "The Chair (Hon. X (Y))" does not begin with a name.
    if pieces.count > 2,
      !Self.isDescription(pieces[0], FoldedWord.words(of: pieces[0]), isFirst: true)
    {
      let outside = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      let name = outside.joined(separator: " ")
      addName(name, FoldedWord.words(of: name), isChinese: isChinese)
    }
  }

  /// Whether the words describe somebody without naming them: The Acting Chair, or, in brackets,
  /// (an expert of Norway). An Quan, The Anh and A. Rood are names.
  private static func isDescription(_ piece: String, _ words: [FoldedWord], isFirst: Bool) -> Bool {
    guard let first = words.first?.letters, WordLists.articles.contains(first) else { return false }
    if !isFirst && piece.first(where: \.isLetter)?.isLowercase == true { return true }
    return first == WordLists.definiteArticle
      && words.dropFirst().allSatisfy { Lexicon.isWord($0.letters[...]) }
  }

  /// The whole name as programs encode it.
  private mutating func addEncoded(_ name: String) {
    guard
      EncodedName.beginnings(of: name).contains(where: { $0.isEmpty || questions.letsBegin($0) })
    else { return }
    for symbols in EncodedName.forms(of: name) { add(NameForm(symbols: symbols, kind: .encoded)) }
  }

  /// A description that is the whole name: The Badger may be a code name that nobody else has.
  private mutating func addDescription(_ words: [FoldedWord]) {
    addPhrase(words)
    let bare = words.dropFirst()
    guard let first = bare.first, !bare.contains(where: { WordLists.titles.contains($0.letters) })
    else { return }
    guard bare.count == 1 else { return addPhrase(Array(bare)) }
    // An ordinary word counts only with a capital.
    add(
      NameForm(
        symbols: first.symbols, kind: .head, isOrdinary: Lexicon.isWord(first.letters[...])))
  }

  /// What somebody is called because of an office: it counts only as a whole.
  private mutating func addOffice(_ words: [FoldedWord], isName: Bool = true) {
    guard words.count > 2 || words.count == 2 && !WordLists.articles.contains(words[0].letters)
    else {
      return
    }
    addPhrase(words, isName: isName)
  }

  private mutating func addPhrase(_ words: [FoldedWord], isName: Bool = true) {
    let symbols = Array(words.map(\.symbols).joined(separator: [NameForm.Joint.word]))
    add(NameForm(symbols: symbols, kind: .phrase), isName: isName)
  }

  /// Adds a name in whatever script it is written.
  private mutating func addName(_ name: String, _ words: [FoldedWord], isChinese: Bool) {
    var words = words
    if words.contains(where: \.isWordless) {
      addWordless(name)
      words.removeAll(where: \.isWordless)
    }
    guard !words.isEmpty else { return }
    var maker = LatinName(words, isChinese: isChinese, questions)
    maker.expand()
    for form in maker.forms { add(form) }
    for expansion in Umlauts.expansions(of: name) {
      var other = LatinName(FoldedWord.words(of: expansion), isChinese: false, questions)
      other.expand()
      for form in other.forms { add(NameForm(symbols: form.symbols, kind: form.kind)) }
    }
  }

  private mutating func addWordless(_ name: String) {
    let characters = name.filter { character in
      FoldedLetters(String(character)).letters.contains { $0.traits.contains(.wordless) }
    }
    let pieces = name.split { "·・•‧ 　".contains($0) }.map(String.init)
    let maker = HanName(String(characters), pieces: pieces, isJapanese: isForeign, questions)
    for form in maker.forms { add(form) }
    for family in maker.romanizations {
      var latin = LatinName(
        family: family.family, given: family.given, isMain: family.isMain, questions)
      latin.expand()
      for form in latin.forms { add(form) }
    }
  }

  private mutating func addContact(_ contact: String) {
    for form in ContactName(contact).forms { add(form) }
  }

  /// Adds a form of the entry at hand.
  private mutating func add(_ found: NameForm, isName: Bool = true) {
    let stands = questions.lets(found.symbols, found.kind)
    let slips =
      found.maySlip(isProtected: reason == .protected) && questions.letsSlip(found.letters)
    guard stands || slips else { return }
    var form = found
    form.reason = reason
    form.entries = isName ? [entry] : []
    form.isOrdinary = form.isOrdinary || Self.isOrdinary(form)
    forms.append(Form(form: form, stands: stands, slips: slips))
  }

  private static func isOrdinary(_ form: NameForm) -> Bool {
    switch form.kind {
    case .lone: form.count <= 2 || Lexicon.isWord(form.letters[...])
    case .initialed:
      form.symbols.split { $0 == NameForm.Joint.word }.filter { $0.count > 1 }
        .allSatisfy { $0.count <= 2 || Lexicon.isWord($0.filter { $0 > 2 }[...]) }
    default: false
    }
  }
}

extension NameForm {
  /// Whether the form may be misspelled. Of phrases, only protected terms of two words may.
  func maySlip(isProtected: Bool) -> Bool {
    kind.maySlip && (kind != .phrase || isProtected && wordJoint != nil)
  }

  /// The position of the only joint between two words, in letters; nil for one word or several.
  var wordJoint: Int? {
    let words = symbols.split { $0 == Joint.word }
    guard words.count == 2 else {
      // Two syllables can be written apart, as two words are.
      let parts = symbols.split { $0 <= Joint.syllable }
      return words.count == 1 && parts.count == 2 ? parts[0].count : nil
    }
    return words[0].filter { $0 > Joint.syllable }.count
  }
}

/// Names with letters that German and the Nordic languages also write with two letters.
enum Umlauts {
  static func expansions(of name: String) -> [String] {
    // Their letters in UTF-8 begin with one of these, composed or not.
    guard name.utf8.contains(where: { [0xC3, 0xCC, 0xE2].contains($0) }),
      name.contains(where: { pairs[$0] != nil })
    else { return [] }
    return [name.map { pairs[$0] ?? String($0) }.joined()]
  }

  private static let pairs: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe",
    "å": "aa", "Å": "Aa", "ß": "ss",
  ]
}
