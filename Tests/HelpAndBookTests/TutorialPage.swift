import Foundation

/// A tutorial of the book: the commands that it shows, and what it quotes below each of them.
struct TutorialPage {
  /// One command.
  struct Step {
    /// The prompt of an interactive session in front of it; empty for a command of the shell.
    let prompt: String
    /// What is typed.
    let command: String
    /// What is quoted. `…` and `...` alone stand for any number of lines.
    fileprivate(set) var lines: [String]
    /// Its line in the page, counted from 1.
    let number: Int
  }

  /// The commands in their order.
  let steps: [Step]

  /// Reads the blocks of a page. A block that begins without a prompt goes on with what the last
  /// command said, after a while.
  init(_ text: String) {
    var steps: [Step] = []
    var (isInside, isFirst, continued) = (false, false, "")
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("```") {
        if isInside, let last = steps.indices.last, continued == "…" { steps[last].lines += ["…"] }
        (isInside, isFirst, continued) = (!isInside, !isInside, "")
        continue
      }
      guard isInside else { continue }
      defer { isFirst = false }
      if continued.hasSuffix("\\"), let last = steps.last {
        continued = last.command + line.trimmingCharacters(in: .whitespaces)
        steps[steps.count - 1] = Step(
          prompt: last.prompt, command: continued.trimming("\\"), lines: [], number: last.number)
      } else if let (prompt, command) = TutorialPage.typed(line) {
        continued = command
        steps.append(
          Step(prompt: prompt, command: command.trimming("\\"), lines: [], number: index + 1))
      } else if let last = steps.indices.last {
        if isFirst {
          steps[last].lines.append("…")
          continued = "…"
        }
        steps[last].lines.append(line)
      }
    }
    self.steps = steps
  }

  /// What is typed behind a prompt; nil for any other line, and for a prompt at which nothing is.
  private static func typed(_ line: String) -> (prompt: String, command: String)? {
    if line.hasPrefix("$ ") { return ("", String(line.dropFirst(2))) }
    guard let found = line.firstMatch(of: TutorialPage.prompt), !found.command.isEmpty else {
      return nil
    }
    return (String(found.prompt), String(found.command))
  }

  /// The prompt of an interactive session, and what stands behind it.
  static var prompt: Regex<(Substring, prompt: Substring, command: Substring)> {
    #/^(?<prompt>(?:cover|hidden|外层|暗格)(?: \([^)]*\)|（[^）]*）)?>) ?(?<command>.*)$/#
  }
}

// MARK: - Comparing

extension TutorialPage.Step {
  /// What the ids of the page are in what the program said; nil where it said something else.
  ///
  /// Blanks and the ends of lines do not count. Ids, anchors, times, days of the week in which the
  /// page was written, sizes of the file and numbers of pseudonyms and of sets of shares may be any.
  ///
  /// - Parameter prompt: a line that is quoted in some places only, and does not count either.
  func names(in said: [String], without prompt: String) throws -> [String: String]? {
    var (pattern, ids): (String, [String]) = ("^", [])
    for line in lines where line != prompt {
      if ["…", "..."].contains(line) {
        pattern += ".*?"
      } else if line.contains(#/^ +[a-z-]+(?: [a-z-]+){5}$/#) {
        pattern += "[a-z]+"
      } else {
        pattern += TutorialPage.Step.pattern(of: line, &ids)
      }
    }
    let text = said.filter { $0 != prompt }.joined().withoutBlanks
    let expression = try NSRegularExpression(pattern: pattern + "$")
    let whole = NSRange(text.startIndex..., in: text)
    guard let match = expression.firstMatch(in: text, range: whole) else { return nil }
    let found = (1..<match.numberOfRanges).map { number in
      Range(match.range(at: number), in: text).map { String(text[$0]) } ?? ""
    }
    return Dictionary(zip(ids, found)) { one, _ in one }
  }

  /// A line as a pattern; its ids are groups.
  private static func pattern(of line: String, _ ids: inout [String]) -> String {
    var (pattern, rest) = ("", line[...])
    func literal(_ text: Substring) -> String {
      NSRegularExpression.escapedPattern(for: String(text).withoutBlanks)
    }
    while let found = rest.firstMatch(of: changing) {
      pattern += literal(rest[..<found.range.lowerBound])
      if let id = found.id {
        ids.append(String(id))
        pattern += "([0-9a-f]{\(id.count)})"
      } else if let key = found.key {
        ids.append(String(key))
        pattern += "([0-9A-F]{12,16})"
      } else if found.day != nil {
        pattern += "20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:T?[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?"
      } else {
        pattern += literal(found.label ?? "") + "[0-9]+"
      }
      rest = rest[found.range.upperBound...]
    }
    return pattern + literal(rest)
  }

  private static var changing:
    Regex<
      (
        Substring, id: Substring?, key: Substring?, day: Substring?, label: Substring?,
        size: Substring?
      )
    >
  {
    #/
    (?<id>[0-9a-f]{12,})
    |(?<key>[0-9A-F]{13,16})
    |(?<day>2026-11-2[0-9](?:[T\ ][0-9:]{5,8}Z?)?)
    |(?<label>timestamp:|Participant\ |与会者\ |\(set\ |（套号\ )[0-9]+
    |(?<size>[0-9]{7})
    /#
  }
}

extension String {
  fileprivate func trimming(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) : self
  }

  /// The text without blanks and ends of lines.
  var withoutBlanks: String { filter { !$0.isWhitespace } }
}
