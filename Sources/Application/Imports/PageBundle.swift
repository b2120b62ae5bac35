import Calendar
import NoteExports
import Records
import Sodium
import VaultStore

/// Textbundles: folders that represent a text. Bear writes to `info.json` what is not in the text.
enum PageBundle {
  private static let ending = ".textbundle"
  // Bear's backup of all notes is a folder of bundles.
  private static let backupEnding = ".bear2bk"

  /// Whether a file belongs to a bundle and says nothing to a reader.
  static func isPart(_ path: String) -> Bool {
    guard let folder = RelativePath.folders(of: path).last?.lowercased() else { return false }
    switch RelativePath.name(of: path) {
    case "info.json": return folder.hasSuffix(ending)
    case "tags.json", "backup.json": return folder.hasSuffix(backupEnding)
    default: return false
    }
  }

  /// The file beside the text of a bundle that says more of it; nil for any other text.
  static func info(of path: String) -> String? {
    // Every text of a folder is asked.
    guard
      path.hasSuffix("/text.md") || path.hasSuffix("/text.markdown") || path.hasSuffix("/text.txt"),
      let folder = RelativePath.folders(of: path).last, folder.lowercased().hasSuffix(ending)
    else { return nil }
    return RelativePath.resolve("info.json", from: path)
  }

  /// Adds to a text what Bear says of it; one that Bear keeps out stays out.
  static func add(_ bytes: [UInt8], to reading: inout TextFile.Reading) {
    guard var file = reading.text, !file.text.isOwn, let info = BearInfo(bytes) else { return }
    guard !info.isEncrypted, !info.isTrashed else {
      reading = TextFile.Reading(
        text: nil, remarks: [.lost(info.isEncrypted ? .encrypted : .trashed)])
      return
    }
    var metadata = file.text.form.metadata
    metadata.tags += info.tags.filter { !metadata.tags.contains($0) }
    for (key, time) in [("created", info.created), ("modified", info.changed)] {
      guard let time, metadata.extra(key) == nil else { continue }
      metadata.setExtra(key, to: .text(time.text))
    }
    if metadata.date.isEmpty, let created = info.created { metadata.date = created.day.text }
    file.text.form.metadata = metadata
    if let time = (info.changed ?? info.created)?.milliseconds, time > 0 { file.modified = time }
    // Bear's additional data may change while the text does not.
    var hash = Hash()
    hash.update(file.digest)
    hash.update(Hash.digest(bytes.rawSpan))
    file.digest = hash.finalize()
    reading.text = file
  }
}
