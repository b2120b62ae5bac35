import Foundation
import VaultStore

/// Where a person was when the session was locked.
struct HeldSession: Codable {
  /// A text that was being written.
  struct Draft: Codable {
    /// The command line that opened the editor.
    let command: [String]
    /// The text so far.
    let text: Data
    /// Where the cursor stood in it, in bytes.
    let cursor: Int
  }

  var history: [String] = []
  /// The line that was typed and not sent yet.
  var line = ""
  var draft: Draft?

  /// Seals it for the compartment that is open.
  func sealed(by vault: Vault) throws -> [UInt8] {
    vault.hold(Array(try JSONEncoder().encode(self)), as: .place)
  }

  /// Opens it; nil where it is something else, or another compartment's.
  init?(_ piece: [UInt8], by vault: Vault) {
    guard let bytes = vault.release(piece, as: .place),
      let held = try? JSONDecoder().decode(HeldSession.self, from: Data(bytes))
    else { return nil }
    self = held
  }

  init() {}
}
