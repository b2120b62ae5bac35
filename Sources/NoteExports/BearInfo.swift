package import Calendar

/// What Bear says of a note in the `info.json` of its textbundle.
package struct BearInfo: Equatable, Sendable {
  /// Whether Bear encrypted the note: its text is not there then.
  package let isEncrypted: Bool
  /// Whether it was in the trash.
  package let isTrashed: Bool
  /// `archived` and `pinned`.
  package let tags: [String]
  /// When it was begun.
  package let created: WrittenTime?
  /// When it was changed last.
  package let changed: WrittenTime?

  /// Reads a file; nil for one of another program.
  package init?(_ bytes: [UInt8]) {
    guard let info = JSONText(bytes)?["net.shinyfrog.bear"], info.isObject else { return nil }
    func isSet(_ key: String) -> Bool { info.isTrue(key) || info.text(key) == "1" }
    isEncrypted = isSet("encrypted") || !info.text("encryptedData").isEmpty
    isTrashed = isSet("trashed")
    tags = ["archived", "pinned"].filter(isSet)
    created = WrittenTime(info.text("creationDate"))
    changed = WrittenTime(info.text("modificationDate"))
  }
}
