import Application
import ArgumentParser
import Foundation
import Prompts
import Records
import Redaction
import Sodium
import SystemPackage
import Terminal
import VaultStore
import Words

extension Audience: ExpressibleByArgument {}
extension SummaryFormat: ExpressibleByArgument {}

struct ExportSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    "summary", Words.current.help(SummaryCommand.exportSummary))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SummaryOption.dialogue)) var dialogue: String
  @Option(help: ArgumentHelp(SummaryOption.audience)) var audience: Audience = .chatham
  @Option(name: .customLong("as"), help: ArgumentHelp(SummaryOption.format))
  var form: SummaryFormat?
  @Option(help: ArgumentHelp(SummaryOption.target, value: "file")) var to: String?
  @Option(name: .customLong("for"), help: ArgumentHelp(SummaryOption.recipients, value: "whom"))
  var recipients: [String] = []
  @Option(name: .customLong("k"), help: ArgumentHelp(SummaryOption.minimumGroup, value: "n"))
  var minimumGroup = ReplacementRule.minimumGroup
  @Flag(help: ArgumentHelp(SummaryOption.keepsOrder)) var keepOrder = false
  @Option(help: ArgumentHelp(SummaryOption.seed, value: "hex")) var seed: String?
  @Flag(help: ArgumentHelp(SummaryOption.asksAgain)) var askAgain = false
  @Flag(help: ArgumentHelp(SummaryOption.masksUnasked)) var yes = false

  /// The least that --k may be: a side of one names its person.
  private static let smallestGroup = 2

  func validate() throws {
    guard minimumGroup >= ExportSummary.smallestGroup else {
      throw ValidationError(Words.current.refusal(.groupBelow(ExportSummary.smallestGroup)))
    }
    if let seed, Hexadecimal.bytes(seed)?.count != SeededRandom.seedSize {
      throw ValidationError(
        Words.current.refusal(.seedWithoutDigits(2 * SeededRandom.seedSize)))
    }
  }

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let recipients = try self.recipients.map {
      try Asked.value($0, Words.current.prompt(.releaseRecipient))
    }
    let form = self.form ?? (options.format == .json ? .json : .markdown)
    let target = to.map { place($0, form) }
    let session = try OpenVault(
      options, for: .changing, writing: target.map { [$0] } ?? [])
    try session.withOccasion {
      // Its record would tell in the cover what only the hidden compartment knows.
      guard session.vault.role != .hidden || session.writesHidden else {
        throw ApplicationError.summaryInCover
      }
      try export(dialogue, to: recipients, as: form, target, session)
    }
  }

  private func export(
    _ dialogue: String, to recipients: [String], as form: SummaryFormat, _ target: FilePath?,
    _ session: OpenVault
  ) throws {
    let seed = self.seed.flatMap { Hexadecimal.bytes($0) } ?? Random.bytes(SeededRandom.seedSize)
    let prepared = try prepare(dialogue, as: form, target, session, seed: seed)

    var file: PlainFile?
    var note: String?
    // What was decided is kept, whatever comes then: nobody wants to answer twice.
    let bytes = try session.edit(otherwise: prepared.decided) {
      catalog, notes -> (changes: [Change], value: [UInt8]) in
      // Another program may have changed the vault meanwhile: only then is the work done again.
      let isCurrent = prepared.versions == catalog.versions
      let plan: SummaryPlan
      if isCurrent, let made = prepared.plan {
        plan = made
        RecordMarks.note(plan.attempts, notes.add)
      } else {
        plan = try makePlan(dialogue, in: catalog, notes.add)
      }
      if prepared.isCancelled { return (prepared.decided, []) }
      let export: SummaryExport
      if isCurrent, let made = prepared.export {
        export = made
      } else {
        export = try SummaryExport(
          plan, in: catalog, prepared.entries, form: form, seed: seed, fileName: target,
          texts: Words.current.release,
          .terminal)
      }
      note = export.comparison.note
      // Before the release is recorded, and gone again if it cannot be.
      if let target {
        // The work may be done twice.
        file = nil
        file = try PlainFile(target)
        try file?.write(export.bytes)
        try file?.synchronize()
      }
      let to = recipients.isEmpty ? [target?.string ?? Words.current.standardOutput] : recipients
      let release = try export.release(to: to, for: audience)
      return (prepared.decided + [release], export.bytes)
    }
    if let failure = prepared.failure { throw failure }
    if prepared.isCancelled { throw ApplicationError.reviewLeft }
    if let note, !prepared.wasCompared { Output.note(note) }
    try finish(file, bytes)
  }

  private func finish(_ file: PlainFile?, _ bytes: [UInt8]) throws {
    if let file {
      try file.keep()
      Output.note(Words.current.note(.released))
    } else if TerminalDevice.isTerminal(.standardOutput) {
      // Through the pager, which makes it safe to show.
      try Output.show(String(decoding: bytes, as: UTF8.self), title: "summary", options)
    } else {
      try Output.write(bytes)
    }
  }

  /// The file to write: in a folder one whose name tells nothing.
  private func place(_ name: String, _ form: SummaryFormat) -> FilePath {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? FilePath(name).appending(form.fileName) : FilePath(name)
  }

  private func makePlan(
    _ dialogue: String, in catalog: TargetCatalog, _ note: (Notice) -> Void = { _ in }
  ) throws -> SummaryPlan {
    try SummaryPlan(
      try catalog.find(dialogue), in: catalog, for: audience, minimumGroup: minimumGroup,
      keepsOrder: keepOrder, texts: Words.current.release, .terminal, note: note)
  }

  /// What is planned, asked and written before anybody has to wait for the vault.
  private struct Prepared {
    /// The versions that it was made of.
    var versions: [VersionID] = []
    /// nil where nothing can be planned: that is refused later, with the commit that every edit
    /// makes.
    var plan: SummaryPlan?
    var export: SummaryExport?
    var entries: [DecisionEntry] = []
    /// The record of them, where there are any.
    var decided: [Change] = []
    var isCancelled = false
    /// What ended it, to be told once what was decided is kept.
    var failure: (any Error)?
    var wasCompared = false
  }

  /// Plans the summary, asks on the terminal, and makes the bytes. Without a terminal nothing is
  /// decided. Nobody waits for the vault meanwhile.
  private func prepare(
    _ dialogue: String, as form: SummaryFormat, _ target: FilePath?, _ session: OpenVault,
    seed: [UInt8]
  ) throws -> Prepared {
    let asks = !yes && TermReview.isPossible
    let catalog = try session.target(isQuiet: !asks)
    var prepared = Prepared(versions: catalog.versions)
    guard let plan = try? makePlan(dialogue, in: catalog) else { return prepared }
    prepared.plan = plan
    if asks {
      let answer = try TermReview(plan.draft, DecisionRecords(catalog).decisions, again: askAgain)
        .ask(
          title: "summary",
          notice: plan.attempts.isEmpty ? "" : Words.current.note(.marksUnclear(plan.attempts)))
      prepared.entries = answer.entries
      prepared.isCancelled = answer.isCancelled
      prepared.failure = answer.isIdle ? TerminalError.idle : nil
      prepared.decided = [
        try DecisionRecords.change(
          answer.entries, on: plan.dialogue.metadata, texts: Words.current.release)
      ].compactMap { $0 }
      guard !answer.isCancelled else { return prepared }
    }
    do {
      let export = try SummaryExport(
        plan, in: catalog, prepared.entries, form: form, seed: seed, fileName: target,
        texts: Words.current.release,
        .terminal)
      prepared.export = export
      guard asks, let note = export.comparison.note else { return prepared }
      prepared.wasCompared = true
      try export.comparison.page().show(options)
      Output.note(note)
      prepared.isCancelled =
        !(try Confirmation.isGranted(
          Words.current.question(.writeDespiteComparison), texts: Words.current.yesOrNo))
    } catch {
      prepared.isCancelled = true
      prepared.failure = error
    }
    return prepared
  }
}

extension ReleaseRecords {
  /// The findings on a page, for the person who exports.
  fileprivate func page() -> Page {
    var page = Page(Words.current.title(.comparison))
    for comparison in comparisons {
      let result = comparison.result
      page.heading(Words.current.heading(comparison))
      page.text(Words.current.text(.repeated(statements: result.repeated)))
      page.items(result.links.map(Words.current.item))
      page.table(
        Words.current.columns(.differences),
        result.differences.map { [Words.current.shown($0.here), Words.current.shown($0.there)] })
    }
    return page
  }

  /// The findings in a line, without a word of them; nil where there are none.
  fileprivate var note: String? {
    guard !comparisons.isEmpty else { return nil }
    return Words.current.note(
      .comparison(
        exports: comparisons.count,
        pseudonyms: comparisons.reduce(0) { $0 + $1.result.links.count },
        places: comparisons.reduce(0) { $0 + $1.result.differences.count }))
  }
}
