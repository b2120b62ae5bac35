import Application
import ArgumentParser
import Calendar
import Records
import VaultStore
import Words

struct DialogueInvite: ParsableCommand {
  static let configuration = CommandConfiguration(
    "invite", Words.current.help(DialogueCommand.invite))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(InvitationOption.person)) var person: String
  @Argument(help: ArgumentHelp(InvitationOption.target)) var target: String
  @Option(help: ArgumentHelp(InvitationOption.state)) var state: Invitation.State?
  @Option(help: ArgumentHelp(InvitationOption.date)) var date: String?
  @Option(help: ArgumentHelp(InvitationOption.inviter, value: "person")) var by: String?
  @Option(help: ArgumentHelp(InvitationOption.policy)) var policy: String?
  @Option(help: ArgumentHelp(InvitationOption.why)) var why: String?
  @Option(help: ArgumentHelp(InvitationOption.until, value: "date")) var until: String?
  @Option(help: ArgumentHelp(InvitationOption.reply)) var reply: String?
  @Option(help: ArgumentHelp(InvitationOption.conditions)) var conditions: String?
  @Option(help: ArgumentHelp(InvitationOption.terms, value: "date")) var terms: String?
  @Option(help: ArgumentHelp(InvitationOption.travel, value: "dates")) var travel: String?
  @Option(help: ArgumentHelp(InvitationOption.visa)) var visa: String?
  @Option(help: ArgumentHelp(InvitationOption.replaces, value: "person")) var replaces: String?

  func run() throws {
    func value(_ text: String?, _ key: FieldKey) throws -> String {
      try text.map { try PromptedArgument.value($0, Words.current.prompt(.field(key))) } ?? ""
    }
    let person = try PromptedArgument.value(self.person, Words.current.prompt(.invitedPerson))
    let target = try PromptedArgument.record(self.target)
    var entry = Invitation()
    entry.date = try value(date, .date)
    entry.inviter = try value(by, .inviter)
    entry.policy = try value(policy, .policy)
    entry.why = try value(why, .why)
    entry.until = try value(until, .until)
    entry.reply = try value(reply, .reply)
    entry.conditions = try value(conditions, .conditions)
    entry.terms = try value(terms, .terms)
    entry.travel = try value(travel, .travel)
    entry.visa = try value(visa, .visa)
    entry.replaces = try value(replaces, .replaces)
    let edit = try InvitationEdit(state, entry)
    let today = Clock.today()
    let session = try OpenVault(options, for: .changing)
    let result = try session.edit { catalog, notes in
      try edit.changes(of: person, to: target, on: today, in: catalog, notes)
    }
    Output.note(Words.current.note(.invited(result)))
  }
}

extension Invitation.State: ExpressibleByArgument {
  /// The state that somebody typed, in English or Chinese.
  package init?(argument: String) {
    let words = Invitation.State.allCases.map(\.rawValue)
    self.init(rawValue: ChineseValues.word(argument, of: words) ?? argument)
  }
}
