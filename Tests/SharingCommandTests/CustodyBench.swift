import CommandTestSupport
import TestSupport

/// A vault with the note `kept`, whose secret three people are to hold together.
struct CustodyBench {
  /// Any two of three shares.
  static let three = ["--threshold", "2", "--shares", "3"]
  static let holders = ["Annelie", "Wang Wei", "Third"]

  let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.must(["add", "note", "--slug", "kept"], input: "x")
  }

  /// Makes the three shares.
  func shares(_ options: String...) throws -> [String] {
    try bench.madeShares(CustodyBench.three + options, holders: CustodyBench.holders)
  }

  func isOpened(by lines: [String]) throws -> Bool {
    let run = try bench.withShares(["list"], lines)
    return run.ending == .code(0) && run.answer.contains("kept")
  }

  /// Types the vault's passphrase, and no other one that a reseal is to keep.
  static func unlock(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("finish") && $0.text.hasSuffix(":") }
    try terminal.type("\r")
  }

  /// Types shares where two are asked for.
  static func enter(_ shares: [String], on terminal: PseudoTerminal) throws {
    for (number, share) in shares.enumerated() {
      try terminal.wait(for: number == 0 ? "Share 1, word 1:" : "Share 2 of 2, word 1:")
      try terminal.type(share + "\r")
    }
  }
}
