internal import CHardening
internal import Glibc
package import SystemPackage

extension Hardening {
  /// The terminal and the sink of what nobody wants are always writable.
  private static let devices: [FilePath] = ["/dev/tty", "/dev/null"]

  /// The oldest Landlock that covers all that is asked for here.
  private static let completeVersion: CInt = 5

  /// Stage 2, after the arguments are known and before any secret is read: from here on files
  /// change only below `folders` and in `files`.
  ///
  /// Reading and starting programs stay free, and so do descriptors that are open already, the
  /// standard ones among them. `/dev/tty` and `/dev/null` stay writable. Paths that do not exist
  /// are left out: name the folder in which something is to be created, not the thing itself.
  /// Within the folders no symbolic links, devices, pipes or sockets can be made.
  ///
  /// - Parameters:
  ///   - folders: everything below them may change.
  ///   - files: may be rewritten, not replaced or removed.
  /// - Returns: the outcome of `HardeningStep.confinedWrites`.
  package static func confineWrites(
    to folders: [FilePath], files: [FilePath] = []
  ) -> HardeningReport {
    var report = HardeningReport()
    let version = chardening_landlock_version()
    guard version > 0 else {
      report.record(.confinedWrites, .missing(errno: ENOSYS))
      return report
    }
    let failure = confine(to: folders + files + devices, version: version)
    if failure == 0 && version < completeVersion {
      report.record(.confinedWrites, .heldInPart(landlockVersion: Int(version)))
    } else {
      report.recordThreadwise(.confinedWrites, errno: failure)
    }
    return report
  }

  private static func confine(to places: [FilePath], version: CInt) -> CInt {
    let rules = Hardening.rules(for: places, version: version)
    guard rules >= 0 else { return -rules }
    defer { close(rules) }
    return chardening_landlock_enforce(rules)
  }

  /// A rule set, not in force yet, under which only the terminal and `/dev/null` are writable.
  ///
  /// - Returns: its descriptor, which the caller closes; less than 0 where the kernel has no such
  ///   thing.
  static func rulesForDevicesOnly() -> CInt {
    let version = chardening_landlock_version()
    return version > 0 ? rules(for: devices, version: version) : -1
  }

  private static func rules(for places: [FilePath], version: CInt) -> CInt {
    let rules = chardening_landlock_begin(version)
    guard rules >= 0 else { return rules }
    for place in places {
      let failure = unsafe place.withPlatformString {
        unsafe chardening_landlock_allow(rules, version, $0)
      }
      // What cannot be reached cannot be written either; anything else would leave a rule out.
      switch failure {
      case 0, ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG: continue
      default:
        close(rules)
        return -failure
      }
    }
    return rules
  }

  /// The number of threads of this process; 1 where the kernel does not say.
  static func threadCount() -> Int {
    guard let folder = unsafe opendir("/proc/self/task") else { return 1 }
    defer { unsafe closedir(folder) }
    var count = 0
    while let entry = unsafe readdir(folder) {
      // "." and ".." are there too; every other name is a number.
      if unsafe entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
    }
    return max(count, 1)
  }
}
