import CellFile
import Sodium
import TestSupport

/// The plaintext of a commit cell: what reads back without stray bytes has one encoding.
///
/// An input is the plaintext; zeros follow where it ends.
enum CommitFuzz {
  private static let key: CellKey? = {
    guard let root = try? SecretBytes(copying: [UInt8](1...32).rawSpan) else { return nil }
    return try? CellKey(root: root, suite: .cheap)
  }()

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let plaintext = input.padded(Cell.plaintextSize)
    let (commit, hasStrayBytes) = unsafe plaintext.withUnsafeBytes { plaintext in
      let commit = unsafe CommitCell(decoding: plaintext)
      return (commit, unsafe commit.hasStrayBytes(in: plaintext))
    }
    let again = encoded(commit)
    try require(
      (again == plaintext) == !hasStrayBytes, "bytes that encode to others are stray bytes")
    let decoded = unsafe again.withUnsafeBytes { unsafe CommitCell(decoding: $0) }
    try require(decoded == commit, "a commit cell reads back as it was written")
    try require(commit.logHead.count <= CommitCell.logCapacity, "a log head fits its cell")
    let whole = UInt64(CommitCell.logCapacity) + commit.logCells * UInt64(Cell.plaintextSize)
    try require(
      whole >= UInt64(commit.logLength)
        && (commit.logCells == 0
          || whole - UInt64(commit.logLength) < UInt64(Cell.plaintextSize)),
      "a log has as many cells as it needs")
    try require(
      commit.sealedCells == 1 + UInt64(commit.bodyCells) + commit.logCells, "counts add up")
    try checkSeal(plaintext)
  }

  private static func encoded(_ commit: CommitCell) -> [UInt8] {
    var bytes = [UInt8](repeating: 0xAA, count: Cell.plaintextSize)
    unsafe bytes.withUnsafeMutableBytes { unsafe commit.encode(into: $0) }
    return bytes
  }

  /// A sealed cell opens in its place, as its kind and unchanged, and as nothing else.
  private static func checkSeal(_ plaintext: [UInt8]) throws {
    guard let key else { return }
    let index = UInt64(plaintext[0]) << 32 | 5
    let flip = Int(plaintext[16]) % Cell.size
    var cell = [UInt8](repeating: plaintext[24], count: Cell.size)
    unsafe cell.withUnsafeMutableBytes { cell in
      unsafe plaintext.withUnsafeBytes { plaintext in
        unsafe key.seal(.commit, at: index, plaintext: plaintext, into: cell)
      }
    }
    var out = [UInt8](repeating: 0, count: Cell.plaintextSize)
    func opens(_ kind: CellKind, _ index: UInt64, _ cell: [UInt8]) -> Bool {
      unsafe out.withUnsafeMutableBytes { out in
        unsafe cell.withUnsafeBytes { cell in
          unsafe key.open(kind, at: index, cell: cell, into: out)
        }
      }
    }
    try require(opens(.commit, index, cell), "a cell opens")
    try require(out == plaintext, "a cell opens to what was sealed")
    try require(!opens(.body, index, cell), "a cell opens as nothing else")
    try require(!opens(.commit, index + 1, cell), "a cell opens nowhere else")
    cell[flip] ^= 1
    try require(!opens(.commit, index, cell), "a changed cell does not open")
  }

  static let seeds: [[UInt8]] = {
    let digest = Hash.digest([UInt8](1...9).rawSpan)
    return [0, 5, CommitCell.logCapacity, 9000].map { length in
      encoded(
        CommitCell(
          cellCount: 4, bodyCells: 1, logLength: UInt32(length), sequence: 7, previous: digest,
          digest: digest, near: digest, logSeal: length > CommitCell.logCapacity ? digest : .zero,
          logHead: [UInt8](repeating: 3, count: min(length, CommitCell.logCapacity))))
    }
  }()
}
