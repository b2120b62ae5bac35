internal import Terminal

/// Takes the text of a paragraph apart into runs of one style.
///
/// Emphasis follows CommonMark's rules of delimiter runs, with one addition: an ideograph beside a
/// mark counts like punctuation, since Chinese and Japanese set no spaces around words. Time is in
/// proportion to the size.
struct MarkdownInlines {
  /// A piece of text or a run of marks.
  private struct Node {
    var text: String
    var style: TextStyle = []
    var marks: Marks?
  }

  private struct Marks {
    let mark: Character
    let canOpen: Bool
    let canClose: Bool
    let length: Int
    var left: Int
  }

  private let characters: [Character]
  // The byte of each character that is one of ASCII, else 0: comparing characters takes a hundred
  // times as long where letters have marks.
  private let signs: [UInt8]
  private let keepsMarks: Bool
  private var index = 0
  private var nodes: [Node] = []
  private var plain = ""
  private var brackets: [Int] = []
  // Where runs of backticks begin, by their length, the last ones first; those passed are gone.
  private var ticks: [Int: [Int]] = [:]
  // Characters that may still be looked at for targets that are none: a text of brackets must cost
  // no more than another.
  private var patience: Int
  private var work = LongWork()
  // What begins and ends before each node.
  private var begun: [Int: [TextStyle]] = [:]
  private var ended: [Int: [TextStyle]] = [:]

  /// The runs of a text; a line feed in one is a line break that was asked for.
  ///
  /// - Parameter keepsMarks: leaves the marks of emphasis and code where they are.
  static func runs(of text: String, keepsMarks: Bool) -> [StyledRun] {
    var parser = MarkdownInlines(text, keepsMarks: keepsMarks)
    parser.read()
    parser.pairMarks()
    return parser.runs()
  }

  private init(_ text: String, keepsMarks: Bool) {
    characters = Array(text)
    signs = characters.map { $0.sign ?? 0 }
    self.keepsMarks = keepsMarks
    patience = 4 * characters.count + 4 * MarkdownInlines.longestTarget
    findTicks()
  }

  private mutating func findTicks() {
    var end = characters.count
    while end > 0 {
      end -= 1
      guard signs[end] == Sign.tick else { continue }
      let last = end
      while end > 0, signs[end - 1] == Sign.tick { end -= 1 }
      ticks[last - end + 1, default: []].append(end)
    }
  }

  private func character(at index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }

  /// The signs that mean something.
  private enum Sign {
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let exclamation = UInt8(ascii: "!")
    static let open = UInt8(ascii: "[")
    static let close = UInt8(ascii: "]")
    static let openRound = UInt8(ascii: "(")
    static let closeRound = UInt8(ascii: ")")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let escape = UInt8(ascii: "\\")
    static let tick = UInt8(ascii: "`")
    static let star = UInt8(ascii: "*")
    static let underscore = UInt8(ascii: "_")
    static let tilde = UInt8(ascii: "~")
  }

  private func sign(at index: Int) -> UInt8? {
    signs.indices.contains(index) ? signs[index] : nil
  }

  private mutating func read() {
    while let character = character(at: index), work.goesOn() {
      switch signs[index] {
      case Sign.escape: readEscape()
      case Sign.tick: readCode()
      case Sign.star, Sign.underscore, Sign.tilde: readMarks(character)
      case Sign.open:
        flush()
        brackets.append(nodes.count)
        add("[")
      case Sign.exclamation where sign(at: index + 1) == Sign.open: index += 1
      case Sign.close: readBracketEnd()
      case Sign.less: readAutolink()
      case Sign.lineFeed: readLineEnd()
      default:
        plain.append(character)
        index += 1
      }
    }
    flush()
  }

  private mutating func add(_ text: String, style: TextStyle = [], marks: Marks? = nil) {
    flush()
    nodes.append(Node(text: text, style: style, marks: marks))
    index += 1
  }

  private mutating func flush() {
    if !plain.isEmpty { nodes.append(Node(text: plain)) }
    plain = ""
  }

