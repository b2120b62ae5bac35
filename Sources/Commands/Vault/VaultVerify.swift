import Application
import ArgumentParser
import Records
import Terminal
import VaultStore
import Words

struct VaultVerify: ParsableCommand {
  static let configuration = CommandConfiguration("verify", Words.current.help(VaultCommand.verify))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  @Option(help: ArgumentHelp(VaultOption.anchor, value: "hex")) var anchor: String?

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

  /// Digits that were copied wrongly must not look like an attack.
  mutating func validate() throws {
    guard let given = anchor else { return }
    let digits = given.filter { !$0.isWhitespace && $0 != "-" }.lowercased()
    guard digits.count == 32, digits.allSatisfy(\.isHexDigit), digits.allSatisfy(\.isASCII) else {
      throw ValidationError(Words.current.refusal(VaultMisuse.noAnchor))
    }
    anchor = digits
  }

  func run() throws {
    let session = try OpenVault(options)
    var report = try check(session.vault)
    try report.checkFields(of: session.vault, .terminal)
    // The damage found is shown even if it makes the search fail.
    let search: Result<Vault.AnchoredCommit?, any Error> = Result {
      try anchor.flatMap { try session.vault.commit(withAnchor: $0) }
    }
    let found = try? search.get()
    let time = found.flatMap { commit in
      (try? session.vault.load()).map { commit.newestTime(in: $0) }
    }
    try Output.showFindings { try show(report, found, time: time ?? 0) }
    if report.tailLength > 0 {
      Output.note(Words.current.note(.tornTail(bytes: report.tailLength)))
    }
    if anchor != nil, try search.get() == nil { throw ApplicationError.anchorMissing }
    if !report.isSound { throw ApplicationError.notSound(count: report.damages.count) }
  }

  private func show(
    _ report: VerificationReport, _ anchored: Vault.AnchoredCommit?, time: UInt64
  ) throws {
    if options.format == .json {
      try Output.showJSON(VaultVerify.json(report), options)
    } else {
      let places = report.damages.map { "  \(Words.current.place($0))\n" }
      let found = anchored.map { "\(Words.current.anchored($0, time: time))\n" } ?? ""
      try Output.show(
        "\(Words.current.outcome(report))\n" + places.joined() + found,
        title: Words.current.title(PagerTitle.verify), options)
    }
  }

  private func check(_ vault: Vault) throws -> VerificationReport {
    let progress = WorkProgress(
      Words.current.label(.verifying), bytes: UInt64(try vault.fileSize()))
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
