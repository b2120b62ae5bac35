import Application
import ArgumentParser
import Prompts
import Redaction
import Sodium
import SystemPackage
import Terminal
import VaultStore
import Words

extension Audience: ExpressibleByArgument {}
extension SummaryFormat: ExpressibleByArgument {}

extension SummaryFormat {
  /// The format that was asked for, or else what `--format json` or the file's name says.
  static func chosen(
    _ asked: SummaryFormat?, for file: String?, _ options: GlobalOptions
  ) -> SummaryFormat {
    if let asked { return asked }
    if options.format == .json { return .json }
    switch file.map({ FilePath($0) })?.extension?.lowercased() {
    case "html", "htm": return .html
    case "txt": return .text
    case "json": return .json
    default: return .markdown
    }
  }
}

struct ExportSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    "summary", Words.current.help(ImportAndExportCommand.exportSummary))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.dialogue)) var dialogue: String
  @Option(help: ArgumentHelp(ImportAndExportOption.audience)) var audience: Audience = .chatham
  @Option(name: .customLong("as"), help: ArgumentHelp(ImportAndExportOption.format))
  var form: SummaryFormat?
  @Option(help: ArgumentHelp(ImportAndExportOption.target, value: "file")) var to: String?
  @Option(
    name: .customLong("for"), help: ArgumentHelp(ImportAndExportOption.recipients, value: "whom"))
  var recipients: [String] = []
  @Option(
    name: .customLong("k"), help: ArgumentHelp(ImportAndExportOption.minimumGroup, value: "n"))
  var minimumGroup = TypedNumber(ReplacementRule.minimumGroup)
  @Option(help: ArgumentHelp(ImportAndExportOption.language, value: "language"))
  var summaryLanguage: GlobalOptions.Speech?
  @Flag(help: ArgumentHelp(ImportAndExportOption.keepsOrder)) var keepOrder = false
  @Option(help: ArgumentHelp(ImportAndExportOption.seed, value: "hex")) var seed: String?
  @Flag(help: ArgumentHelp(ImportAndExportOption.asksAgain)) var askAgain = false
  @Flag(help: ArgumentHelp(ImportAndExportOption.asksNothing)) var yes = false
  @Option(help: ArgumentHelp(ImportAndExportOption.backing, value: "n"))
  var backed: TypedNumber<Int>?
  @Flag(help: ArgumentHelp(ImportAndExportOption.allowsAttributable)) var allowAttributable = false
  @Flag(help: ArgumentHelp(ImportAndExportOption.preview)) var preview = false

  /// The least that --k may be: a side of one names its person.
  private static let smallestGroup = 2
  /// The least that --backed may be.
  private static let smallestBacking = 1

  func validate() throws {
    guard minimumGroup.value >= ExportSummary.smallestGroup else {
      throw ValidationError(Words.current.refusal(.groupBelow(ExportSummary.smallestGroup)))
    }
    if let backed, backed.value < ExportSummary.smallestBacking {
      throw ValidationError(
        Words.current.refusal(.backingBelow(ExportSummary.smallestBacking)))
    }
    if preview, to != nil || !recipients.isEmpty {
      throw ValidationError(Words.current.refusal(.previewIsWritten))
    }
    if let seed, Hexadecimal.bytes(seed)?.count != SeededRandom.seedSize {
      throw ValidationError(
        Words.current.refusal(.seedWithoutDigits(2 * SeededRandom.seedSize)))
    }
  }

  /// The words of the summary, in the language that was asked for, else in that of the program.
  private var words: Words { summaryLanguage?.words ?? Words.current }

  func run() throws {
    let form = SummaryFormat.chosen(self.form, for: to, options)
    let target = to.map { form.file(at: $0) }
    if let target { try NamedFile.requireCreatable(target) }
    let dialogue = try PromptedArgument.record(self.dialogue)
    let recipients = try self.recipients.map {
      try PromptedArgument.value($0, Words.current.prompt(.releaseRecipient))
    }
    let request = SummaryRequest(
      of: dialogue, for: audience, minimumGroup: minimumGroup.value, keepsOrder: keepOrder,
      policy: StatementPolicy(backing: backed?.value ?? 0, allowsAttributable: allowAttributable),
      as: form, to: target,
      recipients: recipients.isEmpty
        ? [target?.string ?? Words.current.standardOutput] : recipients,
      asksAgain: askAgain,
      seed: seed.flatMap { Hexadecimal.bytes($0) })
    if preview { return try show(request) }
    let session = try OpenVault(options, for: .changing, writing: target.map { [$0] } ?? [])
    let isAsked = !yes && TermReview.isPossible
    let result = try SummaryWork(
      request, in: session, texts: words.release,
      reviewer: isAsked
        ? TerminalReviewer(options: options, again: askAgain, texts: words.summary) : nil
    ).run()
    if let note = result.untold?.note { Output.note(note) }
    try finish(result.file, result.bytes)
  }

  /// Shows what would leave. It goes to nobody else, so that no release has to be recorded.
  private func show(_ request: SummaryRequest) throws {
    guard TerminalDevice.isTerminal(.standardOutput) else {
      throw ApplicationError.previewUnavailable
    }
    let session = try OpenVault(options)
    var notices: [Notice] = []
    let bytes = try SummaryWork(
      request, in: session, texts: words.release, reviewer: nil
    ).preview { notices.append($0) }
    try Output.show(
      String(decoding: bytes, as: UTF8.self), title: Words.current.title(.preview), options)
    for notice in notices { Output.note(Words.current.note(notice)) }
  }

  private func finish(_ file: PlainFile?, _ bytes: [UInt8]) throws {
    if let file {
      try file.keep()
      Output.note(Words.current.note(.released))
    } else if TerminalDevice.isTerminal(.standardOutput) {
      // Through the pager, which makes it safe to show.
      try Output.show(
        String(decoding: bytes, as: UTF8.self), title: Words.current.title(PagerTitle.summary),
        options)
    } else {
      try Output.write(bytes)
    }
  }
}

