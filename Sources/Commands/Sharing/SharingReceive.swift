import Application
import ArgumentParser
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
    let secrets = LaterSecrets(options)
    let session = try OpenVault(options, for: .changing, asking: secrets)
    let work = try ReceiveWork(in: session)
    let plan = try session.withOccasion {
      let bundle = try work.read(FilePath(file)) { try secrets.get().passphraseOfFile() }
      let plan = try work.plan(bundle)
      // Whoever reads the list and stops has not stopped the import.
      try Output.showFindings { try show(plan, bundle.signature) }
      if plan.isEmpty { return plan }
      try Consent.ask(Words.current.question(SharingQuestion.receive), yes: yes)
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

  private func show(_ plan: ReceivePlan, _ signature: ReceivedBundle.Signature) throws {
    if options.format == .json {
      return try Output.showJSON(ReceiveReport(plan, signature), options)
    }
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
    try page.show(options)
  }
}

/// What a file from somebody else holds; the JSON keys are documented and stable.
struct ReceiveReport: Encodable {
  struct Record: Encodable {
    let fate, kind, title, slug: String
    let attachments: Int
  }

  let signature, signer, key: String
  let signedForYou: Bool?
  let records: [Record]

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
        attachments: $0.attachments)
    }
  }
}
