/// Reads a bundle from the pieces in which it comes: an archive that begins with an index and holds
/// exactly what the index lists, in its order.
package struct BundleReader {
  /// What was read.
  package enum Event {
    /// The index, and its bytes.
    case index(BundleIndex, [UInt8])
    /// An item begins: its number in the index, and the number of its bytes.
    case item(Int, size: UInt64)
    /// The next bytes of the item.
    case bytes(ArraySlice<UInt8>)
    /// The item ends.
    case itemEnd
  }

  // Four lines.
  private static let longestSignature = 16 << 10
  // 64 digits, two blanks, what marks a path with a backslash, and the line's end.
  private static let longestSum = 80

  private enum Part {
    case index, item, sums, signature
  }

  private var archive = TarReader(most: BundleIndex.mostItems + BundlePath.reserved.count)
  private var part = Part.index
  private var next = 0
  private var gathered: [UInt8] = []

  /// The index, once it was read.
  package private(set) var index: BundleIndex?
  /// The digests of the other entries as they stand in a signed bundle.
  package private(set) var sums: [UInt8] = []
  /// The signature of the digests.
  package private(set) var signature: [UInt8] = []

  /// Begins before the first byte.
  package init() {}

  /// Reads a piece.
  ///
  /// - Throws: `BundleError`, and what `take` throws.
  package mutating func update(_ piece: [UInt8], _ take: (Event) throws -> Void) throws {
    // The archive's reader must not be changed while this one is.
    var archive = self.archive
    defer { self.archive = archive }
    try archive.update(piece) { event in
      switch event {
      case .entry(let entry): try begin(entry, take)
      case .bytes(let bytes):
        if part == .item { try take(.bytes(bytes)) } else { gathered += bytes }
      case .entryEnd: try end(take)
      }
    }
  }

  /// Ends the bundle.
  ///
  /// - Throws: `BundleError.truncated`, `.otherEntries` where something is missing.
  package func finish() throws(BundleError) {
    try archive.finish()
    guard let index else { throw .noIndex }
    guard next == index.items.count, !index.isSigned || !signature.isEmpty else {
      throw .otherEntries
    }
  }

  private mutating func begin(_ entry: TarEntry, _ take: (Event) throws -> Void) throws {
    guard let index else {
      guard entry.path == BundlePath.index else { throw BundleError.noIndex }
      guard entry.size <= BundleIndex.longest else { throw BundleError.tooLarge }
      part = .index
      return
    }
    if next < index.items.count {
      guard entry.path == index.items[next].path else { throw BundleError.otherEntries }
      part = .item
      try take(.item(next, size: entry.size))
      next += 1
    } else if index.isSigned, sums.isEmpty {
      guard entry.path == BundlePath.sums else { throw BundleError.otherEntries }
      guard entry.size <= BundleReader.longestSums(of: index) else { throw BundleError.tooLarge }
      part = .sums
    } else if index.isSigned, signature.isEmpty {
      guard entry.path == BundlePath.signature else { throw BundleError.otherEntries }
      guard entry.size <= BundleReader.longestSignature else { throw BundleError.tooLarge }
      part = .signature
    } else {
      throw BundleError.otherEntries
    }
  }

  /// The digests have a line for each item and one for the index.
  private static func longestSums(of index: BundleIndex) -> UInt64 {
    index.items.reduce(2 * UInt64(longestSum)) { $0 + UInt64(longestSum + 2 * $1.path.utf8.count) }
  }

  private mutating func end(_ take: (Event) throws -> Void) throws {
    defer { gathered = [] }
    switch part {
    case .index:
      let index = try BundleIndex(gathered)
      self.index = index
      try take(.index(index, gathered))
    case .item: try take(.itemEnd)
    case .sums: sums = gathered
    case .signature: signature = gathered
    }
  }
}
