import Foundation
package import SystemPackage

/// A folder that goes away with its owner.
package final class TemporaryFolder: Sendable {
  /// The folder's path.
  package let path: FilePath

  /// Makes a fresh folder below the system's temporary folder.
  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("subrosa-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = FilePath(url.path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// The path of an entry of the folder.
  package func file(_ name: String) -> FilePath {
    path.appending(name)
  }
}
