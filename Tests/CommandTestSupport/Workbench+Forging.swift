import Foundation
package import Records
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

extension Workbench {
  /// Writes a text as the newest version of a record, past the checks of the program's own
  /// commands, as another program that knows the format could.
  package func forge(_ reference: String, _ text: String) throws {
    try forge(reference, try TextForm.parse(text))
  }

  /// The same of a record that no text says.
  package func forge(_ reference: String, _ form: TextForm) throws {
    struct Version: Decodable {
      let id: String
      let version: String
    }
    let history = try run(["history", reference, "--format", "json"]).answer
    let newest = try #require(
      try JSONDecoder().decode([Version].self, from: Data(history.utf8)).first)
    let record = try #require(RecordID(bytes: Hexadecimal.bytes(newest.id) ?? []))
    let version = try #require(VersionID(bytes: Hexadecimal.bytes(newest.version) ?? []))
    let secret = try Secret(
      passphrase: try SecretBytes(copying: Array("alpha".utf8).rawSpan), suite: .cheap)
    let writer = try VaultWriter(try Vault(vault, secret: secret, suite: .cheap), scope: .tip)
    defer { writer.end() }
    try writer.commit(
      cover: Changes([
        try Change.put(
          record, replacing: [version], metadata: form.metadata.serialized(),
          body: BytesSource(form.body))
      ]))
  }
}
