import CLinux
import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// Who may do what with a file: owner, group, permission bits and access control list. What takes
/// the place of a file gets the same, or the people who shared it would be shut out, or others let
/// in.
package struct FileRights: Sendable {
  /// The longest list that an extended attribute can hold.
  private static let longestList = 65_536

  /// Nil for whoever creates the file.
  private let owner: (user: UInt32, group: UInt32)?
  private let permissions: FilePermissions
  private let accessList: [UInt8]

  /// Nobody but whoever creates the file.
  package static let ownerOnly = FileRights()

  private init() {
    owner = nil
    permissions = .ownerReadWrite
    accessList = []
  }

  /// What holds for an open file.
  init(of descriptor: FileDescriptor) throws(Errno) {
    let identity = try FileIdentity(descriptor)
    owner = (identity.owner, identity.group)
    permissions = identity.permissions
    var list = [UInt8](repeating: 0, count: FileRights.longestList)
    let count = unsafe list.withUnsafeMutableBytes {
      unsafe subrosa_read_access_list(descriptor.rawValue, $0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw Errno(rawValue: errno) }
    accessList = Array(list[..<count])
  }

  /// Gives a new file these rights.
  ///
  /// - Throws: why the system refuses, for instance to give a file away.
  func give(to descriptor: FileDescriptor) throws(Errno) {
    if let owner {
      let now = try FileIdentity(descriptor)
      // Where it is right already nothing may be asked for that a file system does not know.
      if owner.user != now.owner || owner.group != now.group {
        try check(fchown(descriptor.rawValue, owner.user, owner.group))
      }
    }
    // The list before the bits: they bound what an inherited list gives.
    let result = unsafe accessList.withUnsafeBytes {
      unsafe subrosa_write_access_list(descriptor.rawValue, $0.baseAddress, $0.count)
    }
    try check(result)
    // Some file systems know no such bits (vfat, CIFS), and refuse to set others than they show.
    if fchmod(descriptor.rawValue, permissions.rawValue) != 0 {
      let error = Errno(rawValue: errno)
      guard try FileIdentity(descriptor).permissions == permissions else { throw error }
    }
  }

  private func check(_ result: CInt) throws(Errno) {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }
}
