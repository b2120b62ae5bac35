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
