import CellFile
import Sodium
import SystemPackage

/// Opens a cell; nil where it does not open.
func open(_ cell: [UInt8], _ kind: CellKind, _ index: UInt64, _ key: CellKey) -> [UInt8]? {
  var plaintext = [UInt8](repeating: 0xAA, count: Cell.plaintextSize)
  let opens = unsafe cell.withUnsafeBytes { cell in
    unsafe plaintext.withUnsafeMutableBytes { out in
      unsafe key.open(kind, at: index, cell: cell, into: out)
    }
  }
  return opens ? plaintext : nil
}

/// Seals a cell under a random nonce.
func seal(_ plaintext: [UInt8], _ kind: CellKind, _ index: UInt64, _ key: CellKey) -> [UInt8] {
  var cell = Random.bytes(Cell.size)
  unsafe plaintext.withUnsafeBytes { plaintext in
    unsafe cell.withUnsafeMutableBytes { cell in
      unsafe key.seal(kind, at: index, plaintext: plaintext, into: cell)
    }
  }
  return cell
}

/// Reads the plaintext of a commit cell.
func makeCommit(_ plaintext: [UInt8]) -> CommitCell {
  unsafe plaintext.withUnsafeBytes { unsafe CommitCell(decoding: $0) }
}

/// Writes the plaintext of a commit cell.
func encode(_ commit: CommitCell) -> [UInt8] {
  var plaintext = [UInt8](repeating: 0xAA, count: Cell.plaintextSize)
  unsafe plaintext.withUnsafeMutableBytes { unsafe commit.encode(into: $0) }
  return plaintext
}

/// Bytes in memory that are only read.
final class MemoryStorage: Storage {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func size() -> Int64 { Int64(bytes.count) }

  func read(at offset: Int64, into memory: UnsafeMutableRawBufferPointer) -> Int {
    let start = min(Int(offset), bytes.count)
    let count = min(memory.count, bytes.count - start)
    unsafe memory.copyBytes(from: bytes[start..<(start + count)])
    return count
  }

  func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) {
    throw .readOnlyFileSystem
  }

  func synchronize() throws(Errno) { throw .readOnlyFileSystem }

  func truncate(to size: Int64) throws(Errno) { throw .readOnlyFileSystem }
}
