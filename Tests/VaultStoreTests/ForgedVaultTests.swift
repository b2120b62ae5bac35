import CellFile
import Records
import Sodium
import SystemPackage
import TestSupport
import Testing

@testable import VaultStore

/// Vaults that somebody forged who holds the keys: every cell opens, and nothing in it is as it
/// must be. Readers find damage or read what is there; they never trap and never run away.
@Suite struct ForgedVaultTests {
  private static let rounds = 250
  private static let cellCount = 48
  private static let edges: [UInt64] = [
    0, 1, 2, 3, 4, 5, 8, 40, 47, 48, 200, 3904, 4056, 1 << 16, 1 << 31, 1 << 32, 1 << 50, 1 << 51,
    1 << 62, .max / 2, .max - 1, .max,
  ]

  private let folder: TemporaryFolder
  private let cover: CellKey
  private let hidden: CellKey

  init() throws {
    folder = try TemporaryFolder()
    cover = try CellKey(root: SecretBytes(random: 32), suite: .cheap)
    hidden = try CellKey(root: SecretBytes(random: 32), suite: .cheap)
  }

  @Test func noForgedCellTrapsAReader() throws {
    var opened = 0
    var damaged = 0
    for _ in 0..<ForgedVaultTests.rounds {
      let bytes = forged()
      try folder.write(bytes)
      let storage = try FileStorage.open(folder.file("forged"), forWriting: false)
      let header = Header(bytes: Array(bytes[..<Cell.size])).digest
      let base = UInt64.random(in: 0..<UInt64(ForgedVaultTests.cellCount + 2))
      let known = CoverKeys(key: cover, base: edge(), header: header)
      let unknown = CoverKeys(key: cover, base: nil, header: header)
      let runs = HiddenKeys(key: hidden, base: base, header: header)
      for (keys, hidden) in [(known, nil), (unknown, runs as HiddenKeys?)] {
        _ = try ChainWalk(storage, keys: keys).tip()
        if let hidden { _ = HiddenWalk.tip(storage, keys: hidden, cover: keys) }
        var verification = Verification(
          storage, keys: keys, hidden: hidden, progress: nil
        ) { false }
        do throws(CellError) {
          damaged += try verification.run().isSound ? 0 : 1
        } catch {
          guard case .damaged = error else { throw error }
          damaged += 1
        }
        opened += try read(storage, keys, hidden)
      }
    }
    // Else nothing was tested but refusals.
    #expect(opened > ForgedVaultTests.rounds / 4)
    #expect(damaged > ForgedVaultTests.rounds)
  }

  /// Reads all that a list, a search and an extraction read; gives how many versions there were.
  private func read(
    _ storage: FileStorage, _ keys: CoverKeys, _ hidden: HiddenKeys?
  ) throws -> Int {
    guard let state = try? VaultState(storage: storage, keys: keys, hidden: hidden) else {
      return 0
    }
    var versions = 0
    for compartment in [state.cover, state.hidden].compactMap({ $0 }) {
      let replay = compartment.replay
      let bodies = compartment.bodies()
      _ = replay.headlessRecords()
      for head in replay.heads() { _ = replay.isConflict(head) }
      for index in replay.allVersions {
        versions += 1
        guard let content = replay.version(index).content else { continue }
        _ = replay.inlineMetadata(of: index)
        _ = try? bodies.body(of: content)
        if let metadata = try? bodies.metadata(of: content) {
          _ = try? Metadata(serialized: metadata)
          _ = try? MetadataOutline(serialized: metadata)
        }
      }
      _ = try? Rewriter(compartment, storage: storage).changes(.drop)
    }
    return versions
  }

  // MARK: - Forging

  private func edge() -> UInt64 { ForgedVaultTests.edges.randomElement() ?? 0 }

  private func small() -> UInt64 { UInt64.random(in: 0...8) }

  private func number() -> UInt64 { Int.random(in: 0..<4) == 0 ? edge() : small() }

