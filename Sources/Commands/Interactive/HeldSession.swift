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
    /// What the text belongs to.
    let place: String
    /// The id of the draft as which the vault keeps it too; nil where it was not changed, or could
    /// not be kept.
    let draft: String?
  }

  var history: [String] = []
  /// The line that was typed and not sent yet.
  var line = ""
  var draft: Draft?

  /// Seals it for the secret that opened the vault.
  func sealed(by holder: Holder) throws -> [UInt8] {
    holder.hold(Array(try JSONEncoder().encode(self)), as: .place)
  }

  /// Opens it; nil where it is something else, or another secret's.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  init?(_ piece: [UInt8], by holder: Holder) throws {
    guard let bytes = try holder.release(piece, as: .place),
      let held = try? JSONDecoder().decode(HeldSession.self, from: Data(bytes))
    else { return nil }
    self = held
  }

  init() {}
}
