internal import Terminal

/// What could stand at the cursor of a line.
package struct Completion: Equatable, Sendable {
  /// Where the part that a candidate takes the place of begins, in bytes of the line; it ends at
  /// the cursor.
  package let start: Int
  /// What could stand there, in the order in which it is listed.
  package let candidates: [String]
  /// Put behind a candidate that is the only one.
  package let suffix: String

  /// Candidates for a part of a line.
  package init(start: Int, candidates: [String], suffix: String = " ") {
    self.start = start
    self.candidates = candidates
    self.suffix = suffix
  }

  /// Nothing to offer.
  package static let none = Completion(start: 0, candidates: [])

  /// What all candidates begin with.
  var commonPrefix: String {
    guard var prefix = candidates.first.map({ Substring($0) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let length = zip(prefix, candidate).prefix { $0 == $1 }.count
      prefix = prefix.prefix(length)
    }
    return String(prefix)
  }
}

/// Candidates in columns below a line, read downwards.
struct CandidateList {
  private static let gap = 2

  /// The rows, each no wider than the window.
  let rows: [String]

  /// Lays candidates out.
  ///
  /// - Parameters:
  ///   - width: columns of the window.
  ///   - height: rows that may be used; what does not fit is counted in the last one.
  init(_ candidates: [String], width: Int, height: Int, texts: LineTexts) {
    let shown = candidates.map { DisplayWidth.truncated(SafeText.line($0), to: max(width - 1, 1)) }
    let widest = shown.reduce(1) { max($0, DisplayWidth.columns(of: $1)) }
    let columns = max((width + CandidateList.gap - 1) / (widest + CandidateList.gap), 1)
    let needed = (shown.count + columns - 1) / columns
    guard needed > height else {
      rows = CandidateList.rows(shown, count: needed, widest: widest)
      return
    }
    guard height > 1 else {
      rows = Array([texts.candidates(shown.count)].prefix(height))
      return
    }
    let fitting = (height - 1) * columns
    rows =
      CandidateList.rows(Array(shown.prefix(fitting)), count: height - 1, widest: widest)
      + [texts.more(shown.count - fitting)]
  }

  private static func rows(_ shown: [String], count: Int, widest: Int) -> [String] {
    (0..<count).map { row in
      let cells = stride(from: row, to: shown.count, by: max(count, 1)).map { shown[$0] }
      let padded = cells.dropLast().map { DisplayWidth.padded($0, to: widest + gap) }
      return padded.joined() + (cells.last ?? "")
    }
  }
}
