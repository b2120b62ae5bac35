import Application
import ArgumentParser
import Records
import Terminal
import VaultStore
import Words

struct VaultVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Decrypt everything in the vault and check every digest.",
    discussion: """
      Example: subrosa verify
      subrosa verify --anchor 9c1d2f0a4b6e8d7c5a3b1f0e2d4c6b8a

      With --anchor, also checks that the vault still contains a commit whose anchor you wrote \
      down from `subrosa status`.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: ArgumentHelp("An anchor that you wrote down.", valueName: "hex"))
  var anchor: String?

  struct Report: Encodable {
    struct Commit: Encodable {
      let compartment: String
      let start, end: UInt64
      let n, b, logLen: UInt32
      let seq: UInt64
    }
    struct Problem: Encodable {
      let cell: UInt64
      let what: String
    }
    let ok: Bool
    let commits: [Commit]
    let problems: [Problem]
    let openedCells, comparedCells: UInt64
    let versions, newerEntries: Int
    let tornTail: Int64
  }

  func run() throws {
    let session = try OpenVault(options)
    var report = try check(session.vault)
    try report.checkFields(of: session.vault, .terminal)
    try Output.showFindings { try show(report) }
    if report.tailLength > 0 {
      Output.note(
        "\(report.tailLength) bytes follow the newest commit; "
          + "run `subrosa recover` to deal with them"
      )
    }
    if let anchor, try !session.vault.contains(anchor: anchor.lowercased()) {
      throw ApplicationError.anchorMissing
    }
    if !report.isSound { throw ApplicationError.notSound(count: report.damages.count) }
  }

  private func show(_ report: VerificationReport) throws {
    if options.format == .json {
      try Output.showJSON(VaultVerify.json(report), options)
    } else {
      var text = report.commits.count.counted("commit") + ", "
      text += report.versions.counted("version") + ", "
      text += "\(report.openedCells) blocks decrypted, \(report.comparedCells) compared: "
      text += report.isSound ? "sound\n" : "DAMAGED\n"
      for damage in report.damages {
        text += "  cell \(damage.cell): \(Words.current.name(damage.kind))\n"
      }
      try Output.show(text, title: "verify", options)
    }
  }

  private func check(_ vault: Vault) throws -> VerificationReport {
    let progress = WorkProgress("verifying", bytes: UInt64(try vault.fileSize()))
    defer { progress.end() }
    return try vault.verify(
      progress: progress.cells, shouldStop: { Interruption.isRequested })
  }

  static func json(_ report: VerificationReport) -> Report {
    Report(
      ok: report.isSound,
      commits: report.commits.map {
        Report.Commit(
          compartment: $0.role.name, start: $0.link.start,
          end: $0.link.index, n: $0.link.commit.cellCount, b: $0.link.commit.bodyCells,
          logLen: $0.link.commit.logLength, seq: $0.link.commit.sequence)
      },
      problems: report.damages.map { Report.Problem(cell: $0.cell, what: $0.kind.rawValue) },
      openedCells: report.openedCells, comparedCells: report.comparedCells,
      versions: report.versions, newerEntries: report.newerEntries, tornTail: report.tailLength)
  }
}