  private mutating func readEscape() {
    guard let next = character(at: index + 1), next.isASCII, next.isPunctuation || next.isSymbol
    else {
      if sign(at: index + 1) == Sign.lineFeed {
        plain.append("\n")
        index += 2
        return
      }
      plain.append("\\")
      index += 1
      return
    }
    plain.append(next)
    index += 2
  }

  private mutating func readCode() {
    let length = runLength(of: Sign.tick, from: index)
    let ticks = String(repeating: "`", count: length)
    guard let end = codeEnd(length, from: index + length) else {
      plain += ticks
      index += length
      return
    }
    var code = String(characters[index + length..<end].map { $0 == "\n" ? " " : $0 })
    if code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains(where: { $0 != " " }) {
      code = String(code.dropFirst().dropLast())
    }
    flush()
    nodes.append(Node(text: keepsMarks ? ticks + code + ticks : code, style: .code))
    index = end + length
  }

  private mutating func codeEnd(_ length: Int, from start: Int) -> Int? {
    while let place = ticks[length]?.last {
      if place >= start { return place }
      ticks[length]?.removeLast()
    }
    return nil
  }

  private func runLength(of mark: UInt8, from start: Int) -> Int {
    var end = start
    while sign(at: end) == mark { end += 1 }
    return end - start
  }

  private mutating func readMarks(_ mark: Character) {
    let length = runLength(of: signs[index], from: index)
    let text = String(repeating: mark, count: length)
    guard mark != "~" || length == 2 else {
      plain += text
      index += length
      return
    }
    let before = Neighbour(character(at: index - 1))
    let behind = Neighbour(character(at: index + length))
    let opens = behind != .space && (behind == .letter || before != .letter)
    let closes = before != .space && (before == .letter || behind != .letter)
    let isInWord = mark == "_"
    flush()
    nodes.append(
      Node(
        text: text,
        marks: Marks(
          mark: mark, canOpen: opens && !(isInWord && closes && before == .letter),
          canClose: closes && !(isInWord && opens && behind == .letter), length: length,
          left: length)))
    index += length
  }

  /// What stands beside a run of marks.
  private enum Neighbour {
    case space
    case punctuation
    case letter

    init(_ character: Character?) {
      guard let character, !character.isWhitespace else {
        self = .space
        return
      }
      let isBoundary =
        character.isPunctuation || character.isSymbol || DisplayWidth.columns(of: character) == 2
      self = isBoundary ? .punctuation : .letter
    }
  }

  private mutating func readBracketEnd() {
    flush()
    guard let opener = brackets.popLast(), sign(at: index + 1) == Sign.openRound,
      let (target, end) = destination(from: index + 2)
    else {
      add("]")
      return
    }
    nodes[opener].text = ""
    begun[opener, default: []].append(.underlined)
    ended[nodes.count, default: []].append(.underlined)
    // No link stands inside another one.
    brackets = []
    let label = nodes[opener...].prefix(9).map(\.text).joined()
    if !target.isEmpty && target != label {
      nodes.append(Node(text: (label.isEmpty ? "" : " ") + "(" + target + ")", style: .faint))
    }
    index = end
  }

  // No address that somebody wrote is longer; what only looks like one must not be read in vain
  // again and again.
  private static let longestTarget = 2048

  /// The target of a link and the place behind its closing parenthesis; a title is left out.
  private mutating func destination(from start: Int) -> (String, Int)? {
    guard patience > 0 else { return nil }
    var (target, depth, place) = ("", 0, start)
    defer { patience -= place - start }
    let isQuoted = sign(at: start) == Sign.less
    if isQuoted { place += 1 }
    while let next = sign(at: place), place - start < MarkdownInlines.longestTarget {
      if isQuoted
        ? next == Sign.greater : next == Sign.space || (next == Sign.closeRound && depth == 0)
      {
        break
      }
      if next == Sign.lineFeed { return nil }
      if next == Sign.openRound { depth += 1 }
      if next == Sign.closeRound { depth -= 1 }
      target.append(characters[place])
      place += 1
    }
    if isQuoted { place += 1 }
    while let next = sign(at: place), place - start < MarkdownInlines.longestTarget {
      place += 1
      if next == Sign.closeRound { return (target, place) }
      if next == Sign.lineFeed { return nil }
    }
    return nil
  }

