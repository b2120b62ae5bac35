import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import VaultStore

func makeSecret(_ passphrase: String) throws -> Secret {
  let bytes = try SecretBytes(copying: Array(passphrase.utf8).rawSpan)
  return try Secret(passphrase: bytes, suite: .cheap)
}

func fileSize(_ path: FilePath) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
  return attributes[.size] as? Int ?? -1
}

extension VaultWriter {
  /// Writes hidden changes in as many commits as they take.
  ///
  /// - Returns: how many these were.
  @discardableResult
  func commitAll(hidden: Changes<Hidden>) throws -> Int {
    let waiting = WaitingChanges()
    try waiting.add(hidden)
    var commits = 0
    while waiting.count > 0 {
      if let trouble = try commit(waiting: waiting) { throw trouble }
      commits += 1
    }
    return commits
  }
}
