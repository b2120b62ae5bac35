import SystemPackage

/// Where a vault lies: who copies it from there, and who else may read or write it.
struct FolderChecks {
  let machine: Machine
  let vault: FilePath

  private var folder: FilePath { vault.removingLastComponent() }

  func findings() -> [MachineFinding] {
    aboveTheVault() + fileSystem() + permissions() + beside() + trash() + clock()
  }

  /// Markers that programs leave at the top of what they copy, in the vault's folder or one above.
  private func aboveTheVault() -> [MachineFinding] {
    var found: [MachineFinding] = []
    var place = folder
    while true {
      let names = machine.names(in: place)
      if let client = names.lazy.compactMap(FolderChecks.client).first {
        found.append(.synchronised(client: client, folder: place.string))
      }
      if names.contains(where: [".git", ".hg", ".svn", ".jj"].contains) {
        found.append(.versionControl(folder: place.string))
      }
      guard place != machine.root, place.removingLastComponent() != place,
        !place.removingLastComponent().isEmpty
      else { return found }
      place = place.removingLastComponent()
    }
  }

  /// The program that leaves a file or folder of this name.
  private static func client(_ name: String) -> SyncClient? {
    switch name {
    case ".dropbox", ".dropbox.cache": .dropbox
    case ".stfolder": .syncthing
    case ".owncloudsync.log", ".csync_journal.db": .nextcloud
    case ".sync": .resilio
    case ".megaignore": .mega
    case ".tmp.driveupload", ".tmp.drivedownload": .googleDrive
    default:
      (name.hasPrefix(".sync_") || name.hasPrefix("._sync_")) && name.hasSuffix(".db")
        ? .nextcloud : nil
    }
  }

  /// File systems that keep what was removed, or that lack what the vault needs.
  private func fileSystem() -> [MachineFinding] {
    let type = machine.fileSystem(of: folder) ?? ""
    return switch type {
    case "btrfs", "zfs", "bcachefs", "nilfs2": [.snapshots(fileSystem: type)]
    case "vfat", "msdos", "exfat", "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs",
      "virtiofs", "vboxsf":
      [.foreignFileSystem(type)]
    case _ where type.hasPrefix("fuse"): [.foreignFileSystem(type)]
    default: []
    }
  }

  private func permissions() -> [MachineFinding] {
    var found: [MachineFinding] = []
    if let status = machine.status(vault) {
      if status.mode & 0o077 != 0 { found.append(.vaultReadable(mode: status.mode & 0o777)) }
      if status.owner != machine.user { found.append(.vaultOwner(status.owner)) }
    }
    // Who may rename files in the folder may put another vault in the place of this one.
    if let status = machine.status(folder), status.mode & 0o022 != 0, status.mode & 0o1000 == 0 {
      found.append(.folderWritable(folder: folder.string, mode: status.mode & 0o777))
    }
    return found
  }

  /// Files beside the vault that are copies of it by their names: of editors, of file managers in
  /// several languages, of clients that met two versions, of `recover` and of an interrupted reseal.
  private func beside() -> [MachineFinding] {
    guard let own = vault.lastComponent?.string else { return [] }
    let stem = vault.stem ?? own
    return machine.names(in: folder).compactMap { name in
      guard name != own else { return nil }
      if name.hasPrefix(own + "."), name.hasSuffix(".new") || name.hasSuffix(".torn") {
        return .unfinishedBeside(name: name)
      }
      return FolderChecks.isCopy(name, of: own, stem: stem) ? .copyBeside(name: name) : nil
    }
  }

  private static func isCopy(_ name: String, of own: String, stem: String) -> Bool {
    if name.hasPrefix(own) {
      let rest = name.dropFirst(own.count)
      return rest == "~" || [".bak", ".old", ".orig", ".copy", ".save"].contains(String(rest))
        || rest.first == "." && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
    // "notes (copy).vault", "notes (2).vault", "notes - Copy.vault", "notes.sync-conflict-….vault",
    // "notes (conflicted copy 2026-03-14).vault"
    guard name.hasPrefix(stem) else { return false }
    let rest = name.dropFirst(stem.count).lowercased()
    return [" (", " - ", ".sync-conflict", " copy", "_conflict", "的副本", " 副本"]
      .contains { rest.hasPrefix($0) }
  }

  /// Copies of the vault that were thrown away and are still there.
  private func trash() -> [MachineFinding] {
    guard let own = vault.lastComponent?.string,
      let trash = machine.inHome(".local/share/Trash/files")
    else { return [] }
    return machine.names(in: trash).filter { $0.hasPrefix(vault.stem ?? own) }
      .map { .trashed(name: $0) }
  }

  /// A clock that stands before the vault was written to: stamps would not tell the order of
  /// changes.
  private func clock() -> [MachineFinding] {
    guard let status = machine.status(vault), machine.now < status.modified else { return [] }
    return [.clockBehind(seconds: status.modified - machine.now)]
  }
}
