/// What a line begins or ends by its first signs.
enum LineSigns {
  /// A line of three or more backticks or tildes.
  struct Fence: Equatable {
    let sign: UInt8
    let length: Int
    let info: Range<Int>
  }

  /// The marker of a list item.
  struct Marker: Equatable {
    /// The sign of a bullet, or the one behind a number.
    let sign: UInt8
    let start: Int?
    let length: Int
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func fence(_ text: ArraySlice<UInt8>) -> Fence? {
    guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return nil
    }
    let rest = text.drop { $0 == sign }
    guard text.count - rest.count >= 3, sign == UInt8(ascii: "~") || !rest.contains(sign) else {
      return nil
    }
    return Fence(sign: sign, length: text.count - rest.count, info: trimmed(rest).indices)
  }

  /// Without blanks at both ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  static func closes(_ fence: Fence, _ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 == fence.sign }
    return text.count - rest.count >= fence.length && rest.allSatisfy(isBlank)
  }

  /// A heading's level and its text.
  static func heading(_ text: ArraySlice<UInt8>) -> (level: Int, text: Range<Int>)? {
    let signs = text.prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count) else { return nil }
    var rest = text[signs.endIndex...]
    guard rest.first.map(isBlank) ?? true else { return nil }
    rest = trimmed(rest)
    var cut = rest
    while cut.last == UInt8(ascii: "#") { cut.removeLast() }
    if cut.last.map(isBlank) ?? true { rest = trimmed(cut) }
    return (signs.count, rest.startIndex..<rest.endIndex)
  }

  /// The level of the heading that a line under a paragraph makes.
  static func underline(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
      text.drop(while: { $0 == sign }).allSatisfy(isBlank)
    else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : 2
  }

  static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    guard let sign = text.first, "*-_".utf8.contains(sign),
      text.allSatisfy({ $0 == sign || isBlank($0) })
    else { return false }
    return text.count { $0 == sign } >= 3
  }

  static func marker(_ text: ArraySlice<UInt8>) -> Marker? {
    guard let first = text.first else { return nil }
    if "-+*".utf8.contains(first) { return marker(text, first, nil, 1) }
    let digits = text.prefix(9).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex else { return nil }
    let sign = text[digits.endIndex]
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
    return marker(text, sign, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count + 1)
  }

  private static func marker(
    _ text: ArraySlice<UInt8>, _ sign: UInt8, _ start: Int?, _ length: Int
  ) -> Marker? {
    let behind = text.startIndex + length
    guard behind == text.endIndex || isBlank(text[behind]) else { return nil }
    return Marker(sign: sign, start: start, length: length)
  }

  // MARK: - Tables

  /// The cells of a row; `\|` is no border.
  static func cells(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    var text = trimmed(text)
    if text.first == UInt8(ascii: "|") { text.removeFirst() }
    var (cells, start, isEscaped) = ([Range<Int>](), text.startIndex, false)
    for index in text.indices {
      if text[index] == UInt8(ascii: "|"), !isEscaped {
        let cell = trimmed(text[start..<index])
        cells.append(cell.startIndex..<cell.endIndex)
        start = index + 1
      }
      isEscaped = text[index] == UInt8(ascii: "\\") && !isEscaped
    }
    let last = trimmed(text[start...])
    if !last.isEmpty || cells.isEmpty { cells.append(last.startIndex..<last.endIndex) }
    return cells
  }

  /// The alignments, if this is the line below a table's head.
  static func alignments(_ text: ArraySlice<UInt8>) -> [Block.Alignment]? {
    guard text.contains(UInt8(ascii: "-")), text.allSatisfy({ "|-: \t".utf8.contains($0) }) else {
      return nil
    }
    var alignments: [Block.Alignment] = []
    for range in cells(text) {
      let cell = text[range]
      let dashes = cell.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
      guard !dashes.isEmpty else { return nil }
      switch (cell.first == UInt8(ascii: ":"), cell.last == UInt8(ascii: ":")) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments
  }
}
