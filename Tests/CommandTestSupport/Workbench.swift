package import SystemPackage
package import TestSupport

/// A folder with a vault, and the built program run on it as scripts run it: secrets from
/// descriptor 3, streams from and to files. A controlling terminal is there, but nobody types.
package struct Workbench: Sendable {
  /// What a run gave.
  package struct Run: Sendable {
    package let ending: PseudoTerminal.Ending
    /// Standard output.
    package let answer: String
    /// Standard error.
    package let messages: String
  }

  /// The public key of somebody who is nowhere else.
  package static let stranger = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

  package let folder: TemporaryFolder
  package let program = BuiltProduct.path(of: "CheapProgram")
  /// The language in which the program is to speak.
  package var language = SpokenLanguage.english
  package var vault: FilePath { folder.file("v.vault") }

  /// A folder with a fresh vault whose passphrase is `alpha`.
  package init() throws {
    folder = try TemporaryFolder()
    let made = try run(["init"])
    guard made.ending == .code(0) else { throw Errno.ioError }
  }

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

  /// Runs command lines in a session, one after the other, and leaves it.
  package func inSession(_ passphrase: String, _ lines: [String]) throws {
    let terminal = try onTerminal(["open"])
    try terminal.wait(for: "Passphrase")
    try terminal.type(passphrase + "\r")
    // What is typed ahead waits for the next prompt.
    for line in lines { try terminal.type(line + "\r") }
    try terminal.type("quit\r")
    guard try terminal.exit() == .code(0) else { throw Errno.ioError }
  }

  /// Starts the program on a terminal, for somebody to type.
  package func onTerminal(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      program, ["--vault", vault.string] + arguments, environment: language.environment)
  }

  /// The vault's bytes.
  package func bytes() throws -> [UInt8] { try folder.read("v.vault") }
}

extension TemporaryFolder {
  /// Opens an entry; what is written to is emptied first.
  package func open(_ name: String, _ mode: FileDescriptor.AccessMode) throws -> FileDescriptor {
    try FileDescriptor.open(
      file(name), mode, options: mode == .readOnly ? [] : [.create, .truncate],
      permissions: .ownerReadWrite)
  }

  /// Writes an entry.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try open(name, .writeOnly)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  /// Writes an entry.
  package func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// Reads an entry.
  package func read(_ name: String) throws -> [UInt8] {
    let file = try open(name, .readOnly)
    return try file.closeAfter {
      let size = Int(try file.seek(offset: 0, from: .end))
      return try unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, count in
        count = try unsafe file.read(
          fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(memory))
      }
    }
  }
}
