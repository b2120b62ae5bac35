import Foundation
import Redaction

/// Recall and precision against documents of the Text Anonymization Benchmark, as its paper defines
/// them and `tab_score.py` counts them.
struct BenchmarkScore {
  /// How many of how many.
  struct Share {
    private(set) var hits = 0
    private(set) var all = 0
    /// The share; 1 of nothing.
    var value: Double { all == 0 ? 1 : Double(hits) / Double(all) }

    mutating func count(_ isHit: Bool) {
      hits += isHit ? 1 : 0
      all += 1
    }
  }

  /// Direct identifiers that are covered wherever they stand.
  private(set) var direct = Share()
  /// Indirect ones.
  private(set) var quasi = Share()
  /// Covered words that an annotator has marked.
  private(set) var precision = Share()
  /// Documents in which no direct identifier is left.
  private(set) var clean = Share()

  /// Words that identify nobody and need not be covered.
  private static let forgiven = Set(
    "mr mrs ms dr no nr about the of and in at a an by to s on for from or".split(separator: " ")
      .map(String.init))

  /// Adds a document with what was found in it, in bytes of its text.
  mutating func add(_ document: BenchmarkDocument, _ candidates: [Candidate]) {
    let scalars = Array(document.text.unicodeScalars)
    let covered = Self.flags(candidates, in: document.text, count: scalars.count)
    var marked = [Bool](repeating: false, count: scalars.count)
    var isClean = true
    for mentions in document.masked {
      for mention in mentions {
        for index in mention.start_offset..<mention.end_offset { marked[index] = true }
      }
      let isCovered = mentions.allSatisfy { Self.isCovered($0, scalars, covered) }
      if mentions.contains(where: { $0.identifier_type == "DIRECT" }) {
        direct.count(isCovered)
        isClean = isClean && isCovered
      } else {
        quasi.count(isCovered)
      }
    }
    clean.count(isClean)
    for word in Self.words(scalars, in: 0..<scalars.count)
    where word.contains(where: { covered[$0] }) {
      precision.count(word.contains { marked[$0] })
    }
  }

  private static func flags(_ candidates: [Candidate], in text: String, count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    var next = candidates[...]
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      while let first = next.first, first.range.upperBound <= byte { next = next.dropFirst() }
      flags[index] = next.first.map { $0.range.contains(byte) } ?? false
      byte += UTF8.width(scalar)
    }
    return flags
  }

  private static func isCovered(
    _ mention: BenchmarkDocument.Mention, _ scalars: [Unicode.Scalar], _ covered: [Bool]
  ) -> Bool {
    words(scalars, in: mention.start_offset..<mention.end_offset).allSatisfy { word in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[word])
      return forgiven.contains(String(text).lowercased()) || word.allSatisfy { covered[$0] }
    }
  }

  /// What Python's `\w+` matches.
  private static func words(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      if isWordScalar(scalars[index]) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: scalar == "_"
    }
  }
}

/// A document of the benchmark.
struct BenchmarkDocument: Decodable {
  /// A place that an annotator has marked.
  struct Mention: Decodable {
    let start_offset: Int
    let end_offset: Int
    let identifier_type: String
    let entity_id: String
  }

  /// What one annotator has marked.
  struct Annotation: Decodable {
    let entity_mentions: [Mention]
  }

  let text: String
  let annotations: [String: Annotation]

  /// The mentions that must be covered, by entity.
  var masked: [[Mention]] {
    annotations.values.flatMap { annotation in
      Dictionary(
        grouping: annotation.entity_mentions.filter { $0.identifier_type != "NO_MASK" },
        by: \.entity_id
      ).values
    }
  }
}
