/// The names of one export. All have the same width, and their numbers are drawn. So neither the
/// alphabet, the order of speaking, the number of people nor another export reveals who has which.
struct Pseudonyms {
  private enum Holder: Hashable {
    case entry(Int)
    case term(String)
  }

  private var numbers: [Holder: Int] = [:]
  private var pool: [Int]
  private let digits: Int
  private let sides: [String: String]
  private let texts: SummaryTexts

  /// Draws the numbers and the letters of the sides.
  ///
  /// - Parameters:
  ///   - holders: the most names that may be needed.
  ///   - sides: the sides of the roster.
  init(
    holders: Int, sides: Set<String>, texts: SummaryTexts,
    using generator: inout some RandomNumberGenerator
  ) {
    var width = 2
    var capacity = 99
    while capacity < holders {
      width += 1
      capacity = capacity * 10 + 9
    }
    digits = width
    self.texts = texts
    pool = Drawing.shuffled(Array(1...capacity), using: &generator)
    let order = Drawing.shuffled(sides.sorted(), using: &generator)
    self.sides = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1, Pseudonyms.letter($0)) })
  }

  /// `Participant 07`: a person in the roster.
  mutating func person(_ entry: Int) -> String {
    texts.pseudonym(.participant, number(of: .entry(entry)))
  }

  /// A name for a term that has no entry in the roster.
  mutating func stranger(_ term: String, _ reason: Candidate.Reason) -> String {
    texts.pseudonym(PseudonymKind(reason), number(of: .term(term)))
  }

  /// The letter of a side, such as `A`; nil for an unknown side.
  func letter(of side: String) -> String? { sides[side] }

  private mutating func number(of holder: Holder) -> String {
    let number = numbers[holder] ?? pool.popLast() ?? 0
    numbers[holder] = number
    let text = String(number)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  private static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let letter = String(letters[index % letters.count])
    return index < letters.count ? letter : letter + String(index / letters.count)
  }
}

extension PseudonymKind {
  /// The kind of pseudonym for a term that was found for a reason.
  init(_ reason: Candidate.Reason) {
    switch reason {
    case .affiliation, .organisation: self = .institution
    case .place: self = .location
    default: self = .participant
    }
  }
}

/// Draws from a generator in a way that depends only on its bits. The standard library may draw
/// differently in another version, and an export must be reproducible from its seed.
enum Drawing {
  /// A number below a bound, all with equal probability.
  static func number(
    below bound: Int, using generator: inout some RandomNumberGenerator
  ) -> Int {
    precondition(bound > 0)
    let size = UInt64(bound)
    // Numbers from the last, incomplete run would favour small results.
    let limit = UInt64.max - UInt64.max % size
    while true {
      let drawn = generator.next()
      if drawn < limit { return Int(drawn % size) }
    }
  }

  /// The elements in random order, all orders with equal probability (Fisher and Yates).
  static func shuffled<Element>(
    _ elements: [Element], using generator: inout some RandomNumberGenerator
  ) -> [Element] {
    var order = Array(elements.indices)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, number(below: last + 1, using: &generator))
    }
    return order.map { elements[$0] }
  }
}
