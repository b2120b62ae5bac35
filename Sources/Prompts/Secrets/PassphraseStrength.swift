package import Sodium

/// How hard a passphrase is to guess: an estimate of what somebody needs who tries likely ones
/// first. It knows words, dates, rows of keys, repetitions and sequences, and takes the cheapest way
/// to put the passphrase together of them; what it does not know counts as drawn at random, so that
/// the truth may be less. (The ideas are those of zxcvbn, D. L. Wheeler, 2016.)
package struct PassphraseStrength: Equatable, Sendable {
  /// What a new passphrase should have: four words drawn at random.
  package static let enough = 50

  /// Guesses a second of somebody with a hundred large machines, each of which derives a hundred
  /// keys a second.
  private static let guessesPerSecond = 10_000.0

  /// The logarithm of the number of guesses.
  package let bits: Int

  /// Estimates a passphrase; what it copies is wiped.
  ///
  /// - Parameter passphrase: UTF-8.
  package init(of passphrase: borrowing SecretBytes) {
    var bytes = unsafe passphrase.bytes.withUnsafeBytes { unsafe Array($0) }
    defer { Wiping.zero(&bytes) }
    // Nothing beyond this changes the answer.
    bits = Int(GuessCost(Array(String(decoding: bytes.prefix(256), as: UTF8.self))).bits)
  }

  /// Whether a new passphrase is to be refused.
  package var isWeak: Bool { bits < PassphraseStrength.enough }

  /// How long it takes to find the passphrase, in the largest unit that fits.
  package var time: (count: Int, unit: TimeUnit) {
    var guesses = 1.0
    for _ in 0..<bits { guesses *= 2 }
    let seconds = guesses / PassphraseStrength.guessesPerSecond
    guard let unit = TimeUnit.allCases.first(where: { seconds >= $0.seconds }) else {
      return (1, .minute)
    }
    return (Int(min(seconds / unit.seconds, 1e9).rounded(.up)), unit)
  }

  /// A unit of time, the longest first.
  package enum TimeUnit: CaseIterable, Sendable {
    case year, day, hour, minute

    fileprivate var seconds: Double {
      switch self {
      case .year: 31_557_600
      case .day: 86_400
      case .hour: 3600
      case .minute: 60
      }
    }
  }
}

/// The cheapest way to put a text together.
private struct GuessCost {
  private static let common = Set(
    """
    password passwort passwd pass secret geheim admin administrator root welcome willkommen letmein \
    iloveyou monkey dragon master login hello hallo test guest subrosa vault tresor love god sunshine \
    princess football baseball shadow superman batman trustno1 summer winter spring autumn sommer \
    herbst januar january february march april may june july august september october november \
    december monday tuesday wednesday thursday friday saturday sunday the and for you my is of in to \
    alpha beta gamma delta omega bravo charlie zero one two three four five six seven eight nine ten
    """.split(whereSeparator: \.isWhitespace).map { Array($0) })
  private static let rows = [
    "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm",
    "1234567890", "0987654321", "abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc", "qazwsxedc",
  ].map { Array($0) }
  private static let longestWord = 12

  private let text: [Character]
  private let lower: [Character]
  private let words: Set<[Character]>

  init(_ text: [Character]) {
    self.text = text
    lower = text.map { GuessCost.plain($0) }
    let list = WordList.words.description
    words = Set(list.split(separator: " ").map { Array($0) })
  }

  var bits: Double {
    var best = [Double](repeating: .infinity, count: text.count + 1)
    best[0] = 0
    for start in text.indices {
      func offer(_ end: Int, _ bits: Double) { best[end] = min(best[end], best[start] + bits) }
      offer(start + 1, single(start))
      for (end, bits) in parts(start) { offer(end, bits) }
      if let (end, copies) = repetition(start) {
        // What is repeated was paid for already.
        offer(end, copies)
      }
    }
    return best[text.count]
  }

  private func single(_ index: Int) -> Double {
    // A sign between words is no choice once it was made.
    if " -_.,".contains(text[index]), index > 0 {
      return text[..<index].contains(text[index]) ? 0.5 : 3
    }
    guard let value = text[index].unicodeScalars.first?.value else { return 0 }
    switch value {
    case 0x30...0x39: return 3.4
    case 0x41...0x5a, 0x61...0x7a: return text.contains(where: isOther) ? 5.2 : 4.7
    case 0..<0x80: return 6
    case 0x4e00...0x9fff: return 9
    default: return 8
    }
  }

  private func isOther(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || character.isUppercase)
  }

  /// What begins at an index and is more likely than its letters.
  private func parts(_ start: Int) -> [(Int, Double)] {
    var found: [(Int, Double)] = []
    for length in 2...max(2, GuessCost.longestWord) where start + length <= text.count {
      let word = Array(lower[start..<start + length])
      // Capitals and digits in the place of letters.
      let extra = word == Array(text[start..<start + length]) ? 0 : 1.0
      if GuessCost.common.contains(word) { found.append((start + length, 7.5 + extra)) }
      if words.contains(word) { found.append((start + length, 12.9 + extra)) }
      guard length >= 3 else { continue }
      for row in GuessCost.rows where GuessCost.holds(row, Array(text[start..<start + length])) {
        found.append((start + length, 6.0 + 0.5 * Double(length)))
      }
    }
    if let year = number(start, 4), (1900...2060).contains(year) { found.append((start + 4, 6.5)) }
    for length in [6, 8] where number(start, length) != nil {
      found.append((start + length, length == 6 ? 15 : 16))
    }
    return found
  }

  private func number(_ start: Int, _ length: Int) -> Int? {
    guard start + length <= text.count else { return nil }
    let digits = text[start..<start + length]
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(String(digits)) : nil
  }

  /// Where copies of what stands before an index end.
  private func repetition(_ start: Int) -> (Int, Double)? {
    var longest: (Int, Double)?
    for length in 1...min(max(1, start), 32) where length <= start {
      var end = start
      while end < text.count, lower[end] == lower[end - length] { end += 1 }
      guard end - start >= max(2, length) else { continue }
      if end > longest?.0 ?? 0 { longest = (end, 3) }
    }
    return longest
  }

  private static func holds(_ row: [Character], _ part: [Character]) -> Bool {
    let part = part.map { $0.lowercased().first ?? $0 }
    guard let first = part.first, let place = row.firstIndex(of: first) else { return false }
    return row[place...].starts(with: part)
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "0": "o"
    case "3": "e"
    case "4", "@": "a"
    case "5", "$": "s"
    case "7": "t"
    default: character.lowercased().first ?? character
    }
  }
}