/// Asks the person at the terminal about a summary.
private struct TerminalReviewer: SummaryReviewer {
  let options: GlobalOptions
  /// Whether to ask about what was decided before, too.
  let again: Bool
  /// The text of the summary itself.
  let texts: SummaryTexts

  func identify(_ label: String, insteadOf answer: String?) throws -> String? {
    let earlier = answer.map { Words.current.name($0) }
    let typed = try Confirmation.answer(
      Words.current.prompt(.labelledPerson(label, insteadOf: earlier)))
    guard answer != nil else { return typed }
    // Enter alone keeps what was answered.
    return typed.isEmpty ? nil : typed == TerminalReviewer.nobody ? "" : typed
  }

  /// The input that says that a label means nobody.
  private static let nobody = "-"

  func review(
    _ material: SummaryMaterial, _ decisions: StatementDecisions
  ) throws -> ReviewAnswers<StatementDecision> {
    var review = try StatementReview(material, decisions, again: again)
    return review.ask(title: Words.current.title(PagerTitle.summary))
  }

  func review(
    _ draft: RedactionDraft, _ decisions: Decisions, attempts: [String]
  ) throws -> TermAnswers {
    TermReview(draft, decisions, texts: texts, again: again).ask(
      title: Words.current.title(PagerTitle.summary),
      notice: attempts.isEmpty ? "" : Words.current.note(.marksUnclear(attempts)))
  }

  func approves(_ comparison: ReleaseRecords) throws -> Bool {
    try comparison.page().show(options)
    if let note = comparison.note { Output.note(note) }
    return try Confirmation.isGranted(
      Words.current.question(.writeDespiteComparison), texts: Words.current.yesOrNo)
  }
}

extension ReleaseRecords {
  /// The findings on a page, for the person who exports.
  fileprivate func page() -> Page {
    var page = Page(Words.current.title(.comparison))
    for comparison in comparisons {
      let result = comparison.result
      page.heading(
        Words.current.heading(comparison), keeping: Words.current.list(comparison.to))
      page.text(Words.current.text(.repeated(statements: result.repeated)))
      page.items(result.links.map(Words.current.item))
      page.table(
        Words.current.columns(.differences),
        result.differences.map { [Words.current.shown($0.here), Words.current.shown($0.there)] })
    }
    return page
  }

  /// The findings in one line, without any of their words; nil if there are none.
  fileprivate var note: String? {
    guard !comparisons.isEmpty else { return nil }
    return Words.current.note(
      .comparison(
        exports: comparisons.count,
        pseudonyms: comparisons.reduce(0) { $0 + $1.result.links.count },
        places: comparisons.reduce(0) { $0 + $1.result.differences.count }))
  }
}
