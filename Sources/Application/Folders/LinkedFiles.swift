import FoundationEssentials
import Records
import SystemPackage

/// The files of a folder, as the links in its texts find them.
struct LinkedFiles {
  /// Paths below the folder.
  let paths: [String]

  private let root: FilePath
  private let known: Set<String>
  // The first path that is a name or ends with it, as Obsidian finds `![[name]]`, in any case.
  private let byName: [String: String]
  private let byLoweredName: [String: String]

  /// Files of a folder, by their paths below it.
  init(_ root: FilePath, paths: [String]) {
    self.root = root
    self.paths = paths
    known = Set(paths)
    let names = paths.flatMap { [($0, $0), (RelativePath.name(of: $0), $0)] }
    byName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    byLoweredName = Dictionary(
      names.map { ($0.0.lowercased(), $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a link leads to.
  enum Target {
    /// A file that comes along.
    case file(String)
    /// A text, which is imported by itself, or a folder.
    case other
    /// Nothing that is there.
    case missing(String)
  }

  /// Finds what a link leads to.
  func target(of link: LocalLink) -> Target {
    let (name, found): (String, String?) =
      switch link {
      case .path(let path): (path, known.contains(path) ? path : nil)
      case .name(let name): (name, byName[name] ?? byLoweredName[name.lowercased()])
      }
    if let found { return RelativePath.isMarkdown(found) || !isFile(found) ? .other : .file(found) }
    // A note may be linked to without its ending: `[[Sketch.excalidraw]]`.
    let note = name + ".md"
    return known.contains(note) || byName[note] != nil ? .other : .missing(name)
  }

  /// The attachments of a text, each once, and what its links do not find.
  ///
  /// - Parameter listed: the paths that its front matter names.
  func attachments(
    _ listed: [String], _ links: [LocalLink]
  ) -> (files: [String], missing: [String]) {
    var files: [String] = []
    var missing: [String] = []
    var seen: Set<String> = []
    for target in (listed.map { LocalLink.path($0) } + links).map(target(of:)) {
      switch target {
      case .file(let path): if seen.insert(path).inserted { files.append(path) }
      case .missing(let name): if seen.insert(name).inserted { missing.append(name) }
      case .other: break
      }
    }
    return (files, missing)
  }

  /// Whether something is there and no folder.
  func isFile(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(
      atPath: root.below(path).string, isDirectory: &isFolder) && !isFolder
  }
}
