import Glibc
package import SystemPackage
import VaultStore

/// Files that a command names, looked at before a passphrase or an answer is asked for: what cannot be
/// read or created costs nobody what they typed.
package enum NamedFile {
  /// Refuses a file that cannot be read; a folder or a pipe is none of its concern.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `CellError.system`.
  package static func requireReadable(_ path: FilePath) throws {
    do throws(Errno) {
      try require(path, R_OK)
    } catch .noSuchFileOrDirectory {
      throw ApplicationError.fileMissing
    } catch {
      throw CellError.system(error, .read)
    }
  }

  /// Refuses a file or a folder that cannot be created.
  ///
  /// - Throws: `ApplicationError.targetNotEmpty`, `.outsideSession`, `CellError.system`.
  package static func requireCreatable(_ path: FilePath) throws {
    guard !FileNaming.exists(path) else { throw ApplicationError.targetNotEmpty }
    let folder = path.removingLastComponent()
    try requireWritable(folder.isEmpty ? "." : folder)
  }

  /// Refuses a folder in which nothing can be created: in a session, all but the vault's and those that
  /// `open --to` named.
  ///
  /// - Throws: `ApplicationError.outsideSession`, `CellError.system`.
  package static func requireWritable(_ folder: FilePath) throws {
    let session = InteractiveSession.current
    do throws(Errno) {
      try require(folder, W_OK | X_OK)
    } catch {
      throw CellError.system(error, .create)
    }
    guard let session, !OpenVault.isWritable(folder) else { return }
    throw ApplicationError.outsideSession(onlyReads: !session.writes)
  }

  private static func require(_ path: FilePath, _ rights: CInt) throws(Errno) {
    guard unsafe path.withPlatformString({ unsafe access($0, rights) }) == 0 else {
      throw Errno(rawValue: errno)
    }
  }
}
