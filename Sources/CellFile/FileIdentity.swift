import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// Which file it is, whatever its name (`fstat`, `stat`).
struct FileIdentity: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let mode: UInt32
  /// Whom the file belongs to.
  let owner: UInt32
  /// The group whose members have rights of their own.
  let group: UInt32
  /// Under how many names the file is there (hard links).
  let names: Int

  init(_ descriptor: FileDescriptor) throws(Errno) {
    var status = stat()
    guard unsafe fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    self.init(status)
  }

  init(_ path: FilePath) throws(Errno) {
    var status = stat()
    let result = unsafe path.withPlatformString { unsafe stat($0, &status) }
    guard result == 0 else { throw Errno(rawValue: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    names = Int(status.st_nlink)
  }

  static func == (one: FileIdentity, other: FileIdentity) -> Bool {
    one.device == other.device && one.inode == other.inode
  }

  var isRegular: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }

  var permissions: FilePermissions { FilePermissions(rawValue: CModeT(mode & 0o777)) }
}
