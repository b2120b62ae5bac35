import Application
import ArgumentParser
import VaultStore

struct VaultStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show the size, commits and anchors of the vault.",
    discussion: """
      Example: subrosa status

      Write down the anchor, which changes with every commit. If you later see an older anchor, \
      somebody has replaced the file with an older copy.

      Before it asks for a passphrase, subrosa turns off core dumps, sockets and writing to other \
      files. Protections that do not work on this computer are listed as missing.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Show what a person with the cover's passphrase sees.") var asCover = false

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
      missingMeasures: Measures.gaps.map(\.name))
    if vault.role == .hidden && !asCover { report.hiddenDamages = state.hiddenDamages.count }
    if let hidden = state.hidden {
      report.hiddenRecords = hidden.replay.heads().count
      report.hiddenAnchor = try vault.anchor(of: hidden)
    }
    guard options.format == .text else { return try Output.showJSON(report, options) }
    var text = "size      \(report.size) bytes\n"
    text += "commits   \(report.commits)\n"
    if report.emptyCommits > 0 {
      text += "empty     \(report.emptyCommits) with no change in the cover\n"
    }
    text +=
      "records   \(report.records)\nversions  \(report.versions)\nanchor    \(report.anchor)\n"
    if let records = report.hiddenRecords, let anchor = report.hiddenAnchor {
      text += "hidden    \(records) records, anchor \(anchor)\n"
    }
    if report.tail > 0 { text += "tail      \(report.tail) bytes (subrosa recover)\n" }
    if report.damages > 0 { text += "damaged   \(report.damages) places (subrosa verify)\n" }
    if let count = report.hiddenDamages, count > 0 {
      text += "damaged   \(count) places in the hidden compartment, which is now read-only\n"
    }
    if report.isMostlyEmpty { text += "reminder  \(VaultReminder.mostlyEmpty)\n" }
    for gap in Measures.gaps { text += "missing   \(gap.words)\n" }
    try Output.show(text, title: "status", options)
  }
}

/// What a vault's owner is reminded of, whatever lies hidden in it.
enum VaultReminder {
  /// More than half of the file lies in commits that change nothing.
  static let mostlyEmpty =
    "empty commits take up more than half of the vault; "
    + "run `subrosa reseal --compact` to free the space"
}
