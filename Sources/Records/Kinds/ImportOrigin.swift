/// The source of an imported record, which an import remembers so that the next one recognises it.
///
/// It is in the vault but in no text form: neither an export nor a shared file reveals it.
package struct ImportOrigin: Equatable, Sendable {
  /// The name of the source: a folder, or a file with many entries.
  package var source: String
  /// Its identity in the source: a path below the folder, or the id of an entry.
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
