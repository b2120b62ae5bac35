import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `doctor` through the built program. What it finds is tested in `SurroundingsTests`.
@Suite struct DoctorTests {
  private struct Report: Decodable {
    struct Finding: Decodable {
      let name: String
    }

    let findings: [Finding]
    let leaks: Int
  }

  private let bench: Workbench
  private let home: FilePath

  init() throws {
    bench = try Workbench()
    home = bench.folder.file("home")
    try FileManager.default.createDirectory(
      atPath: home.string, withIntermediateDirectories: false)
  }

  private func doctor(_ options: String...) throws -> (ending: PseudoTerminal.Ending, Report) {
    let run = try bench.run(
      ["--format", "json", "doctor"] + options,
      prefix: ["/usr/bin/env", "-i", "HOME=\(home.string)", "SHELL=/bin/bash"], secrets: [])
    return (run.ending, try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8)))
  }

  private func setMode(_ mode: UInt32) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: NSNumber(value: mode)], ofItemAtPath: bench.vault.string)
  }

  @Test func mendingTakesFindingsAway() throws {
    try setMode(0o644)
    try bench.folder.write("v.vault~", "an old copy")
    try bench.folder.write("home/.nanorc", "set backup\n")
    let broken = ["vaultReadable", "copyBeside", "editorKeeps", "shellHistory"]
    let before = try doctor("--strict")
    #expect(before.ending == .code(1))
    #expect(Set(before.1.findings.map(\.name)).isSuperset(of: broken))
    #expect(before.1.leaks >= broken.count)

    try setMode(0o600)
    try FileManager.default.removeItem(atPath: bench.folder.file("v.vault~").string)
    try bench.folder.write("home/.nanorc", "# set backup\n")
    try bench.folder.write("home/.bashrc", "HISTCONTROL=ignoreboth\n")
    let after = try doctor()
    #expect(after.ending == .code(0))
    #expect(Set(after.1.findings.map(\.name)).isDisjoint(with: broken))
    #expect(after.1.leaks <= before.1.leaks - broken.count)
  }

  @Test func neitherTheVaultNorTheNetworkIsOpened() throws {
    try bench.folder.write("v.vault~", "an old copy")
    let log = bench.folder.file("trace")
    let run = try bench.run(
      ["doctor"], prefix: ["/usr/bin/strace", "-f", "-y", "-s", "300", "-o", log.string],
      secrets: [])
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.answer.contains("v.vault~"))
    let calls = try SystemCall.read(log)
    #expect(calls.filter { SystemCall.network.contains($0.name) } == [])
    let opened = calls.filter { call in
      call.name.hasPrefix("open") && call.succeeded
        && call.paths.contains { $0.hasSuffix("v.vault") || $0.hasSuffix("v.vault~") }
    }
    #expect(opened == [])
    // A trace that missed the program would prove nothing.
    #expect(calls.contains { $0.line.contains("/proc/swaps") })
  }

  @Test func withoutAVaultTheMachineIsLookedAtAlone() throws {
    let missing = bench.folder.file("none.vault")
    let run = try bench.run(["doctor"], vault: missing, secrets: [])
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.answer.contains("no vault folder was checked"))
  }
}
