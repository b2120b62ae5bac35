import Parallel

/// Expands a roster into the forms of its terms.
struct FormMaker {
  // So many people's forms wait at most to be taken up.
  private static let batchSize = 256
  // Fewer people take less time than starting a thread.
  private static let fewest = 8

  private(set) var trie = FormTrie()
  private(set) var typos = TypoIndex()

  /// The forms of everybody and everything.
  init(_ roster: Roster) {
    let entries = Array(roster.entries.enumerated())
    for start in stride(from: 0, to: entries.count, by: Self.batchSize) {
      let batch = Array(entries[start..<min(start + Self.batchSize, entries.count)])
      let made = Parallel.map(batch, fewest: Self.fewest) { EntryForms($1, at: $0).forms }
      for (entry, forms) in zip(batch, made) { take(forms, of: entry.offset) }
    }
    trie.close()
  }

  private mutating func take(_ forms: [NameForm], of entry: Int) {
    for form in forms {
      trie.insert(form)
      switch form.kind {
      case .full, .lone, .head, .handle, .phrase:
        guard form.kind != .phrase || form.reason == .protected && form.wordJoint != nil else {
          break
        }
        typos.insert(form.letters, entry: entry, joint: form.wordJoint)
      default: break
      }
    }
  }
}

/// The forms of a person or of a protected term.
private struct EntryForms {
  private(set) var forms: [NameForm] = []
  private let entry: Int
  /// Whether the Latin name of the person is no pinyin.
  private var isForeign = false
  private var reason = Candidate.Reason.person

  /// Makes them.
  ///
  /// - Parameter place: where the entry stands in the roster.
  init(_ entry: Roster.Entry, at place: Int) {
    self.entry = place
    switch entry.kind {
    case .person: addPerson(entry)
    case .protected:
      reason = .protected
      for term in [entry.name, entry.native] + entry.aliases { addBody(term) }
    }
    reason = .affiliation
    for body in entry.affiliations { addBody(body) }
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
    // An office of several words says who it is; "participant" and "facilitator" do not. But others
    // hold such an office too: "the deputy minister" is nobody's pseudonym.
    for role in person.roles { addOffice(FoldedWord.words(of: role), isName: false) }
  }

  /// Adds a name as a roster writes it: what stands in brackets is another name, or an office.
  private mutating func addWritten(_ name: String, isChinese: Bool) {
    let pieces = name.split { "()（）[]\"“”".contains($0) }.map(String.init)
    for (index, piece) in pieces.enumerated() {
      let words = FoldedWord.words(of: piece)
      guard let first = words.first?.letters else { continue }
      // Ambassador (ret.) X: the title is no name. In Dean (Jimmy) it is all that is left of one.
      let isTitle =
        pieces.count > (index == 0 ? 2 : 1)
        && words.allSatisfy { WordLists.titles.contains($0.letters) }
      guard !isTitle else { continue }
      // Minister of Finance: the title is an office.
      let isOffice = index > 0 && words.contains { WordLists.officeLinks.contains($0.letters) }
      let isTitled = WordLists.titles.contains(first) && words.count > 1 && !isOffice
      let isName = index == 0 || words.count == 1 || isTitled || words.contains(where: \.isWordless)
      if isName && !Self.isDescription(piece, words, isFirst: index == 0) {
        addName(piece, isChinese: isChinese)
      } else if pieces.count == 1 {
        addDescription(words)
      } else {
        addOffice(words)
      }
    }
    // A nickname in the midst of a name; The Chair (Hon. X (Y)) begins with none.
    if pieces.count > 2,
      !Self.isDescription(pieces[0], FoldedWord.words(of: pieces[0]), isFirst: true)
    {
      let outside = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      addName(outside.joined(separator: " "), isChinese: isChinese)
    }
  }

  /// Whether somebody is described and not named: The Acting Chair, or (an expert of Norway) in
  /// brackets. An Quan, The Anh and A. Rood are names.
  private static func isDescription(_ piece: String, _ words: [FoldedWord], isFirst: Bool) -> Bool {
    guard let first = words.first?.letters, WordLists.articles.contains(first) else { return false }
    if !isFirst && piece.first(where: \.isLetter)?.isLowercase == true { return true }
    return first == WordLists.definiteArticle
      && words.dropFirst().allSatisfy { Lexicon.isWord($0.letters[...]) }
  }

  /// The whole name as programs encode it.
  private mutating func addEncoded(_ name: String) {
    for symbols in EncodedName.forms(of: name) { add(NameForm(symbols: symbols, kind: .encoded)) }
  }

