/// Breaks a line of runs into rows, as `RowBreaker` says.
package enum StyledWrapping {
  /// The rows, at least one. Their texts joined are the text of the runs.
  ///
  /// - Parameter width: columns of a row; at least 2.
  package static func rows(of runs: [StyledRun], width: Int) -> [[StyledRun]] {
    // Clusters may span runs: a mark behind an emphasised letter.
    let text = runs.map(\.text).joined()
    if text.utf8.count <= width && text.utf8.allSatisfy({ $0 < 0x80 }) { return [runs] }
    var breaker = RowBreaker(width: width, start: 0)
    var (starts, place) = ([0], 0)
    for character in text {
      let next = place + character.utf8.count
      let columns = DisplayWidth.columns(of: character)
      let isSpace = character.isSpaceSign
      if let begun = breaker.take(place, next: next, columns: columns, isSpace: isSpace) {
        starts.append(begun)
      }
      place = next
    }
    return parts(of: runs, endingAt: starts.dropFirst() + [place])
  }

  /// Cuts runs at places given in order, going over them once.
  private static func parts(of runs: [StyledRun], endingAt ends: [Int]) -> [[StyledRun]] {
    var (parts, number, offset): ([[StyledRun]], Int, Int) = ([], 0, 0)
    // How much of the run has gone into rows already.
    var used = 0
    for end in ends {
      var part: [StyledRun] = []
      while number < runs.count, offset + used < end || runs[number].text.isEmpty {
        let run = runs[number]
        let size = run.text.utf8.count
        let taken = min(end - offset, size)
        let text = run.text[run.text.index(atByte: used)..<run.text.index(atByte: taken)]
        if !text.isEmpty { part.append(StyledRun(text, run.style)) }
        used = taken
        if used == size { (number, offset, used) = (number + 1, offset + size, 0) }
      }
      parts.append(part)
    }
    return parts
  }
}

extension StyledRow {
  /// Rows of lines that were made safe and mostly fit, such as those of a table; what does not is
  /// wrapped.
  ///
  /// - Parameters:
  ///   - lines: without line feeds.
  ///   - heading: how many lines at the top stand out.
  ///   - width: columns of the window.
  package static func rows(of lines: [String], heading: Int = 0, width: Int) -> [StyledRow] {
    lines.enumerated().flatMap { number, line in
      let run = StyledRun(line, number < heading ? .strong : [])
      return StyledWrapping.rows(of: [run], width: max(width, 2))
        .map { StyledRow(runs: $0, line: number) }
    }
  }
}
