import CLinux
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// Whether something that was done would survive a loss of power.
package enum Durability: Error, Equatable, Sendable {
  /// It would.
  case durable
  /// It was done, but the folder could not be synchronised.
  case unknown(Errno)
}

/// Giving a finished file its name, so that it is there after a loss of power.
///
/// What the file system says is not always what happened: a server that is asked a second time, its
/// first answer lost, finds its own work in the way. So each failure is checked against the file
/// that then stands at the path.
package enum FileNaming {
  /// Puts a file in the place of another one.
  ///
  /// - Returns: whether that would survive a loss of power; it is done in any case.
  /// - Throws: `CellError.system`: the other file is where it was.
  package static func replace(
    _ path: FilePath, with new: FilePath
  ) throws(CellError) -> Durability {
    let identity = try? FileIdentity(new)
    do throws(Errno) {
      try move(new, to: path)
    } catch {
      guard stands(identity, at: path) else { throw .system(error, .rename) }
    }
    return synchronizeFolder(of: path)
  }

  /// Gives a file a name that must be free.
  ///
  /// File systems that cannot rename without replacing (FUSE, NFS) get a second name for the file
  /// and lose the first one. Those without second names (vfat, many of FUSE) get an empty file
  /// first, which nobody else can have created, and which the finished one then replaces.
  ///
  /// - Returns: whether that would survive a loss of power; it is done in any case.
  /// - Throws: `CellError.system`; `EEXIST` where the name is taken.
  package static func name(_ new: FilePath, as path: FilePath) throws(CellError) -> Durability {
    let identity = try? FileIdentity(new)
    do throws(Errno) {
      try nameWithoutReplacing(new, as: path)
    } catch {
      guard stands(identity, at: path) else { throw .system(error, .rename) }
      // Where it has two names now, one is enough; what stays is offered for removal later.
      discard(new)
    }
    return synchronizeFolder(of: path)
  }

  private static func nameWithoutReplacing(_ new: FilePath, as path: FilePath) throws(Errno) {
    do throws(Errno) {
      try call {
        unsafe new.withPlatformString { new in
          unsafe path.withPlatformString { unsafe subrosa_rename_no_replace(new, $0) }
        }
      }
      return
    } catch .invalidArgument, .noFunction, .notSupported {}
    do throws(Errno) {
      try call {
        unsafe new.withPlatformString { new in
          unsafe path.withPlatformString { unsafe link(new, $0) }
        }
      }
      discard(new)
      return
    } catch .notPermitted, .noFunction, .notSupported {}
    try replacePlaceholder(at: path, with: new)
  }

  /// Takes a name by an empty file, then puts the finished one in its place.
  private static func replacePlaceholder(at path: FilePath, with new: FilePath) throws(Errno) {
    let placeholder = try rethrowingErrno {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: .ownerReadWrite)
    }
    defer { try? placeholder.close() }
    let empty = try FileIdentity(placeholder)
    do throws(Errno) {
      // Whoever put another file there meanwhile keeps it.
      guard try FileIdentity(path) == empty else { throw Errno.fileExists }
      try move(new, to: path)
    } catch {
      if stands(empty, at: path) { discard(path) }
      throw error
    }
  }

  private static func move(_ new: FilePath, to path: FilePath) throws(Errno) {
    try call {
      unsafe new.withPlatformString { new in
        unsafe path.withPlatformString { unsafe rename(new, $0) }
      }
    }
  }

  /// Calls again what a signal interrupted.
  private static func call(_ work: () -> CInt) throws(Errno) {
    while work() != 0 {
      let error = Errno(rawValue: errno)
      guard error == .interrupted else { throw error }
    }
  }

  private static func stands(_ identity: FileIdentity?, at path: FilePath) -> Bool {
    guard let identity, let there = try? FileIdentity(path) else { return false }
    return identity == there
  }

  /// Removes a file of our own that never became a vault.
  package static func discard(_ path: FilePath) {
    try? call { unsafe path.withPlatformString { unsafe unlink($0) } }
  }

  /// Removes a file.
  ///
  /// - Throws: `CellError.system`.
  package static func remove(_ path: FilePath) throws(CellError) {
    do throws(Errno) {
      try call { unsafe path.withPlatformString { unsafe unlink($0) } }
    } catch {
      throw .system(error, .remove)
    }
  }

  /// Whether anything stands at a path.
  package static func exists(_ path: FilePath) -> Bool {
    unsafe path.withPlatformString { unsafe access($0, F_OK) } == 0
  }

  /// Makes everything durable that was written to the file system of a folder: for many files at
  /// once far cheaper than one after the other. The corresponding C call is `syncfs`.
  ///
  /// - Throws: `CellError.system`.
  package static func synchronizeFileSystem(of folder: FilePath) throws(CellError) {
    do throws(Errno) {
      try synchronizeFileSystem(with: folder, options: [.directory, .closeOnExec])
    } catch {
      throw .system(error, .synchronize)
    }
  }

  private static func synchronizeFileSystem(
    with path: FilePath, options: FileDescriptor.OpenOptions
  ) throws(Errno) {
    let descriptor = try rethrowingErrno {
      try FileDescriptor.open(path, .readOnly, options: options)
    }
    defer { try? descriptor.close() }
    try call { subrosa_synchronize_file_system(descriptor.rawValue) }
  }

  /// Makes the name of a file durable.
  package static func synchronizeFolder(of path: FilePath) -> Durability {
    let folder = path.removingLastComponent()
    do throws(Errno) {
      let descriptor = try rethrowingErrno {
        try FileDescriptor.open(
          folder.isEmpty ? "." : folder, .readOnly, options: [.directory, .closeOnExec])
      }
      defer { try? descriptor.close() }
      try call { fsync(descriptor.rawValue) }
    } catch .invalidArgument, .noFunction, .notSupported, .permissionDenied, .notPermitted {
      // No folders to synchronise, or none that may be opened: then everything of the file system.
      do throws(Errno) {
        try synchronizeFileSystem(with: path, options: [.noFollow, .closeOnExec])
      } catch {
        return .unknown(error)
      }
    } catch {
      // A flush that failed once is not tried again as if it could succeed.
      return .unknown(error)
    }
    return .durable
  }
}
