import Application
import ArgumentParser
import Records
import VaultStore

struct OutcomeVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a text against the agreed text and its signatures.",
    discussion: """
      Example: subrosa outcome verify notification-text --strict

      The exit code is 65 if the text was changed or a signature is wrong. With --strict, it is 1 \
      if there is no signature or the key of a signature is unknown.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The outcome.") var ref: String
  @Flag(help: "Exit with code 1 if a signature is missing or its key is unknown.") var strict =
    false

  struct Report: Encodable {
    let outcome, title, state: String
    let unchanged: Bool
    /// The version that holds what was agreed on, where the newest does not.
    let agreedVersion: String?
    let signatures: [Signature]
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
      state = check.state.words
      comment = check.comment
    }
  }

  func run() throws {
    let ref = try Asked.record(self.ref)
    let catalog = try OpenVault(options).read()
    let text = try AgreedText(try catalog.find(ref), in: catalog)
    let keys = try SignatureKeys(catalog)
    let checks = text.outcome.signatures.map { SignatureCheck($0, of: text.body, keys) }
    let report = Report(
      outcome: text.entry.reference, title: text.entry.metadata.title,
      state: text.isAgreed ? Outcome.agreed : Outcome.draft, unchanged: !text.isChanged,
      agreedVersion: text.isChanged ? try text.agreedVersion(in: catalog)?.hexadecimal : nil,
      signatures: checks.map(Signature.init))
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
    if strict && (checks.isEmpty || checks.contains { $0.state != .valid }) {
      throw ApplicationError.finding
    }
  }

  private func page(_ report: Report, _ checks: [SignatureCheck], hasDigest: Bool) -> Page {
    var page = Page("\(report.title): \(report.state)")
    if report.state == Outcome.agreed && !hasDigest {
      page.text(
        "The record says agreed, but not which text was agreed. Only signatures can show that.")
    }
    if !report.unchanged {
      page.text("The text is NOT the agreed text.")
      if let version = report.agreedVersion {
        let digits = version.prefix(12)
        page.text("That is version \(digits): `subrosa diff \(report.outcome)@\(digits)`")
      } else {
        page.text("The history does not contain the agreed text.")
      }
    }
    if report.signatures.isEmpty { page.text("Nobody has signed it.") }
    page.table(
      ["SIGNATURE", "WHOSE", "KEY", "COMMENT"],
      checks.map { check in
        [
          check.state == .valid ? "valid" : check.state.words.uppercased(),
          check.name + (check.own ? " (own)" : ""), check.key,
          // minisign parts the comment's fields by tabs, which would be shown escaped.
          check.comment.replacing("\t", with: "  "),
        ]
      })
    return page
  }
}

extension SignatureCheck.State {
  /// The state in a word or two, as the JSON form has it too.
  fileprivate var words: String {
    switch self {
    case .valid: "valid"
    case .wrong: "wrong"
    case .unknownKey: "unknown key"
    case .unreadable: "unreadable"
    }
  }
}
