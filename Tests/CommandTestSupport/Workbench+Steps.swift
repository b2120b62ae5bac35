import Foundation
package import SystemPackage
package import TestSupport
import Testing

/// What several suites do.
extension Workbench {
  /// The path of an entry of the folder, as it is typed.
  package func path(_ name: String) -> String { folder.file(name).string }

  /// Whether an entry of the folder is there.
  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Runs the program and requires that it ends well.
  @discardableResult
  package func must(
    _ arguments: [String], in vault: FilePath? = nil, input: String = "",
    secrets: [String] = ["alpha"]
  ) throws -> Run {
    let run = try run(arguments, vault: vault, secrets: secrets, input: Array(input.utf8))
    try #require(run.ending == .code(0), "\(arguments): \(run)")
    return run
  }

  /// Adds a hidden compartment whose passphrase is `beta`.
  package func addHidden() throws {
    try must(["compartment", "add", "--yes"], secrets: ["alpha", "", "beta"])
  }

  /// Starts the program on a terminal, and types the passphrase.
  package func start(
    _ arguments: [String], passphrase: String = "alpha"
  ) throws -> PseudoTerminal {
    let terminal = try onTerminal(arguments)
    try terminal.wait(for: "Passphrase")
    try terminal.type(passphrase + "\r")
    return terminal
  }

  /// A session, at its first prompt.
  package func session(
    _ passphrase: String = "alpha", idle: String = "5m"
  ) throws -> PseudoTerminal {
    let terminal = try start(["open", "--idle", idle], passphrase: passphrase)
    try terminal.wait { $0.text.hasSuffix(">") }
    return terminal
  }
}

extension String {
  /// The text on one line, as before it was wrapped.
  package var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
