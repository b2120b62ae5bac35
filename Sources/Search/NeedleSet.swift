/// Needles any of which will do, looked for together.
///
/// A few are looked for one after the other, eight places of the text at a time. Of many, as where a surname
/// means hundreds of people, those are compared that begin as the text does at a place.
struct NeedleSet: Sendable {
  // So many are faster one by one.
  private static let few = 8
  // So many first bytes tell whether a needle may stand at a place.
  private static let widestBeginning = 3
  private static let filterBits = 16

  /// The needles, each once.
  let all: [Needle]
  /// The length of the longest in bytes; 0 where there is none.
  let longest: Int

  // The needles by their bytes, and a bit for each hash of their first bytes; empty where there are few.
  private let sorted: [Needle]
  private let beginning: Int
  private let filter: [UInt64]

  /// Needles, of which some may be there several times.
  init(_ needles: [Needle]) {
    var seen: Set<Needle> = []
    all = needles.filter { seen.insert($0).inserted }
    longest = all.map(\.bytes.count).max() ?? 0
    guard all.count > NeedleSet.few else {
      (sorted, beginning, filter) = ([], 0, [])
      return
    }
    sorted = all.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let beginning = min(NeedleSet.widestBeginning, all.map(\.bytes.count).min() ?? 0)
    var filter = [UInt64](repeating: 0, count: 1 << (NeedleSet.filterBits - 6))
    for needle in all {
      let hash = needle.bytes.prefix(beginning).reduce(0, NeedleSet.added)
      filter[hash >> 6] |= 1 << (hash & 63)
    }
    self.beginning = beginning
    self.filter = filter
  }

  /// Whether the needles are looked for all at a time, by `hits`.
  var areMany: Bool { !sorted.isEmpty }

  /// Finds where needles stand, one place after the other; of one needle also hits that overlap.
  ///
  /// - Parameters:
  ///   - text: folded text.
  ///   - start: where to begin.
  ///   - end: hits end here at the latest; the text may go on, to be looked at beside a hit.
  ///   - report: takes a needle and where it stands; false ends the search.
  func hits(
    in text: UnsafeRawBufferPointer, from start: Int, to end: Int,
    report: (Needle, Range<Int>) -> Bool
  ) {
    guard start + beginning <= end else { return }
    for place in start...(end - beginning) {
      var hash = 0
      for offset in 0..<beginning { unsafe hash = NeedleSet.added(hash, text[place + offset]) }
      guard filter[hash >> 6] & 1 << (hash & 63) != 0 else { continue }
      let rest = unsafe UnsafeRawBufferPointer(rebasing: text[place..<end])
      for needle in unsafe beginnings(of: rest) {
        let hit = place..<place + needle.bytes.count
        if unsafe needle.standsAlone(hit, in: text), !report(needle, hit) { return }
      }
    }
  }

  /// All needles with which a text begins.
  private func beginnings(of text: UnsafeRawBufferPointer) -> [Needle] {
    var found: [Needle] = []
    var range = sorted.indices
    for length in 1...text.count {
      // Those that go on with this byte; the shorter ones stand before them.
      let byte = unsafe text[length - 1]
      let bytes = { (needle: Needle) in needle.bytes[length - 1] }
      let low = partition(range) { bytes($0) >= byte }
      range = low..<partition(low..<range.upperBound) { bytes($0) > byte }
      while let first = range.first, sorted[first].bytes.count == length {
        found.append(sorted[first])
        range.removeFirst()
      }
      if range.isEmpty { break }
    }
    return found
  }

  /// The first place in a range from which on a condition holds, which it does up to the end.
  private func partition(_ range: Range<Int>, where holds: (Needle) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func added(_ hash: Int, _ byte: UInt8) -> Int {
    (hash &* 0x9E5 ^ Int(byte)) & (1 << filterBits - 1)
  }
}

extension NeedleSet: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.all == right.all }

  func hash(into hasher: inout Hasher) { hasher.combine(all) }
}