  /// A file of noise with sealed cells of both compartments strewn into it; the last cell is a
  /// commit cell of the cover, so that something opens.
  private func forged() -> [UInt8] {
    var bytes = Random.bytes(ForgedVaultTests.cellCount * Cell.size)
    for index in 1..<ForgedVaultTests.cellCount {
      let isLast = index == ForgedVaultTests.cellCount - 1
      let kind = isLast ? .commit : CellKind.allCases.randomElement() ?? .body
      guard isLast || Int.random(in: 0..<3) > 0 else { continue }
      let key = isLast || Bool.random() ? cover : hidden
      let plaintext = kind == .commit ? commit(before: UInt64(index)) : log(Cell.plaintextSize)
      let place = (index * Cell.size)..<((index + 1) * Cell.size)
      unsafe bytes.withUnsafeMutableBytes { bytes in
        unsafe plaintext.withUnsafeBytes { plaintext in
          unsafe key.seal(
            kind, at: UInt64(index), plaintext: plaintext,
            into: UnsafeMutableRawBufferPointer(rebasing: bytes[place]))
        }
      }
    }
    return bytes
  }

  private func commit(before index: UInt64) -> [UInt8] {
    let cellCount = Bool.random() ? index : number()
    let logLength = [number(), UInt64.random(in: 0...9000), 3904][Int.random(in: 0..<3)]
    let cell = CommitCell(
      cellCount: UInt32(truncatingIfNeeded: cellCount),
      bodyCells: UInt32(truncatingIfNeeded: number()),
      logLength: UInt32(truncatingIfNeeded: logLength), sequence: number(), previous: .zero,
      digest: .zero, near: .zero, logSeal: .zero, logHead: log(CommitCell.logCapacity))
    var plaintext = [UInt8](repeating: 0, count: Cell.plaintextSize)
    unsafe plaintext.withUnsafeMutableBytes { unsafe cell.encode(into: $0) }
    return plaintext
  }

  /// Entries whose layout is right and whose numbers are not, up to a length.
  private func log(_ length: Int) -> [UInt8] {
    var log: [UInt8] = []
    while log.count < length {
      let body = Int.random(in: 0..<8) == 0 ? Random.bytes(60) : entry()
      log.append(UInt8.random(in: 1...3))
      log.appendLittleEndian(
        Int.random(in: 0..<12) == 0
          ? UInt32(truncatingIfNeeded: number()) : UInt32(body.count))
      log += body
    }
    return Array(log.prefix(length))
  }

  private func entry() -> [UInt8] {
    // Few ids, so that versions replace, repeat and ring each other.
    let ids = (0..<2).map { _ in [UInt8](repeating: UInt8.random(in: 0..<6), count: 16) }
    var extents: [UInt8] = []
    var total: UInt64 = 0
    let count = Int.random(in: 0...3)
    for _ in 0..<count {
      let length = number()
      extents.appendLittleEndian(number())
      extents.appendLittleEndian(UInt16(truncatingIfNeeded: number()))
      extents.appendLittleEndian(length)
      total &+= length
    }
    let metadata = Random.bytes(Int.random(in: 0...6))
    let inline = count == 0 ? Random.bytes(Int.random(in: 0...6)) : []
    var entry = ids[0] + ids[1]
    entry.appendLittleEndian(number())
    entry.appendLittleEndian(count == 0 ? UInt64(inline.count) : total)
    entry += count == 0 ? Digest.zero.bytes : Random.bytes(Digest.size)
    entry.append(1)
    entry += ids[1].map { $0 ^ 1 }
    entry.appendLittleEndian(UInt16(count))
    entry += extents
    entry.appendLittleEndian(UInt32(metadata.count))
    return entry + metadata + inline
  }
}

extension TemporaryFolder {
  /// Writes the forged vault.
  fileprivate func write(_ bytes: [UInt8]) throws {
    let file = try FileDescriptor.open(
      file("forged"), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }
}
