import CellFile
import Records
import Sodium
import SystemPackage
import TestSupport

@testable import VaultStore

/// Whole files that somebody forged who holds the keys: nothing traps or runs away, and a file that
/// `verify` finds sound, but for its size, is sound in every byte.
///
/// An input is a program for `VaultForge`, behind three bytes that choose the byte to be flipped.
enum VaultFuzz {
  static func run(_ bytes: [UInt8]) throws {
    guard let forge = VaultForge.shared else { return }
    var input = FuzzInput(bytes)
    let flip = Int(input.byte()) << 12 | Int(input.integer(UInt16.self)) % Cell.size
    let file = forge.file(&input)
    let storage = MemoryStorage(file.bytes)
    let header = Header(bytes: Array(file.bytes[..<Cell.size])).digest
    let cover = CoverKeys(key: forge.cover, base: nil, header: header)
    let hidden = HiddenKeys(key: forge.hidden, base: file.hiddenBase, header: header)
    _ = try ChainWalk(storage, keys: cover).tip()
    let alone = try report(storage, cover, nil)
    let both = try report(storage, cover, hidden)
    try require(
      both?.coverDamages == alone?.coverDamages && both?.tailLength == alone?.tailLength,
      "what the cover says does not depend on a hidden compartment")
    for (found, keys) in [(alone, nil), (both, hidden)] {
      let state = try? VaultState(storage: storage, keys: cover, hidden: keys)
      if let state { read(state, storage) }
      guard isSound(found) else { continue }
      try require(state != nil, "a sound vault opens")
      try require(
        state?.damages.isEmpty != false && state?.hiddenDamages.isEmpty != false,
        "a sound vault opens without damage")
    }
    let flipped = Cell.size + flip
    if flipped < file.bytes.count, isSound(alone) {
      var changed = file.bytes
      changed[flipped] ^= 1
      let after = try report(MemoryStorage(changed), cover, nil)
      try require(!isSound(after), "every byte behind the header is checked")
    }
  }

  /// Whether nothing is wrong. A file that follows the size rule has 240 cells of noise: too slow
  /// to be fuzzed.
  private static func isSound(_ report: VerificationReport?) -> Bool {
    guard let report else { return false }
    return report.tailLength == 0 && report.damages.allSatisfy { $0.kind == .size }
  }

  /// What `verify` finds; nil where nothing opens.
  private static func report(
    _ storage: MemoryStorage, _ cover: CoverKeys, _ hidden: HiddenKeys?
  ) throws -> VerificationReport? {
    var verification = Verification(storage, keys: cover, hidden: hidden, progress: nil) { false }
    do throws(CellError) {
      return try verification.run()
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  /// Reads all that a list, a search, an extraction and a reseal read.
  private static func read(_ state: VaultState, _ storage: MemoryStorage) {
    for compartment in [state.cover, state.hidden].compactMap({ $0 }) {
      let replay = compartment.replay
      let bodies = compartment.bodies()
      for head in replay.heads() { _ = replay.isConflict(head) }
      for index in replay.allVersions {
        guard let content = replay.version(index).content else { continue }
        _ = try? bodies.body(of: content)
        if let metadata = try? bodies.metadata(of: content) {
          _ = try? Metadata(serialized: metadata)
        }
      }
      for history in [Reseal.History.keep, .drop, .purge] {
        _ = try? Rewriter(compartment, storage: storage).changes(history)
      }
    }
  }

  static let seeds: [[UInt8]] = {
    func id(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 16) }
    func place(_ count: Int) -> [UInt8] { [UInt8(count & 0xFF), UInt8(count >> 8)] }
    let flip: [UInt8] = [0, 80, 0]
    func body(_ text: [UInt8], hidden: Bool = false) -> [UInt8] {
      [hidden ? 5 : 1] + place(text.count) + text
    }
    func noise(_ count: Int) -> [UInt8] { [UInt8((count - 1) << 2)] }
    func commit(_ log: [UInt8], hidden: Bool = false) -> [UInt8] {
      [hidden ? 7 : 3, 0xFF] + place(log.count) + log
    }
    let text = EntryWriter.put(
      record: id(1), version: id(2), metadata: [10, 4] + Array("note".utf8),
      body: Array("text".utf8))
    let stored = EntryWriter.put(
      record: id(3), version: id(4), metadata: [10, 4] + Array("note".utf8),
      extents: [Extent(cell: 1, offset: 0, length: 300)], seal: id(0) + id(0))
    let edited = EntryWriter.put(
      record: id(1), version: id(5), parents: [id(2)], body: Array("new".utf8))
    let secret = EntryWriter.put(record: id(6), version: id(7), body: Array("hidden".utf8))
    let genesis = noise(16) + noise(16)
    return [
      flip + genesis + commit([]),
      flip + genesis + commit(text),
      flip + genesis + commit([]) + noise(3) + commit(text) + noise(3) + commit(edited),
      flip + body([UInt8](repeating: 65, count: 300)) + genesis + commit(stored),
      flip + noise(8) + commit([], hidden: true) + genesis + commit(text) + noise(2)
        + commit(secret, hidden: true) + commit([]),
      flip + genesis + [2] + place(200) + [UInt8](repeating: 0, count: 200) + noise(3)
        + commit([UInt8](repeating: 9, count: 3904)),
    ]
  }()
}

/// A file in memory.
final class MemoryStorage: Storage {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func size() throws(Errno) -> Int64 { Int64(bytes.count) }

  func read(at offset: Int64, into memory: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    guard offset >= 0 else { throw .invalidArgument }
    let start = Int(min(offset, Int64(bytes.count)))
    let end = min(start + memory.count, bytes.count)
    unsafe memory.copyBytes(from: bytes[start..<end])
    return end - start
  }

  func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) {
    throw .readOnlyFileSystem
  }

  func synchronize() throws(Errno) { throw .readOnlyFileSystem }

  func truncate(to size: Int64) throws(Errno) { throw .readOnlyFileSystem }
}