  /// What is the whole of a name: The Badger may be a code name, which nobody else has.
  private mutating func addDescription(_ words: [FoldedWord]) {
    addPhrase(words)
    let bare = words.dropFirst()
    guard let first = bare.first, !bare.contains(where: { WordLists.titles.contains($0.letters) })
    else { return }
    guard bare.count == 1 else { return addPhrase(Array(bare)) }
    // A word of the language only with a capital.
    add(
      NameForm(
        symbols: first.symbols, kind: .head, isOrdinary: Lexicon.isWord(first.letters[...])))
  }

  /// What somebody is called for what he is: only as a whole.
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
  private mutating func addName(_ name: String, isChinese: Bool) {
    var words = FoldedWord.words(of: name)
    if words.contains(where: \.isWordless) {
      addWordless(name)
      words.removeAll(where: \.isWordless)
    }
    guard !words.isEmpty else { return }
    var maker = LatinName(words, isChinese: isChinese)
    maker.expand()
    for form in maker.forms { add(form) }
    for expansion in Umlauts.expansions(of: name) {
      var other = LatinName(FoldedWord.words(of: expansion), isChinese: false)
      other.expand()
      for form in other.forms { add(NameForm(symbols: form.symbols, kind: form.kind)) }
    }
  }

  private mutating func addWordless(_ name: String) {
    let characters = name.filter { character in
      FoldedLetters(String(character)).letters.contains { $0.traits.contains(.wordless) }
    }
    let pieces = name.split { "·・•‧ 　".contains($0) }.map(String.init)
    let maker = HanName(String(characters), pieces: pieces, isJapanese: isForeign)
    for form in maker.forms { add(form) }
    for family in maker.romanizations {
      var latin = LatinName(family: family.family, given: family.given, isMain: family.isMain)
      latin.expand()
      for form in latin.forms { add(form) }
    }
  }

  private mutating func addBody(_ body: String) {
    // What stands in brackets is mostly the acronym: the name is used with it and without it.
    let pieces = body.split { "()（）[]".contains($0) }.map(String.init)
    let others = pieces.dropFirst().filter {
      let words = FoldedWord.words(of: $0)
      return words.count > 1 || words.contains { $0.isUpper && $0.letters.count > 2 }
    }
    for name in pieces.count > 1 ? [body, pieces[0]] + others : [body] {
      for form in BodyName(name, isProtected: reason == .protected).forms { add(form) }
    }
  }

  private mutating func addContact(_ contact: String) {
    for form in ContactName(contact).forms { add(form) }
  }

  /// Adds a form of the entry at hand.
  private mutating func add(_ made: NameForm, isName: Bool = true) {
    var form = made
    form.reason = reason
    form.entries = isName ? [entry] : []
    form.isOrdinary = form.isOrdinary || Self.isOrdinary(form)
    forms.append(form)
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
  /// Where the only joint of two words stands, counted in letters; nil for one word or several.
  var wordJoint: Int? {
    let words = symbols.split { $0 == Joint.word }
    guard words.count == 2 else {
      // Two syllables can stand apart as two words do.
      let parts = symbols.split { $0 <= Joint.syllable }
      return words.count == 1 && parts.count == 2 ? parts[0].count : nil
    }
    return words[0].filter { $0 > Joint.syllable }.count
  }
}

/// Names with letters that German and the languages of the north also write with two.
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

/// A name as programs and games of letters encode it: what no view of the text undoes.
enum EncodedName {
  /// The name in base64, in hexadecimal and with the alphabet turned by half, folded.
  static func forms(of name: String) -> [[UInt32]] {
    let bytes = Array(name.utf8)
    guard bytes.count > 4 else { return [] }
    let turned = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let lower = scalar.value.smallCase
      guard scalar.isASCII, lower.isASCIILowercase else { return scalar }
      return Unicode.Scalar(
        lower < Unicode.Scalar("n").value ? scalar.value + 13 : scalar.value - 13) ?? scalar
    }
    var texts = [base64(bytes), hexadecimal(bytes)]
    if name.unicodeScalars.contains(where: \.isASCII) {
      texts.append(String(String.UnicodeScalarView(turned)))
    }
    return texts.map { text in
      Array(FoldedWord.words(of: text).map(\.symbols).joined(separator: [NameForm.Joint.word]))
    }.filter { !$0.isEmpty }
  }

  /// The letters with which the name begins in base64 and in hexadecimal.
  static func beginnings(of name: String) -> [[UInt32]] {
    let bytes = Array(name.utf8.prefix(6))
    return [base64(bytes), hexadecimal(bytes)].map { text in
      text.unicodeScalars.map(\.value.smallCase).filter { $0.isASCIILowercase || $0.isASCIIDigit }
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Without what encodes the end: as it stands also where the text goes on.
  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count - bytes.count % 3, by: 3) {
      let value = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      for shift in [18, 12, 6, 0] { text.append(alphabet[value >> shift & 63]) }
    }
    return text
  }
}
