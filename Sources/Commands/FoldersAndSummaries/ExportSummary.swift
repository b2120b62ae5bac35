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
    commandName: "summary",
    abstract: "Write a redacted summary of a dialogue.",
    discussion: """
      Example: subrosa export summary linth --to summary.md

      Includes only paragraphs marked (chatham), (side) or (open); use --audience to include \
      fewer. Replaces people, bodies and protected terms with pseudonyms and general words. Asks \
      on the terminal about everything else that could identify someone, and masks it if nobody \
      answers. Finally, searches the finished text again: if it contains a known term, no file is \
      written and the exit code is 78. This check cannot be turned off.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String
  @Option(help: "The marks to include: open, side (and open) or chatham (all three).")
  var audience: Audience = .chatham
  @Option(name: .customLong("as"), help: "The format: markdown, html, text or json.")
  var form: SummaryFormat?
  @Option(
    help: ArgumentHelp("A new file, or a folder (default: standard output).", valueName: "file"))
  var to: String?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("A recipient, for the vault's record of the release.", valueName: "whom"))
  var recipients: [String] = []
  @Option(
    name: .customLong("k"),
    help: ArgumentHelp(
      "Name a side only if at least this many of its people attended.", valueName: "n"))
  var minimumGroup = ReplacementRule.minimumGroup
  @Flag(help: "Keep the order of statements within a session.") var keepOrder = false
  @Option(
    help: ArgumentHelp(
      "The seed of an earlier release, to make the same file again.", valueName: "hex"))
  var seed: String?
  @Flag(help: "Ignore earlier decisions and ask about every term again.") var askAgain = false
  @Flag(help: "Do not ask; mask every undecided term.") var yes = false

  func validate() throws {
    guard minimumGroup >= 2 else { throw ValidationError("--k must be at least 2") }
    if let seed, Hexadecimal.bytes(seed)?.count != SeededRandom.seedSize {
      throw ValidationError("--seed must have 64 hexadecimal digits")
    }
  }

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let recipients = try self.recipients.map { try Asked.value($0, "Recipient: ") }
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
      let to = recipients.isEmpty ? [target?.string ?? "standard output"] : recipients
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
      Output.note("written; the vault keeps a record of this release")
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
        !(try Confirmation.isGranted("Write it anyway?", texts: Words.current.yesOrNo))
    } catch {
      prepared.isCancelled = true
      prepared.failure = error
    }
    return prepared
  }
}
