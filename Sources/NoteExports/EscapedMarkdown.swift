/// Markdown in which every sign is escaped that could mean something, as Day One writes it: `\.`, `\(`.
enum EscapedMarkdown {
  /// A line without any escape, for a title.
  static func plain(_ line: String) -> String {
    var result = ""
    var isEscaped = false
    for sign in line {
      if isEscaped {
        if !isPunctuation(sign) { result.append("\\") }
        result.append(sign)
        isEscaped = false
      } else if sign == "\\" {
        isEscaped = true
      } else {
        result.append(sign)
      }
    }
    return isEscaped ? result + "\\" : result
  }

  private static func isPunctuation(_ sign: Character) -> Bool {
    sign.isASCII && !sign.isLetter && !sign.isNumber && !sign.isWhitespace
  }

  /// A text without the escapes that mean nothing where they stand. Code, and the targets of links, stay
  /// as they are.
  static func undone(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var result: [UInt8] = []
    var fence: Fence?
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { result.append(UInt8(ascii: "\n")) }
      let line = Array(line)
      if let open = fence {
        result += line
        if open.isClosed(by: line) { fence = nil }
      } else if let open = Fence(line) {
        result += line
        fence = open
      } else {
        var reader = EscapedLine(line)
        result += reader.undone()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A line that opens a block of code.
private struct Fence {
  let sign: UInt8
  let length: Int

  init?(_ line: [UInt8]) {
    let rest = line.drop { $0 == 0x20 }
    guard let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return nil
    }
    let length = rest.prefix { $0 == sign }.count
    guard length >= 3 else { return nil }
    // A span of code in one line is no fence.
    if sign == UInt8(ascii: "`"), rest.dropFirst(length).contains(sign) { return nil }
    self.sign = sign
    self.length = length
  }

  func isClosed(by line: [UInt8]) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    let run = rest.prefix { $0 == sign }
    return run.count >= length && rest[run.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x0D }
  }
}

/// Reads a line of text sign by sign.
private struct EscapedLine {
  private let line: [UInt8]
  private var place = 0
  private var result: [UInt8] = []
  // Runs of backticks that nothing closes from here on, by their lengths, and whether no bracket does:
  // else lines full of them would take quadratic time.
  private var unclosed: Set<Int> = []
  private var isTargetUnclosed = false
  // Where the blanks end that the result begins with, and the number behind them, as far as they
  // were counted: to count them anew for each escape would take quadratic time, too.
  private var blanksEnd = 0
  private var numberEnd = 0

  init(_ line: [UInt8]) {
    self.line = line
    result.reserveCapacity(line.count)
  }

  mutating func undone() -> [UInt8] {
    while place < line.count {
      let byte = line[place]
      if byte == UInt8(ascii: "`") {
        takeCode()
      } else if byte == UInt8(ascii: "("), result.last == UInt8(ascii: "]") {
        takeTarget()
      } else if byte == UInt8(ascii: "\\"), place + 1 < line.count,
        EscapedLine.isPunctuation(line[place + 1])
      {
        let sign = line[place + 1]
        let next = place + 2 < line.count ? line[place + 2] : nil
        if means(sign, before: next) { result.append(byte) }
        result.append(sign)
        place += 2
      } else {
        result.append(byte)
        place += 1
      }
    }
    return result
  }

  /// A span of code, or the backticks that open none.
  private mutating func takeCode() {
    let length = line[place...].prefix { $0 == UInt8(ascii: "`") }.count
    var end = place + length
    while end < line.count, !unclosed.contains(length) {
      guard line[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = line[end...].prefix { $0 == UInt8(ascii: "`") }.count
      end += run
      if run == length {
        take(until: end)
        return
      }
    }
    unclosed.insert(length)
    take(until: place + length)
  }

  /// The target of a link with its brackets.
  private mutating func takeTarget() {
    var end = isTargetUnclosed ? line.count : place + 1
    while end < line.count, line[end] != UInt8(ascii: ")") {
      end += line[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    isTargetUnclosed = end >= line.count
    take(until: isTargetUnclosed ? place + 1 : end + 1)
  }

  private mutating func take(until end: Int) {
    result += line[place..<end]
    place = end
  }

  private mutating func countOn() {
    while blanksEnd < result.count, result[blanksEnd] == 0x20 || result[blanksEnd] == 0x09 {
      blanksEnd += 1
    }
    numberEnd = max(numberEnd, blanksEnd)
    while numberEnd < result.count, (0x30...0x39).contains(result[numberEnd]) { numberEnd += 1 }
  }

  /// Whether a sign would mean something in Markdown where it stands now.
  private mutating func means(_ sign: UInt8, before next: UInt8?) -> Bool {
    countOn()
    let isFirst = blanksEnd == result.count
    let isNextBlank = next == nil || next == 0x20 || next == 0x09 || next == 0x0D
    let last = result.last
    let isLastBlank = last == nil || last == 0x20 || last == 0x09
    switch Unicode.Scalar(sign) {
    case ".", ")":
      return isNextBlank && numberEnd > blanksEnd && numberEnd == result.count
    case "-", "+":
      return isFirst && (isNextBlank || next == sign || next == UInt8(ascii: "\\"))
    case "#", ">", "=": return isFirst
    case "!": return next == UInt8(ascii: "[") || next == UInt8(ascii: "\\")
    case "(": return last == UInt8(ascii: "]")
    case "*": return isFirst || !(isLastBlank && isNextBlank)
    case "_":
      let isInWord = last.map(EscapedLine.isWord) == true && next.map(EscapedLine.isWord) == true
      return !isInWord && !(isLastBlank && isNextBlank)
    case "`", "[", "]", "<", "\\", "~", "|", "&": return true
    default: return false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isLetterOrDigit(byte)
  }

  /// A letter, a digit, or a part of a character beyond ASCII.
  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetterOrDigit(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
