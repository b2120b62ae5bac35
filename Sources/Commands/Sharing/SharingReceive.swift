import Application
import ArgumentParser
import Prompts
import Records
import SystemPackage
import Terminal
import VaultStore
import Words

struct SharingReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    "receive", Words.current.help(SharingCommand.receive))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SharingOption.receivedFile)) var file: String
  @Flag(help: ArgumentHelp(SharingOption.confirmed)) var yes = false

  func run() throws {
    try NamedFile.requireReadable(FilePath(file))
    let secrets = LaterSecrets(options)
    let session = try OpenVault(options, for: .changing, asking: secrets)
    let work = try ReceiveWork(in: session)
    let plan = try session.withOccasion {
      let bundle = try work.read(FilePath(file)) { try secrets.get().passphraseOfFile() }
      let plan = try work.plan(bundle)
      try showAndAsk(plan, bundle.signature)
      if plan.isEmpty { return plan }
      try work.save(bundle, as: plan)
      return plan
    }
    Output.note(
      plan.isEmpty
        ? Words.current.note(SharingNote.nothingNew)
        : Words.current.note(
          .received(
            records: plan.rows.count - plan.count(.known), attachments: plan.attachments,
            conflicts: plan.count(.conflict))))
  }

  /// Shows what would come, and asks. On a terminal the question stands below what it is about: the
  /// alternate screen is gone before a question that would follow it.
  private func showAndAsk(
    _ plan: ReceivePlan, _ signature: ReceivedBundle.Signature
  ) throws {
    let words = Words.current
    let question = SharingQuestion.receive(tiesOwnRecords: plan.tiesOwnRecords)
    guard !plan.isEmpty, !yes, Output.isPaged(options) else {
      // Whoever reads the list and stops has not stopped the import.
      try Output.showFindings { try show(plan, signature) }
      if !plan.isEmpty { try Consent.ask(words.question(question), yes: yes) }
      return
    }
    let width = TerminalDevice.size(of: .standardOutput)?.columns ?? TerminalSize.standard.columns
    let text =
      options.format == .json
      ? try JSONText.encode(ReceiveReport(plan, signature)) + "\n"
      : page(plan, signature).rendered(width: width)
    // One key answers, as written for a line: `y`, or what stands for it in another script.
    let keys = words.yesOrNo.yes.filter { $0.count == 1 }.flatMap { [$0, $0.uppercased()] }
    do {
      let answer = try Output.choose(
        text, title: words.title(.received), among: Set(keys.compactMap(\.first)),
        words.questionByKey(question))
      if answer == nil { throw ApplicationError.declined }
    } catch TerminalError.noTerminal {
      throw ApplicationError.needsYes
    }
  }

  private func show(_ plan: ReceivePlan, _ signature: ReceivedBundle.Signature) throws {
    if options.format == .json {
      return try Output.showJSON(ReceiveReport(plan, signature), options)
    }
    try page(plan, signature).show(options)
  }

  private func page(_ plan: ReceivePlan, _ signature: ReceivedBundle.Signature) -> Page {
    var page = Page(Words.current.title(.received))
    page.text(Words.current.text(.sender(signature)))
    page.table(
      Words.current.columns(.received),
      plan.rows.map {
        [
          Words.current.name($0.fate), Words.current.name(RecordKind(name: $0.kind)), $0.title,
          $0.slug, String($0.attachments),
        ]
      })
    let opening = plan.rows.filter(\.opensMore).map { $0.slug.isEmpty ? $0.title : $0.slug }
    if !opening.isEmpty { page.text(Words.current.text(.opensMore(opening))) }
    if !plan.links.isEmpty { page.text(Words.current.text(.linksOut)) }
    page.table(
      Words.current.columns(.linksOut),
      plan.links.map {
        [$0.title, Words.current.field(of: $0), $0.slug, Words.current.target(of: $0)]
      })
    for slug in plan.awaited { page.text(Words.current.text(.awaited(slug))) }
    return page
  }
}

/// The content of somebody else's file; the JSON keys are documented and stable.
struct ReceiveReport: Encodable {
  struct Record: Encodable {
    let fate, kind, title, slug: String
    let attachments: Int
    let opensMore: Bool
  }

  /// A link that leads out of the file.
  struct Link: Encodable {
    let title, field, slug: String
    /// The kind and title of one's own record, empty if there is none yet.
    let kind, leadsTo: String
  }

  /// A slug that records of the vault name already.
  struct Awaited: Encodable {
    let slug, kind: String
    let records: Int
  }

  let signature, signer, key: String
  let signedForYou: Bool?
  let records: [Record]
  let links: [Link]
  let awaited: [Awaited]

  init(_ plan: ReceivePlan, _ signature: ReceivedBundle.Signature) {
    switch signature {
    case .none: (self.signature, signer, key, signedForYou) = ("none", "", "", nil)
    case .unknownKey(let id):
      (self.signature, signer, key, signedForYou) = ("unknown key", "", id, nil)
    case .valid(let name, let id, let isForUs):
      (self.signature, signer, key, signedForYou) = ("valid", name, id, isForUs)
    }
    records = plan.rows.map {
      Record(
        fate: $0.fate.rawValue, kind: $0.kind, title: $0.title, slug: $0.slug,
        attachments: $0.attachments, opensMore: $0.opensMore)
    }
    links = plan.links.map { link in
      let target: (kind: String, title: String) =
        switch link.target {
        case .own(let kind, let title): (kind, title)
        case .nothing: ("", "")
        }
      return Link(
        title: link.title, field: link.key?.rawValue ?? "", slug: link.slug, kind: target.kind,
        leadsTo: target.title)
    }
    awaited = plan.awaited.map { Awaited(slug: $0.slug, kind: $0.kind, records: $0.records) }
  }
}
