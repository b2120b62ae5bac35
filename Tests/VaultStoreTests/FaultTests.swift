import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Flips and cuts over a vault with history, log cells, an attachment and a hidden compartment.
@Suite struct FaultTests {
  private static let flipsPerRun = 1100
  private static let shortStep = 5
  private static let cuts = 150

  private let history: RecordedHistory
  private let bytes: [UInt8]
  private let contents: VaultContents
  /// The commits of the cover, oldest first.
  private let commits: [ChainLink]
  /// The cells that some compartment sealed.
  private let sealedCells: [UInt64]

  init() throws {
    history = try RecordedHistory(resealed: false)
    bytes = Array(try Data(contentsOf: history.path.url))
    contents = try #require(history.contents)
    let report = try Vault(history.path, secret: history.hidden, suite: .cheap).verify()
    commits = report.commits.filter { $0.role == .cover }.map(\.link)
    sealedCells = report.commits.flatMap {
      Array($0.link.bodyCells) + Array($0.link.logCells) + [$0.link.index]
    }
  }

  @Test func theVaultHasAllThatCanBreak() throws {
    #expect(commits.count >= 8)
    #expect(commits.contains { !$0.logCells.isEmpty })
    #expect(commits.contains { $0.bodyCells.count > 25 })
    #expect(contents.cover.values.contains { $0.body == nil })
    #expect(contents.cover.values.contains { !$0.parents.isEmpty })
    #expect(contents.hidden?.count == 2)
    #expect(
      try VaultContents(of: history.path, cover: history.cover, hidden: history.hidden) == contents)
  }

  /// Each run has a vault of its own, so that both cores have work.
  @Test(arguments: 0..<2)
  func everyFlippedBitIsFound(_ run: Int) throws {
    let copy = history.folder.file("copy")
    try Data(bytes).write(to: copy.url)
    let handle = try FileHandle(forUpdating: copy.url)
    var random = SystemRandom()
    var failures: [String] = []
    for flip in 0..<FaultTests.flipsPerRun {
      let place = place(flip, &random)
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      try handle.seek(toOffset: UInt64(place))
      try handle.write(contentsOf: Data([bytes[place] ^ bit]))
      if try !isFound(place, in: copy, by: history.cover) { failures.append("cover, \(place)") }
      if flip % 4 == 0, try !isFound(place, in: copy, by: history.hidden) {
        failures.append("hidden, \(place)")
      }
      if let wrong = try wrongReading(of: copy) { failures.append("\(wrong), \(place)") }
      try handle.seek(toOffset: UInt64(place))
      try handle.write(contentsOf: Data([bytes[place]]))
    }
    #expect(failures == [])
    print(
      "run \(run): \(FaultTests.flipsPerRun) flipped bits in a vault of \(bytes.count) bytes; "
        + "\(failures.count) not found or read wrongly")
  }

  /// Anywhere in the file, or in cells that hold something: noise is most of a small vault.
  private func place(_ flip: Int, _ random: inout some RandomNumberGenerator) -> Int {
    let inCell = Int.random(in: 0..<Cell.size, using: &random)
    switch flip % 8 {
    case 0..<4: return Int.random(in: bytes.indices, using: &random)
    case 4: return inCell
    default:
      return Int(sealedCells.randomElement(using: &random) ?? 0) * Cell.size + inCell
    }
  }

  /// Whether `verify` finds a flip, or shows it as what the specification says a flip in the newest
  /// commit cell looks like: a torn tail of exactly that commit.
  ///
  /// Slots that no given secret opens are no exception: the first commit pins the whole header.
  private func isFound(_ place: Int, in copy: FilePath, by secret: Secret) throws -> Bool {
    guard let vault = try open(copy, with: secret) else { return place < Cell.size }
    let report = try vault.verify()
    guard report.isSound else { return true }
    let newest = try #require(commits.last)
    return place / Cell.size == Int(newest.index)
      && report.tailLength == Int64(newest.commit.cellCount) * Int64(Cell.size)
      && report.commits.filter { $0.role == .cover }.count == commits.count - 1
  }

  /// A vault, or nil where the secret opens nothing.
  private func open(_ path: FilePath, with secret: Secret) throws(VaultError) -> Vault? {
    do throws(VaultError) {
      return try Vault(path, secret: secret, suite: .cheap)
    } catch {
      guard error == .nothingOpens else { throw error }
      return nil
    }
  }

  /// The state, or nil where the vault says that too little opens.
  private func read(_ vault: Vault) throws(VaultError) -> VaultState? {
    do throws(VaultError) {
      return try vault.load()
    } catch {
      guard case .cell(.damaged) = error else { throw error }
      return nil
    }
  }

  /// What reads back otherwise than it was written without an error; nil where nothing does.
  private func wrongReading(of copy: FilePath) throws -> String? {
    let secret = Bool.random() ? history.cover : history.hidden
    guard let vault = try open(copy, with: secret), let state = try read(vault) else { return nil }
    let isWhole = state.damages.isEmpty && state.hiddenDamages.isEmpty && state.tailLength == 0
    for (compartment, known) in [(state.cover, contents.cover), (state.hidden, contents.hidden)] {
      guard let compartment, let known else { continue }
      if let wrong = wrongReading(of: compartment, known, isWhole: isWhole) { return wrong }
    }
    return nil
  }

  private func wrongReading(
    of compartment: Compartment, _ known: [VersionID: VaultContents.Stored], isWhole: Bool
  ) -> String? {
    let bodies = compartment.bodies()
    var found = 0
    for index in compartment.replay.allVersions {
      let version = compartment.replay.version(index)
      guard let expected = known[version.id] else { return "a version that never was" }
      found += 1
      guard version.record == expected.record, version.parents == expected.parents,
        version.isDeletion == (expected.body == nil)
      else { return "another version" }
      guard let content = version.content else { continue }
      if let body = try? bodies.body(of: content), body != expected.body { return "another text" }
      if let metadata = try? bodies.metadata(of: content), metadata != expected.metadata {
        return "other fields"
      }
    }
    return isWhole && found != known.count ? "a version is gone" : nil
  }

  @Test func aFileCutAnywhereShowsAnEarlierStateOrRefuses() throws {
    var random = SystemRandom()
    let short = stride(from: 0, through: 2 * Cell.size, by: FaultTests.shortStep)
    let anywhere = (0..<FaultTests.cuts).map { _ in Int.random(in: bytes.indices, using: &random) }
    let edges = commits.flatMap { link in
      [-1, 0, 1].map { Int(link.index + 1) * Cell.size + $0 }
    }
    for length in short + anywhere + edges where length <= bytes.count { try cut(to: length) }
  }

  private func cut(to length: Int) throws {
    let copy = history.folder.file("cut")
    try Data(bytes[..<length]).write(to: copy.url)
    let whole = commits.filter { Int($0.index + 1) * Cell.size <= length }
    guard length >= Cell.size else {
      #expect(throws: VaultError.nothingOpens) {
        try Vault(copy, secret: history.cover, suite: .cheap)
      }
      return
    }
    let vault = try Vault(copy, secret: history.cover, suite: .cheap)
    guard let newest = whole.last else {
      let damage = VaultError.cell(.damaged(Damage(cell: 0, kind: .noCommit)))
      #expect(throws: damage) { try vault.load() }
      #expect(throws: damage) { try vault.tornTail() }
      return
    }
    #expect(try vault.load().commits == whole.count)
    let tail = try vault.tornTail()
    #expect(Int(tail?.bytes ?? 0) == length - Int(newest.index + 1) * Cell.size)
    if let tail {
      #expect(throws: VaultError.tornTail(bytes: tail.bytes)) {
        try VaultWriter(vault, scope: .everything)
      }
      try vault.cut(tail)
    }
    let again = try Vault(copy, secret: history.cover, suite: .cheap)
    #expect(try again.verify().isSound)
    let versions = try VaultContents.versions(of: again)
    #expect(versions.allSatisfy { contents.cover[$0.key] == $0.value })
  }
}
