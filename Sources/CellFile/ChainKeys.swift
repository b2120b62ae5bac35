package import Sodium

/// What a walk along the commits needs to know of an unlocked vault.
package struct ChainKeys: Sendable {
  /// The cover's key.
  package let cover: CellKey
  /// The key and the genesis cell of the hidden compartment, where one is open.
  package let hidden: (key: CellKey, base: UInt64)?
  /// Where the cover's slot says that its genesis commit ends; not known from a hidden slot.
  package let coverBase: UInt64?
  /// The digest of the header, to which genesis commits point.
  package let header: Digest

  /// The keys of an unlocked vault.
  package init(
    cover: CellKey, hidden: (key: CellKey, base: UInt64)?, coverBase: UInt64?, header: Digest
  ) {
    self.cover = cover
    self.hidden = hidden
    self.coverBase = coverBase
    self.header = header
  }
}
