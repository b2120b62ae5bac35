/// What of a query has been found in a record so far, and where in the text at hand.
struct Tally {
  // Hits are kept of so many requirements only: a snippet for each of 10,000 words helps nobody.
  private static let notedRequirements = 16

  /// Whether no further text of the record follows.
  private(set) var isLastText = false

  private var met: [Bool]
  private let snippetLimit: Int
  private var hitLimit = 1
  private var hits: [(requirement: Int, source: Range<Int>)] = []
  private var counts: [Int]

  /// Begins a record.
  ///
  /// - Parameters:
  ///   - required: for each requirement, whether it is met without any text.
  ///   - snippetLimit: most snippets that are wanted of the body.
  init(required: [Bool], snippetLimit: Int) {
    met = required
    self.snippetLimit = snippetLimit
    counts = Array(repeating: 0, count: min(required.count, Tally.notedRequirements))
  }

  /// Whether all requirements are met.
  var isMet: Bool { met.allSatisfy(\.self) }

  /// Whether one requirement is met.
  func isMet(_ requirement: Int) -> Bool { met[requirement] }

  /// Begins a field, of which one hit is enough.
  mutating func beginField() {
    hits = []
    hitLimit = 1
    resetCounts()
  }

  /// Begins the body, the last text.
  mutating func beginBody() {
    hits = []
    hitLimit = snippetLimit
    isLastText = true
    resetCounts()
  }

  private mutating func resetCounts() {
    for index in counts.indices { counts[index] = 0 }
  }

  /// Whether another hit of a requirement in this text would tell anything new.
  func wantsMore(of requirement: Int) -> Bool {
    !met[requirement] || (requirement < counts.count && counts[requirement] < hitLimit)
  }

  /// Notes a hit.
  mutating func note(_ requirement: Int, at source: Range<Int>) {
    met[requirement] = true
    guard requirement < counts.count, counts[requirement] < hitLimit else { return }
    counts[requirement] += 1
    hits.append((requirement, source))
  }

  /// The first hit in this text.
  var firstHit: Range<Int>? {
    hits.map(\.source).min { $0.lowerBound < $1.lowerBound }
  }

  /// The hits around which snippets are cut, in the order of the text: the first of each
  /// requirement before the second of any, and none so near to another that one snippet shows
  /// both.
  func spread(apart distance: Int) -> [Range<Int>] {
    var order: [(rank: Int, source: Range<Int>)] = []
    var ranks = counts.map { _ in 0 }
    for hit in hits {
      order.append((ranks[hit.requirement], hit.source))
      ranks[hit.requirement] += 1
    }
    order.sort { ($0.rank, $0.source.lowerBound) < ($1.rank, $1.source.lowerBound) }
    var chosen: [Range<Int>] = []
    for (_, source) in order where chosen.count < snippetLimit {
      let isNear = chosen.contains {
        source.lowerBound < $0.upperBound + distance / 2
          && $0.lowerBound < source.upperBound + distance / 2
      }
      if !isNear { chosen.append(source) }
    }
    return chosen.sorted { $0.lowerBound < $1.lowerBound }
  }
}
