/// The beginning of a line that looks like an attempt at a portion mark.
///
/// An attempt is a word in any kind of brackets, or a word followed by a colon. Either it is at
/// most two edits away from a mark (an extra, missing, wrong or swapped letter), or it means the
/// same in another language. Bullets, numbers, dates, quotation marks, emphasis, links, tags and
/// asides may come before it (see ``MarkLead``). A label with a colon is not an attempt if it is an
/// ordinary word or a name, such as `Time:` or `Chen:` (see ``MarkWords``).
struct MarkAttempt {
  // A mark and the text before it are never longer than this, so a long line costs no more than a
  // short one.
  private static let longestLine = 184
  private static let longestLabel = 32

  /// The word that looks like a mark, folded.
  let word: String
  /// Whether nothing that may be drawn as words follows it on its line.
  let isAlone: Bool

  /// Reads the beginning of a line. Nil if it is not an attempt. In code, an attempt counts only if
  /// it is in round brackets or asks for the text to be kept back.
  init?(in line: ArraySlice<UInt8>, isCode: Bool) {
    // Characters have at most four bytes.
    let beginning = line.prefix(4 * MarkAttempt.longestLine)
    // Most lines contain nothing that an attempt needs.
    let (look, end) = QuietText.look(at: beginning)
    guard look != .quiet || end < beginning.endIndex else { return nil }
    var text = SeenText.decoded(beginning)
    var attempt = MarkAttempt.find(text, isCode: isCode)
    if attempt == nil, !isCode, text.contains("<") {
      // `<b>Private</b>: x`
      text = SeenText.plain(text)
      attempt = MarkAttempt.find(text, isCode: false)
    }
    guard let found = attempt else { return nil }
    word = found.word
    isAlone =
      line.count <= 4 * MarkAttempt.longestLine && !SeenText.mayDrawWords(Array(text[found.end...]))
  }

  private static func find(_ text: [Unicode.Scalar], isCode: Bool) -> MarkBrackets.Found? {
    var lead = MarkLead(text)
    while let place = lead.next() {
      switch place {
      case .bracket(let index):
        guard let found = MarkBrackets.attempt(text[index...]) else { continue }
        let isRound = text[index] == "(" || text[index] == "（"
        if !isCode || isRound || keeps(found.word) { return found }
      case .word(let index):
        guard let found = labelled(text[index...], isFirst: !lead.hasWords) else { continue }
        if !isCode || keeps(found.word) { return found }
      }
    }
    return nil
  }

  /// The folded word for a mark, if it is the whole text, except perhaps for a number before it.
  /// Nil for any other text.
  static func whole(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= 4 * longestLabel else { return nil }
    let seen = SeenText.plain(SeenText.decoded(text))
    let words = Array(MarkWords.words(of: seen).drop(while: MarkWords.isNumber))
    return MarkWords.isWhole(words) ? words.joined(separator: " ") : nil
  }

  private static func keeps(_ word: String) -> Bool {
    MarkWords.keeps(word) || MarkWords.havePrivate(word.split(separator: " ").map(String.init))
  }

  private static func labelled(
    _ rest: ArraySlice<Unicode.Scalar>, isFirst: Bool
  ) -> MarkBrackets.Found? {
    let label = rest.prefix(longestLabel).prefix { !isColon($0) && !MarkBrackets.isClosing($0) }
    if let dash = dash(in: label) {
      // `CONFIDENTIAL - x`. After words that are less clear, a dash is part of a sentence.
      let words = MarkWords.words(of: label[..<dash]).joined(separator: " ")
      if MarkWords.saysPrivate(words) { return (words, dash + 1) }
    }
    guard label.endIndex < rest.endIndex else { return nil }
    let sign = rest[label.endIndex]
    // Most lines have neither sign, and do not have to be split into words.
    guard isColon(sign) || MarkBrackets.isClosing(sign) else { return nil }
    let words = MarkWords.words(of: label)
    let whole = words.joined(separator: " ")
    let end = label.endIndex + 1
    // `private) Weber said`: the opening bracket was forgotten.
    if MarkBrackets.isClosing(sign) {
      return words.count == 1 && PortionMark(rawValue: whole) != nil ? (whole, end) : nil
    }
    // `open://` is an address.
    guard end >= rest.endIndex || rest[end] != "/" else { return nil }
    if MarkWords.means(whole, isLabel: true) { return (whole, end) }
    guard words.count == 1, !MarkWords.labels.contains(whole), !isInitials(label) else {
      return nil
    }
    // After other words, a name is more likely than a mistyped mark: `A. Oden: agreed`.
    let isMark =
      isFirst
      ? MarkWords.isNear(whole) : PortionMark(rawValue: whole) != nil || MarkWords.isNearKept(whole)
    return isMark ? (whole, end) : nil
  }

  /// Whether a label is the initials of a speaker: `SD:` is no mistyped `side`.
  private static func isInitials(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = label.filter(\.properties.isAlphabetic)
    return letters.count == 2 && letters.allSatisfy { $0.isASCII && $0.properties.isUppercase }
  }

  /// The first dash that has a blank on each side.
  private static func dash(in label: ArraySlice<Unicode.Scalar>) -> Int? {
    label.indices.first { index in
      let sign = label[index]
      // In ASCII, only the hyphen is a dash.
      return (sign == "-" || !sign.isASCII)
        && sign.properties.generalCategory == .dashPunctuation && index > label.startIndex
        && label[index - 1].isBlank && index + 1 < label.endIndex
        && label[index + 1].isBlank
    }
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    [":", "：", "﹕", "︰", "∶", "꞉"].contains(scalar)
  }
}
