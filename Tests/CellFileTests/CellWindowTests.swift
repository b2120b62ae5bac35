import CellFile
import Sodium
import Synchronization
import SystemPackage
import TestSupport
import Testing

@Suite struct CellWindowTests {
  private static let cellCount = 600

  /// Cells that bear their numbers, and a count of the bytes that were read.
  private final class NumberedStorage: Storage {
    let bytesRead = Atomic<Int>(0)
    let prefetched = Mutex<[Range<Int64>]>([])

    func size() -> Int64 { Cell.offset(UInt64(CellWindowTests.cellCount)) }

    func read(at offset: Int64, into memory: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(memory.count, Int(size() - offset))
      for position in 0..<(count / Cell.size) {
        unsafe memory.storeLittleEndian(
          UInt64(offset) / UInt64(Cell.size) + UInt64(position), at: position * Cell.size)
      }
      bytesRead.add(count, ordering: .relaxed)
      return count
    }

    func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) {
      throw .readOnlyFileSystem
    }

    func synchronize() {}

    func truncate(to size: Int64) throws(Errno) { throw .readOnlyFileSystem }

    func prefetch(_ range: Range<Int64>) { prefetched.withLock { $0.append(range) } }
  }

  private func number(_ window: CellWindow, _ index: UInt64) throws -> UInt64? {
    try unsafe window.cell(index).map { unsafe $0.loadLittleEndian(UInt64.self, at: 0) }
  }

  @Test func aWalkThatSkipsReadsLittleAndAsksAhead() throws {
    let storage = NumberedStorage()
    let window = CellWindow(storage, .backward, cells: 32)
    var visits = 0
    for index in stride(from: CellWindowTests.cellCount - 1, through: 3, by: -4) {
      #expect(try number(window, UInt64(index)) == UInt64(index))
      #expect(try number(window, UInt64(index - 1)) == UInt64(index - 1))
      visits += 1
    }
    #expect(storage.bytesRead.load(ordering: .relaxed) == visits * 2 * Cell.size)
    // Without gaps or overlaps, down to the beginning of the file.
    let asked = storage.prefetched.withLock { $0 }
    #expect(asked.last?.lowerBound == 0)
    #expect(zip(asked, asked.dropFirst()).allSatisfy { $0.lowerBound == $1.upperBound })
  }

  /// A file that ends with holes, however long: a program that grew it costs no search.
  @Test func holesAreNotRead() throws {
    let folder = try TemporaryFolder()
    let file = try FileDescriptor.open(
      folder.file("sparse"), .readWrite, options: .create, permissions: .ownerReadWrite)
    try file.closeAfter {
      _ = try file.writeAll([UInt8](repeating: 7, count: 1 << 20))
      try file.resize(to: 16 << 30)
    }
    let storage = try FileStorage.open(folder.file("sparse"), forWriting: false)
    let data = storage.dataRanges()
    // Of file systems that know holes; a block may be larger than the data.
    #expect(data.first?.lowerBound == 0)
    try #require(data.reduce(0) { $0 + $1.count } < 64 << 20, "\(data)")
    let key = try CellKey(root: SecretBytes(random: 32), suite: .cheap)
    let keys = CoverKeys(key: key, base: nil, header: .zero)
    #expect(try ChainWalk(storage, keys: keys).tip().links.isEmpty)
  }

  @Test func aSearchOfNeighboursReadsManyAtOnce() throws {
    let storage = NumberedStorage()
    let window = CellWindow(storage, .backward, cells: 32)
    for index in stride(from: CellWindowTests.cellCount - 1, through: 0, by: -1) {
      #expect(try number(window, UInt64(index)) == UInt64(index))
    }
    #expect(
      storage.bytesRead.load(ordering: .relaxed) <= (CellWindowTests.cellCount + 32) * Cell.size)
    #expect(storage.prefetched.withLock { $0.isEmpty })
    #expect(try number(window, UInt64(CellWindowTests.cellCount)) == nil)
  }
}
