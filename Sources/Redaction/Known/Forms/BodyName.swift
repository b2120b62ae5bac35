/// The name of a body, or a protected term, expanded to the forms that people use for it.
struct BodyName {
  /// The forms, whose reason and entry are for the roster to add.
  private(set) var forms: [NameForm] = []
  private let isProtected: Bool

  /// All forms of a body, or of a protected term.
  ///
  /// - Parameter isProtected: whether it is a term that was protected by hand: it counts in any
  ///   case of letters, ordinary word or not.
  static func forms(of body: String, isProtected: Bool) -> [NameForm] {
    // Brackets mostly hold the acronym: people use the name both with it and without it.
    let pieces = body.split { "()（）[]".contains($0) }.map(String.init)
    let others = pieces.dropFirst().filter {
      let words = FoldedWord.words(of: $0)
      return words.count > 1 || words.contains { $0.isUpper && $0.letters.count > 2 }
    }
    let names = pieces.count > 1 ? [body, pieces[0]] + others : [body]
    return names.flatMap { Self($0, isProtected: isProtected).forms }
  }

  private init(_ name: String, isProtected: Bool) {
    self.isProtected = isProtected
    let words = FoldedWord.words(of: name)
    let wordless = words.filter(\.isWordless)
    if !wordless.isEmpty {
      forms += HanBody(wordless.flatMap(\.letters), isProtected: isProtected).forms
    }
    let latin = words.filter { !$0.isWordless }
    guard !latin.isEmpty else { return }
    addPhrase(wordless.isEmpty ? words : latin)
    // A department, followed by the body that it belongs to.
    var start = 0
    for (index, word) in latin.enumerated() where word.endsPart && index + 1 < latin.count {
      if index - start > 0 { addPhrase(Array(latin[start...index])) }
      start = index + 1
    }
    if start > 0 { addPhrase(Array(latin[start...])) }
  }

  private mutating func addPhrase(_ words: [FoldedWord]) {
    let words =
      words.first.map { ["the", "a"].contains(Self.text($0)) } == true
      ? Array(words.dropFirst()) : words
    guard let first = words.first else { return }
    guard words.count > 1 else {
      addWord(first)
      addHyphenated(first)
      return
    }
    for variant in Self.variants(words) {
      add(variant, .phrase)
      addReordered(variant)
    }
    if isProtected { addBare(words) }
    addAcronyms(words)
    // "Evidence on childcare": in a name with capitals, a word without one is an ordinary word.
    let hasCapitals = words.contains(where: \.hasCapital)
    for word in words
    where word.hasCapital || !hasCapitals || word.letters.contains(where: \.isASCIIDigit) {
      addHead(word, amongst: words.count)
      addHyphenated(word)
    }
  }

  /// Konrad-Adenauer-Stiftung is three words.
  private mutating func addHyphenated(_ word: FoldedWord) {
    let parts = word.parts.filter { $0.count > 2 }.map { FoldedWord($0) }
    guard parts.count > 2 else { return }
    addAcronyms(parts)
    for part in parts { addHead(part, amongst: parts.count) }
  }

  /// Grey Heron for Operation Grey Heron: people say a code name without its kind.
  private mutating func addBare(_ words: [FoldedWord]) {
    var bare = words[...]
    if let first = bare.first, Self.undertakings.contains(Self.text(first)) {
      bare.removeFirst()
    } else if let last = bare.last, Self.undertakings.contains(Self.text(last)) {
      bare.removeLast()
    }
    guard bare.count < words.count, let only = bare.first else { return }
    guard bare.count == 1 else {
      for variant in Self.variants(Array(bare)) { add(variant, .phrase) }
      return
    }
    // An ordinary word counts only with a capital.
    let isOrdinary = Lexicon.isWord(only.letters[...])
    forms.append(NameForm(symbols: only.symbols, kind: .head, isOrdinary: isOrdinary))
  }

