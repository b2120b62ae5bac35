import Application
import ArgumentParser
import Sodium
import Surroundings
import SystemPackage
import VaultStore
import Words

struct VaultDoctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check this computer for leaks outside the vault.",
    discussion: """
      Example: subrosa doctor --strict

      Lists the program's security measures and whether this computer supports them. Then lists \
      what could leak from the vault: swap, programs that copy the vault's folder, shell history, \
      editors and terminals that save what they show. Each entry says what to do.

      Reads configuration files only. Needs no passphrase and no network. With --strict, exits \
      with 1 if it finds a possible leak.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Exit with 1 if there is a possible leak.") var strict = false

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
    let named = try? FileStorage.resolve(try options.request.path())
    let vault = named.flatMap { FileNaming.exists($0) ? $0 : nil }
    let machine = Machine(
      home: Environment.home.map { FilePath($0) }, environment: Environment.all)
    // The measure that is taken for a vault is taken here too, to see whether it can be.
    OpenVault.confine(to: [])
    let missing = Measures.gaps
    let examination = Examination(
      of: machine, vault: vault,
      derivationMemory: UInt64(VaultFormat.suite.passwordHash.memory),
      lockedMemory: VaultDoctor.lockedMemory)
    let report = Report(
      measures: Measures.all.map { name in
        Report.Measure(name: name, isHeld: !missing.contains { $0.name == name })
      },
      findings: examination.findings.map {
        let words = Words.current.text($0)
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
    if strict && report.leaks > 0 { throw ApplicationError.finding }
  }

  private func page(_ report: Report, _ missing: [Measures.Gap], hasVault: Bool) -> Page {
    var page = Page("Leaks outside the vault")
    page.text(
      report.leaks == 0
        ? "No leaks found." : report.leaks.counted("possible leak") + ".")
    page.heading("Security measures")
    page.items(
      report.measures.map { measure in
        guard let gap = missing.first(where: { $0.name == measure.name }) else {
          return ("ok", Measures.words(for: measure.name))
        }
        return ("GAP", gap.words)
      })
    page.heading("This computer")
    var items: [(mark: String, text: String)] = []
    for finding in report.findings {
      items.append((finding.leaks ? "LEAK" : "note", finding.what))
      items.append(("", "To do: \(finding.remedy)"))
    }
    if items.isEmpty { items.append(("ok", "Nothing found.")) }
    if !hasVault {
      items.append(("n/a", "No vault was specified, so its folder was not checked."))
    }
    page.items(items)
    return page
  }
}
