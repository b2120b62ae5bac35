import Application
import ArgumentParser
import Hardening
import Sodium
import Surroundings
import SystemPackage
import VaultStore
import Words

struct VaultDoctor: ParsableCommand {
  static let configuration = CommandConfiguration("doctor", Words.current.help(VaultCommand.doctor))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.strict)) var strict = false

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

  /// The most memory that keys, texts and prompts lock, in bytes.
  private static let lockedMemory: UInt64 = 1 << 20

  func run() throws {
    let named = try? FileStorage.resolve(try options.request.path())
    let vault = named.flatMap { FileNaming.exists($0) ? $0 : nil }
    let machine = Machine(
      home: Environment.home.map { FilePath($0) }, environment: Environment.all)
    // The measure that is taken for a vault is taken here too, to see whether it can be.
    OpenVault.confine(to: [])
    let missing = ProcessHardening.missing
    let examination = Examination(
      of: machine, vault: vault,
      derivationMemory: UInt64(VaultFormat.suite.passwordHash.memory),
      lockedMemory: VaultDoctor.lockedMemory)
    let report = Report(
      measures: HardeningStep.allCases.map { step in
        Report.Measure(name: step.rawValue, isHeld: !missing.contains { $0.step == step })
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
        try page(report.leaks, missing, examination.findings, hasVault: vault != nil).show(options)
      }
    }
    if strict && report.leaks > 0 { throw ApplicationError.finding }
  }

  private func page(
    _ leaks: Int, _ missing: [HardeningReport.Entry], _ findings: [MachineFinding], hasVault: Bool
  ) -> Page {
    var page = Page(Words.current.heading(.leaks))
    page.text(Words.current.text(.leaks(leaks)))
    page.heading(Words.current.heading(.measures))
    page.items(
      HardeningStep.allCases.map { step in
        guard let gap = missing.first(where: { $0.step == step }) else {
          return (Words.current.mark(.good), Words.current.text(step))
        }
        return (Words.current.mark(.gap), Words.current.text(gap))
      })
    page.heading(Words.current.heading(.computer))
    var items: [(mark: String, text: String)] = []
    for finding in findings {
      let mark: CheckMark = finding.leaks ? .leak : .note
      items.append((Words.current.mark(mark), Words.current.text(finding).what))
      items.append(("", Words.current.task(finding)))
    }
    if items.isEmpty {
      items.append((Words.current.mark(.good), Words.current.text(.nothingFound)))
    }
    if !hasVault {
      items.append((Words.current.mark(.notApplicable), Words.current.text(.noVaultChecked)))
    }
    page.items(items)
    return page
  }
}
