import CellFile
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// What a locked session keeps, and which secrets open it after a reseal by another process.
@Suite struct HolderTests {
  private let folder: TemporaryFolder
  private let path: FilePath
  private let text = Array("a text that was being written".utf8)

  /// A vault whose cover opens with `alpha`, and a hidden compartment with `beta`.
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("vault")
    let alpha = try makeSecret("alpha")
    try Vault.create(at: path, secret: alpha, suite: .cheap)
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(alpha)
    try reseal.addCompartment(makeSecret("beta"))
    try reseal.run()
  }

  private func open(_ passphrase: String) throws -> (vault: Vault, holder: Holder) {
    let secret = try makeSecret(passphrase)
    let vault = try Vault(path, secret: secret, suite: .cheap)
    return (vault, try Holder(vault, secret: secret))
  }

  /// Another process exchanges passphrases for others.
  private func change(_ replaced: [String: String]) throws {
    let reseal = try Reseal(path, suite: .cheap)
    for passphrase in ["alpha", "beta"] {
      let holder = try reseal.keep(makeSecret(passphrase))
      guard let new = replaced[passphrase] else { continue }
      reseal.remove(holder)
      try reseal.add(makeSecret(new), for: holder)
    }
    try reseal.run()
  }

  private func former(_ generation: Generation, _ passphrase: String, now vault: Vault) throws
    -> Holder?
  {
    try Holder.former(generation, secret: makeSecret(passphrase), now: vault)
  }

  @Test func aFileIsAnotherGenerationAfterAResealAlone() throws {
    let generation = try open("alpha").vault.generation
    #expect(try open("beta").vault.generation == generation)
    #expect(Generation(generation.bytes) == generation)
    #expect(Generation([1, 2, 3]) == nil)
    try change([:])
    #expect(try open("alpha").vault.generation != generation)
  }

  /// Whichever secret opened the session, and whichever unlocks it now.
  @Test(arguments: ["alpha", "beta"], ["gamma", "beta"])
  func everyFormerSecretOpensWhatWasHeldForTheCover(_ session: String, _ unlocking: String) throws {
    let before = try open(session)
    let held = before.holder.holdForCover(text)
    let generation = before.vault.generation
    try change(["alpha": "gamma"])
    let now = try open(unlocking)
    #expect(now.holder.releaseForCover(held) == nil)
    for right in ["alpha", "beta"] {
      let holder = try #require(try former(generation, right, now: now.vault))
      #expect(holder.releaseForCover(held) == text)
    }
    for wrong in ["gamma", "delta"] {
      #expect(try former(generation, wrong, now: now.vault) == nil)
    }
  }

  @Test func aFormerSecretOpensWhatWasHeldForItInItsCompartmentAlone() throws {
    let before = try open("beta")
    let held = before.holder.hold(text, as: .changes)
    let generation = before.vault.generation
    try change(["alpha": "gamma", "beta": "delta"])
    let (cover, hidden) = (try open("gamma"), try open("delta"))
    #expect(try hidden.holder.release(held, as: .changes) == nil)
    let right = try #require(try former(generation, "beta", now: hidden.vault))
    #expect(try right.release(held, as: .changes) == text)
    #expect(try right.release(held, as: .text) == nil)
    // Nothing hidden comes into the cover, whichever former secret is given there.
    for passphrase in ["alpha", "beta"] {
      let other = try #require(try former(generation, passphrase, now: cover.vault))
      #expect(try other.release(held, as: .changes) == nil)
    }
    // Nor does the cover's former secret open it in its own compartment.
    let alpha = try #require(try former(generation, "alpha", now: hidden.vault))
    #expect(try alpha.release(held, as: .changes) == nil)
  }

  @Test func aSecretThatStayedOpensWhatWasHeldForIt() throws {
    let held = try open("beta").holder.hold(text, as: .text)
    try change(["alpha": "gamma"])
    #expect(try open("beta").holder.release(held, as: .text) == text)
    #expect(try open("gamma").holder.release(held, as: .text) == nil)
  }

  /// The trial of a passphrase for each piece that somebody else left would show in the time that an
  /// unlock with the cover's secret takes.
  @Test func aSecretOfTheCoverTriesNoOtherSalt() throws {
    let before = try open("alpha")
    let held = before.holder.hold(text, as: .text)
    try change([:])
    let now = try open("alpha")
    #expect(try now.holder.release(held, as: .text) == nil)
    let right = try #require(try former(before.vault.generation, "alpha", now: now.vault))
    #expect(try right.release(held, as: .text) == text)
    try change([:])
    let later = try #require(try former(now.vault.generation, "alpha", now: open("alpha").vault))
    #expect(try later.release(held, as: .text) == nil)
  }
}
