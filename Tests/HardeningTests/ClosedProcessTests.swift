import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a process that closed itself cannot do any more, tried from within.
@Suite struct ClosedProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func probe(
    _ arguments: String...
  ) throws -> (status: Int32, reason: Process.TerminationReason, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProduct.path(of: "HardeningProbe").string)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, process.terminationReason, String(decoding: bytes, as: UTF8.self)
    )
  }

  @Test func everyForbiddenCallIsRefused() throws {
    let lines = try probe("calls").output.split(separator: "\n")
    #expect(lines.count > 20)
    for line in lines { #expect(line.hasSuffix(": \(Errno.notPermitted.rawValue)")) }
  }

  @Test func aCrashSaysNothingAndLeavesNothing() throws {
    let crash = try probe("crash")
    #expect(crash.reason == .uncaughtSignal)
    #expect(crash.status == SIGSEGV)
    #expect(crash.output.isEmpty)
  }

  @Test func memoryThatIsGivenBackIsWiped() throws {
    #expect(try probe("heap").output == "wiped\n")
  }

  @Test func filesChangeOnlyInTheFolderThatWasNamed() throws {
    let (inside, outside) = (folder.file("inside"), folder.file("outside"))
    for place in [inside, outside] {
      try FileManager.default.createDirectory(
        atPath: place.string, withIntermediateDirectories: false)
      try Data("old".utf8).write(to: URL(filePath: place.appending("f").string))
    }
    // What may be done says yes on a line of its own.
    let allowed = [
      "echo new > \(inside)/f", "echo new > \(inside)/g", "mv \(inside)/g \(inside)/h",
      "rm \(inside)/h", "mkdir \(inside)/d", "cat \(outside)/f", "echo x > /dev/null",
    ]
    let refused = [
      "echo new > \(outside)/f", "echo new > \(outside)/g", "rm \(outside)/f",
      "mv \(outside)/f \(outside)/g", "mv \(inside)/f \(outside)/g", "mkdir \(outside)/d",
      "truncate -s 0 \(outside)/f", "ln -s /tmp \(inside)/s", "mkfifo \(inside)/p",
    ]
    let lines = (allowed + refused).map { "{ \($0); } > /dev/null 2>&1 && echo yes || echo no" }
    let answers = try probe("writes", inside.string, lines.joined(separator: "\n")).output
      .split(separator: "\n").map(String.init)
    guard !answers.contains("missing: confinedWrites") else {
      // An old kernel: then it has to be one that lists no Landlock.
      let modules = try? String(contentsOfFile: "/sys/kernel/security/lsm", encoding: .utf8)
      #expect(modules?.contains("landlock") != true)
      return
    }
    #expect(answers == allowed.map { _ in "yes" } + refused.map { _ in "no" })
    let kept = try String(contentsOfFile: outside.appending("f").string, encoding: .utf8)
    #expect(kept == "old")
  }

  @Test func aKernelWithoutLandlockIsReported() throws {
    let probe = BuiltProduct.path(of: "HardeningProbe").string
    let run = try self.probe("no-landlock", probe, "writes", folder.path.string, "echo on")
    #expect(run.output == "missing: confinedWrites\non\n")
  }
}
