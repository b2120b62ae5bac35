import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Secrets in the order of asking, and what the commands of upkeep promise.
@Suite struct UpkeepTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try #require(try bench.run(["add", "note", "--slug", "one"], input: [0x78]).ending == .code(0))
  }

  /// Everybody reseals; what stays on the terminal tells nobody how many secrets were given.
  @Test func aResealLeavesNothingOfAHiddenCompartmentOnTheTerminal() throws {
    #expect(
      try bench.run(["compartment", "add", "--yes"], secrets: ["alpha", "", "beta"]).ending
        == .code(0))
    var left: [String] = []
    for secrets in [["alpha", "beta"], ["alpha"]] {
      let terminal = try bench.onTerminal(["reseal", "--yes"])
      try terminal.wait(for: "Passphrase")
      for secret in secrets {
        try terminal.type(secret + "\r")
        try terminal.wait { $0.text.contains("Another passphrase") }
      }
      try terminal.type("\r")
      if secrets.count > 1 {
        try terminal.wait(for: "New anchor of the hidden compartment")
        try terminal.type("\r")
      }
      #expect(try terminal.exit() == .code(0))
      let lines = terminal.screen.everything.split(separator: "\n").filter {
        !$0.allSatisfy(\.isWhitespace)
      }
      left.append(lines.joined(separator: "\n").replacing(/[0-9a-f]{32}/, with: "DIGITS"))
    }
    #expect(left[0] == left[1])
    #expect(left[0].contains("new anchor of the cover"))
  }

  /// A newest save that is damaged looks like one that was interrupted.
  @Test func aDamagedNewestSaveIsNotCalledSound() throws {
    #expect(try bench.run(["verify"]).answer.hasSuffix(": sound\n"))
    var bytes = try bench.bytes()
    bytes[bytes.count - 100] ^= 1
    try bench.folder.write("v.vault", bytes)
    let run = try bench.run(["verify"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(
      run.answer.contains("sound up to the newest commit that can be read; ")
        && run.answer.contains("may be a newer save that is damaged"), "\(run)")
  }

  /// The cover may have several passphrases, of which a reseal knows those that it is given.
  @Test func aResealSaysThatPassphrasesEndWhichAreNotEntered() throws {
    #expect(try code(["passphrase", "add", "--yes"], ["alpha", "", "second"]) == 0)
    for words in [
      ["reseal"], ["passphrase", "remove"], ["passphrase", "change"], ["passphrase", "add"],
      ["compartment", "add"],
    ] {
      let isNew = words != ["reseal"] && !words.contains("remove")
      let secrets = ["alpha", ""] + (isNew ? ["new"] : [])
      let run = try bench.run(
        words, prefix: ["/usr/bin/setsid", "-w"], secrets: secrets)
      // Nobody was there to agree.
      #expect(run.ending == .code(69), "\(words): \(run)")
      #expect(
        run.messages.contains(
          "passphrases that you did not enter will no longer open the vault, not even its cover"),
        "\(words): \(run)")
    }
    let terminal = try bench.start(["reseal"])
    try terminal.wait { $0.text.contains("Another passphrase") }
    try terminal.type("\r")
    try terminal.wait(for: "remove every passphrase that you did not enter?")
    try terminal.type("n\r")
    #expect(try terminal.exit() == .code(78))
    #expect(try opening(["alpha", "second"]) == ["alpha", "second"])
  }

  /// The exit code of a command.
  private func code(_ arguments: [String], _ secrets: [String]) throws -> CInt? {
    let run = try bench.run(arguments, secrets: secrets)
    guard case .code(let code) = run.ending else { return nil }
    return code
  }

  /// Which of some passphrases open the vault.
  private func opening(_ secrets: [String]) throws -> [String] {
    try secrets.filter { try code(["list"], [$0]) == 0 }
  }

  @Test func passphrasesAreChangedAddedAndRemovedInTheOrderOfAsking() throws {
    #expect(try code(["compartment", "add", "--yes"], ["alpha", "", "deep"]) == 0)
    let all = ["alpha", "deep", "new", "second", ""]
    #expect(
      try code(["passphrase", "change", "--yes"], ["alpha", "deep", "", "new"]) == 0)
    #expect(try opening(all) == ["deep", "new"])
    #expect(try code(["passphrase", "add", "--yes"], ["new", "deep", "", "second"]) == 0)
    #expect(try opening(all) == ["deep", "new", "second"])
    // A passphrase of the hidden compartment alone keeps no vault.
    #expect(try code(["passphrase", "remove", "--yes"], ["deep"]) == 64)
    #expect(try opening(all) == ["deep", "new", "second"])
    #expect(try code(["passphrase", "remove", "--yes"], ["second", "deep"]) == 0)
    #expect(try opening(all) == ["deep", "second"])
    // Two of one kind are refused, and so is one that opens nothing.
    let before = try bench.bytes()
    #expect(try code(["passphrase", "add", "--yes"], ["second", "deep", "", "deep"]) == 64)
    #expect(try code(["passphrase", "change", "--yes"], ["second", "wrong", "", "x"]) == 77)
    #expect(try code(["passphrase", "change", "--yes"], ["second", "deep", ""]) == 64)
    #expect(try bench.bytes() == before)
    // What nobody named is gone, as was said before.
    #expect(try code(["reseal", "--yes"], ["second"]) == 0)
    #expect(try opening(all) == ["second"])
    #expect(try bench.run(["show", "one"], secrets: ["second"]).answer.hasSuffix("x"))
  }

  @Test func aKeyfileIsPartOfThePassphrase() throws {
    let vault = bench.folder.file("keyed.vault")
    try bench.folder.write("key", "some bytes")
    try bench.folder.write("other", "some bytes.")
    let key = ["--keyfile", bench.folder.file("key").string]
    let other = ["--keyfile", bench.folder.file("other").string]
    #expect(try bench.run(key + ["init"], vault: vault).ending == .code(0))
    #expect(try bench.run(key + ["list"], vault: vault).ending == .code(0))
    #expect(try bench.run(["list"], vault: vault).ending == .code(77))
    #expect(try bench.run(other + ["list"], vault: vault).ending == .code(77))
    #expect(try bench.run(key + ["list"]).ending == .code(77))
    let nowhere = ["--keyfile", bench.folder.file("nowhere").string]
    #expect(try bench.run(nowhere + ["list"], vault: vault).ending == .code(66))
  }

  /// `status --as-cover` with the hidden passphrase is `status` with the cover's, byte for byte,
  /// also where the hidden run is damaged, which only its own passphrase can tell from noise.
  @Test func asCoverIsWhatTheCoversPassphraseShows() throws {
    #expect(try code(["compartment", "add", "--yes"], ["alpha", "", "deep"]) == 0)
    #expect(try code(["add", "note", "--slug", "two"], ["alpha"]) == 0)
    // What is hidden is written in a session only, and nothing is written where it is refused.
    #expect(try code(["add", "note", "--slug", "hidden"], ["deep"]) == 78)
    #expect(try code(["touch"], ["alpha"]) == 0)
    #expect(try code(["touch"], ["alpha"]) == 0)
    for format in [["--format", "text"], ["--format", "json"]] {
      let asCover = try bench.run(format + ["status", "--as-cover"], secrets: ["deep"])
      let cover = try bench.run(format + ["status"])
      #expect(asCover.answer == cover.answer && !cover.answer.isEmpty)
      #expect(asCover.messages == cover.messages)
      #expect(
        cover.answer.contains(format[1] == "json" ? "\"emptyCommits\" : 2" : "empty     2 with no")
      )
      #expect(try bench.run(format + ["status"], secrets: ["deep"]).answer != cover.answer)
    }
    // Where a hidden run would end: the last cell but one of a commit, and four more follow.
    var bytes = try bench.bytes()
    bytes[bytes.count - 4096 * 5 - 1] ^= 1
    try bench.folder.write("v.vault", bytes)
    let asCover = try bench.run(["status", "--as-cover"], secrets: ["deep"])
    let cover = try bench.run(["status"])
    #expect(asCover.answer == cover.answer && !cover.answer.contains("damaged"))
    #expect(try bench.run(["verify"]).ending == .code(65))
    // A damaged chain of the cover shows to both.
    bytes[bytes.count - 4096 * 8 - 1] ^= 1
    try bench.folder.write("v.vault", bytes)
    let broken = try bench.run(["status"])
    #expect(broken.answer.contains("damaged"))
    #expect(
      try bench.run(["status", "--as-cover"], secrets: ["deep"]).answer == broken.answer)
  }

  /// Who shares the file with a group goes on sharing it.
  @Test func aResealKeepsWhoMayReadTheFile() throws {
    for permissions in [0o600, 0o640, 0o664] {
      try FileManager.default.setAttributes(
        [.posixPermissions: permissions], ofItemAtPath: bench.vault.string)
      #expect(try code(["reseal", "--yes"], ["alpha"]) == 0)
      let found = try FileManager.default.attributesOfItem(atPath: bench.vault.string)
      #expect(found[.posixPermissions] as? Int == permissions)
    }
  }

  /// What is empty is told to everybody, stays through a reseal, and is given back where that is
  /// asked for.
  @Test func aResealGivesTheRoomOfEmptySavesBackWhereItIsAskedTo() throws {
    let reminder = "run `subrosa reseal --compact` to free the space"
    let small = try bench.bytes().count
    #expect(!(try bench.run(["status"]).answer.contains(reminder)))
    try bench.inSession("alpha", [String](repeating: "touch", count: 70))
    let status = try bench.run(["status"]).answer
    #expect(status.contains(reminder), "\(status)")
    let anchor = String(try #require(status.firstMatch(of: /anchor +([0-9a-f]{32})/)).1)
    let newest = try bench.run(["verify", "--anchor", anchor])
    #expect(newest.ending == .code(0), "\(newest)")
    #expect(
      newest.answer.contains("of the cover, the newest; its newest change was made on 20"),
      "\(newest)")
    try #require(try code(["touch"], ["alpha"]) == 0)
    let older = try bench.run(["verify", "--anchor", anchor])
    #expect(older.ending == .code(0), "\(older)")
    #expect(older.answer.contains("The vault contains that anchor: commit "), "\(older)")
    #expect(older.answer.contains(" of the cover, 1 before the newest"), "\(older)")
    // As somebody writes it down; a slip of the pen must not look like an attack.
    let written = stride(from: 0, to: 32, by: 4).map { start in
      anchor.uppercased().dropFirst(start).prefix(4)
    }
    #expect(
      try code(["verify", "--anchor", written.joined(separator: " ") + " "], ["alpha"]) == 0)
    for slip in ["", "zz", String(anchor.dropLast())] {
      #expect(try code(["verify", "--anchor", slip], ["alpha"]) == 64)
    }
    let size = try bench.bytes().count
    #expect(try code(["reseal", "--yes"], ["alpha"]) == 0)
    #expect(try bench.bytes().count >= size)
    #expect(try code(["verify"], ["alpha"]) == 0)
    #expect(!(try bench.run(["status"]).answer.contains(reminder)))
    let gone = try bench.run(["verify", "--anchor", anchor])
    #expect(gone.ending == .code(65) && gone.messages.contains("it was resealed after"), "\(gone)")
    #expect(try code(["reseal", "--compact", "--yes"], ["alpha"]) == 0)
    #expect(try bench.bytes().count <= small)
    #expect(try bench.run(["show", "one"]).answer.hasSuffix("x"))
  }

  /// The other name keeps what was to be given up.
  @Test func aResealTellsOfOtherNames() throws {
    let other = bench.folder.file("other").string
    try FileManager.default.linkItem(atPath: bench.vault.string, toPath: other)
    let run = try bench.run(["reseal", "--yes"])
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("1 other name (hard links)"))
    #expect(!(try bench.run(["reseal", "--yes"]).messages.contains("hard links")))
  }

  /// Only copies of this vault, and only older ones, are removed.
  @Test func aFolderGetsDatedCopiesAndKeepsSomeOfThem() throws {
    try FileManager.default.createDirectory(
      atPath: bench.folder.file("copies").string, withIntermediateDirectories: false)
    let copies = bench.folder.file("copies").string
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: copies).sorted()
    }
    func backup(_ more: [String] = []) throws -> String {
      let run = try bench.run(["backup", copies] + more)
      #expect(run.ending == .code(0), "\(run)")
      #expect(run.messages.contains("anchor of the copy: "))
      return run.answer.trimmingCharacters(in: .newlines)
    }
    let first = try backup()
    let day = first.dropFirst(2).dropLast(9)
    #expect(first == "v-\(day)-01.vault" && day.count == 10)
    #expect(try bench.folder.read("copies/\(first)") == bench.bytes())
    // Names like those of copies, but none of them is one.
    try bench.folder.write("copies/v-2020-01-01.vault", "mine")
    try bench.folder.write("copies/v-2020-13-01.vault", bench.bytes())
    try bench.folder.write("copies/w-2020-01-01.vault", bench.bytes())
    try bench.folder.write(
      "copies/v-2020-01-02.vault", bench.bytes() + Array(repeating: 7, count: 4096))
    try FileManager.default.createSymbolicLink(
      atPath: copies + "/v-2020-01-03.vault", withDestinationPath: first)
    let others = try names().filter { $0 != first }
    try bench.folder.write("copies/v-2021-05-05.vault", bench.bytes())
    #expect(try bench.run(["touch"]).ending == .code(0))
    #expect(try backup() == "v-\(day)-02.vault")
    #expect(try backup(["--keep", "3"]) == "v-\(day)-03.vault")
    #expect(
      try names() == (others + [first, "v-\(day)-02.vault", "v-\(day)-03.vault"]).sorted())
    #expect(try backup(["--keep", "1"]) == "v-\(day)-04.vault")
    #expect(try names() == (others + ["v-\(day)-04.vault"]).sorted())
    // Another vault after a reseal: older copies are left alone.
    #expect(try bench.run(["reseal", "--yes"]).ending == .code(0))
    let last = try backup(["--keep", "1"])
    #expect(last == "v-\(day)-05.vault")
    #expect(try names() == (others + ["v-\(day)-04.vault", last]).sorted())
    #expect(try bench.run(["backup", copies, "--keep", "0"]).ending == .code(64))
    let file = bench.folder.file("x.vault").string
    #expect(try bench.run(["backup", file, "--keep", "2"]).ending == .code(64))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  /// As older programs named them: without a number, and with one digit.
  @Test func copiesWithOlderNamesCountInTheirOrder() throws {
    let folder = bench.folder.file("old").string
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    let first = try bench.run(["backup", folder]).answer.trimmingCharacters(in: .newlines)
    let day = first.dropFirst(2).dropLast(9)
    try FileManager.default.moveItem(
      atPath: "\(folder)/\(first)", toPath: "\(folder)/v-\(day).vault")
    try bench.folder.write("old/v-\(day)-2.vault", bench.bytes())
    try bench.folder.write("old/v-\(day)-11.vault", bench.bytes())
    let run = try bench.run(["backup", folder, "--keep", "2"])
    #expect(run.answer == "v-\(day)-12.vault\n", "\(run)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["v-\(day)-11.vault", "v-\(day)-12.vault"])
  }

  @Test func aBackupIsTheVaultAndReplacesNothing() throws {
    let copy = bench.folder.file("copy.vault")
    #expect(try code(["backup", copy.string], ["alpha"]) == 0)
    #expect(try bench.folder.read("copy.vault") == bench.bytes())
    #expect(try code(["backup", copy.string], ["alpha"]) == 73)
    var bytes = try bench.bytes()
    bytes[100 * 4096] ^= 1
    try bench.folder.write("v.vault", bytes)
    #expect(try code(["backup", bench.folder.file("bad.vault").string], ["alpha"]) == 65)
    #expect(!FileManager.default.fileExists(atPath: bench.folder.file("bad.vault").string))
  }
}
