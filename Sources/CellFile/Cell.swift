/// The geometry of the file: everything is a run of cells (format section 2).
package enum Cell {
  /// Size of a cell in bytes.
  package static let size = 4096
  /// Size of what a sealed cell holds, in bytes: a cell less nonce and tag.
  package static let plaintextSize = 4056
  /// Size of the nonce at the beginning of a sealed cell, in bytes.
  package static let nonceSize = 24
  /// Size of the tag at the end of a sealed cell, in bytes.
  package static let tagSize = 16

  /// The most cells of a file: sizes are 63-bit numbers.
  package static let most = UInt64(Int64.max) / UInt64(size)

  /// Where a cell begins, in bytes; there are at most `most` cells.
  package static func offset(_ index: UInt64) -> Int64 {
    Int64(index) * Int64(size)
  }

  /// How many cells a stream of bytes fills.
  package static func count(forBytes length: UInt64) -> UInt64 {
    (length + UInt64(plaintextSize) - 1) / UInt64(plaintextSize)
  }
}

/// What a sealed cell holds; the byte is part of its associated data (format section 4).
package enum CellKind: UInt8, Sendable, CaseIterable {
  /// The last cell of a commit or of a hidden run.
  case commit = 1
  /// A continuation of the log.
  case log = 2
  /// A piece of the body stream.
  case body = 3
}