  private mutating func addWord(_ word: FoldedWord) {
    let letters = word.letters
    let isShort = letters.count <= 3 && word.isUpper
    if isShort && !isProtected {
      forms.append(NameForm(symbols: word.symbols, kind: .acronym))
      return
    }
    let isOrdinary = !isProtected && (Lexicon.isWord(letters[...]) || letters.count < 3)
    forms.append(NameForm(symbols: word.symbols, kind: .head, isOrdinary: isOrdinary))
  }

  /// University of Oxford: Oxford University; Center for X and Y: X and Y Center.
  private mutating func addReordered(_ words: [FoldedWord]) {
    guard
      let link = words.firstIndex(where: { ["of", "for", "on", "at"].contains(Self.text($0)) }),
      link > 0, link + 1 < words.count
    else {
      // Ridgemont University: University of Ridgemont.
      if let last = words.last {
        add([last, FoldedWord(Scalars.of("of"))] + words.dropLast(), .phrase)
      }
      return
    }
    if link > 1, words[..<link].contains(where: { !Lexicon.isWord($0.letters[...]) }) {
      add(Array(words[..<link]), .phrase)
    }
    let tail = words[(link + 1)...].drop { Self.text($0) == "the" }
    add(Array(tail) + words[..<link], .phrase)
    // Ministry of Foreign Affairs: Foreign Ministry.
    if tail.count > 1, let last = tail.last, Self.text(last) == "affairs" {
      add(Array(tail.dropLast()) + words[..<link], .phrase)
    }
    // If a body serves more than one purpose, the purposes alone identify it.
    if tail.contains(where: { Self.text($0) == "and" }), tail.count > 2 {
      add(Array(tail), .phrase)
    }
  }

  private mutating func addAcronyms(_ words: [FoldedWord]) {
    let content = words.filter { !Self.links.contains(Self.text($0)) }
    // MOST for Ministry of Science and Technology: "of" gives a letter, "and" gives none.
    let linked = words.filter { !["and", "the"].contains(Self.text($0)) }
    var choices = [words, content]
    if linked.count < words.count, linked.count > content.count { choices.append(linked) }
    for chosen in choices where chosen.count > 1 {
      let initials = chosen.map { $0.symbols[0] }
      forms.append(
        NameForm(
          symbols: Array(initials.map { [$0] }.joined(separator: [NameForm.Joint.syllable])),
          kind: .acronym))
    }
    addSyllables(content)
    // A hyphenated word may give both its letters.
    let parts = content.flatMap(\.parts)
    if parts.count > content.count {
      forms.append(NameForm(symbols: parts.map { $0[0] }, kind: .acronym))
    }
  }

  /// THU for Tsinghua University: the letters that begin syllables.
  private mutating func addSyllables(_ words: [FoldedWord]) {
    guard let place = words.firstIndex(where: { !Lexicon.isWord($0.letters[...]) }) else {
      return
    }
    var begins = words.map { [$0.symbols[0]] }
    begins[place] = Self.onsets(words[place].letters)
    guard begins[place].count > 1 else { return }
    forms.append(NameForm(symbols: begins.flatMap { $0 }, kind: .acronym))
  }

  /// The letters that a word can give to an acronym: the first one, or, for a word that is not an
  /// ordinary one, the first letter of each syllable.
  static func beginnings(_ letters: [UInt32]) -> [UInt32] {
    Lexicon.isWord(letters[...]) ? Array(letters.prefix(1)) : onsets(letters)
  }

  /// The first letters of syllables, by the rule that a vowel takes the consonant before it.
  private static func onsets(_ letters: [UInt32]) -> [UInt32] {
    let vowels = Set(Scalars.of("aeiouy"))
    var found = letters.prefix(1).map { $0 }
    for index in letters.indices.dropFirst() where vowels.contains(letters[index]) {
      guard !vowels.contains(letters[index - 1]), index > 1 else { continue }
      guard letters[..<index].contains(where: vowels.contains) else { continue }
      let isDouble = letters[index - 1] == "h" && letters[index - 2].isOne(of: "zcs")
      found.append(letters[isDouble ? index - 2 : index - 1])
    }
    return found
  }

