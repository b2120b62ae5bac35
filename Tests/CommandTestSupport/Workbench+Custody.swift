package import TestSupport
import Testing

/// Shares of a vault, as people write them down and type them in.
extension Workbench {
  /// What `custody split` showed: the words of each share.
  package struct Split {
    /// Where it asks on, or has ended.
    package let terminal: PseudoTerminal
    /// A line of words each.
    package let shares: [String]
  }

  /// Runs `custody split` up to the last word that it asks back.
  ///
  /// - Parameters:
  ///   - secrets: typed at the prompts for passphrases, the first to keep and others.
  ///   - holders: the names, as many as there are shares.
  package func split(
    _ arguments: [String], secrets: [String] = ["alpha"], holders: [String]
  ) throws -> Split {
    let terminal = try onTerminal(["custody", "split", "--yes"] + arguments)
    try terminal.wait(for: "Passphrase")
    try terminal.type(secrets[0] + "\r")
    if !arguments.contains("--only") {
      try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
      // What is typed ahead waits for the next question.
      for secret in secrets.dropFirst() + [""] { try terminal.type(secret + "\r") }
    }
    return Split(terminal: terminal, shares: try Workbench.copyShares(terminal, holders))
  }

  /// Names the holders, writes down each share and types the words that are asked back.
  private static func copyShares(
    _ terminal: PseudoTerminal, _ holders: [String]
  ) throws -> [String] {
    try name(terminal, holders)
    return try holders.map { holder in
      let words = try shown(terminal, holder)
      try terminal.type("\r")
      try answer(terminal, words, holder)
      return words.joined(separator: " ")
    }
  }

  /// Names the holders; what is typed ahead waits for the next question.
  package static func name(_ terminal: PseudoTerminal, _ holders: [String]) throws {
    try terminal.wait { $0.text.contains("Who holds share") && $0.text.hasSuffix("?") }
    try terminal.type(holders.map { $0 + "\r" }.joined())
  }

  /// The words on the screen, in their order.
  package static func shown(_ terminal: PseudoTerminal, _ holder: String) throws -> [String] {
    try terminal.wait {
      $0.isAlternate && $0.text.contains("held by \(holder)") && $0.text.contains("Press Enter")
    }
    let words = shareWords(in: terminal.screen.lines)
    try #require(words.count == 33)
    return words
  }

  /// The numbered words of a share, in their order; none where a number is missing.
  package static func shareWords(in rows: [String]) -> [String] {
    var words: [Int: String] = [:]
    for row in rows where row.hasPrefix("    ") {
      for match in row.matches(of: /([0-9]+) ([a-z]+)/) {
        words[Int(match.1) ?? 0] = String(match.2)
      }
    }
    guard words.keys.sorted() == Array(1..<(words.count + 1)) else { return [] }
    return words.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Types the three words that are asked for.
  package static func answer(
    _ terminal: PseudoTerminal, _ words: [String], _ holder: String
  ) throws {
    var asked: Set<Int> = []
    for _ in 0..<3 {
      var number = 0
      try terminal.wait { screen in
        guard !screen.isAlternate,
          let match = screen.text.matches(of: /Word ([0-9]+) of the share of (.*):$/).last,
          match.2 == holder, let found = Int(match.1), !asked.contains(found)
        else { return false }
        number = found
        return true
      }
      asked.insert(number)
      // Four letters are enough.
      try terminal.type(String(words[number - 1].prefix(4)) + "\r")
    }
  }

  /// Splits the secret of the bench's vault, and ends well.
  package func madeShares(
    _ arguments: [String], secrets: [String] = ["alpha"], holders: [String]
  ) throws -> [String] {
    let split = try split(arguments, secrets: secrets, holders: holders)
    try #require(try split.terminal.exit() == .code(0), "\(split.terminal.screen.everything)")
    return split.shares
  }

  /// Runs the program with shares on the descriptor.
  package func withShares(_ arguments: [String], _ lines: [String]) throws -> Run {
    try run(["--with-shares"] + arguments, secrets: lines)
  }
}
