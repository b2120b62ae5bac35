import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What shares of the vault's secret open, how they are typed, and what a reseal does with them.
@Suite struct CustodyTests {
  private let custody: CustodyBench
  private var bench: Workbench { custody.bench }

  init() throws { custody = try CustodyBench() }

  @Test func anyTwoOfThreeOpenTheVault() throws {
    let shares = try custody.shares()
    #expect(Set(shares).count == 3)
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
      #expect(try custody.isOpened(by: [shares[one], shares[other]]))
    }
    // The passphrase still does, and tells who has the shares.
    let list = try bench.run(["custody", "list"])
    #expect(list.answer.contains("Any 2 of 3 shares open the vault."), "\(list)")
    for holder in CustodyBench.holders { #expect(list.answer.contains(holder)) }
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
    let shares = try custody.shares()
    let terminal = try bench.onTerminal(["open", "--with-shares"])
    try CustodyBench.enter([shares[1], shares[0]], on: terminal)
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
    let shares = try custody.shares()
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
    let shares = try custody.shares()
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
    #expect(unknown.messages.contains("word 10 is not in the word list"), "\(unknown)")
    #expect(!unknown.messages.contains("quokka"))
    let few = try bench.run(["custody", "check"], secrets: ["academic acid"])
    #expect(few.ending == .code(65))
  }

  @Test func wrongSharesAreRefusedAndTheVaultStays() throws {
    let former = try custody.shares()
    let shares = try custody.shares("--drop-custody")
    let before = try bench.bytes()
    let wrong: [(lines: [String], code: CInt, message: String)] = [
      ([shares[0]], 65, "too few"),
      ([shares[0], shares[0]], 65, "share 2 has already been entered"),
      ([shares[0], former[1]], 65, "share 2 belongs to another set"),
      ([shares[0], "academic"], 65, "share 2: that is 1 word, but"),
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
    #expect(run.messages.contains("not a share of a vault"))
    #expect(try bench.bytes() == before)
    #expect(try custody.isOpened(by: [shares[2], shares[1]]))
  }

  @Test func onATerminalAWrongShareIsAskedForAgain() throws {
    let shares = try custody.shares()
    let terminal = try bench.onTerminal(["list", "--plain", "--with-shares"])
    try terminal.wait(forOutput: "Share 1, word 1:")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(forOutput: "1 more share is needed")
    try terminal.type(shares[0] + "\r")
    try terminal.wait(forOutput: "that share has already been entered; the share was not accepted")
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
    let shares = try custody.shares()
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
    let shares = try custody.shares()
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
    let former = try custody.shares()
    let shares = try custody.shares("--drop-custody")
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
      forOutput: "This share belongs to set \(new), and you have entered 1 share of set \(old)")
    try terminal.type("\r")
    try terminal.wait(forOutput: "belongs to another set (\(new), not \(old))")
    // What is typed ahead waits for the question.
    try terminal.type(shares[0] + "\ry\r")
    try terminal.wait(forOutput: "accepted (set \(new)); 1 more share is needed")
    try terminal.type(shares[2] + "\r")
    try terminal.wait(forOutput: "kept")
    #expect(try terminal.exit() == .code(0))
    let run = try bench.withShares(["list"], [former[0], shares[0]])
    #expect(run.messages.contains("another set (\(new), not \(old))"), "\(run)")
  }

  @Test func groupsAreCalledByTheirNamesWhereTheVaultIsOpen() throws {
    let shares = try bench.madeShares(
      ["--group", "Side A:2/2", "--group", "Side B:1/1"], holders: ["A1", "A2", "B1"])
    let terminal = try bench.onTerminal(["reseal", "--yes"])
    try CustodyBench.unlock(terminal)
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
    #expect(try custody.isOpened(by: [shares[0], shares[3], shares[2], shares[4]]))
    #expect(try custody.isOpened(by: [shares[4], shares[3], shares[2], shares[1]]))
    #expect(try !custody.isOpened(by: [shares[0], shares[1], shares[2]]))
    #expect(try !custody.isOpened(by: [shares[3], shares[4], shares[0]]))
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
    #expect(try custody.isOpened(by: [either[0]]))
    #expect(try custody.isOpened(by: [either[2], either[1]]))
    #expect(try !custody.isOpened(by: [either[1]]))
  }

  @Test func aResealNeedsTheSharesOrGivesThemUp() throws {
    let shares = try custody.shares()
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
    #expect(try custody.isOpened(by: [shares[1], shares[2]]))
    // Who opened it with shares has given them.
    let resealed = try bench.withShares(["reseal", "--yes"], [shares[2], shares[0], "beta"])
    #expect(resealed.ending == .code(0), "\(resealed)")
    #expect(try custody.isOpened(by: [shares[1], shares[2]]))
    let changed = try bench.withShares(["passphrase", "change", "--yes"], [shares[2], shares[0]])
    #expect(changed.ending == .code(64), "\(changed)")
    let dropped = try bench.run(
      ["reseal", "--yes", "--drop-custody", "--purge"], secrets: ["beta"])
    #expect(dropped.ending == .code(0), "\(dropped)")
    #expect(try !custody.isOpened(by: [shares[1], shares[2]]))
    let list = try bench.run(["custody", "list"], secrets: ["beta"])
    #expect(list.answer.contains("The vault has no shares."), "\(list)")
    #expect(try bench.run(["reseal", "--yes"], secrets: ["beta"]).ending == .code(0))
  }

  @Test func onATerminalAResealAsksForTheShares() throws {
    let shares = try custody.shares()
    let before = try bench.bytes()
    for typed in [[""], [shares[1], shares[0]]] {
      let terminal = try bench.onTerminal(["reseal", "--yes"])
      try CustodyBench.unlock(terminal)
      try terminal.wait(for: "this vault has shares")
      try CustodyBench.enter(typed, on: terminal)
      #expect(try terminal.exit() == .code(typed.count == 1 ? 78 : 0))
      #expect(try (bench.bytes() == before) == (typed.count == 1))
    }
    #expect(try custody.isOpened(by: [shares[1], shares[2]]))
  }

  @Test func aNewVaultHasNoShares() throws {
    let new = bench.folder.file("new.vault")
    let run = try bench.run(["init", "--with-shares"], vault: new, secrets: ["gamma", "gamma"])
    #expect(run.ending == .code(64) && run.messages.contains("has no shares"), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: new.string))
  }
}
