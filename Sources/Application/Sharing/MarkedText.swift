import Folding
import Records

/// The paragraphs of texts, to compare how open they are.
struct MarkedText {
  /// The letters and figures of a paragraph without its mark, and how open it is.
  struct Piece {
    let letters: [UInt8]
    let openness: Int
  }

  private let texts: [(bytes: [UInt8], paragraphs: [Paragraph])]

  /// Reads texts.
  ///
  /// - Parameter unmarked: the mark of paragraphs that have none.
  init(_ texts: [[UInt8]], unmarked: PortionMark) {
    self.texts = texts.map { ($0, Paragraph.split($0, unmarked: unmarked)) }
  }

  private init(_ text: [UInt8], _ paragraphs: [Paragraph]) { texts = [(text, paragraphs)] }

  /// Reads a text once, and splits it for each of several marks of paragraphs that have none.
  static func splits(_ text: [UInt8], unmarked marks: [PortionMark]) -> [MarkedText] {
    Paragraph.splits(text, unmarked: marks).map { MarkedText(text, $0) }
  }

  /// How open the most open paragraph is; nil without one.
  var widest: Int? { texts.lazy.flatMap(\.paragraphs).map(\.mark.openness).max() }

  /// How open the strictest paragraph is; nil without one.
  var closest: Int? { texts.lazy.flatMap(\.paragraphs).map(\.mark.openness).min() }

  /// The paragraphs that say anything. This takes several times as long as splitting.
  var pieces: [Piece] {
    texts.flatMap { text in
      text.paragraphs.compactMap { paragraph -> Piece? in
        var bytes = text.bytes[paragraph.range]
        if let mark = paragraph.markRange { bytes.removeSubrange(mark) }
        let letters = FoldedText(String(decoding: bytes, as: UTF8.self)).letters
        return letters.isEmpty ? nil : Piece(letters: letters, openness: paragraph.mark.openness)
      }
    }
  }
}
