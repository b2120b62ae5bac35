import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A secret of the vault that several people hold together.
@Suite struct CustodyTests {
  private let bench: Workbench
  private static let three = ["--threshold", "2", "--shares", "3"]
  private static let holders = ["Annelie", "Wang Wei", "Third"]

  init() throws {
    bench = try Workbench()
    try #require(
      try bench.run(["add", "note", "--slug", "kept"], input: [0x78]).ending == .code(0))
  }

  private func isOpened(by lines: [String]) throws -> Bool {
    let run = try bench.withShares(["list"], lines)
    return run.ending == .code(0) && run.answer.contains("kept")
  }

  @Test func anyTwoOfThreeOpenTheVault() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    #expect(Set(shares).count == 3)
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
      #expect(try isOpened(by: [shares[one], shares[other]]))
    }
    // The passphrase still does, and tells who has the shares.
    let list = try bench.run(["custody", "list"])
    #expect(list.answer.contains("Any 2 of 3 shares open the vault."), "\(list)")
    for holder in CustodyTests.holders { #expect(list.answer.contains(holder)) }
    for share in shares {
      for word in share.split(separator: " ").dropFirst(4) {
        #expect(!list.answer.contains(" \(word) "))
      }
    }
    let verified = try bench.withShares(["verify"], [shares[0], shares[2]])
    #expect(verified.ending == .code(0), "\(verified)")
    // Nothing else than the vault is in the folder.
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path.string)
    #expect(Set(names) == ["v.vault", "answer", "messages", "secrets", "input"])
  }

  @Test func sharesOpenASessionAndSaveInIt() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let terminal = try bench.onTerminal(["open", "--with-shares"])
    for (number, share) in [shares[1], shares[0]].enumerated() {
      try terminal.wait(for: number == 0 ? "Share 1, word 1:" : "Share 2 of 2, word 1:")
      try terminal.type(share + "\r")
    }
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("add note --slug inside --title T\r")
    try terminal.wait(for: "Ctrl-S")
    try terminal.type("text\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "inside"]).answer.contains("text"))
    // Nothing of a share is left on the screen.
    for word in shares[0].split(separator: " ").dropFirst(4) {
      #expect(!terminal.screen.everything.contains(" \(word) "))
    }
  }

  @Test func aWordIsShownWhileItIsTypedAndCompletedBehindIt() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let terminal = try bench.onTerminal(["custody", "check"])
    let words = shares[0].split(separator: " ").map(String.init)
    try terminal.wait { $0.text.hasSuffix("Word 1 of the share:") }
    try terminal.type(String(words[0].prefix(3)))
    try terminal.wait { $0.text.hasSuffix("Word 1 of the share: " + words[0].prefix(3)) }
    try terminal.type(String(words[0].dropFirst(3).prefix(1)) + " ")
    try terminal.wait { $0.text.hasSuffix("Word 2 of the share:") }
    try terminal.type("quokka ")
    try terminal.wait(for: "(the last word is not in the list) Word 3 of the share:")
    // Backspace takes the last word away.
    try terminal.type("\u{7f}")
    try terminal.wait { $0.text.hasSuffix("Word 2 of the share:") }
    // A sheet that is pasted has numbers and ends of lines.
    let rest = zip(2..., words.dropFirst()).map { "\($0). \($1)" }
    try terminal.type(rest.joined(separator: "\r\n") + "\r")
    try terminal.wait(for: "The share is sound")
    #expect(try terminal.exit() == .code(0))
    let set = try #require(terminal.screen.text.firstMatch(of: /Set [0-9]+, share 1/))
    #expect(try bench.run(["custody", "list"]).answer.contains(set.output.prefix { $0 != "," }))
    #expect(terminal.screen.text.contains("2 shares are needed"))
  }

  @Test func aWrongWordIsNamedAndTypedAgain() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    var words = shares[0].split(separator: " ").map(String.init)
    let (right, other) = (words[9], words[20])
    words[9] = words[9] == "acid" ? "acne" : "acid"
    let terminal = try bench.onTerminal(["custody", "check"])
    try terminal.wait(for: "Word 1 of the share:")
    try terminal.type(words.joined(separator: " ") + "\r")
    try terminal.wait(for: "one word is wrong, probably word 10")
    try terminal.wait(for: "Word 10 again")
    try terminal.type(right + "\r")
    try terminal.wait(for: "The share is sound")
    #expect(try terminal.exit() == .code(0))
    // Two wrong words, without a terminal.
    words[20] = other == "acid" ? "acne" : "acid"
    let run = try bench.run(["custody", "check"], secrets: [words.joined(separator: " ")])
    #expect(run.ending == .code(65), "\(run)")
    words[20] = other
    let one = try bench.run(["custody", "check"], secrets: [words.joined(separator: " ")])
    #expect(one.ending == .code(65))
    #expect(one.messages.contains("probably word 10"), "\(one)")
    words[9] = "quokka"
    let unknown = try bench.run(["custody", "check"], secrets: [words.joined(separator: " ")])
    #expect(unknown.messages.contains("word 10 is not in the list"), "\(unknown)")
    #expect(!unknown.messages.contains("quokka"))
    let few = try bench.run(["custody", "check"], secrets: ["academic acid"])
    #expect(few.ending == .code(65))
  }

  @Test func wrongSharesAreRefusedAndTheVaultStays() throws {
    let former = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let shares = try bench.madeShares(
      CustodyTests.three + ["--drop-custody"], holders: CustodyTests.holders)
    let before = try bench.bytes()
    let wrong: [(lines: [String], code: CInt, message: String)] = [
      ([shares[0]], 65, "too few"),
      ([shares[0], shares[0]], 65, "share 2: that share was entered before"),
      ([shares[0], former[1]], 65, "share 2: the share belongs to another set"),
      ([shares[0], "academic"], 65, "share 2: no share has 1 word"),
      ([former[0], former[1]], 77, "do not open this file"),
      ([], 65, "too few"),
    ]
    for (lines, code, message) in wrong {
      for command in [["list"], ["custody", "combine", "--yes"], ["touch"]] {
        let run = try bench.withShares(command, lines)
        #expect(run.ending == .code(code), "\(command) \(run)")
        #expect(run.messages.contains(message), "\(run)")
      }
    }
    // A share of 16 bytes is right, and not of a vault.
    let other =
      "duckling enlarge academic academic agency result length solution fridge kidney coal piece "
      + "deal husband erode duke ajar critical decision keyboard"
    #expect(try bench.run(["custody", "check"], secrets: [other]).ending == .code(0))
    let run = try bench.withShares(["list"], [other])
    #expect(run.ending == .code(65), "\(run)")
    #expect(run.messages.contains("not of a vault"))
    #expect(try bench.bytes() == before)
    #expect(try isOpened(by: [shares[2], shares[1]]))
  }

  @Test func onATerminalAWrongShareIsAskedForAgain() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let terminal = try bench.onTerminal(["list", "--plain", "--with-shares"])
    try terminal.wait(forOutput: "Share 1, word 1:")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(forOutput: "1 more share is needed")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(forOutput: "that share was entered before")
    try terminal.type(shares[2] + "\r")
    try terminal.wait(forOutput: "kept")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.outputText.contains(shares[0].split(separator: " ").last ?? "?"))
    // An empty answer gives up.
    let left = try bench.onTerminal(["list", "--with-shares"])
    try left.wait(for: "Share 1, word 1:")
    try left.type("\r")
    #expect(try left.exit() == .code(65))
  }

  /// A sheet that is pasted ends with a line break, and a person presses Enter once more.
  @Test func anEmptyLineForgetsNoShare() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let terminal = try bench.onTerminal(["list", "--plain", "--with-shares"])
    try terminal.wait(forOutput: "Share 1, word 1:")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(forOutput: "1 more share is needed")
    try terminal.type("\r")
    try terminal.wait(forOutput: "no share was typed")
    try terminal.type(shares[2] + "\r")
    try terminal.wait(forOutput: "kept")
    #expect(try terminal.exit() == .code(0))
    // Twice is an answer.
    let left = try bench.onTerminal(["list", "--with-shares"])
    try left.wait(for: "Share 1, word 1:")
    try left.type(shares[0] + "\r")
    try left.wait(forOutput: "1 more share is needed")
    try left.type("\r")
    try left.wait(forOutput: "no share was typed")
    try left.type("\r")
    #expect(try left.exit() == .code(65))
  }

  /// More than the last word is not taken, and Enter alone ends a share: it must not answer what follows.
  @Test func theLastWordIsTheEnd() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let terminal = try bench.onTerminal(["custody", "check"])
    try terminal.wait(for: "Word 1 of the share:")
    try terminal.type("?")
    try terminal.wait(for: "Ctrl-C")
    let words = shares[0].split(separator: " ").map(String.init)
    try terminal.type(words.prefix(20).joined(separator: " ") + " ")
    try terminal.wait(for: "press Enter now if the share has 20 words")
    try terminal.type(words.dropFirst(20).joined(separator: " ") + " ")
    try terminal.wait(for: "All 33 words are typed; press Enter")
    try terminal.type("acid")
    try terminal.wait(for: "(there is no word after the last one)")
    try terminal.type(" ")
    try terminal.type("\r")
    try terminal.wait(for: "The share is sound")
    #expect(try terminal.exit() == .code(0))
  }

  /// An old sheet that is typed first must not shut out the right ones.
  @Test func aShareOfAnotherSetCanTakeThePlaceOfThoseBefore() throws {
    let former = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let shares = try bench.madeShares(
      CustodyTests.three + ["--drop-custody"], holders: CustodyTests.holders)
    func set(_ share: String) throws -> String {
      let run = try bench.run(["custody", "check"], secrets: [share])
      return String(try #require(run.answer.firstMatch(of: /Set ([0-9]+)/)).1)
    }
    let (old, new) = (try set(former[0]), try set(shares[0]))
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "list", "--plain", "--with-shares"],
      environment: bench.language.environment, columns: 200)
    try terminal.wait(forOutput: "Share 1, word 1:")
    try terminal.type(former[0] + "\r")
    try terminal.wait(forOutput: "accepted (set \(old)); 1 more share is needed")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(
      forOutput: "This share is of set \(new), and you have entered 1 share of set \(old)")
    try terminal.type("\r")
    try terminal.wait(forOutput: "belongs to another set (\(new), and not \(old))")
    // What is typed ahead waits for the question.
    try terminal.type(shares[0] + "\ry\r")
    try terminal.wait(forOutput: "accepted (set \(new)); 1 more share is needed")
    try terminal.type(shares[2] + "\r")
    try terminal.wait(forOutput: "kept")
    #expect(try terminal.exit() == .code(0))
    let run = try bench.withShares(["list"], [former[0], shares[0]])
    #expect(run.messages.contains("another set (\(new), and not \(old))"), "\(run)")
  }

  @Test func groupsAreCalledByTheirNamesWhereTheVaultIsOpen() throws {
    let shares = try bench.madeShares(
      ["--group", "Side A:2/2", "--group", "Side B:1/1"], holders: ["A1", "A2", "B1"])
    let terminal = try bench.start(["reseal", "--yes"])
    try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
    try terminal.type("\r")
    try terminal.wait(for: "Share 1, word 1:")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(for: "group 1 (Side A) needs 1 more share")
    try terminal.type(shares[2] + "\r")
    try terminal.wait(for: "group 2 (Side B) is complete")
    try terminal.type(shares[1] + "\r")
    #expect(try terminal.exit() == .code(0))
    let session = try bench.session()
    try session.type("custody check\r")
    try session.wait(for: "Word 1 of the share:")
    try session.type(shares[2] + "\r")
    try session.wait(for: "share 1 of group 2 (Side B)")
    try session.type("quit\r")
    #expect(try session.exit() == .code(0))
  }

  @Test func groupsAreNeededTogether() throws {
    let holders = ["A1", "A2", "A3", "B1", "B2"]
    let shares = try bench.madeShares(
      ["--group", "Side A:2/3", "--group", "Side B:2/2"], holders: holders)
    #expect(try isOpened(by: [shares[0], shares[3], shares[2], shares[4]]))
    #expect(try isOpened(by: [shares[4], shares[3], shares[2], shares[1]]))
    #expect(try !isOpened(by: [shares[0], shares[1], shares[2]]))
    #expect(try !isOpened(by: [shares[3], shares[4], shares[0]]))
    let list = try bench.run(["custody", "list"])
    #expect(
      list.answer.contains("Together, 2 of 3 of Side A and 2 of 2 of Side B"),
      "\(list)")
    #expect(list.answer.contains("Side B"))
    let check = try bench.run(["custody", "check"], secrets: [shares[4]])
    #expect(check.answer.contains("share 2 of group 2"), "\(check)")
    #expect(check.answer.contains("2 of 2 groups"))
    // One group of two is enough.
    let either = try bench.madeShares(
      [
        "--group", "Side A:1/1", "--group", "Side B:2/2", "--groups-needed", "1", "--drop-custody",
      ], holders: ["A", "B1", "B2"])
    #expect(try isOpened(by: [either[0]]))
    #expect(try isOpened(by: [either[2], either[1]]))
    #expect(try !isOpened(by: [either[1]]))
  }

  @Test func withOnlyNobodyOpensTheVaultAlone() throws {
    let split = try bench.split(CustodyTests.three + ["--only"], holders: CustodyTests.holders)
    let before = try bench.bytes()
    try split.terminal.wait(for: "now type enough shares back")
    for (number, share) in [split.shares[2], split.shares[0]].enumerated() {
      try split.terminal.wait(for: number == 0 ? "Share 1, word 1:" : "Share 2 of 2, word 1:")
      #expect(try bench.bytes() == before)
      try split.terminal.type(share + "\r")
    }
    #expect(try split.terminal.exit() == .code(0))
    #expect(split.terminal.screen.text.contains("only the shares open the vault now"))
    #expect(try bench.run(["list"]).ending == .code(77))
    #expect(try isOpened(by: [split.shares[1], split.shares[2]]))
    // A passphrase comes back with shares alone.
    let one = try bench.run(
      ["custody", "combine", "--yes"], secrets: [split.shares[1], "", "beta"])
    #expect(one.ending == .code(65), "\(one)")
    let combined = try bench.run(
      ["custody", "combine", "--yes"], secrets: [split.shares[1], split.shares[0], "", "beta"])
    #expect(combined.ending == .code(0), "\(combined)")
    #expect(try bench.run(["list"], secrets: ["beta"]).answer.contains("kept"))
    #expect(try isOpened(by: [split.shares[1], split.shares[2]]))
    #expect(try bench.run(["list"]).ending == .code(77))
  }

  @Test func withOnlyTheVaultStaysUntilTheSharesAreTypedBack() throws {
    let former = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let before = try bench.bytes()
    let split = try bench.split(
      CustodyTests.three + ["--only", "--drop-custody"], holders: CustodyTests.holders)
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
    #expect(try isOpened(by: [former[0], former[2]]))
    let stopped = try bench.withShares(["list"], [split.shares[0], split.shares[1]])
    #expect(stopped.ending == .code(77))
  }

  @Test func aResealNeedsTheSharesOrGivesThemUp() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let before = try bench.bytes()
    for command in [
      ["reseal"], ["passphrase", "add"], ["passphrase", "change"], ["passphrase", "remove"],
      ["compartment", "add"],
    ] {
      for lines in [["alpha"], ["alpha", ""], ["alpha", "", shares[0]]] {
        let run = try bench.run(command + ["--yes"], secrets: lines)
        #expect(run.ending == .code(78), "\(command) \(run)")
        #expect(run.messages.contains("--drop-custody"), "\(run)")
        #expect(run.messages.contains("Any 2 of 3 shares"), "\(run)")
      }
    }
    #expect(try bench.bytes() == before)
    let kept = try bench.run(
      ["passphrase", "change", "--yes"], secrets: ["alpha", "", shares[0], shares[1], "beta"])
    #expect(kept.ending == .code(0), "\(kept)")
    #expect(try bench.run(["list"], secrets: ["alpha"]).ending == .code(77))
    #expect(try isOpened(by: [shares[1], shares[2]]))
    // Who opened it with shares has given them.
    let resealed = try bench.withShares(["reseal", "--yes"], [shares[2], shares[0], "beta"])
    #expect(resealed.ending == .code(0), "\(resealed)")
    #expect(try isOpened(by: [shares[1], shares[2]]))
    let changed = try bench.withShares(["passphrase", "change", "--yes"], [shares[2], shares[0]])
    #expect(changed.ending == .code(64), "\(changed)")
    let dropped = try bench.run(
      ["reseal", "--yes", "--drop-custody", "--purge"], secrets: ["beta"])
    #expect(dropped.ending == .code(0), "\(dropped)")
    #expect(try !isOpened(by: [shares[1], shares[2]]))
    let list = try bench.run(["custody", "list"], secrets: ["beta"])
    #expect(list.answer.contains("The vault has no shares."), "\(list)")
    #expect(try bench.run(["reseal", "--yes"], secrets: ["beta"]).ending == .code(0))
  }

  @Test func onATerminalAResealAsksForTheShares() throws {
    let shares = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let before = try bench.bytes()
    for typed in [[""], [shares[1], shares[0]]] {
      let terminal = try bench.start(["reseal", "--yes"])
      try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
      try terminal.type("\r")
      try terminal.wait(for: "this vault has shares")
      for (number, line) in typed.enumerated() {
        try terminal.wait(for: number == 0 ? "Share 1, word 1:" : "Share 2 of 2, word 1:")
        try terminal.type(line + "\r")
      }
      #expect(try terminal.exit() == .code(typed.count == 1 ? 78 : 0))
      #expect(try (bench.bytes() == before) == (typed.count == 1))
    }
    #expect(try isOpened(by: [shares[1], shares[2]]))
  }

  @Test func newSharesReplaceOldOnesOnlyWhereThatWasSaid() throws {
    let former = try bench.madeShares(CustodyTests.three, holders: CustodyTests.holders)
    let before = try bench.bytes()
    let run = try bench.run(["custody", "split"] + CustodyTests.three, secrets: ["alpha"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("has shares already"))
    #expect(try bench.bytes() == before)
    let shares = try bench.madeShares(
      CustodyTests.three + ["--drop-custody"], holders: CustodyTests.holders)
    #expect(try !isOpened(by: [former[1], former[2]]))
    #expect(try isOpened(by: [shares[1], shares[2]]))
    let list = try bench.run(["--format", "json", "custody", "list"])
    #expect(list.answer.ranges(of: "\"holders\"").count == 1)
  }

  @Test func aWordThatIsCopiedWronglyShowsTheShareAgain() throws {
    let before = try bench.bytes()
    let terminal = try bench.start([
      "custody", "split", "--yes", "--threshold", "1", "--shares", "1",
    ])
    try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
    try terminal.type("\r")
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
        ? "what you typed for word \(first.1) is not in the list"
        : "is not word \(first.1) of this share"
      try terminal.type(wrong + "\r")
    }
    try terminal.wait(for: told)
    #expect(try terminal.exit() == .code(64))
    #expect(try bench.bytes() == before)
  }

  @Test func sharesArePrintedIntoAPipeOnly() throws {
    let print = ["custody", "split", "--yes", "--print"] + CustodyTests.three
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
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
    try terminal.type("\r")
    try Workbench.name(terminal, CustodyTests.holders)
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
    for (page, holder) in zip(pages, CustodyTests.holders) {
      #expect(page.contains("held by \(holder)"))
      let words = page.split(separator: "\n").filter { $0.contains(/^ ?[0-9]+ [a-z]+/) }
        .flatMap { $0.matches(of: /[a-z]+/).map { String($0.output) } }
      try #require(words.count == 33, "\(page)")
      shares.append(words.joined(separator: " "))
      try Workbench.answer(terminal, words, holder)
    }
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains(shares[0].split(separator: " ")[20]))
    #expect(try isOpened(by: [shares[0], shares[2]]))
  }

  /// Of other results a reader may have seen enough.
  @Test func sharesThatNobodyReadsAreNotDelivered() throws {
    let before = try bench.bytes()
    let terminal = try PseudoTerminal(
      "/bin/bash",
      [
        "-c", "set -o pipefail; \"$@\" | true; echo ended with $?", "sh",
        bench.program.string, "--vault", bench.vault.string, "custody", "split", "--yes", "--print",
      ] + CustodyTests.three)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("(press Enter to finish):") }
    try terminal.type("\r")
    try Workbench.name(terminal, CustodyTests.holders)
    try terminal.wait(for: "ended with 74")
    let said = terminal.screen.everything.replacing("\n", with: " ")
    #expect(said.contains("ended before it had read them"))
    #expect(try bench.bytes() == before)
  }

  /// In a narrow window, words go into more rows.
  @Test(arguments: [80, 50]) func noWordOfAShareIsCut(_ columns: Int) throws {
    let terminal = try PseudoTerminal(
      bench.program,
      ["--vault", bench.vault.string, "custody", "split", "--yes"] + CustodyTests.three,
      columns: columns, rows: 48)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("finish") }
    try terminal.type("\r")
    try terminal.wait { $0.text.contains("Who holds share") }
    try terminal.type(CustodyTests.holders.map { $0 + "\r" }.joined())
    // Every word stands in one row, with its number.
    #expect(try Workbench.shown(terminal, CustodyTests.holders[0]).allSatisfy { $0.count >= 4 })
  }

  @Test func aNewVaultHasNoShares() throws {
    let new = bench.folder.file("new.vault")
    let run = try bench.run(["init", "--with-shares"], vault: new, secrets: ["gamma", "gamma"])
    #expect(run.ending == .code(64) && run.messages.contains("has no shares"), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: new.string))
  }

  @Test func aHiddenCompartmentHasNoShares() throws {
    try bench.addHidden()
    let before = try bench.bytes()
    let run = try bench.run(["custody", "split", "--yes"] + CustodyTests.three, secrets: ["beta"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("only the cover can have shares"))
    #expect(try bench.bytes() == before)
    // It is kept beside the shares where its passphrase is given.
    let split = try bench.split(
      CustodyTests.three, secrets: ["alpha", "beta"], holders: CustodyTests.holders)
    try split.terminal.wait(for: "New anchor of the hidden compartment")
    try split.terminal.type("\r")
    #expect(try split.terminal.exit() == .code(0))
    let shares = split.shares
    #expect(try bench.run(["list"], secrets: ["beta"]).ending == .code(0))
    #expect(try isOpened(by: [shares[0], shares[1]]))
    let session = try bench.session("beta")
    try session.type("custody split --threshold 2 --shares 2\r")
    try session.wait(for: "not made in an interactive session")
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
      ["--vault", bench.vault.string, "custody", "split", "--yes"] + CustodyTests.three,
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
        + ["custody", "split", "--yes"] + CustodyTests.three,
      descriptors: [2: messages, 3: secrets])
    #expect(try process.exit() == .code(69))
    #expect(try bench.bytes() == before)
  }
}
