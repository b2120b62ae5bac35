import Glibc
package import SystemPackage

/// The machine that the program runs on, as far as files, limits and the environment tell of it.
///
/// Everything is looked up below `root`, so that tests can make a machine of files. Only
/// configuration is ever opened: files of the system below `/proc`, `/sys` and `/etc`, and settings
/// in the home folder. Of all other files the names and what `stat` tells are enough.
package struct Machine: Sendable {
  /// Where paths of the system begin.
  package let root: FilePath
  /// The person's home folder, below `root`; nil where there is none.
  package let home: FilePath?
  /// The environment.
  package let environment: [String: String]
  /// Whom files have to belong to.
  package let user: UInt32
  /// The process whose parents are looked at.
  package let process: Int32
  /// Seconds since 1970.
  package let now: Int64

  /// A machine; by its defaults the one that the program runs on.
  package init(
    root: FilePath = "/", home: FilePath?, environment: [String: String],
    user: UInt32 = geteuid(), process: Int32 = getpid(), now: Int64 = Int64(time(nil))
  ) {
    self.root = root
    self.home = home
    self.environment = environment
    self.user = user
    self.process = process
    self.now = now
  }
}

// MARK: - Looking

extension Machine {
  /// What `stat` tells of a file.
  struct Status {
    let mode: UInt32
    let owner: UInt32
    let modified: Int64

    var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
  }

  /// A path of the system.
  func system(_ path: String) -> FilePath { root.appending(path) }

  /// A path below the home folder.
  func inHome(_ path: String) -> FilePath? { home?.appending(path) }

  func status(_ path: FilePath) -> Status? {
    var found = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &found) }) == 0 else { return nil }
    return Status(
      mode: UInt32(found.st_mode), owner: UInt32(found.st_uid),
      modified: Int64(found.st_mtim.tv_sec))
  }

  func exists(_ path: FilePath) -> Bool { status(path) != nil }

  /// The names in a folder, sorted; none where it cannot be read.
  func names(in folder: FilePath) -> [String] {
    guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else { return [] }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The lines of a configuration file without comments and blanks around them; none where it
  /// cannot be read. A file of more than a megabyte is no configuration.
  func settings(_ path: FilePath?, comment: Character = "#") -> [String] {
    guard let path, let text = contents(path) else { return [] }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = line.drop(while: \.isWhitespace)
      guard let first = line.first, first != comment else { return nil }
      return String(line)
    }
  }

  /// A short file of the system or of settings.
  func contents(_ path: FilePath) -> String? {
    guard let descriptor = try? FileDescriptor.open(path, .readOnly, options: [.nonBlocking])
    else { return nil }
    defer { try? descriptor.close() }
    var bytes: [UInt8] = []
    let most = 1 << 20
    while bytes.count <= most {
      let part = try? unsafe [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
        count = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard let part, !part.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part
    }
    return nil
  }

  /// The names of the programs that run, by process.
  var programs: [String] {
    names(in: system("proc")).filter { Int32($0) != nil }.compactMap { process in
      contents(system("proc/\(process)/comm")).map { $0.filter { !$0.isNewline } }
    }
  }

  /// The names of the programs in which this one runs, the nearest first.
  var parents: [String] {
    var found: [String] = []
    var process = self.process
    // A loop cannot be, but a made one must end.
    while found.count < 100, let parent = parent(of: process), parent > 1 {
      process = parent
      guard let name = contents(system("proc/\(process)/comm")) else { break }
      found.append(name.filter { !$0.isNewline })
    }
    return found
  }

  private func parent(of process: Int32) -> Int32? {
    settings(system("proc/\(process)/status")).first { $0.hasPrefix("PPid:") }
      .flatMap { Int32($0.dropFirst("PPid:".count).filter { !$0.isWhitespace }) }
  }
}

// MARK: - What the kernel says of processes and mounts

extension Machine {
  /// A soft limit of the process in bytes, by its name in `/proc/self/limits`; nil for none.
  func limit(_ name: String) -> UInt64? {
    let line = settings(system("proc/self/limits")).first { $0.hasPrefix(name) }
    return line?.dropFirst(name.count).split(whereSeparator: \.isWhitespace).first
      .flatMap { UInt64($0) }
  }

  /// The type of the file system that holds a path, as the kernel names it (`/proc/self/mountinfo`).
  func fileSystem(of path: FilePath) -> String? {
    var place = path
    _ = place.removePrefix(root)
    let parts = place.components.map(\.string)
    var found: (depth: Int, type: String)?
    for line in settings(system("proc/self/mountinfo")) {
      let fields = line.split(separator: " ")
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      let mount = FilePath(Machine.unescaped(fields[4])).components.map(\.string)
      guard parts.starts(with: mount), mount.count >= found?.depth ?? 0 else { continue }
      // Of two on one place the later one is on top.
      found = (mount.count, String(fields[dash + 1]))
    }
    return found?.type
  }

  /// Blanks in paths are written as `\040`, and so on.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(field.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let digits = String(validating: rest.prefix(3), as: UTF8.self),
        let value = UInt8(digits, radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