  /// The same name in British or American spelling, and with the usual short words.
  private static func variants(_ words: [FoldedWord]) -> [[FoldedWord]] {
    var variants = [words]
    for table in spellings {
      let changed = words.map { word in
        table[text(word)].map { FoldedWord(Array($0.unicodeScalars.map(\.value))) } ?? word
      }
      if !variants.contains(changed) { variants.append(changed) }
      // Replaces only one of the words.
      for index in words.indices where changed[index] != words[index] {
        var single = words
        single[index] = changed[index]
        if !variants.contains(single) { variants.append(single) }
      }
    }
    return variants
  }

  private static let spellings: [[String: String]] = [
    [
      "center": "centre", "organization": "organisation", "defense": "defence",
      "program": "programme",
      "labor": "labour", "gray": "grey",
    ],
    [
      "centre": "center", "organisation": "organization", "defence": "defense",
      "programme": "program",
      "labour": "labor", "grey": "gray",
    ],
    [
      "university": "univ", "institute": "inst", "department": "dept", "center": "ctr",
      "centre": "ctr",
      "academy": "acad", "association": "assoc", "corporation": "corp", "ministry": "min",
      "international": "intl", "national": "natl", "laboratory": "lab", "company": "co",
      "foundation": "fdn", "government": "govt", "committee": "cttee",
    ],
    ["university": "u", "institute": "i"],
  ]

  /// A word that no other body is likely to have.
  private mutating func addHead(_ word: FoldedWord, amongst count: Int) {
    let letters = word.letters
    guard letters.count > 1, !Self.generic.contains(Self.text(word)) else { return }
    if Lexicon.isWord(letters[...]) {
      if word.isUpper, letters.count > 2 {
        forms.append(NameForm(symbols: word.symbols, kind: .acronym))
      }
      return
    }
    if letters.count == 2 {
      if word.isUpper { forms.append(NameForm(symbols: word.symbols, kind: .acronym)) }
      return
    }
    let classes = Lexicon.classes(of: letters[...])
    // "Welsh" alone means the country.
    guard !classes.contains(.demonym) else { return }
    // "Cybersecurity talks": a word that everybody in the field uses counts only with a capital.
    forms.append(
      NameForm(symbols: word.symbols, kind: .head, isOrdinary: classes.contains(.common)))
  }

  private mutating func add(_ words: [FoldedWord], _ kind: NameForm.Kind) {
    let symbols = words.map(\.symbols).joined(separator: [NameForm.Joint.word])
    forms.append(NameForm(symbols: Array(symbols), kind: kind))
    let content = words.filter { Self.text($0) != "the" }
    if content.count < words.count, content.count > 1 { add(content, kind) }
    // An ampersand leaves no letter.
    let linked = words.filter { Self.text($0) != "and" }
    if linked.count < words.count, linked.count > 1 { add(linked, kind) }
  }

  private static func text(_ word: FoldedWord) -> String {
    String(String.UnicodeScalarView(word.letters.compactMap(Unicode.Scalar.init)))
  }

  private static let links: Set<String> = [
    "for", "of", "and", "the", "in", "on", "at", "de", "la", "del", "des", "du", "et", "y", "e",
    "a",
    "to", "und", "fur",
  ]

  /// Words for the kind of thing that a code name or the name of a house belongs to.
  private static let undertakings: Set<String> = [
    "project", "operation", "plan", "programme", "program", "initiative", "hotel", "resort", "inn",
    "exercise", "mission", "process", "channel", "villa", "house",
  ]

  /// Countries, adjectives of them and words of bodies that the list of ordinary words lacks.
  private static let generic = Set(
    """
    american british chinese russian european asian african indian japanese korean french german \
    italian spanish canadian australian brazilian israeli iranian turkish arab islamic western \
    eastern northern southern pacific atlantic america britain england russia europe asia africa \
    india japan korea france germany italy spain canada australia brazil israel iran kingdom \
    states usa inc ltd llc gmbh corp univ dept inst intl universidad universite universitat \
    instituto institut centro centre fundacion nacional national academia ministerio
    """.split(separator: " ").map(String.init))
}
