import FoundationEssentials
import Records
import SystemPackage

/// The files of a folder, as the links in its texts find them.
struct LinkedFiles {
  /// Paths below the folder.
  let paths: [String]

  private let root: FilePath
  // Texts are equal here whatever normal form they are in: archives made on macOS have another one
  // than the links in their texts.
  private let byPath: [String: String]
  // The paths whose last part is a name, in small letters.
  private let byName: [String: [String]]

  /// Files of a folder, by their paths below it.
  init(_ root: FilePath, paths: [String]) {
    self.root = root
    self.paths = paths
    byPath = Dictionary(paths.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    byName = Dictionary(grouping: paths) { RelativePath.name(of: $0).lowercased() }
  }

  /// The target of a link.
  enum Target {
    /// A file that comes along; whether others have its name.
    case file(String, isOneOfSeveral: Bool)
    /// A text, which is imported by itself, or a folder.
    case other
    /// Nothing that is there.
    case missing(String)
  }

  /// The results of following the links of a text.
  struct Found {
    /// The attachments, each once.
    var files: [String] = []
    /// Links that lead to nothing.
    var missing: [String] = []
    /// For names that several files have, the path that was chosen.
    var chosen: [(name: String, path: String)] = []
  }

  /// Finds what a link in a text leads to.
  func target(of link: LocalLink, in text: String) -> Target {
    switch link {
    case .path(let path):
      guard let found = byPath[path] else { return missing(path, in: text) }
      return target(found, isOneOfSeveral: false)
    case .name(let name):
      if let found = byPath[name] { return target(found, isOneOfSeveral: false) }
      let wanted = name.lowercased()
      let candidates = (byName[RelativePath.name(of: wanted)] ?? []).filter { path in
        let path = path.lowercased()
        return path == wanted || path.hasSuffix("/" + wanted)
      }
      guard let nearest = LinkedFiles.nearest(candidates, to: text) else {
        return missing(name, in: text)
      }
      return target(nearest, isOneOfSeveral: candidates.count > 1)
    }
  }

  private func target(_ path: String, isOneOfSeveral: Bool) -> Target {
    RelativePath.isMarkdown(path) || !isFile(path)
      ? .other : .file(path, isOneOfSeveral: isOneOfSeveral)
  }

  private func missing(_ name: String, in text: String) -> Target {
    // The path begins with the folders of the text.
    let folder = RelativePath.folder(of: text)
    let written = name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : name
    if WebAddress.isOne(written) { return .other }
    // A note may be linked to without its ending: `[[Sketch.excalidraw]]`.
    let note = name + ".md"
    let isNote =
      byPath[note] != nil || byName[RelativePath.name(of: note).lowercased()] != nil
    return isNote ? .other : .missing(name)
  }

  /// The nearest to a text among files with the same name: the one with the most folders in
  /// common, then with the fewest of its own, then the first by name.
  private static func nearest(_ candidates: [String], to text: String) -> String? {
    guard candidates.count > 1 else { return candidates.first }
    let own = RelativePath.folders(of: text)
    func rank(_ path: String) -> (Int, Int, String) {
      let folders = RelativePath.folders(of: path)
      let common = zip(folders, own).prefix { $0 == $1 }.count
      return (-common, folders.count, path)
    }
    return candidates.min { rank($0) < rank($1) }
  }

  /// The attachments of a text.
  ///
  /// - Parameters:
  ///   - text: its path.
  ///   - listed: the paths that its front matter names.
  func attachments(of text: String, _ listed: [String], _ links: [LocalLink]) -> Found {
    var found = Found()
    var seen: Set<String> = []
    for link in listed.map({ LocalLink.path($0) }) + links {
      switch target(of: link, in: text) {
      case .file(let path, let isOneOfSeveral):
        guard seen.insert(path).inserted else { continue }
        found.files.append(path)
        if isOneOfSeveral { found.chosen.append((RelativePath.name(of: path), path)) }
      case .missing(let name): if seen.insert(name).inserted { found.missing.append(name) }
      case .other: break
      }
    }
    return found
  }

  /// Whether a path is one of the folder's.
  func contains(_ path: String) -> Bool { byPath[path] != nil }

  /// Whether something is there and no folder.
  func isFile(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(
      atPath: root.below(path).string, isDirectory: &isFolder) && !isFolder
  }
}
