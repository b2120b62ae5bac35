/// An address, a handle or a number, and the parts by which it is known.
struct ContactName {
  /// The forms, whose reason and entry are for the roster to add.
  private(set) var forms: [NameForm] = []

  /// A contact as somebody wrote it, with or without a label before it.
  init(_ contact: String) {
    let pieces = contact.split { " \t\n,;".contains($0) }.map(String.init)
    guard !pieces.isEmpty else { return }
    for piece in pieces where pieces.count == 1 || Self.isHandle(piece) { add(piece) }
    // A label and a handle that looks like a word.
    let label = pieces[0].lowercased()
    if pieces.count == 2, label.hasSuffix(":") || Self.services.contains(label) { add(pieces[1]) }
    addNumber(contact)
    addWords(contact)
  }

  /// People also say in words how to reach somebody: fox on signal, the red house by the lake.
  private mutating func addWords(_ contact: String) {
    let words = FoldedWord.words(of: contact)
    guard words.count > 1 else {
      guard let word = words.first, word.letters.count > 2,
        !Self.services.contains(contact.lowercased())
      else { return }
      // An ordinary word counts only with a capital.
      let isOrdinary = Lexicon.isWord(word.letters[...])
      if isOrdinary { forms.append(NameForm(symbols: word.symbols, kind: .head, isOrdinary: true)) }
      return
    }
    let symbols = words.map(\.symbols).joined(separator: [NameForm.Joint.word])
    forms.append(NameForm(symbols: Array(symbols), kind: .phrase))
  }

  /// Whether a piece cannot be a word of a sentence: people also describe a contact in prose.
  private static func isHandle(_ piece: String) -> Bool {
    piece.contains { "@_/".contains($0) || $0.isNumber }
      || piece.dropLast().contains { ".:".contains($0) }
  }

  private static func isOrdinary(_ piece: String) -> Bool {
    FoldedWord.words(of: piece).allSatisfy { Lexicon.isWord($0.letters[...]) }
  }

  private mutating func add(_ piece: String) {
    let parts = piece.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      addHandle(piece)
      return
    }
    let colon = parts[0].lastIndex(of: ":").map { parts[0].index(after: $0) }
    let local = String(parts[0][(colon ?? parts[0].startIndex)...])
    add(piece, .handle)
    addHandle(local)
    let domain = String(parts[1])
    guard !Self.providers.contains(domain.lowercased()) else { return }
    add(domain, .handle)
    let labels = domain.split(separator: ".").map(String.init)
    for label in labels.dropLast() where label.count > 3 && !Self.labels.contains(label) {
      addHandle(label)
    }
  }

  private mutating func addHandle(_ text: String) {
    let letters = FoldedLetters(text).letters.filter { $0.traits.isDisjoint(with: .sign) }
    guard letters.contains(where: { !$0.traits.contains(.digit) }), letters.count > 1,
      text.contains("@") || !Self.isOrdinary(text)
    else { return }
    add(text, .handle)
  }

  /// A number with at least six digits, also without its country's prefix.
  private mutating func addNumber(_ text: String) {
    let digits = text.unicodeScalars.filter { $0.value.isASCIIDigit }.map(\.value)
    guard digits.count >= 6, !text.contains("@") else { return }
    guard text.unicodeScalars.count(where: \.properties.isAlphabetic) < 12 else { return }
    for count in Set([
      digits.count, min(digits.count, 11), min(digits.count, 10), min(digits.count, 8),
    ])
    where count >= 6 {
      let joint = [NameForm.Joint.syllable]
      forms.append(
        NameForm(
          symbols: Array(digits.suffix(count).map { [$0] }.joined(separator: joint)), kind: .number)
      )
    }
  }

  private mutating func add(_ text: String, _ kind: NameForm.Kind) {
    var symbols: [UInt32] = []
    for letter in FoldedLetters(text).letters {
      if letter.traits.contains(.sign) {
        symbols.append(NameForm.Joint.syllable)
        continue
      }
      if letter.gap > .none, symbols.last != NameForm.Joint.syllable, !symbols.isEmpty {
        symbols.append(NameForm.Joint.syllable)
      }
      symbols.append(letter.scalar)
    }
    while symbols.first == NameForm.Joint.syllable { symbols.removeFirst() }
    forms.append(NameForm(symbols: symbols, kind: kind))
  }

  private static let services: Set<String> = [
    "wechat", "weibo", "telegram", "signal", "whatsapp", "twitter", "x", "mastodon", "bluesky",
    "skype", "line", "qq", "matrix", "threema", "linkedin", "微信", "微博",
  ]

  /// Providers that give addresses to everybody: their names identify nobody.
  private static let providers: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com",
    "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.de", "gmx.net", "web.de",
    "163.com", "126.com", "qq.com", "sina.com", "foxmail.com", "naver.com", "mail.ru", "yandex.ru",
    "example.com", "example.org", "example.net",
  ]
  private static let labels: Set<String> = ["mail", "example", "email", "www", "smtp", "info"]
}
