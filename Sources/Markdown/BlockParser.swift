/// Takes a text apart into blocks, a line at a time, as CommonMark describes it: each line first
/// goes on with open blocks, then opens new ones, and what is left of it is text.
struct BlockParser {
  /// A block that is being read.
  private struct Node {
    enum Kind {
      case document, quote, paragraph, rule
      case heading(Int)
      case list(LineSigns.Marker)
      /// `indent` is where its content begins, in columns from its container's.
      case item(indent: Int)
      case fenced(LineSigns.Fence, indent: Int)
      case indented
      case html(HTMLBlock)
      case table([Block.Alignment])
    }

    var kind: Kind
    let parent: Int
    let line: Int
    var start: Int
    var end: Int
    var lines: [Line] = []
    /// The definitions that were taken out of the beginning of its lines.
    var definitions: [Line] = []
    var children: [Int] = []
    var endsBlank = false
    var isTight = true
  }

  private let bytes: [UInt8]
  private var nodes: [Node]
  /// The open blocks, from the document to the innermost.
  private var open = [0]
  private var references: [String: LinkTarget] = [:]
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes = [Node(kind: .document, parent: 0, line: 0, start: 0, end: bytes.count)]
  }

  mutating func read<Failure>(step: () throws(Failure) -> Void) throws(Failure) {
    var start = 0
    while start < bytes.count {
      if number % 4096 == 0 { try step() }
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = min(end + 1, bytes.count)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next += 1 }
      take(LineCursor(bytes, start..<end), next: next)
      number += 1
      start = next
    }
    close(downTo: 1)
  }

  private var tip: Int { open[open.count - 1] }

  // MARK: - A line

  private mutating func take(_ line: LineCursor, next: Int) {
    var cursor = line
    var matched = 1
    while matched < open.count {
      switch goesOn(open[matched], &cursor) {
      case .yes: matched += 1; continue
      case .no: break
      case .ended:
        nodes[open[matched]].end = next
        close(downTo: matched)
        // The closing fence is part of what it stands in.
        for node in open { nodes[node].end = max(nodes[node].end, next) }
        return
      }
      break
    }
    let wasParagraph = isParagraph(tip)
    var isNew = false
    if matched < 2 || !takesRaw(open[matched - 1]) {
      isNew = openBlocks(&cursor, &matched, wasParagraph: wasParagraph, next: next)
    }
    addText(cursor, matched, isNew: isNew, next: next)
    // A quote or an item that is only a mark has its line too.
    if nodes[tip].line == number { finish(tip, next) }
  }

  private enum Match { case yes, no, ended }

  private func goesOn(_ node: Int, _ cursor: inout LineCursor) -> Match {
    switch nodes[node].kind {
    case .document, .list: return .yes
    case .quote:
      guard cursor.indent < 4, cursor.sign == UInt8(ascii: ">") else { return .no }
      cursor.skipBlanks()
      cursor.skip(1)
      cursor.skip(columns: 1)
      return .yes
    case .item(let indent):
      if cursor.isBlank {
        if nodes[node].children.isEmpty { return .no }
        cursor.skip(columns: indent)
        return .yes
      }
      guard cursor.indent >= indent else { return .no }
      cursor.skip(columns: indent)
      return .yes
    case .fenced(let fence, let indent):
      if cursor.indent < 4, LineSigns.closes(fence, cursor.rest) { return .ended }
      cursor.skip(columns: indent)
      return .yes
    case .indented:
      guard cursor.isBlank || cursor.indent >= 4 else { return .no }
      cursor.skip(columns: 4)
      return .yes
    case .html(.until): return .yes
    case .html, .paragraph: return cursor.isBlank ? .no : .yes
    case .table:
      return !cursor.isBlank && cursor.rest.contains(UInt8(ascii: "|")) ? .yes : .no
    case .heading, .rule: return .no
    }
  }

  private func isParagraph(_ node: Int) -> Bool {
    if case .paragraph = nodes[node].kind { true } else { false }
  }

  /// Whether nothing begins inside a block.
  private func takesRaw(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .fenced, .indented, .html, .table: true
    default: false
    }
  }

  /// Opens what a line begins.
  ///
  /// - Returns: whether it was something that takes no more text of this line's, or takes it as its
  ///   first.
  private mutating func openBlocks(
    _ cursor: inout LineCursor, _ matched: inout Int, wasParagraph: Bool, next: Int
  ) -> Bool {
    var isLazy = wasParagraph
    while true {
      let container = open[matched - 1]
      let isInParagraph = isParagraph(container)
      if cursor.indent >= 4 {
        guard !isLazy, !cursor.isBlank else { return false }
        cursor.skip(columns: 4)
        add(.indented, at: cursor.offset, &matched)
        return true
      }
      let rest = cursor.rest
      if cursor.sign == UInt8(ascii: ">"), hasRoom(matched) {
        add(.quote, at: cursor.next, &matched)
        cursor.skipBlanks()
        cursor.skip(1)
        cursor.skip(columns: 1)
      } else if let heading = LineSigns.heading(rest) {
        let node = add(.heading(heading.level), at: cursor.next, &matched)
        nodes[node].lines = [Line(blanks: 0, range: heading.text)]
        finish(node, next)
        return true
      } else if let fence = LineSigns.fence(rest) {
        finish(add(.fenced(fence, indent: cursor.indent), at: cursor.next, &matched), next)
        return true
      } else if let html = HTMLBlock(rest),
        html != .untilBlank(mayInterrupt: false) || !(isInParagraph || isLazy)
      {
        let node = add(.html(html), at: cursor.offset, &matched)
        nodes[node].lines = [cursor.line]
        finish(node, next)
        if html.ends(with: rest) { close(downTo: matched - 1) }
        return true
      } else if isInParagraph, let level = LineSigns.underline(rest), hasText(container) {
        nodes[container].kind = .heading(level)
        finish(container, next)
        close(downTo: matched - 1)
        return true
      } else if isInParagraph, let alignments = table(below: container, rest) {
        nodes[container].kind = .table(alignments)
        finish(container, next)
        return true
      } else if LineSigns.isRule(rest) {
        finish(add(.rule, at: cursor.next, &matched), next)
        return true
      } else if let marker = LineSigns.marker(rest), hasRoom(matched),
        !isInParagraph || mayInterrupt(marker, rest)
      {
        addItem(marker, &cursor, &matched)
      } else {
        return false
      }
      isLazy = false
    }
  }

  private func hasRoom(_ matched: Int) -> Bool { matched <= 2 * Document.deepest }

  private func mayInterrupt(_ marker: LineSigns.Marker, _ rest: ArraySlice<UInt8>) -> Bool {
    marker.start ?? 1 == 1 && !rest.dropFirst(marker.length).allSatisfy(LineSigns.isBlank)
  }

  private mutating func addItem(
    _ marker: LineSigns.Marker, _ cursor: inout LineCursor, _ matched: inout Int
  ) {
    let (start, indent) = (cursor.next, cursor.indent)
    cursor.skipBlanks()
    cursor.skip(marker.length)
    var width = cursor.indent
    if cursor.isBlank || width >= 5 { width = 1 }
    cursor.skip(columns: width)
    let goesOn: Bool
    if case .list(let former) = nodes[open[matched - 1]].kind {
      goesOn = former.sign == marker.sign && (former.start == nil) == (marker.start == nil)
    } else {
      goesOn = false
    }
    if !goesOn { add(.list(marker), at: start, &matched) }
    add(.item(indent: indent + marker.length + width), at: start, &matched)
  }

  @discardableResult
  private mutating func add(_ kind: Node.Kind, at start: Int, _ matched: inout Int) -> Int {
    // Only items stand in lists, and nothing in a text.
    while true {
      switch (nodes[open[matched - 1]].kind, kind) {
      case (.list, .item), (.document, _), (.quote, _), (.item, _): break
      default:
        matched -= 1
        continue
      }
      break
    }
    close(downTo: matched)
    let parent = tip
    nodes.append(Node(kind: kind, parent: parent, line: number, start: start, end: start))
    nodes[parent].children.append(nodes.count - 1)
    open.append(nodes.count - 1)
    matched = open.count
    return nodes.count - 1
  }

  /// A line goes into the block, and so into all that it stands in.
  private mutating func finish(_ node: Int, _ next: Int) {
    nodes[node].end = next
    for outer in open { nodes[outer].end = max(nodes[outer].end, next) }
  }

  private mutating func addText(_ line: LineCursor, _ matched: Int, isNew: Bool, next: Int) {
    var (cursor, matched) = (line, matched)
    if isNew {
      if case .indented = nodes[tip].kind {
        nodes[tip].lines.append(cursor.line)
        finish(tip, next)
      }
      return noteBlank(false, matched)
    }
    if matched < open.count, !cursor.isBlank, isParagraph(tip) {
      cursor.skipBlanks()
      nodes[tip].lines.append(cursor.line)
      return finish(tip, next)
    }
    close(downTo: matched)
    let container = tip
    switch nodes[container].kind {
    case .fenced, .indented:
      nodes[container].lines.append(cursor.line)
      if !cursor.isBlank { finish(container, next) }
      if case .fenced = nodes[container].kind { finish(container, next) }
    case .html(let html):
      nodes[container].lines.append(cursor.line)
      finish(container, next)
      if html.ends(with: cursor.rest) { close(downTo: matched - 1) }
    case .table, .paragraph:
      cursor.skipBlanks()
      nodes[container].lines.append(cursor.line)
      finish(container, next)
    default:
      guard !cursor.isBlank else { break }
      cursor.skipBlanks()
      let node = add(.paragraph, at: cursor.offset, &matched)
      nodes[node].lines = [cursor.line]
      finish(node, next)
    }
    noteBlank(line.isBlank, min(matched, open.count))
  }

  /// Notes for all blocks of a line whether they ended with a blank one.
  private mutating func noteBlank(_ isBlank: Bool, _ matched: Int) {
    let container = open[min(matched, open.count) - 1]
    if isBlank, let last = nodes[container].children.last { nodes[last].endsBlank = true }
    let counts: Bool
    switch nodes[container].kind {
    case .quote, .fenced: counts = false
    case .item: counts = !(nodes[container].children.isEmpty && nodes[container].line == number)
    default: counts = true
    }
    for node in open.prefix(matched) { nodes[node].endsBlank = isBlank && counts }
  }

  // MARK: - Ends

  private mutating func close(downTo count: Int) {
    while open.count > count {
      let node = open.removeLast()
      switch nodes[node].kind {
      case .paragraph: takeDefinitions(node)
      case .heading: if !nodes[node].lines.isEmpty { trimLast(node) }
      case .list: nodes[node].isTight = isTight(node)
      case .indented:
        while let last = nodes[node].lines.last, bytes[last.range].allSatisfy(LineSigns.isBlank) {
          nodes[node].lines.removeLast()
        }
      default: break
      }
    }
  }

  private mutating func trimLast(_ node: Int) {
    guard let last = nodes[node].lines.popLast() else { return }
    let text = LineSigns.trimmed(bytes[last.range])
    nodes[node].lines.append(Line(blanks: 0, range: text.startIndex..<text.endIndex))
  }

  private func isTight(_ list: Int) -> Bool {
    for (number, item) in nodes[list].children.enumerated() {
      let isLast = number == nodes[list].children.count - 1
      if !isLast, endsBlank(item) { return false }
      for (place, child) in nodes[item].children.enumerated() {
        if !(isLast && place == nodes[item].children.count - 1), endsBlank(child) { return false }
      }
    }
    return true
  }

  private func endsBlank(_ node: Int) -> Bool {
    var node = node
    while !nodes[node].endsBlank {
      switch nodes[node].kind {
      case .list, .item:
        guard let last = nodes[node].children.last else { return false }
        node = last
      default: return false
      }
    }
    return true
  }

  /// Takes the definitions at the beginning of a paragraph out of its text.
  private mutating func takeDefinitions(_ node: Int) {
    guard let first = nodes[node].lines.first, first.range.lowerBound < first.range.upperBound,
      bytes[first.range.lowerBound] == UInt8(ascii: "[")
    else { return }
    let text = InlineText(bytes, nodes[node].lines)
    var start = 0
    while let found = LinkTarget.definition(text.bytes, at: start) {
      if references[found.label] == nil { references[found.label] = found.target }
      start = found.end
    }
    guard start > 0 else { return }
    let gone =
      start == text.bytes.count
      ? nodes[node].lines.count : text.bytes[..<start].count { $0 == 0x0A }
    nodes[node].definitions += nodes[node].lines.prefix(gone)
    nodes[node].lines.removeFirst(gone)
  }

  /// Whether a paragraph has more than definitions, so that it can be a heading.
  private mutating func hasText(_ node: Int) -> Bool {
    takeDefinitions(node)
    return !nodes[node].lines.isEmpty
  }

  private func table(below node: Int, _ rest: ArraySlice<UInt8>) -> [Block.Alignment]? {
    guard nodes[node].lines.count == 1, let head = nodes[node].lines.first,
      bytes[head.range].contains(UInt8(ascii: "|")),
      let alignments = LineSigns.alignments(rest),
      LineSigns.cells(bytes[head.range]).count == alignments.count
    else { return nil }
    return alignments
  }

  // MARK: - The result

  mutating func finish() -> ([Block], [String: LinkTarget]) {
    (children(of: 0), references)
  }

  private func children(of node: Int) -> [Block] { nodes[node].children.flatMap(blocks) }

  /// A block, and the definitions that stood above its text.
  private func blocks(_ number: Int) -> [Block] {
    let node = nodes[number]
    guard !node.definitions.isEmpty else {
      return block(number, from: node.start).map { [$0] } ?? []
    }
    let behind = node.lines.first?.range.lowerBound ?? node.end
    let definitions = Block(
      kind: .definitions, range: node.start..<behind, lines: node.definitions, children: [])
    return [definitions] + (block(number, from: behind).map { [$0] } ?? [])
  }

  private func block(_ number: Int, from start: Int) -> Block? {
    let node = nodes[number]
    let kind: Block.Kind
    switch node.kind {
    case .document: return nil
    case .paragraph:
      if node.lines.isEmpty { return nil }
      kind = .paragraph
    case .heading(let level): kind = .heading(level: level)
    case .list(let marker): kind = .list(start: marker.start, isTight: node.isTight)
    case .item: kind = .item
    case .quote: kind = .quote
    case .rule: kind = .rule
    case .fenced(let fence, _):
      kind = .code(info: String(decoding: bytes[fence.info], as: UTF8.self))
    case .indented: kind = .code(info: nil)
    case .html: kind = .html
    case .table(let alignments): kind = .table(alignments)
    }
    return Block(
      kind: kind, range: start..<max(start, node.end), lines: node.lines,
      children: children(of: number))
  }
}
