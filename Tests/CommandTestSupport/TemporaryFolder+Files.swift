import Foundation
package import SystemPackage
package import TestSupport

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

  /// Runs a program of the system in the folder, without a terminal.
  ///
  /// - Returns: its exit code, and all that it wrote.
  package func run(_ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: path.string)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
