/// What an import remembers of what it made a record from, so that the next one knows what it holds.
///
/// It stands in the vault and in no text form: neither an export nor a shared file tells it.
package struct ImportOrigin: Equatable, Sendable {
  /// What was imported, by its name: a folder, or a file of many entries.
  package var source: String
  /// What it was there: a path below the folder, or the id of an entry.
  package var item: String
  /// 16 bytes of the BLAKE2b-256 digest of the file or entry.
  package var digest: [UInt8]
  /// 16 bytes of the BLAKE2b-256 digest of what the import stored. A record that has another one was
  /// changed in the vault since.
  package var stored: [UInt8]

  /// An origin.
  package init(source: String, item: String, digest: [UInt8], stored: [UInt8]) {
    self.source = source
    self.item = item
    self.digest = digest
    self.stored = stored
  }
}
