/// Telephone numbers: groups of digits, recognised by a plus sign, a word before them
/// or their form.
enum Phones {
  /// The lengths from a local number to the longest international one (E.164).
  private static let digits = 7...15
  /// The lengths at which a leading zero indicates a number that is dialled.
  private static let dialled = 9...15
  /// The most groups in one number.
  private static let mostGroups = 8

  /// Marks the numbers of a passage.
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    var index = 0
    while index < passage.tokens.count {
      guard passage.tokens[index].kind == .number, !passage.references[index] else {
        index += 1
        continue
      }
      let groups = groups(from: index, in: passage)
      let last = groups[groups.count - 1]
      if isPhone(groups, in: passage) { marks.add(start(of: index, in: passage)...last, .phone) }
      index = last + 1
    }
  }

  /// The digit tokens that form the groups of one number.
  private static func groups(from first: Int, in passage: Passage) -> [Int] {
    var groups = [first]
    while groups.count < mostGroups {
      let last = groups[groups.count - 1]
      var next = last + 1
      while next <= last + 2, isJoint(next, in: passage) { next += 1 }
      guard let token = passage[next], token.kind == .number, token.breaks == 0 else { break }
      groups.append(next)
    }
    return groups
  }

  /// A bracket, or a hyphen, dot or slash without spaces around it.
  private static func isJoint(_ index: Int, in passage: Passage) -> Bool {
    guard let token = passage[index], token.breaks == 0 else { return false }
    switch token.sign {
    case UInt8(ascii: "("), UInt8(ascii: ")"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
      return !token.isSpaced && passage.isGlued(index)
    default: return false
    }
  }

  /// The start, with the plus sign or bracket before the first group.
  private static func start(of first: Int, in passage: Passage) -> Int {
    var start = first
    if passage.isSign("(", at: start - 1), passage.isGlued(start - 1) { start -= 1 }
    if passage.isSign("+", at: start - 1), passage.isGlued(start - 1) { start -= 1 }
    return start
  }

  private static func isPhone(_ groups: [Int], in passage: Passage) -> Bool {
    let texts = groups.map { Array(passage.text[passage.tokens[$0].range]) }
    let all = texts.flatMap { $0 }
    let zero = UInt8(ascii: "0")
    guard digits.contains(all.count), all.allSatisfy((zero...UInt8(ascii: "9")).contains) else {
      return false
    }
    let start = start(of: groups[0], in: passage)
    if passage.isSign("+", at: start) || isAnnounced(start, in: passage) { return true }
    // 0041 44 123 45 67, 044 123 45 67; a day and a month have only two digits.
    if all[0] == zero, dialled.contains(all.count), texts[0].count > 2 {
      return groups.count > 1 || all[1] == zero
    }
    switch texts.map(\.count) {
    // 202-555-0143, (202) 555-0143; Tokyo's 03-1234-5678.
    case [3, 3, 4]: return groups[1] - groups[0] > 1
    case [2, 4, 4]: return all[0] == zero
    // A Chinese mobile number, in one piece or in groups.
    case [11], [3, 4, 4]: return all[0] == UInt8(ascii: "1") && all[1] > UInt8(ascii: "2")
    default: return false
    }
  }

  /// Whether a word for a telephone stands before a number: "tel. 123 45 67", "电话 6279 1234".
  private static func isAnnounced(_ start: Int, in passage: Passage) -> Bool {
    var before = start - 1
    if passage.isSign(":", at: before) || passage.isSign(".", at: before) { before -= 1 }
    for _ in 0..<2 where passage.isWord("no number nr is", at: before) {
      before -= passage.isSign(".", at: before - 1) ? 2 : 1
    }
    if passage.isWord("tel telephone phone mobile cell cellphone fax whatsapp", at: before) {
      return true
    }
    guard let token = passage[before], token.kind == .han else { return false }
    let ending = passage.text[token.range].suffix("电话".utf8.count)
    return ["电话", "電話", "手机", "手機", "传真", "傳真"].contains { ending.elementsEqual($0.utf8) }
  }
}