  private mutating func readAutolink() {
    let rest = signs[index...].prefix(MarkdownInlines.longestTarget).dropFirst()
    let end = rest.firstIndex {
      $0 == Sign.greater || $0 == Sign.space || $0 == Sign.lineFeed || $0 == Sign.less
    }
    guard let end, signs[end] == Sign.greater,
      rest[..<end].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") })
    else {
      plain.append("<")
      index += 1
      return
    }
    flush()
    nodes.append(Node(text: String(characters[rest.startIndex..<end]), style: .underlined))
    index = end + 1
  }

  private mutating func readLineEnd() {
    let isHard = plain.hasSuffix("  ")
    while plain.last == " " { plain.removeLast() }
    index += 1
    if isHard {
      plain.append("\n")
      return
    }
    // Ideographs on both sides are written without a space.
    let neighbours = [character(at: index - 2), character(at: index)].compactMap { $0 }
    let areWide = neighbours.allSatisfy { DisplayWidth.columns(of: $0) == 2 && $0.isLetter }
    if !areWide { plain.append(" ") }
  }

  /// Finds which runs of marks belong together.
  private mutating func pairMarks() {
    var openers: [Int] = []
    // Below this height of the stack nothing opens for such a closer.
    var bottoms: [String: Int] = [:]
    for number in nodes.indices {
      guard let closer = nodes[number].marks else { continue }
      let key = "\(closer.mark)\(closer.length % 3)\(closer.canOpen)"
      while closer.canClose, let left = nodes[number].marks?.left, left > 0 {
        let bottom = min(bottoms[key] ?? 0, openers.count)
        guard let place = openers[bottom...].lastIndex(where: { opens($0, for: closer) }) else {
          bottoms[key] = openers.count
          break
        }
        openers.removeSubrange((place + 1)...)
        join(openers[place], number)
        if nodes[openers[place]].marks?.left == 0 { openers.removeLast() }
      }
      for (key, bottom) in bottoms where bottom > openers.count { bottoms[key] = openers.count }
      if closer.canOpen, let left = nodes[number].marks?.left, left > 0 { openers.append(number) }
    }
  }

  private func opens(_ number: Int, for closer: Marks) -> Bool {
    guard let opener = nodes[number].marks, opener.mark == closer.mark else { return false }
    let isOdd =
      (opener.canClose || closer.canOpen) && (opener.length + closer.length) % 3 == 0
      && !(opener.length % 3 == 0 && closer.length % 3 == 0)
    return closer.mark == "~" || !isOdd
  }

  private mutating func join(_ opener: Int, _ closer: Int) {
    guard var open = nodes[opener].marks, var close = nodes[closer].marks else { return }
    let count = min(open.left, close.left, 2)
    let style: TextStyle = open.mark == "~" ? .struck : count == 2 ? .strong : .emphasis
    open.left -= count
    close.left -= count
    (nodes[opener].marks, nodes[closer].marks) = (open, close)
    if !keepsMarks {
      nodes[opener].text.removeLast(count)
      nodes[closer].text.removeLast(count)
    }
    begun[opener + 1, default: []].append(style)
    ended[closer, default: []].append(style)
  }

  private func runs() -> [StyledRun] {
    var counts: [TextStyle: Int] = [:]
    var runs: [StyledRun] = []
    for (number, node) in nodes.enumerated() {
      ended[number]?.forEach { counts[$0, default: 0] -= 1 }
      begun[number]?.forEach { counts[$0, default: 0] += 1 }
      guard !node.text.isEmpty else { continue }
      let open = counts.filter { $1 > 0 }.keys
      let style = open.reduce(node.style) { $0.union($1) }
      runs.append(StyledRun(node.text, keepsMarks ? [] : style))
    }
    return runs
  }
}
