import Application
import ArgumentParser
import Records
import VaultStore
import Words

struct OutcomeVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    "verify", Words.current.help(OutcomeCommand.verify))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(OutcomeOption.outcome)) var ref: String
  @Flag(help: ArgumentHelp(OutcomeOption.strict)) var strict = false

  struct Report: Encodable {
    let outcome, title, state: String
    let unchanged: Bool
    /// The version that holds what was agreed on, where the newest does not.
    let agreedVersion: String?
    let signatures: [Signature]
    /// The people whose signatures are expected and missing.
    let missing: [Missing]
  }

  /// Somebody who has not signed.
  struct Missing: Encodable {
    let key, person, name, party: String
  }

  /// A signature in JSON; the keys and states are documented and stable.
  struct Signature: Encodable {
    let key, name: String
    let own: Bool
    let state, comment: String

    init(_ check: SignatureCheck) {
      key = check.key
      name = check.name
      own = check.own
      state = check.state.rawValue
      comment = check.comment
    }
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let catalog = try OpenVault(options).read()
    let text = try AgreedText(try catalog.find(ref), in: catalog)
    let keys = try SignatureKeys(catalog)
    let checks = text.outcome.signatures.map { SignatureCheck($0, of: text.body, keys) }
    let report = Report(
      outcome: text.entry.reference, title: text.entry.metadata.title,
      state: text.isAgreed ? Outcome.agreed : Outcome.draft, unchanged: !text.isChanged,
      agreedVersion: text.isChanged ? try text.agreedVersion(in: catalog)?.hexadecimal : nil,
      signatures: checks.map(Signature.init),
      missing: try missing(text.outcome, checks, in: catalog))
    if text.entry.isConflict {
      try Output.remark(
        Words.current.note(.othersAreNewest), title: text.entry.metadata.title, options)
    }
    try Output.showFindings {
      if options.format == .json {
        try Output.showJSON(report, options)
      } else {
        try page(report, checks, hasDigest: text.hasDigest).show(options)
      }
    }
    if text.isChanged { throw ApplicationError.textChanged }
    let wrong = checks.filter { $0.state == .wrong || $0.state == .unreadable }.count
    if wrong > 0 { throw ApplicationError.signatureWrong(count: wrong) }
    // Another version may have another text, or other signatures: that one of them is sound says little.
    if text.entry.isConflict { throw ApplicationError.inConflict }
    if strict
      && (checks.isEmpty || !report.missing.isEmpty || checks.contains { $0.state != .valid })
    {
      throw ApplicationError.finding
    }
  }

  /// The people whose keys are bound to the outcome, but made no valid signature.
  private func missing(
    _ outcome: Outcome, _ checks: [SignatureCheck], in catalog: Catalog
  ) throws -> [Missing] {
    let signed = Set(checks.filter { $0.state == .valid }.map { $0.key.uppercased() })
    return try outcome.keys.filter { !signed.contains($0.key.uppercased()) || $0.key.isEmpty }.map {
      key in
      let entry = key.person.isEmpty ? nil : try catalog.named(key.person)
      return Missing(
        key: key.key, person: key.person, name: entry?.metadata.title ?? key.person,
        party: key.party)
    }
  }

  private func page(_ report: Report, _ checks: [SignatureCheck], hasDigest: Bool) -> Page {
    var page = Page(Words.current.title(.text(title: report.title, state: report.state)))
    if report.state == Outcome.agreed && !hasDigest {
      page.text(Words.current.text(.agreedTextUnknown))
    }
    if !report.unchanged {
      page.text(Words.current.text(.notAgreedText))
      if let version = report.agreedVersion {
        page.text(
          Words.current.text(.agreedVersion(String(version.prefix(12)), of: report.outcome)))
      } else {
        page.text(Words.current.text(.agreedTextLost))
      }
    }
    if report.signatures.isEmpty { page.text(Words.current.text(.nobodySigned)) }
    for one in report.missing {
      page.text(
        Words.current.text(.unsigned(one.name.isEmpty ? one.key : one.name, party: one.party)))
    }
    page.table(
      Words.current.columns(.signatures),
      checks.map { check in
        [
          Words.current.name(check.state),
          Words.current.holder(check.name, isOwn: check.own), check.key,
          // minisign parts the comment's fields by tabs, which would be shown escaped.
          check.comment.replacing("\t", with: "  "),
        ]
      })
    return page
  }
}
