import Records

/// A quick line as a part of a note.
struct JotParagraph {
  /// Markdown; more than one paragraph where the line was edited into several.
  let text: String
  /// The strictest mark in it.
  let mark: PortionMark

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - speaker: the speaker, without the colon; empty if nobody is named.
  ///   - marking: the line's own marking, which holds in addition to the mark in its
  /// text; may be empty.
  ///   - unmarked: the mark of paragraphs of the note without one.
  init(_ line: QuickLine, speaker: String, marking: String, unmarked: PortionMark) {
    let own = [line.mark, PortionMark(written: marking)].compactMap { $0 }
    let label = speaker.isEmpty ? "" : speaker + ": "
    let sign =
      switch line.sign {
      case .commitment: "! "
      case .question: "? "
      case nil: ""
      }
    let plain = label + sign + line.plainText
    text =
      own.first.map { first in
        JotParagraph.marked(plain, own.dropFirst().reduce(first, PortionMark.stricter))
      } ?? plain
    mark = Paragraph.split(Array(text.utf8), unmarked: unmarked).map(\.mark)
      .reduce(own.first ?? unmarked, PortionMark.stricter)
  }

  /// A text with a mark in front of each paragraph that would be more open without one.
  private static func marked(_ text: String, _ mark: PortionMark) -> String {
    let sign = "(\(mark.rawValue))"
    let body = Array("\(sign) \(text)".utf8)
    var result = body
    for paragraph in tooOpen(body, mark).reversed() {
      // In front of a code fence, it would stop being a fence.
      let written = sign + (paragraph.isCode ? "\n" : " ")
      result.insert(contentsOf: Array(written.utf8), at: paragraph.range.lowerBound)
    }
    guard tooOpen(result, mark).isEmpty else {
      // A form in which a mark does not hold: in one paragraph it does.
      return sign + " " + text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func tooOpen(_ body: [UInt8], _ mark: PortionMark) -> [Paragraph] {
    Paragraph.split(body, unmarked: .open).filter { $0.mark.openness > mark.openness }
  }
}
