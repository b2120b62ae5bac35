// fdopendir, readdir and closedir: the only file of this module that calls them. Foundation's
// enumerator leaves out names that are not UTF-8 without a word, and changes the folder's access
// time.
import Glibc
package import SystemPackage

extension FileStorage {
  /// The names in a folder, as bytes, in no particular order; "." and ".." are left out. Looking
  /// leaves no trace in the folder's access time, where the system allows that.
  ///
  /// - Throws: `CellError.system`.
  package static func names(in folder: FilePath) throws(CellError) -> [[UInt8]] {
    do throws(Errno) {
      let descriptor = try rethrowingErrno {
        try openLeavingAccessTime(folder, .readOnly, [.directory, .closeOnExec])
      }
      guard let stream = unsafe fdopendir(descriptor.rawValue) else {
        let error = Errno(rawValue: errno)
        try? descriptor.close()
        throw error
      }
      // Closes the descriptor too.
      defer { _ = unsafe closedir(stream) }
      var names: [[UInt8]] = []
      while true {
        errno = 0
        guard let entry = unsafe readdir(stream) else { break }
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe bytes.prefix { $0 != 0 }.map { $0 }
        }
        if name != [0x2e] && name != [0x2e, 0x2e] { names.append(name) }
      }
      guard errno == 0 else { throw Errno(rawValue: errno) }
      return names
    } catch {
      throw .system(error, .read)
    }
  }
}
