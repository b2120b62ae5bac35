import Foundation
import SystemPackage

/// Runs `TerminalProbe` on a pseudo-terminal and reads what it reports.
package struct ProbeBench {
  private let folder: TemporaryFolder
  private let file: FilePath

  /// A bench with a folder of its own.
  package init() throws {
    folder = try TemporaryFolder()
    file = folder.file("report")
  }

  /// Starts a part of the probe.
  package func start(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let report = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .append], permissions: .ownerReadWrite)
    defer { try? report.close() }
    return try PseudoTerminal(
      BuiltProduct.path(of: "TerminalProbe"), arguments, environment: environment,
      columns: columns, rows: rows, descriptors: [3: report])
  }

  /// The lines reported so far.
  package var report: [String] {
    let data = FileManager.default.contents(atPath: file.string) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Waits until a line that begins so was reported.
  package func wait(for start: String) throws {
    let deadline = Date(timeIntervalSinceNow: PseudoTerminal.patience)
    while !report.contains(where: { $0.hasPrefix(start) }) {
      guard Date() < deadline else {
        throw PseudoTerminal.Failure.notSeen(start, screen: report.joined(separator: "\n"))
      }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }
}
