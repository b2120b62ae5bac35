import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Which files `merge` takes, what it brings from them and what it says of the others.
@Suite struct MergeSourceTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try CopyBench()
  }

  @Test func theVaultItselfAndItsOlderCopyBringNothing() throws {
    try both.note("clock", "one")
    try both.copy()
    try both.note("clock", "two", command: "edit")
    let before = try both.contents()
    let itself = try both.must(["merge", bench.vault.string])
    #expect(itself.messages.contains("that is this vault itself"), "\(itself)")
    let link = bench.folder.file("link.vault").string
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: bench.vault.string)
    #expect(try both.must(["merge", link]).messages.contains("this vault itself"))
    let older = try both.must(["merge", both.path("other.vault")])
    #expect(older.messages.contains("nothing to merge"), "\(older)")
    #expect(try both.contents() == before)
  }

  /// How a vault was opened says nothing about how another opens.
  @Test func aVaultThatSharesOpenAndOneThatAPassphraseOpensMeet() throws {
    try both.note("clock", "one")
    try both.copy()
    let shares = try bench.madeShares(
      ["--threshold", "2", "--shares", "3"], holders: ["A", "B", "C"])
    try both.note("tide", "one", in: both.other)
    let lines = Array(shares.prefix(2))
    // Ours opens with shares, the other with a passphrase.
    let first = try both.must(
      ["--with-shares", "merge", both.path("other.vault")], secrets: lines + ["alpha"])
    #expect(first.messages.contains("merged 1 version of 1 record"), "\(first)")
    // The reverse.
    try both.note("new", "new", in: both.other)
    _ = try bench.withShares(["add", "note", "--title", "Here"], lines)
    let second = try both.must(
      ["merge", bench.vault.string], in: both.other, secrets: ["alpha", ""] + lines)
    #expect(second.messages.contains("merged"), "\(second)")
  }

  /// A purge leaves nothing by which an older copy could know what is gone.
  @Test func aPurgeSaysWhatAnOlderCopyBringsBack() throws {
    try both.note("clock", "one")
    try both.copy()
    try both.note("clock", "two", command: "edit")
    let purged = try both.must(["reseal", "--purge", "--yes"], secrets: ["alpha", ""])
    #expect(purged.messages.contains("use --drop-history instead"), "\(purged)")
    #expect(
      purged.messages.contains("passphrases that you did not enter will no longer open"),
      "\(purged)")
    try both.must(["merge", both.path("other.vault")])
    #expect(try both.conflicts().count == 1)
  }

  @Test func aCopyWhosePassphraseChangedIsAskedForIt() throws {
    try both.note("clock", "one")
    try both.copy()
    try both.must(
      ["passphrase", "change", "--yes"], in: both.other, secrets: ["alpha", "", "gamma"])
    try both.must(
      ["edit", "clock"], in: both.other,
      input: "---\nkind: note\nslug: clock\ntitle: Of clock\n---\nthere\n", secrets: ["gamma"])
    let wrong = try bench.run(["merge", both.path("other.vault")], secrets: ["alpha", "beta"])
    #expect(wrong.ending == .code(77) && wrong.messages.contains("other.vault"), "\(wrong)")
    #expect(try both.shown("clock").hasSuffix("---\none\n"))
    try both.must(["merge", both.path("other.vault")], secrets: ["alpha", "gamma"])
    #expect(try both.shown("clock").hasSuffix("---\nthere\n"))
    #expect(try both.conflicts().isEmpty)
  }

  /// Nobody may sign as somebody else because their vault was merged.
  /// Also where its metadata is so long that it stands in front of a body.
  @Test(arguments: [0, 4500]) func keysOfAnotherVaultStayThere(blanks: Int) throws {
    let theirs = bench.folder.file("theirs.vault")
    try both.must(["init"], in: theirs)
    let name = "Luo" + String(repeating: " ", count: blanks) + "Yi"
    try both.must(["identity", "--new", name], in: theirs)
    try both.must(["identity", "--to", bench.folder.file("luo.txt").string], in: theirs)
    try both.must(["contact", "add", "Mallory", bench.folder.file("luo.txt").string], in: theirs)
    try both.note("tide", "theirs", in: theirs)
    let run = try both.must(["merge", theirs.string])
    #expect(run.messages.contains("own keys, contacts and settings were not merged"), "\(run)")
    #expect(try both.shown("tide").hasSuffix("---\ntheirs\n"))
    #expect(try !bench.run(["identity"]).answer.contains("LUO"))
    #expect(try !bench.run(["contact", "list"]).answer.contains("Mallory"))
    // Those of a copy of this vault are one's own.
    try both.must(["identity", "--new", "Annelie"])
    try both.copy()
    try both.must(["reseal", "--yes"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    #expect(try bench.run(["identity"]).answer.contains("ANNELIE"))
  }

  @Test func whatIsNoSoundVaultIsNamedAndChangesNothing() throws {
    try both.note("clock", "one")
    try both.copy()
    try bench.folder.write("film.bin", [UInt8](repeating: 7, count: 300_000))
    try both.must(["attach", "clock", both.path("film.bin")], in: both.other)
    let sound = try bench.folder.read("other.vault")
    let before = try both.contents()
    // A byte of the file's body, in the last commit.
    var damaged = sound
    damaged[sound.count - 80 * 4096] ^= 1
    try bench.folder.write("damaged.vault", damaged)
    // The commit before it.
    var broken = sound
    broken[(1 << 20) - 100] ^= 1
    try bench.folder.write("broken.vault", broken)
    try bench.folder.write("short.vault", Array(sound.prefix(5000)))
    try bench.folder.write("noise.vault", [UInt8](repeating: 3, count: 1 << 20))
    try bench.folder.write("empty.vault", [])
    for (name, code) in [
      ("damaged.vault", 65), ("broken.vault", 65), ("short.vault", 65), ("noise.vault", 77),
      ("empty.vault", 77), ("none.vault", 66), (".", 74),
    ] as [(String, CInt)] {
      // One sound file beside it does not come either. It has what the damaged one has.
      let sound = name == "damaged.vault" ? [] : [both.path("other.vault")]
      let run = try bench.run(["merge"] + sound + [both.path(name)], secrets: ["alpha", "alpha"])
      #expect(run.ending == .code(code), "\(name): \(run)")
      #expect(run.messages.contains("nothing was merged"), "\(name): \(run)")
      #expect(run.messages.contains(name), "\(name): \(run)")
      #expect(try both.contents() == before, "\(name)")
    }
    try both.must(["verify"])
    // Bytes behind the newest commit are a save that was cut off.
    try bench.folder.write("torn.vault", sound + [UInt8](repeating: 1, count: 8192))
    let torn = try both.must(["merge", both.path("torn.vault")])
    #expect(torn.messages.contains("8192 bytes follow its newest commit"), "\(torn)")
    #expect(torn.messages.contains("merged"), "\(torn)")
  }

  /// A vault of the product, whose keys cost more: one of another suite.
  @Test func aVaultOfAnotherSuiteOpensNothing() throws {
    let product = BuiltProduct.path(of: "subrosa")
    let made = try bench.run(
      ["init", "--weak"], program: product, vault: bench.folder.file("real.vault"))
    try #require(made.ending == .code(0), "\(made)")
    let run = try bench.run(["merge", both.path("real.vault")], secrets: ["alpha", "alpha"])
    #expect(run.ending == .code(77) && run.messages.contains("real.vault"), "\(run)")
  }

  @Test func readingTheOtherFileLeavesNoTrace() throws {
    try both.note("clock", "one")
    try both.copy()
    try both.note("tide", "two", in: both.other)
    let path = both.other.string
    // An access that is older than the last change would be noted by every reader.
    var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 2_000_000, tv_nsec: 0)]
    #expect(unsafe utimensat(AT_FDCWD, path, &times, 0) == 0)
    try both.must(["merge", path])
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    #expect(status.st_atim.tv_sec == 1_000_000 && status.st_mtim.tv_sec == 2_000_000)
  }

}
