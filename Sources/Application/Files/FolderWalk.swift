// stat, lstat and realpath: the only file that calls them.
import Glibc
import Records
import SystemPackage
import VaultStore

/// The content of a folder that somebody else may have made.
struct FolderWalk {
  /// The paths below the folder, folders among them, sorted.
  private(set) var paths: [String] = []
  /// What cannot be imported, and why.
  private(set) var remarks: [ImportRemark] = []

  // Folders that programs keep for themselves, often with very many files: nothing links to them.
  private static let kept: Set<String> = [
    ".git", ".hg", ".svn", ".obsidian", ".trash", ".stversions", ".Trash-1000", ".recycle",
  ]

  private let root: FilePath
  private let realRoot: FilePath

  /// Looks through a folder; links to folders are listed and not followed.
  ///
  /// - Throws: `ApplicationError.importRefused`, `.fileMissing`.
  init(_ folder: FilePath, _ front: any FrontEnd) throws {
    root = folder
    guard let real = FolderWalk.real(folder) else { throw ApplicationError.fileMissing }
    realRoot = real
    var waiting = [""]
    while let place = waiting.popLast() {
      for name in try names(in: place) {
        try front.check()
        guard let name = String(validating: name, as: UTF8.self) else {
          let shown = String(decoding: name, as: UTF8.self)
          remarks.append(ImportRemark(file: place + shown, what: .nameNotUTF8))
          continue
        }
        let path = place + name
        switch kind(of: path) {
        case S_IFDIR where FolderWalk.kept.contains(name): break
        case S_IFDIR: waiting.append(path + "/")
        case S_IFLNK where leadsOut(path):
          remarks.append(ImportRemark(file: path, what: .linkedElsewhere))
          continue
        default: break
        }
        guard isFileOrFolder(path) else {
          remarks.append(ImportRemark(file: path, what: .noFile))
          continue
        }
        paths.append(path)
      }
    }
    paths.sort()
  }

  /// The names in a folder, as bytes.
  private func names(in place: String) throws -> [[UInt8]] {
    do {
      return try FileStorage.names(in: root.below(place))
    } catch {
      // Hidden files are left out anyway.
      if RelativePath.isHidden(place) { return [] }
      throw ApplicationError.importRefused(
        ImportRefusal(file: String(place.dropLast()), reason: .unreadable))
    }
  }

  private func kind(of path: String) -> mode_t {
    var status = stat()
    let result = unsafe root.below(path).withPlatformString { unsafe lstat($0, &status) }
    return result == 0 ? status.st_mode & S_IFMT : 0
  }

  /// Reading anything else may never end.
  private func isFileOrFolder(_ path: String) -> Bool {
    var status = stat()
    let result = unsafe root.below(path).withPlatformString { unsafe stat($0, &status) }
    return result != 0 || [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Whether a link leads to something outside the folder, or to nothing: a folder from elsewhere
  /// must not take other files of this computer along.
  private func leadsOut(_ path: String) -> Bool {
    guard let target = FolderWalk.real(root.below(path)) else { return true }
    return !target.starts(with: realRoot)
  }

  /// When a file was changed, in milliseconds since 1970, UTC; nil for one that does not say.
  static func modified(_ file: FilePath) -> UInt64? {
    var status = stat()
    guard unsafe file.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return nil }
    let time = status.st_mtim
    return UInt64(max(0, time.tv_sec * 1000 + time.tv_nsec / 1_000_000))
  }

  private static func real(_ path: FilePath) -> FilePath? {
    guard let found = unsafe path.withPlatformString({ unsafe realpath($0, nil) }) else {
      return nil
    }
    defer { unsafe free(found) }
    return unsafe FilePath(platformString: found)
  }
}

extension FilePath {
  /// A path below a folder. `appending` looks at all of a path once for each of its parts, which in
  /// deep folders costs the square of their depth.
  func below(_ path: String) -> FilePath { FilePath(string + "/" + path) }
}
