import Foundation
package import SystemPackage
package import TestSupport
import Testing

/// A folder with a vault, and the built program run on it as scripts run it: secrets from
/// descriptor 3, streams from and to files. A controlling terminal is there, but nobody types.
package struct Workbench: Sendable {
  /// What a run gave.
  package struct Run: Sendable {
    /// How the program ended.
    package let ending: PseudoTerminal.Ending
    /// Standard output.
    package let answer: String
    /// Standard error.
    package let messages: String
  }

  /// The public key of somebody who is nowhere else.
  package static let stranger = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

  /// Where everything lies.
  package let folder: TemporaryFolder
  /// The built program, with a cheap key derivation.
  package let program = BuiltProduct.path(of: "CheapProgram")
  /// The language in which the program is to speak.
  package var language = SpokenLanguage.english
  /// The vault.
  package var vault: FilePath { folder.file("v.vault") }

  /// A folder with a fresh vault whose passphrase is `alpha`.
  package init() throws {
    folder = try TemporaryFolder()
    try must(["init"])
  }

  /// The path of an entry of the folder, as it is typed.
  package func path(_ name: String) -> String { folder.file(name).string }

  /// Whether an entry of the folder is there.
  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The vault's bytes.
  package func bytes() throws -> [UInt8] { try folder.read("v.vault") }

  // MARK: - As scripts run it

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - prefix: a program, and its arguments, that starts ours: `prlimit`, `unshare`, …
  ///   - secrets: a line each.
  package func run(
    _ arguments: [String], prefix: [String] = [], program: FilePath? = nil, vault: FilePath? = nil,
    secrets: [String] = ["alpha"], input: [UInt8] = []
  ) throws -> Run {
    try folder.write("input", input)
    try folder.write("secrets", Array(secrets.map { $0 + "\n" }.joined().utf8))
    let streams: [CInt: FileDescriptor] = [
      0: try folder.open("input", .readOnly), 1: try folder.open("answer", .writeOnly),
      2: try folder.open("messages", .writeOnly), 3: try folder.open("secrets", .readOnly),
    ]
    let line =
      prefix + [(program ?? self.program).string, "--vault", (vault ?? self.vault).string]
      + ["--passphrase-fd", "3"] + arguments
    let process = try PseudoTerminal(
      FilePath(line[0]), Array(line[1...]), environment: language.environment,
      descriptors: streams)
    let ending = try process.exit(within: 120)
    for stream in streams.values { try stream.close() }
    return Run(
      ending: ending, answer: String(decoding: try folder.read("answer"), as: UTF8.self),
      messages: String(decoding: try folder.read("messages"), as: UTF8.self))
  }

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

  // MARK: - On a terminal

  /// Starts the program on a terminal, for somebody to type.
  package func onTerminal(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      program, ["--vault", vault.string] + arguments, environment: language.environment)
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

  /// Runs command lines in a session, one after the other, and leaves it.
  package func inSession(_ passphrase: String, _ lines: [String]) throws {
    let terminal = try start(["open"], passphrase: passphrase)
    // What is typed ahead waits for the next prompt.
    for line in lines { try terminal.type(line + "\r") }
    try terminal.type("quit\r")
    try #require(try terminal.exit() == .code(0), "\(terminal.screen.everything)")
  }
}

extension String {
  /// The text on one line, as before it was wrapped.
  package var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
