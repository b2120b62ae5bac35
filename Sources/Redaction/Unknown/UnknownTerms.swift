/// Finds what could identify though nobody recorded it: default-deny over a text.
package struct UnknownTerms: Sendable {
  /// For any text.
  package init() {}

  /// What could identify.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: candidates in the order of the text.
  package func candidates(in text: [UInt8]) -> [Candidate] {
    var found: [Candidate] = []
    var start: Int?
    for index in 0...text.count {
      let isWord = index < text.count && (text[index] >= 0x80 || isLetterOrDigit(text[index]))
      if isWord, start == nil { start = index }
      if !isWord, let begin = start {
        let word = text[begin..<index]
        start = nil
        if word.contains(where: { (0x30...0x39).contains($0) }) {
          found.append(Candidate(range: begin..<index, reason: .code))
        } else if word.contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) }) {
          found.append(Candidate(range: begin..<index, reason: .name))
        }
      }
    }
    return found
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
