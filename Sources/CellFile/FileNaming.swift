import CLinux
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// Giving a finished file its name, so that it is there after a loss of power.
package enum FileNaming {
  /// Puts a file in the place of another one.
  ///
  /// - Throws: `CellError.system`.
  package static func replace(_ path: FilePath, with new: FilePath) throws(CellError) {
    let result = unsafe new.withPlatformString { new in
      unsafe path.withPlatformString { unsafe rename(new, $0) }
    }
    guard result == 0 else { throw .system(Errno(rawValue: errno), .rename) }
    try synchronizeFolder(of: path)
  }

  /// Gives a file a name that must be free.
  ///
  /// - Throws: `CellError.system`; `EEXIST` where the name is taken.
  package static func name(_ new: FilePath, as path: FilePath) throws(CellError) {
    let result = unsafe new.withPlatformString { new in
      unsafe path.withPlatformString { unsafe subrosa_rename_no_replace(new, $0) }
    }
    guard result == 0 else { throw .system(Errno(rawValue: errno), .rename) }
    try synchronizeFolder(of: path)
  }

  /// Removes a file of our own that never became a vault.
  package static func discard(_ path: FilePath) {
    _ = unsafe path.withPlatformString { unsafe unlink($0) }
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
      let descriptor = try rethrowingErrno {
        try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
      }
      defer { try? descriptor.close() }
      guard subrosa_synchronize_file_system(descriptor.rawValue) == 0 else {
        throw Errno(rawValue: errno)
      }
    } catch {
      throw .system(error, .synchronize)
    }
  }

  private static func synchronizeFolder(of path: FilePath) throws(CellError) {
    let folder = path.removingLastComponent()
    do throws(Errno) {
      let descriptor = try rethrowingErrno {
        try FileDescriptor.open(
          folder.isEmpty ? "." : folder, .readOnly, options: [.directory, .closeOnExec])
      }
      defer { try? descriptor.close() }
      guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw .system(error, .synchronize)
    }
  }
}
