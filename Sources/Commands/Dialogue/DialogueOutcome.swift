import ArgumentParser
import Words

struct DialogueOutcome: ParsableCommand {
  static let configuration = CommandConfiguration(
    "outcome", Words.current.help(OutcomeCommand.outcome),
    subcommands: [
      OutcomeAgree.self, OutcomeSign.self, OutcomeVerify.self, OutcomeText.self,
      OutcomeKey.self, OutcomePathway.self,
    ])
}
