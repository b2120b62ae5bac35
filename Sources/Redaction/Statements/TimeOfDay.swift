import Calendar

/// Recognises times of day: `09:30`, `2026-11-30 09:30 +02:00`, `9.30-10.15`, `9:30 PM`, `9时30分`.
enum TimeOfDay {
  private static let zones: Set<String> = [
    "z", "utc", "gmt", "am", "pm", "a.m.", "p.m.", "h", "uhr",
  ]
  private static let halves = ["上午", "下午", "中午", "早上", "晚上", "凌晨", "傍晚"]

  /// Whether a text is only a time of day, possibly with a date and a time zone.
  static func isAll(of text: String) -> Bool {
    var hasTime = false
    for word in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",，、|".contains($0) })
    {
      if let time = WrittenTime(String(word)), time.seconds != nil {
        hasTime = true
      } else if isTime(word) {
        hasTime = true
      } else if !isBeside(word) {
        return false
      }
    }
    return hasTime
  }

  /// Whether a word may accompany a time: a date, a dash or a zone.
  private static func isBeside(_ word: Substring) -> Bool {
    if zones.contains(String(word)) || halves.contains(String(word)) { return true }
    if DaySpan(exactly: String(word)) != nil { return true }
    if word.allSatisfy({ "-–—~～至到".contains($0) }) { return true }
    let offset = word.hasPrefix("utc") || word.hasPrefix("gmt") ? word.dropFirst(3) : word
    guard let sign = offset.first, "+-−±".contains(sign) else { return false }
    let digits = offset.dropFirst().filter { $0 != ":" }
    return (1...4).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a word is a time, or two with a dash between them.
  private static func isTime(_ word: Substring) -> Bool {
    let parts = word.split(whereSeparator: { "-–—~～至到".contains($0) })
    return (1...2).contains(parts.count) && parts.allSatisfy(isClock)
  }

  /// `09:30`, `9.30`, `9h30`, `09:30:15`, `9:30pm`, `上午9时30分`.
  private static func isClock(_ part: Substring) -> Bool {
    var rest = part
    for half in halves where rest.hasPrefix(half) { rest = rest.dropFirst(half.count) }
    for half in ["am", "pm", "z"] where rest.hasSuffix(half) { rest = rest.dropLast(half.count) }
    if rest.hasSuffix("分") { rest = rest.dropLast() }
    let isChinese = rest.contains { "时時点點".contains($0) }
    let numbers = rest.split(
      omittingEmptySubsequences: false, whereSeparator: { ":：.h时時点點".contains($0) })
    guard (2...3).contains(numbers.count),
      numbers.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(numbers[0]), (0...24).contains(hour)
    else { return false }
    return numbers.dropFirst().allSatisfy { number in
      if number.isEmpty { return isChinese }
      return (number.count == 2 || isChinese) && (Int(number).map { $0 < 60 } ?? false)
    }
  }
}
