import ArgumentParser
import CellFile
import Surroundings
import SystemPackage

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check this machine for what would leak from around the vault.",
    discussion: """
      Example: subrosa doctor --strict

      Lists the program's own measures and whether this machine grants them. Then lists what could \
      carry words out of the vault: swap, programs that copy the vault's folder, shell history, \
      editors and terminals that keep what they show. Each entry says what to do.

      Reads configuration files only. Needs no passphrase and no network. With --strict the exit \
      code is 1 if something would leak.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Exit with 1 if something would leak.") var strict = false

  struct Report: Encodable {
    struct Measure: Encodable {
      let name: String
      let isHeld: Bool
    }

    struct Finding: Encodable {
      let area, name, what, remedy: String
      let leaks: Bool
    }

    let measures: [Measure]
    let findings: [Finding]
    let leaks: Int
  }

  /// What keys, texts and prompts lock in memory at the most, in bytes.
  private static let lockedMemory: UInt64 = 1 << 20

  func run() throws {
    let named = try? FileStorage.resolve(try Session.path(options))
    let vault = named.flatMap { FileNaming.exists($0) ? $0 : nil }
    let machine = Machine(
      home: Environment.home.map { FilePath($0) }, environment: Environment.all)
    // The measure that is taken for a vault is taken here too, to see whether it can be.
    Session.confine(to: [])
    let missing = Measures.gaps
    let examination = Examination(
      of: machine, vault: vault,
      derivationMemory: UInt64(Program.suite.passwordHash.memory),
      lockedMemory: DoctorCommand.lockedMemory)
    let report = Report(
      measures: Measures.all.map { name in
        Report.Measure(name: name, isHeld: !missing.contains { $0.name == name })
      },
      findings: examination.findings.map {
        let words = MachineWords($0)
        return Report.Finding(
          area: $0.area.rawValue, name: $0.name, what: words.what, remedy: words.remedy,
          leaks: $0.leaks)
      },
      leaks: examination.leaks + missing.count)
    try Output.showFindings {
      if options.format == .json {
        try Output.showJSON(report, options)
      } else {
        try page(report, missing, hasVault: vault != nil).show(options)
      }
    }
    if strict && report.leaks > 0 { throw CommandError.finding }
  }

  private func page(_ report: Report, _ missing: [Measures.Gap], hasVault: Bool) -> Page {
    var page = Page("This machine")
    page.text(
      report.leaks == 0
        ? "Nothing was found that would leak." : report.leaks.counted("possible leak") + ".")
    page.heading("Measures of the program")
    page.items(
      report.measures.map { measure in
        guard let gap = missing.first(where: { $0.name == measure.name }) else {
          return ("ok", Measures.words(for: measure.name))
        }
        return ("GAP", gap.words)
      })
    page.heading("Around the program")
    var items: [(mark: String, text: String)] = []
    for finding in report.findings {
      items.append((finding.leaks ? "LEAK" : "note", finding.what))
      items.append(("", "To do: \(finding.remedy)"))
    }
    if items.isEmpty { items.append(("ok", "Nothing was found.")) }
    if !hasVault {
      items.append(("n/a", "No vault is named; its folder was not looked at."))
    }
    page.items(items)
    return page
  }
}
