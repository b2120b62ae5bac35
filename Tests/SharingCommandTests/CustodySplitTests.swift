import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `custody split`: how shares are shown, copied and printed, and what they replace.
@Suite struct CustodySplitTests {
  private let custody: CustodyBench
  private var bench: Workbench { custody.bench }

  init() throws { custody = try CustodyBench() }

  @Test func newSharesReplaceOldOnesOnlyWhereThatWasSaid() throws {
    let former = try custody.shares()
    let before = try bench.bytes()
    let run = try bench.run(["custody", "split"] + CustodyBench.three, secrets: ["alpha"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("already has shares"))
    #expect(try bench.bytes() == before)
    let shares = try custody.shares("--drop-custody")
    #expect(try !custody.isOpened(by: [former[1], former[2]]))
    #expect(try custody.isOpened(by: [shares[1], shares[2]]))
    let list = try bench.run(["--format", "json", "custody", "list"])
    #expect(list.answer.ranges(of: "\"holders\"").count == 1)
  }

  @Test func withOnlyNobodyOpensTheVaultAlone() throws {
    let split = try bench.split(CustodyBench.three + ["--only"], holders: CustodyBench.holders)
    let before = try bench.bytes()
    try split.terminal.wait(for: "now type in the shares from paper")
    for (number, share) in [split.shares[2], split.shares[0]].enumerated() {
      try split.terminal.wait(for: number == 0 ? "Share 1, word 1:" : "Share 2 of 2, word 1:")
      #expect(try bench.bytes() == before)
      try split.terminal.type(share + "\r")
    }
    #expect(try split.terminal.exit() == .code(0))
    #expect(split.terminal.screen.text.contains("only the shares open the vault now"))
    #expect(try bench.run(["list"]).ending == .code(77))
    #expect(try custody.isOpened(by: [split.shares[1], split.shares[2]]))
    // A passphrase comes back with shares alone.
    let one = try bench.run(
      ["custody", "combine", "--yes"], secrets: [split.shares[1], "", "beta"])
    #expect(one.ending == .code(65), "\(one)")
    let combined = try bench.run(
      ["custody", "combine", "--yes"], secrets: [split.shares[1], split.shares[0], "", "beta"])
    #expect(combined.ending == .code(0), "\(combined)")
    #expect(try bench.run(["list"], secrets: ["beta"]).answer.contains("kept"))
    #expect(try custody.isOpened(by: [split.shares[1], split.shares[2]]))
    #expect(try bench.run(["list"]).ending == .code(77))
  }

  @Test func withOnlyTheVaultStaysUntilTheSharesAreTypedBack() throws {
    let former = try custody.shares()
    let before = try bench.bytes()
    let split = try bench.split(
      CustodyBench.three + ["--only", "--drop-custody"], holders: CustodyBench.holders)
    try split.terminal.wait(for: "Share 1, word 1:")
    try split.terminal.type(former[0] + "\r")
    try split.terminal.wait(for: "belongs to another set")
    try split.terminal.type(split.shares[0] + "\r")
    try split.terminal.wait(for: "Share 2 of 2, word 1:")
    try split.terminal.type("\r")
    try split.terminal.wait(for: "press Enter again to stop")
    try split.terminal.type("\r")
    #expect(try split.terminal.exit() == .code(65))
    #expect(split.terminal.wordsSent.contains("open nothing; destroy what you wrote down"))
    #expect(try bench.bytes() == before)
    #expect(try bench.run(["list"]).ending == .code(0))
    #expect(try custody.isOpened(by: [former[0], former[2]]))
    let stopped = try bench.withShares(["list"], [split.shares[0], split.shares[1]])
    #expect(stopped.ending == .code(77))
  }

  @Test func aWordThatIsCopiedWronglyShowsTheShareAgain() throws {
    let before = try bench.bytes()
    let terminal = try bench.onTerminal([
      "custody", "split", "--yes", "--threshold", "1", "--shares", "1",
    ])
    try CustodyBench.unlock(terminal)
    try terminal.wait { $0.text.hasSuffix("Who holds share 1 of 1?") }
    try terminal.type("\r")
    try terminal.type("A\r")
    var told = ""
    for attempt in 0..<3 {
      let words = try Workbench.shown(terminal, "A")
      // Another key than Enter does not take it away.
      try terminal.type("x\r")
      // What was wrong is below the share, which covers it at once.
      try terminal.wait {
        !$0.isAlternate && $0.text.contains("of the share of A:")
          && (told.isEmpty || $0.text.contains(told))
      }
      let first = try #require(terminal.screen.text.firstMatch(of: /Word ([0-9]+) of the share/))
      let right = words[(Int(first.1) ?? 0) - 1]
      let wrong = attempt == 1 ? "quokka" : right == "acid" ? "acne" : "acid"
      told =
        attempt == 1
        ? "what you typed for word \(first.1) is not in the word list"
        : "is not word \(first.1) of this share"
      try terminal.type(wrong + "\r")
    }
    try terminal.wait(for: told)
    #expect(try terminal.exit() == .code(64))
    #expect(try bench.bytes() == before)
  }

  @Test func sharesArePrintedIntoAPipeOnly() throws {
    let print = ["custody", "split", "--yes", "--print"] + CustodyBench.three
    // Standard output is a file there.
    let file = try bench.run(print)
    #expect(file.ending == .code(78), "\(file)")
    #expect(file.answer.isEmpty)
    let direct = try bench.onTerminal(print)
    #expect(try direct.exit() == .code(78))
    let sheets = bench.folder.file("sheets").string
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "\"$@\" | cat > \(sheets)", "sh", bench.program.string, "--vault", bench.vault.string]
        + print)
    try CustodyBench.unlock(terminal)
    try Workbench.name(terminal, CustodyBench.holders)
    try terminal.wait(for: "use a printer that you trust")
    try terminal.wait(for: "of the share of Annelie:")
    // The pipe ends before the words are asked, for printers that wait for that.
    var pages: [Substring] = []
    for _ in 0..<1000 where pages.count < 3 {
      Thread.sleep(forTimeInterval: 0.01)
      pages = try String(contentsOfFile: sheets, encoding: .utf8).split(separator: "\u{0c}")
    }
    #expect(pages.count == 3)
    var shares: [String] = []
    for (page, holder) in zip(pages, CustodyBench.holders) {
      #expect(page.contains("held by \(holder)"))
      let words = page.split(separator: "\n").filter { $0.contains(/^ ?[0-9]+ [a-z]+/) }
        .flatMap { $0.matches(of: /[a-z]+/).map { String($0.output) } }
      try #require(words.count == 33, "\(page)")
      shares.append(words.joined(separator: " "))
      try Workbench.answer(terminal, words, holder)
    }
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains(shares[0].split(separator: " ")[20]))
    #expect(try custody.isOpened(by: [shares[0], shares[2]]))
  }

  /// Of other results a reader may have seen enough.
  @Test func sharesThatNobodyReadsAreNotDelivered() throws {
    let before = try bench.bytes()
    let terminal = try PseudoTerminal(
      "/bin/bash",
      [
        "-c", "set -o pipefail; \"$@\" | true; echo ended with $?", "sh",
        bench.program.string, "--vault", bench.vault.string, "custody", "split", "--yes", "--print",
      ] + CustodyBench.three)
    try CustodyBench.unlock(terminal)
    try Workbench.name(terminal, CustodyBench.holders)
    try terminal.wait(for: "ended with 74")
    let said = terminal.screen.everything.replacing("\n", with: " ")
    #expect(said.contains("exited before it had read them"))
    #expect(try bench.bytes() == before)
  }

  /// In a narrow window, words go into more rows.
  @Test(arguments: [80, 50]) func noWordOfAShareIsCut(_ columns: Int) throws {
    let terminal = try PseudoTerminal(
      bench.program,
      ["--vault", bench.vault.string, "custody", "split", "--yes"] + CustodyBench.three,
      columns: columns, rows: 48)
    try CustodyBench.unlock(terminal)
    try terminal.wait { $0.text.contains("Who holds share") }
    try terminal.type(CustodyBench.holders.map { $0 + "\r" }.joined())
    // Every word stands in one row, with its number.
    #expect(try Workbench.shown(terminal, CustodyBench.holders[0]).allSatisfy { $0.count >= 4 })
  }

  @Test func aHiddenCompartmentHasNoShares() throws {
    try bench.addHidden()
    let before = try bench.bytes()
    let run = try bench.run(["custody", "split", "--yes"] + CustodyBench.three, secrets: ["beta"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("only the cover can have shares"))
    #expect(try bench.bytes() == before)
    // It is kept beside the shares where its passphrase is given.
    let split = try bench.split(
      CustodyBench.three, secrets: ["alpha", "beta"], holders: CustodyBench.holders)
    try split.terminal.wait(for: "New anchor of the hidden compartment")
    try split.terminal.type("\r")
    #expect(try split.terminal.exit() == .code(0))
    let shares = split.shares
    #expect(try bench.run(["list"], secrets: ["beta"]).ending == .code(0))
    #expect(try custody.isOpened(by: [shares[0], shares[1]]))
    let session = try bench.session("beta")
    try session.type("custody split --threshold 2 --shares 2\r")
    try session.wait(for: "cannot be made in an interactive session")
    try session.type("quit\r")
    #expect(try session.exit() == .code(0))
  }

  @Test(arguments: [
    [], ["--threshold", "2"], ["--shares", "3"], ["--threshold", "4", "--shares", "3"],
    ["--threshold", "1", "--shares", "3"], ["--threshold", "0", "--shares", "3"],
    ["--threshold", "2", "--shares", "17"], ["--group", "A:2"], ["--group", "A:3/2"],
    ["--group", ":1/1"], ["--group", "A:2/2", "--group", "A:2/2"],
    ["--group", "A:2/2", "--groups-needed", "2"], ["--group", "A:2/2", "--threshold", "2"],
    ["--threshold", "2", "--shares", "3", "--groups-needed", "1"],
  ])
  func numbersThatCannotBeAreRefused(_ arguments: [String]) throws {
    let run = try bench.run(["custody", "split", "--yes"] + arguments)
    #expect(run.ending == .code(64), "\(run)")
  }

  /// A terminal without an alternate screen would keep the shares.
  @Test func aTerminalThatKeepsWhatItShowsIsRefused() throws {
    let before = try bench.bytes()
    var environment = bench.language.environment
    environment["TERM"] = "dumb"
    let process = try PseudoTerminal(
      bench.program,
      ["--vault", bench.vault.string, "custody", "split", "--yes"] + CustodyBench.three,
      environment: environment)
    #expect(try process.exit() == .code(78))
    #expect(try bench.bytes() == before)
  }

  @Test func withoutATerminalNothingIsSplit() throws {
    let messages = try bench.folder.open("messages", .writeOnly)
    let secrets = try bench.folder.open("secrets", .readOnly)
    let before = try bench.bytes()
    let process = try PseudoTerminal(
      "/usr/bin/setsid",
      ["--wait", bench.program.string, "--vault", bench.vault.string, "--passphrase-fd", "3"]
        + ["custody", "split", "--yes"] + CustodyBench.three,
      descriptors: [2: messages, 3: secrets])
    #expect(try process.exit() == .code(69))
    #expect(try bench.bytes() == before)
  }
}
