import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Texts that a person writes, and vaults that are not there.
extension Workbench {
  /// What may stand in the vault's place for a while.
  enum Substitute: CaseIterable {
    case nothing, folder

    /// What the program says of it.
    var message: String { self == .nothing ? "no such file" : "not a regular file" }
  }

  /// A text that stands nowhere else.
  static func canary() -> String { "quokka" + String(UInt64.random(in: 1_000_000...9_999_999)) }

  /// Whether the next `add note` offers a text.
  func isOffered(_ text: String) throws -> Bool {
    let terminal = try start(["add", "note"])
    try terminal.wait { $0.text.contains("Continue it?") || $0.text.contains("Ctrl-S") }
    guard terminal.screen.text.contains("Continue it?") else { return false }
    try terminal.type("y\r")
    try terminal.wait(for: "Ctrl-S")
    return terminal.screen.text.contains(text)
  }

  /// Runs work while the vault is elsewhere, and puts it back.
  func whileAway(_ substitute: Substitute = .nothing, _ work: () throws -> Void) throws {
    let (path, away) = (vault.string, vault.string + ".away")
    try FileManager.default.moveItem(atPath: path, toPath: away)
    if substitute == .folder {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    defer {
      if substitute == .folder { try? FileManager.default.removeItem(atPath: path) }
      try? FileManager.default.moveItem(atPath: away, toPath: path)
    }
    try work()
  }
}

extension PseudoTerminal {
  /// Types a text in the built-in editor, once it is there.
  ///
  /// - Parameters:
  ///   - command: the line that opens the editor, in a session.
  ///   - shown: the part of the text that is seen then; nil for all of it.
  func write(_ text: String, with command: String? = nil, showing shown: String? = nil) throws {
    if let command { try type(command + "\r") }
    try wait(for: "Ctrl-S saves")
    try type(text)
    try wait { $0.text.contains("changed") && $0.text.contains(shown ?? text) }
  }
}
