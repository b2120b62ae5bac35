import FoundationEssentials
import SystemPackage

/// Finds files that an export names with another ending than they have: `.jpeg` for a `.jpg`, `.aac` for
/// an `.m4a`.
struct SiblingFiles {
  // The names in each folder that was looked at, by their parts before the ending.
  private var names: [String: [String: [String]]] = [:]

  // The data that an export adds about a file is not one of its pictures.
  private static let others: Set<String> = ["json", "html", "txt", "md"]

  /// The file that differs only in its extension; nil if there is none.
  mutating func file(like wanted: FilePath) -> FilePath? {
    guard let stem = wanted.stem, let name = wanted.lastComponent?.string else { return nil }
    let folder = wanted.removingLastComponent()
    let known = names[folder.string] ?? SiblingFiles.names(in: folder)
    names[folder.string] = known
    let found = known[stem]?.sorted() ?? []
    let same = found.first { $0.lowercased() == name.lowercased() }
    return (same ?? found.first).map { folder.appending($0) }
  }

  private static func names(in folder: FilePath) -> [String: [String]] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    let files = all.filter { name in
      guard let ending = FilePath(name).extension?.lowercased() else { return false }
      return !others.contains(ending)
    }
    return Dictionary(grouping: files) { FilePath($0).stem ?? $0 }
  }
}
