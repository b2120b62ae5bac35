package import Sodium

/// The plaintext of a commit cell (format section 4, offsets there).
package struct CommitCell: Sendable, Equatable {
  /// Log bytes that fit the commit cell itself.
  package static let logCapacity = 3904
  /// The longest log that is read, in bytes: a larger one is a forgery.
  package static let longestLog: UInt32 = 1 << 30
  private static let logOffset = 152

  /// Cells of the commit (cover), or of the run (hidden).
  package var cellCount: UInt32
  /// Body cells.
  package var bodyCells: UInt32
  /// Length of the log in bytes.
  package var logLength: UInt32
  /// 0 at genesis, then one more each commit of the compartment.
  package var sequence: UInt64
  /// The seal of the compartment's previous commit cell; at genesis the digest of the header.
  package var previous: Digest
  /// The digest over the other cells of the commit or run.
  package var digest: Digest
  /// Cover: the digest of the cell before the commit cell. Hidden: zero.
  package var near: Digest
  /// The digest of the log cells' tags, zero where there are none.
  package var logSeal: Digest
  /// The first bytes of the log.
  package var logHead: [UInt8]

  /// A commit cell.
  package init(
    cellCount: UInt32, bodyCells: UInt32, logLength: UInt32, sequence: UInt64, previous: Digest,
    digest: Digest, near: Digest, logSeal: Digest, logHead: [UInt8]
  ) {
    self.cellCount = cellCount
    self.bodyCells = bodyCells
    self.logLength = logLength
    self.sequence = sequence
    self.previous = previous
    self.digest = digest
    self.near = near
    self.logSeal = logSeal
    self.logHead = logHead
  }

  /// The log cells that a log of this length needs beside the commit cell.
  package static func logCells(forLength length: UInt64) -> UInt64 {
    length <= UInt64(logCapacity) ? 0 : Cell.count(forBytes: length - UInt64(logCapacity))
  }

  /// The log cells.
  package var logCells: UInt64 { CommitCell.logCells(forLength: UInt64(logLength)) }

  /// All cells that the compartment itself sealed: body, log and commit cell.
  package var sealedCells: UInt64 { 1 + UInt64(bodyCells) + logCells }

  /// Writes the plaintext.
  ///
  /// - Parameter out: 4056 bytes.
  package func encode(into out: UnsafeMutableRawBufferPointer) {
    precondition(out.count == Cell.plaintextSize && logHead.count <= CommitCell.logCapacity)
    unsafe out.initializeMemory(as: UInt8.self, repeating: 0)
    unsafe out.storeLittleEndian(cellCount, at: 0)
    unsafe out.storeLittleEndian(bodyCells, at: 4)
    unsafe out.storeLittleEndian(logLength, at: 8)
    unsafe out.storeLittleEndian(sequence, at: 16)
    for (offset, value) in [(24, previous), (56, digest), (88, near), (120, logSeal)] {
      unsafe UnsafeMutableRawBufferPointer(rebasing: out[offset...]).copyBytes(from: value.bytes)
    }
    unsafe UnsafeMutableRawBufferPointer(rebasing: out[CommitCell.logOffset...])
      .copyBytes(from: logHead)
  }

  /// Reads a plaintext.
  ///
  /// - Parameter bytes: 4056 bytes.
  package init(decoding bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count == Cell.plaintextSize)
    let span = unsafe RawSpan(_unsafeBytes: bytes)
    unsafe cellCount = bytes.loadLittleEndian(UInt32.self, at: 0)
    unsafe bodyCells = bytes.loadLittleEndian(UInt32.self, at: 4)
    unsafe logLength = bytes.loadLittleEndian(UInt32.self, at: 8)
    unsafe sequence = bytes.loadLittleEndian(UInt64.self, at: 16)
    previous = Digest(span, at: 24)
    digest = Digest(span, at: 56)
    near = Digest(span, at: 88)
    logSeal = Digest(span, at: 120)
    let head = min(Int(logLength), CommitCell.logCapacity)
    logHead = unsafe Array(bytes[CommitCell.logOffset..<(CommitCell.logOffset + head)])
  }

  /// Whether bytes that must be zero are not.
  ///
  /// - Parameter bytes: the plaintext this was read from, 4056 bytes.
  package func hasStrayBytes(in bytes: UnsafeRawBufferPointer) -> Bool {
    let reserved = unsafe bytes[12..<16].contains { $0 != 0 }
    let padding = unsafe bytes[(CommitCell.logOffset + logHead.count)...].contains { $0 != 0 }
    return reserved || padding
  }
}
