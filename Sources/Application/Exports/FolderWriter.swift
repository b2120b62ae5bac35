import Calendar
import FoundationEssentials
import Records
package import SystemPackage
import VaultStore

/// Writes records as files of a folder.
package struct FolderWriter {
  private let catalog: Catalog
  private let front: any FrontEnd

  /// All records of a catalog.
  package init(_ catalog: Catalog, _ front: any FrontEnd) {
    self.catalog = catalog
    self.front = front
  }

  /// Writes everything.
  ///
  /// - Returns: how many files were written.
  package func write(to root: FilePath) throws -> Int {
    let layout = try FolderLayout(of: catalog.heads, in: catalog)
    let progress = front.begin(.exporting(records: layout.count))
    for place in layout.texts {
      let entry = try catalog.entry(place.head)
      if front.isStopRequested { throw ApplicationError.exportStopped }
      var metadata = layout.metadata(of: entry)
      keepBeginning(of: entry, in: &metadata)
      let form = TextForm(metadata: metadata, body: try catalog.body(entry))
      let output = try create(root, place.path)
      try output.write(form.render())
      output.finishUnsynchronized()
      keepTime(of: place, at: root)
      progress.add(1)
    }
    for place in layout.files {
      let entry = try catalog.entry(place.head)
      let output = try create(root, place.path)
      try output.write(
        bodyOf: entry, in: catalog, shouldStop: { front.isStopRequested }, progress: { _ in })
      output.finishUnsynchronized()
      keepTime(of: place, at: root)
      progress.add(1)
    }
    if layout.count > 0 { try FileNaming.synchronizeFileSystem(of: root) }
    progress.end()
    return layout.count
  }

  /// A record that was changed since says when its first version was made: its file has the time of
  /// the last one. Where another program said so, that stays.
  private func keepBeginning(of entry: Catalog.Entry, in metadata: inout Metadata) {
    let replay = catalog.compartment(entry.role).replay
    let times = replay.versions(of: entry.version.record).map { replay.modified($0) }
    guard let first = times.min(), first < entry.version.modified,
      !metadata.extras.contains(where: { ImportedText.isCreation($0.key) })
    else { return }
    metadata.setExtra("created", to: .text(WrittenTime(clock: first).text))
  }

  /// A file is as old as the version that it holds, so that an import finds the same time.
  private func keepTime(of place: FolderLayout.Place, at root: FilePath) {
    let date = Date(timeIntervalSince1970: Double(place.head.modified) / 1000)
    try? FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: root.below(place.path).string)
  }

  private func create(_ root: FilePath, _ place: String) throws -> PlainFile {
    guard RelativePath.isSafe(place) else { throw ApplicationError.unsafePath }
    let file = root.below(place)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    return try PlainFile(file)
  }
}
