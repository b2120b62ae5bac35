package import SystemPackage
import VaultStore

/// Working files of a reseal or an `init` that never came to its end: `<name>.<8 hex>.new`. They
/// are vaults too, so they are shown and offered for removal, never removed unasked. A file that is
/// being written is none of them: who writes it holds a lock on it.
package struct Leftovers {
  private let folder: FilePath
  /// The files' names.
  package let names: [String]

  /// Looks beside a vault; one directory is read.
  package init(of vault: FilePath) {
    let path = (try? FileStorage.resolve(vault)) ?? vault
    let parent = path.removingLastComponent()
    folder = parent.isEmpty ? "." : parent
    let prefix = (path.lastComponent?.string ?? "") + "."
    let found = (try? FileStorage.names(in: folder)) ?? []
    let folder = self.folder
    names =
      found.map { String(decoding: $0, as: UTF8.self) }.filter {
        Leftovers.isWorkingName($0, prefix) && !Leftovers.isBeingWritten(folder.appending($0))
      }.sorted()
  }

  private static func isBeingWritten(_ file: FilePath) -> Bool {
    (try? FileStorage.open(file, forWriting: false))?.isLockedByWriter() ?? false
  }

  private static func isWorkingName(_ name: String, _ prefix: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(".new") else { return false }
    let middle = name.dropFirst(prefix.count).dropLast(".new".count)
    return middle.utf8.count == 8 && middle.allSatisfy { $0.isHexDigit }
  }

  /// A word about them, if there are any.
  package func mention(_ front: any FrontEnd) {
    if !names.isEmpty { front.say(.unfinishedFiles(count: names.count)) }
  }

  /// Offers each for removal.
  ///
  /// - Throws: `ApplicationError.needsYes` if nobody can be asked; `CellError` if one
  ///   cannot be removed.
  package func offerRemoval(yes: Bool, _ front: any FrontEnd) throws {
    for name in names {
      front.say(.unfinishedFile(name: name))
      if !yes {
        do {
          try front.consent(to: .removeUnfinishedFile)
        } catch ApplicationError.declined {
          continue
        }
      }
      let file = folder.appending(name)
      // Somebody may have begun to write it while the question stood there.
      guard !Leftovers.isBeingWritten(file) else { throw CellError.busy }
      try FileNaming.remove(file)
      front.say(.unfinishedFileRemoved(name: name))
    }
  }
}
