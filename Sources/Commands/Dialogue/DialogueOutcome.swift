import ArgumentParser

struct DialogueOutcome: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Agree on texts, sign them and track who receives them.",
    discussion: """
      Example: subrosa outcome agree notification-text
      subrosa outcome sign notification-text
      subrosa outcome text notification-text --to page.md
      minisign -Vm page.md -x page.md.KEYID.minisig -p public.pub
      """,
    subcommands: [
      OutcomeAgree.self, OutcomeSign.self, OutcomeVerify.self, OutcomeText.self,
      OutcomeKey.self, OutcomePathway.self,
    ])
}
