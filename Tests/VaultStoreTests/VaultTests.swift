import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

@Suite struct VaultTests {
  let folder: TemporaryFolder
  let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("vault")
  }

  @Test func aNewVaultIsOneMebibyteAndEmpty() throws {
    let secret = try makeSecret("correct horse")
    try Vault.create(at: path, secret: secret, suite: .cheap)
    let vault = try Vault(path, secret: secret, suite: .cheap)
    let state = try vault.load()
    #expect(vault.role == .cover)
    #expect(state.commits == 1)
    #expect(state.cover.replay.versionCount == 0)
    #expect(try fileSize(path) == 1 << 20)
    #expect(try vault.verify().isSound)
  }

  @Test func anotherSecretOpensNothing() throws {
    try Vault.create(at: path, secret: makeSecret("one"), suite: .cheap)
    #expect(throws: VaultError.nothingOpens) {
      try Vault(path, secret: makeSecret("two"), suite: .cheap)
    }
  }

  @Test(arguments: [0, 1, 3000, 4056, 4057, 100_000, 3_000_000])
  func aBodyReadsBackAsItWasWritten(_ length: Int) throws {
    let secret = try makeSecret("correct horse")
    try Vault.create(at: path, secret: secret, suite: .cheap)
    let vault = try Vault(path, secret: secret, suite: .cheap)
    let body = Random.bytes(length)
    let record = RecordID.random()
    let writer = try VaultWriter(vault, scope: .tip)
    let change = try Change.put(
      record, modified: 1_700_000_000_000, metadata: [1, 2, 3], body: BytesSource(body))
    try writer.commit(cover: Changes([change]))
    writer.end()
    let state = try vault.load()
    let heads = state.cover.replay.heads(of: record)
    try #require(heads.count == 1)
    let content = try #require(state.cover.replay.version(heads[0]).content)
    #expect(content.metadata == [1, 2, 3])
    #expect(try state.cover.bodies().body(of: content) == body)
    #expect(try vault.verify().damages == [])
  }

  /// That a commit was stopped which changes nothing in the cover would tell of what went with it.
  @Test(arguments: [VaultWriter.Scope.tip, .everything])
  func onlyAChangeOfTheCoverIsStopped(_ scope: VaultWriter.Scope) throws {
    let secret = try makeSecret("correct horse")
    try Vault.create(at: path, secret: secret, suite: .cheap)
    let vault = try Vault(path, secret: secret, suite: .cheap)
    let size = try fileSize(path)
    let writer = try VaultWriter(vault, scope: scope)
    let change = try Change.put(.random(), metadata: [1], body: BytesSource([7]))
    #expect(throws: VaultError.cell(.notSaved(.interrupted))) {
      try writer.commit(cover: Changes([change]), shouldStop: { true })
    }
    #expect(try fileSize(path) == size)
    try writer.commit(shouldStop: { true })
    writer.end()
    #expect(try vault.load().commits == 2)
  }

  /// Whoever wrote an anchor down learns which commit it is of, and how much came since.
  @Test func anAnchorTellsItsCommit() throws {
    let secret = try makeSecret("correct horse")
    try Vault.create(at: path, secret: secret, suite: .cheap)
    let vault = try Vault(path, secret: secret, suite: .cheap)
    var anchors: [String] = []
    for time: UInt64 in [1_700_000_000_000, 1_750_000_000_000] {
      anchors.append(try vault.anchor(of: vault.load().cover))
      let writer = try VaultWriter(vault, scope: .tip)
      let change = try Change.put(
        .random(), modified: time, metadata: [1], body: BytesSource([7]))
      try writer.commit(cover: Changes([change]))
      writer.end()
    }
    let state = try vault.load()
    anchors.append(try vault.anchor(of: state.cover))
    let times: [UInt64] = [0, 1_700_000_000_000, 1_750_000_000_000]
    for (place, anchor) in anchors.enumerated() {
      let found = try #require(try vault.commit(withAnchor: anchor))
      #expect(found.role == .cover && found.number == place + 1 && found.later == 2 - place)
      #expect(found.newestTime(in: state) == times[place])
    }
    #expect(try vault.commit(withAnchor: String(repeating: "0", count: 32)) == nil)
  }

  @Test func resealKeepsHistoryAndHiddenCompartments() throws {
    let cover = try makeSecret("cover")
    let hidden = try makeSecret("hidden")
    try Vault.create(at: path, secret: cover, suite: .cheap)
    let record = RecordID.random()
    do {
      let vault = try Vault(path, secret: cover, suite: .cheap)
      let writer = try VaultWriter(vault, scope: .everything)
      let first = try Change.put(
        record, modified: 1, metadata: [1], body: BytesSource(Random.bytes(5000)))
      try writer.commit(cover: Changes([first]))
      try writer.commit(
        cover: Changes([
          try Change.put(
            record, replacing: [first.version], modified: 2, metadata: [2],
            body: BytesSource([7, 7]))
        ]))
      writer.end()
    }
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(cover)
    try reseal.addCompartment(hidden)
    try reseal.run()
    let vault = try Vault(path, secret: hidden, suite: .cheap)
    #expect(vault.role == .hidden)
    let secretRecord = RecordID.random()
    let writer = try VaultWriter(vault, scope: .everything)
    let body = Random.bytes(9000)
    let change = try Change.put(
      secretRecord, modified: 3, metadata: [3], body: BytesSource(body))
    #expect(try writer.commitAll(hidden: Changes([change])) > 1)
    writer.end()
    let state = try vault.load()
    #expect(state.damages == [] && state.hiddenDamages == [])
    #expect(state.cover.replay.versionCount == 2)
    let replay = try #require(state.hidden).replay
    let content = try #require(replay.version(replay.heads(of: secretRecord)[0]).content)
    #expect(try state.current.bodies().body(of: content) == body)
    #expect(try vault.verify().damages == [])
    let again = try Reseal(path, suite: .cheap)
    try again.keep(cover)
    try again.keep(hidden)
    try again.run(history: .drop)
    let resealed = try Vault(path, secret: hidden, suite: .cheap).load()
    #expect(resealed.damages == [])
    #expect(resealed.cover.replay.versionCount == 1)
    #expect(resealed.hidden?.replay.versionCount == 1)
  }

  /// What changes on the way stands in the new vault, and counts in its history.
  @Test(arguments: [Reseal.History.keep, .drop, .purge])
  func aResealChangesTheCoverOnTheWay(_ history: Reseal.History) throws {
    let cover = try makeSecret("cover")
    try Vault.create(at: path, secret: cover, suite: .cheap)
    let (kept, removed, added) = (RecordID.random(), RecordID.random(), RecordID.random())
    let old = try Change.put(removed, metadata: [9], body: BytesSource(Random.bytes(5000)))
    let writer = try VaultWriter(Vault(path, secret: cover, suite: .cheap), scope: .tip)
    try writer.commit(
      cover: Changes([old, try Change.put(kept, metadata: [1], body: BytesSource([7]))]))
    writer.end()
    // How long the reseal takes must not be seen in the change: it has no second of its own.
    Thread.sleep(forTimeInterval: 1.2)
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(cover)
    reseal.amend(
      Changes([
        .delete(removed, replacing: [old.version]),
        try Change.put(added, metadata: [2], body: BytesSource([8, 8])),
      ]))
    try reseal.run(history: history)
    let vault = try Vault(path, secret: cover, suite: .cheap)
    let state = try vault.load()
    let replay = state.cover.replay
    #expect(Set(replay.heads().map { replay.record(of: $0) }) == [kept, added])
    let content = try #require(replay.version(replay.heads(of: added)[0]).content)
    #expect(content.metadata == [2])
    #expect(try state.cover.bodies().body(of: content) == [8, 8])
    #expect(
      replay.modified(replay.heads(of: added)[0]) == replay.modified(replay.heads(of: kept)[0]))
    #expect(replay.versionCount == (history == .keep ? 4 : history == .drop ? 3 : 2))
    #expect(try vault.verify().isSound)
  }

  /// The new file has to open with the secret that is to prove it, or the old one stays.
  @Test func aResealIsProvedByASecret() throws {
    let cover = try makeSecret("cover")
    try Vault.create(at: path, secret: cover, suite: .cheap)
    let shares = Secret(shares: try SecretBytes(random: 32))
    let other = Secret(shares: try SecretBytes(random: 32))
    func reseal(_ proof: Secret) throws {
      let reseal = try Reseal(path, suite: .cheap)
      let holder = try reseal.keep(cover)
      reseal.remove(holder)
      try reseal.add(shares, for: holder)
      try reseal.run(proving: proof)
    }
    #expect(throws: VaultError.notVerified) { try reseal(other) }
    #expect(try Vault(path, secret: cover, suite: .cheap).role == .cover)
    #expect(throws: VaultError.sharesOpenNothing) {
      try Vault(path, secret: shares, suite: .cheap)
    }
    try reseal(shares)
    #expect(try Vault(path, secret: shares, suite: .cheap).load().damages == [])
    #expect(throws: VaultError.nothingOpens) { try Vault(path, secret: cover, suite: .cheap) }
  }
}
