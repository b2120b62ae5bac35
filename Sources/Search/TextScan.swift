import Folding

/// Folds one text window by window into scratch memory, and finds again where in the text a folded
/// byte came from.
///
/// Windows overlap by a carry, so that a hit that lies across two of them is whole in the second.
@safe struct TextScan: ~Copyable {
  /// The distance in bytes of text between two places from which offsets are found again.
  private static let stride = 1024

  private let text: UnsafeRawBufferPointer
  private let longestNeedle: Int
  private var cursor = Fold.Cursor()
  // How many folded bytes lie before the window.
  private var base = 0
  // Ascending; the first is the last that does not lie behind the window's beginning.
  private var checkpoints: [(folded: Int, cursor: Fold.Cursor)] = []
  // How many bytes of the window are there, and how many of these the window before had.
  private var filled = 0
  private var carried = 0

  /// How many bytes two windows share: a needle and what is looked at around it.
  static func carry(longestNeedle: Int) -> Int {
    longestNeedle + 2 * Needle.lookAround
  }

  /// Begins with a text, of which nothing is folded yet.
  init(_ text: UnsafeRawBufferPointer, longestNeedle: Int) {
    unsafe self.text = text
    self.longestNeedle = longestNeedle
  }

  /// Whether the window reaches to the end of the text.
  var isAtEnd: Bool { unsafe cursor.source >= text.count }

  /// Folds the next window.
  ///
  /// - Returns: whether there was more text.
  mutating func next(_ scratch: inout SearchScratch) -> Bool {
    guard !isAtEnd else { return false }
    let memory = unsafe scratch.memory
    carried = min(filled, TextScan.carry(longestNeedle: longestNeedle))
    let dropped = filled - carried
    if dropped > 0, carried > 0 {
      unsafe memory.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: memory[dropped..<filled]))
    }
    base += dropped
    filled = carried
    if let first = checkpoints.lastIndex(where: { $0.folded <= base }) {
      checkpoints.removeFirst(first)
    }
    let end = carried + SearchScratch.windowSize
    while filled < end, !isAtEnd {
      checkpoints.append((base + filled, cursor))
      let limit = unsafe min(cursor.source + TextScan.stride, text.count)
      let room = unsafe UnsafeMutableRawBufferPointer(
        rebasing: memory[filled..<min(memory.count, end + Fold.slack)])
      let count = unsafe Fold.advance(&cursor, over: text, upTo: limit, into: room)
      filled += count
      if room.count - count < Fold.slack { break }
    }
    // The eight-byte stores of folding may reach beyond what counts.
    scratch.use(upTo: min(memory.count, filled + Fold.slack))
    return true
  }

  /// Finds the hits of needles in the window that no window before had.
  ///
  /// - Parameter report: takes a hit in folded bytes of the window; false ends the search.
  func findHits(
    of needles: NeedleSet, in scratch: borrowing SearchScratch, report: (Range<Int>) -> Bool
  ) {
    let window = unsafe UnsafeRawBufferPointer(rebasing: scratch.memory[..<filled])
    // Hits too near the end wait until what follows them can be seen.
    let end = isAtEnd ? filled : filled - Needle.lookAround
    guard needles.areMany else {
      for needle in needles.all {
        var from = firstPlace(of: needle.bytes.count)
        while let hit = unsafe needle.firstHit(in: window, from: from, to: end) {
          guard hasUmlauts(of: needle, at: hit) else {
            from = hit.lowerBound + 1
            continue
          }
          guard report(hit) else { return }
          from = hit.upperBound
        }
      }
      return
    }
    unsafe needles.hits(in: window, from: firstPlace(of: needles.longest), to: end) { needle, hit in
      guard hit.lowerBound >= firstPlace(of: needle.bytes.count),
        hasUmlauts(of: needle, at: hit)
      else { return true }
      return report(hit)
    }
  }

  /// Where so many bytes may stand first that no window before had.
  private func firstPlace(of count: Int) -> Int {
    max(0, (carried == 0 ? 0 : carried - Needle.lookAround) - count + 1)
  }

  /// Whether the bytes of a hit that have to come from umlauts do.
  private func hasUmlauts(of needle: Needle, at hit: Range<Int>) -> Bool {
    needle.umlauts.allSatisfy { isUmlaut(at: hit.lowerBound + $0) }
  }

  /// Whether a folded byte of the window comes from an umlaut.
  private func isUmlaut(at place: Int) -> Bool {
    let source = source(of: place..<place + 1)
    return unsafe Umlauts.isOne(UnsafeRawBufferPointer(rebasing: text[source]))
  }

  /// Whether a needle has a hit in the window that no window before had.
  func has(_ needles: NeedleSet, in scratch: borrowing SearchScratch) -> Bool {
    var isFound = false
    findHits(of: needles, in: scratch) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// The bytes of the text that a hit of this window came from, with the accents that follow them.
  func source(of hit: Range<Int>) -> Range<Int> {
    let start = base + hit.lowerBound
    let end = base + hit.upperBound
    var (folded, cursor) = checkpoints.last { $0.folded <= start } ?? (0, Fold.Cursor())
    var first: Int?
    unsafe withUnsafeTemporaryAllocation(byteCount: Fold.slack, alignment: 8) { buffer in
      while unsafe cursor.source < text.count {
        let before = cursor.source
        // One scalar at a time: the block of eight would hide the boundaries.
        let count = unsafe Fold.advanceByScalar(&cursor, over: text, into: buffer)
        if folded >= end, count > 0 {
          cursor.source = before
          break
        }
        folded += count
        if first == nil, folded > start { first = before }
      }
      unsafe Fold.wipe(buffer)
    }
    return (first ?? cursor.source)..<cursor.source
  }
}

/// Memory in which texts are folded, of a size that does not depend on them.
///
/// Each thread has its own. It holds no text between two calls: what was used is overwritten.
@safe package struct SearchScratch: ~Copyable {
  /// Folded bytes that are looked through at a time.
  static let windowSize = 32 * 1024

  let memory: UnsafeMutableRawBufferPointer
  private var used = 0

  /// Scratch memory for needles up to a length.
  init(longestNeedle: Int) {
    let carry = TextScan.carry(longestNeedle: longestNeedle)
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: SearchScratch.windowSize + carry + Fold.slack, alignment: 8)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Notes that bytes up to here hold text.
  mutating func use(upTo end: Int) {
    used = max(used, end)
  }

  /// Overwrites what was used.
  mutating func wipe() {
    unsafe Fold.wipe(UnsafeMutableRawBufferPointer(rebasing: memory[..<used]))
    used = 0
  }
}
