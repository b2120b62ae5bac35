package import Sodium

/// What a walk along the cover's commits needs to know of an unlocked vault.
package struct CoverKeys: Sendable {
  /// The cover's key.
  package let key: CellKey
  /// Where the cover's slot says that its genesis commit ends; not known from a hidden slot.
  package let base: UInt64?
  /// The digest of the header, to which genesis commits point.
  package let header: Digest

  /// The cover's keys.
  package init(key: CellKey, base: UInt64?, header: Digest) {
    self.key = key
    self.base = base
    self.header = header
  }
}

/// What finding the runs of a hidden compartment needs, beside the cover's commits.
package struct HiddenKeys: Sendable {
  /// The compartment's key.
  package let key: CellKey
  /// The cell of its genesis run's commit cell.
  package let base: UInt64
  /// The digest of the header, to which genesis runs point.
  package let header: Digest

  /// A hidden compartment's keys.
  package init(key: CellKey, base: UInt64, header: Digest) {
    self.key = key
    self.base = base
    self.header = header
  }
}
