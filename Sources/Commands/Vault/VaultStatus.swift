import Application
import ArgumentParser
import Hardening
import Terminal
import VaultStore
import Words

struct VaultStatus: ParsableCommand {
  static let configuration = CommandConfiguration("status", Words.current.help(VaultCommand.status))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.asCover)) var asCover = false

  struct Report: Encodable {
    let size: Int64
    let commits, emptyCommits, records, versions: Int
    let anchor: String
    var hiddenRecords: Int?
    var hiddenAnchor: String?
    let tail: Int64
    let damages: Int
    var hiddenDamages: Int?
    let isMostlyEmpty: Bool
    let missingMeasures: [String]
  }

  func run() throws {
    let vault = try OpenVault(options).vault
    let state = try asCover ? vault.loadAsCover() : vault.load()
    var report = Report(
      size: try vault.fileSize(), commits: state.commits, emptyCommits: state.emptyCommits,
      records: state.cover.replay.heads().count, versions: state.cover.replay.versionCount,
      anchor: try vault.anchor(of: state.cover), tail: state.tailLength,
      damages: state.damages.count, isMostlyEmpty: state.isMostlyEmpty,
      missingMeasures: ProcessHardening.missing.map(\.step.rawValue))
    if vault.role == .hidden && !asCover { report.hiddenDamages = state.hiddenDamages.count }
    if let hidden = state.hidden {
      report.hiddenRecords = hidden.replay.heads().count
      report.hiddenAnchor = try vault.anchor(of: hidden)
    }
    guard options.format == .text else { return try Output.showJSON(report, options) }
    var lines = figures(report).map(Words.current.figure)
    lines += ProcessHardening.missing.map { (Words.current.missingLabel, Words.current.text($0)) }
    let width = lines.reduce(0) { max($0, DisplayWidth.columns(of: $1.label)) }
    let text = lines.map { DisplayWidth.padded($0.label, to: width + 2) + $0.text + "\n" }
    try Output.show(text.joined(), title: Words.current.title(PagerTitle.status), options)
  }

  /// The figures of the report, without those that need no mention.
  private func figures(_ report: Report) -> [VaultFigure] {
    var figures: [VaultFigure] = [.size(report.size), .commits(report.commits)]
    if report.emptyCommits > 0 { figures.append(.emptyCommits(report.emptyCommits)) }
    figures += [.records(report.records), .versions(report.versions), .anchor(report.anchor)]
    if let records = report.hiddenRecords, let anchor = report.hiddenAnchor {
      figures.append(.hidden(records: records, anchor: anchor))
    }
    if report.tail > 0 { figures.append(.tail(report.tail)) }
    if report.damages > 0 { figures.append(.damages(report.damages)) }
    if let count = report.hiddenDamages, count > 0 { figures.append(.hiddenDamages(count)) }
    if report.isMostlyEmpty { figures.append(.mostlyEmpty) }
    return figures
  }
}
