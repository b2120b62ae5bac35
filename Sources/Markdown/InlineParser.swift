/// Takes the text of a block apart, by CommonMark's rules, with struck text as GitHub has it and one
/// addition: an ideograph beside a sign of emphasis counts as punctuation, since Chinese and
/// Japanese set no spaces around words.
struct InlineParser {
  /// A piece, or a run of signs that may turn out to be emphasis.
  private struct Node {
    var kind: Inline.Kind?
    var range: Range<Int>
    var run: DelimiterRun?
  }

  private struct Bracket {
    let node: Int
    let isPicture: Bool
    let textStart: Int
    let runs: Int
    var hasBracket = false
  }

  private let text: InlineText
  private let bytes: [UInt8]
  private let references: [String: LinkTarget]
  private var index = 0
  private var plainStart = 0
  private var nodes: [Node] = []
  private var runs: [Int] = []
  private var brackets: [Bracket] = []
  // Below this height of the stack no bracket opens a link: none stands inside another one.
  private var closedLinks = 0
  // Where runs of backticks begin, by length, the last first; those passed are gone.
  private var ticks: [Int: [Int]] = [:]
  // What was looked for in vain to the end of the text.
  private var missing: Set<String> = []

  init(_ text: InlineText, references: [String: LinkTarget]) {
    self.text = text
    bytes = text.bytes
    self.references = references
    var end = bytes.count
    while end > 0 {
      end -= 1
      guard bytes[end] == UInt8(ascii: "`") else { continue }
      let last = end
      while end > 0, bytes[end - 1] == UInt8(ascii: "`") { end -= 1 }
      ticks[last - end + 1, default: []].append(end)
    }
  }

  private func at(_ index: Int) -> UInt8 { index < bytes.count && index >= 0 ? bytes[index] : 0 }

