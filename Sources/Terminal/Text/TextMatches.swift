/// Finding what was typed in what is shown, whatever the case.
package enum TextMatches {
  /// The places of a query in a line, from left to right, without overlaps.
  package static func ranges(of query: String, in line: Substring) -> [Range<String.Index>] {
    let sought = query.map { $0.lowercased() }
    guard !sought.isEmpty else { return [] }
    // Character by character, so that places in the folded text are places in the text.
    let indices = Array(line.indices) + [line.endIndex]
    let folded = line.map { $0.lowercased() }
    var found: [Range<String.Index>] = []
    var position = 0
    while position + sought.count <= folded.count {
      if folded[position] == sought[0]
        && folded[position..<position + sought.count].elementsEqual(sought)
      {
        found.append(indices[position]..<indices[position + sought.count])
        position += sought.count
      } else {
        position += 1
      }
    }
    return found
  }
}