  mutating func read() -> [Inline] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readRun()
      case UInt8(ascii: "["): openBracket(length: 1)
      case UInt8(ascii: "!") where at(index + 1) == UInt8(ascii: "["): openBracket(length: 2)
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "<"): readAngle()
      case UInt8(ascii: "&"): readEntity()
      case 0x0A: readBreak()
      default: index += 1
      }
    }
    flush()
    pair(from: 0)
    return result()
  }

  // MARK: - Pieces

  private mutating func flush() {
    if plainStart < index {
      let string = String(decoding: bytes[plainStart..<index], as: UTF8.self)
      nodes.append(Node(kind: .text(string), range: plainStart..<index))
    }
    plainStart = index
  }

  /// Adds a piece that ends somewhere, and goes on there.
  private mutating func add(_ kind: Inline.Kind, to end: Int) {
    flush()
    nodes.append(Node(kind: kind, range: index..<end))
    index = end
    plainStart = end
  }

  private mutating func readEscape() {
    let next = at(index + 1)
    if next == 0x0A {
      add(.hardBreak, to: index + 2)
      skipBlanks()
    } else if Entity.isSign(next) {
      add(.text(String(Character(Unicode.Scalar(next)))), to: index + 2)
    } else {
      index += 1
    }
  }

  private mutating func skipBlanks() {
    while LineSigns.isBlank(at(index)) { index += 1 }
    plainStart = index
  }

  private mutating func readEntity() {
    if let found = Entity.read(bytes[index...]) {
      add(.text(found.character), to: found.end)
    } else {
      index += 1
    }
  }

  private mutating func readBreak() {
    var start = index
    while start > plainStart, LineSigns.isBlank(bytes[start - 1]) { start -= 1 }
    let isHard = index - start >= 2 && at(index - 1) == 0x20 && at(index - 2) == 0x20
    let end = index + 1
    index = start
    add(isHard ? .hardBreak : .softBreak, to: end)
    skipBlanks()
  }

  private mutating func readCode() {
    let start = index
    let length = length(of: bytes[index])
    var end: Int?
    while let place = ticks[length]?.last, end == nil {
      if place >= start + length { end = place } else { ticks[length]?.removeLast() }
    }
    guard let end else {
      index += length
      return
    }
    var code = bytes[(start + length)..<end].map { $0 == 0x0A ? 0x20 : $0 }
    if code.count > 1, code.first == 0x20, code.last == 0x20, code.contains(where: { $0 != 0x20 }) {
      code = Array(code[1..<(code.count - 1)])
    }
    add(.code(String(decoding: code, as: UTF8.self)), to: end + length)
  }

  private func length(of sign: UInt8) -> Int { bytes[index...].prefix { $0 == sign }.count }

  private mutating func readRun() {
    let length = length(of: bytes[index])
    let sign = bytes[index]
    if sign == UInt8(ascii: "~"), length != 2 {
      index += length
      return
    }
    flush()
    runs.append(nodes.count)
    let run = DelimiterRun(sign, length, in: bytes, at: index)
    nodes.append(Node(kind: nil, range: index..<(index + length), run: run))
    index += length
    plainStart = index
  }

  private mutating func readAngle() {
    if let end = addressEnd() {
      let address = String(decoding: bytes[(index + 1)..<(end - 1)], as: UTF8.self)
      add(.address(address), to: end)
    } else if let end = htmlEnd() {
      add(.html, to: end)
    } else {
      index += 1
    }
  }

  private func addressEnd() -> Int? {
    // No address that somebody wrote is longer.
    let rest = bytes[(index + 1)...].prefix(2048)
    guard let end = rest.firstIndex(where: { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E }),
      bytes[end] == UInt8(ascii: ">"), end > index + 1
    else { return nil }
    let content = rest[..<end]
    func isWord(_ byte: UInt8) -> Bool { Tag.isLetter(byte) || (0x30...0x39).contains(byte) }
    let scheme = content.prefix { isWord($0) || "+.-".utf8.contains($0) }
    if scheme.endIndex < end, bytes[scheme.endIndex] == UInt8(ascii: ":"),
      (2...32).contains(scheme.count), scheme.first.map(Tag.isLetter) ?? false
    {
      return end + 1
    }
    let parts = content.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      parts[0].allSatisfy({ isWord($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }),
      parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy({
        (1...63).contains($0.count) && $0.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
          && $0.first != UInt8(ascii: "-") && $0.last != UInt8(ascii: "-")
      })
    else { return nil }
    return end + 1
  }

  private mutating func htmlEnd() -> Int? {
    let rest = bytes[index...]
    if rest.starts(with: "<!--".utf8) {
      if rest.dropFirst(4).starts(with: ">".utf8) { return index + 5 }
      if rest.dropFirst(4).starts(with: "->".utf8) { return index + 6 }
      return end("-->", from: index + 4)
    }
    if rest.starts(with: "<?".utf8) { return end("?>", from: index + 2) }
    if rest.starts(with: "<![CDATA[".utf8) { return end("]]>", from: index + 9) }
    if rest.starts(with: "<!".utf8), Tag.isLetter(at(index + 2)) {
      return end(">", from: index + 2)
    }
    return Tag.end(bytes, at: index)
  }

  private mutating func end(_ sign: String, from start: Int) -> Int? {
    guard !missing.contains(sign) else { return nil }
    let wanted = Array(sign.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return place + wanted.count }
      place += 1
    }
    missing.insert(sign)
    return nil
  }

  // MARK: - Links

  private mutating func openBracket(length: Int) {
    flush()
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracket = true }
    brackets.append(
      Bracket(
        node: nodes.count, isPicture: length == 2, textStart: index + length, runs: runs.count))
    nodes.append(Node(kind: .text(length == 2 ? "![" : "["), range: index..<(index + length)))
    index += length
    plainStart = index
  }

  private mutating func closeBracket() {
    guard let opener = brackets.popLast() else {
      index += 1
      return
    }
    let isClosed = !opener.isPicture && brackets.count < closedLinks
    closedLinks = min(closedLinks, brackets.count)
    guard !isClosed, let (target, end) = target(opener) else {
      index += 1
      return
    }
    flush()
    pair(from: opener.runs)
    let span: Inline.Span = opener.isPicture ? .picture(target) : .link(target)
    nodes[opener.node].kind = .begin(span)
    nodes.append(Node(kind: .end(span), range: index..<end))
    if !opener.isPicture { closedLinks = brackets.count }
    index = end
    plainStart = end
  }

  private func target(_ opener: Bracket) -> (LinkTarget, Int)? {
    if let found = LinkTarget.inline(bytes, at: index + 1) { return (found.target, found.end) }
    guard !references.isEmpty else { return nil }
    if let found = LinkTarget.label(bytes, at: index + 1) {
      return references[found.label].map { ($0, found.end) }
    }
    guard !opener.hasBracket, index - opener.textStart <= LinkTarget.longestLabel else {
      return nil
    }
    let label = LinkTarget.folded(bytes[opener.textStart..<index])
    let isCollapsed = at(index + 1) == UInt8(ascii: "[") && at(index + 2) == UInt8(ascii: "]")
    return references[label].map { ($0, index + (isCollapsed ? 3 : 1)) }
  }

  // MARK: - Emphasis

  /// Finds which runs of signs belong together, from a height of their stack on, and forgets them.
  private mutating func pair(from bottom: Int) {
    var openers: [Int] = []
    // Below this height of the stack nothing opens for such a closer.
    var floors: [Int: Int] = [:]
    for number in runs[bottom...] {
      guard let run = nodes[number].run else { continue }
      let key = Int(run.sign) * 8 + run.length % 3 * 2 + (run.canOpen ? 1 : 0)
      while run.canClose, (nodes[number].run?.left ?? 0) > 0 {
        let floor = min(floors[key] ?? 0, openers.count)
        let place = openers[floor...].lastIndex { nodes[$0].run?.opens(for: run) ?? false }
        guard let place else {
          floors[key] = openers.count
          break
        }
        openers.removeSubrange((place + 1)...)
        let opener = openers[place]
        let count = min(nodes[opener].run?.left ?? 0, nodes[number].run?.left ?? 0, 2)
        let span: Inline.Span =
          run.sign == UInt8(ascii: "~") ? .struck : count == 2 ? .strong : .emphasis
        nodes[opener].run?.begin(span, count)
        nodes[number].run?.end(span, count)
        if nodes[opener].run?.left == 0 { openers.removeLast() }
      }
      for (key, floor) in floors where floor > openers.count { floors[key] = openers.count }
      if run.canOpen, (nodes[number].run?.left ?? 0) > 0 { openers.append(number) }
    }
    runs.removeSubrange(bottom...)
  }

  private func result() -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      guard let run = node.run else {
        if let kind = node.kind { result.append(Inline(kind: kind, range: text.range(node.range))) }
        continue
      }
      var place = node.range.lowerBound
      func add(_ kind: Inline.Kind, _ count: Int) {
        result.append(Inline(kind: kind, range: text.range(place..<(place + count))))
        place += count
      }
      for (span, count) in run.ends { add(.end(span), count) }
      if run.left > 0 {
        let left = String(repeating: Character(Unicode.Scalar(run.sign)), count: run.left)
        add(.text(left), run.left)
      }
      for (span, count) in run.begins.reversed() { add(.begin(span), count) }
    }
    return result
  }
}
