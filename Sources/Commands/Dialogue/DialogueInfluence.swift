import Application
import ArgumentParser
import Assessment
import Words

struct DialogueInfluence: ParsableCommand {
  static let configuration = CommandConfiguration(
    "influence", Words.current.help(DialogueCommand.influence))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogue)) var dialogue: String

  func run() throws {
    let dialogue = try PromptedArgument.record(self.dialogue)
    let subject = try OpenVault(options).read().subject(dialogue, on: try Today.day(nil))
    let map = InfluenceMap(subject)
    if options.format == .json { return try Output.showJSON(map, options) }
    try DialogueInfluence.page(map).show(options)
  }

  /// The matrix: bodies by policy, people by side.
  static func page(_ map: InfluenceMap) -> Page {
    var page = Page(Words.current.title(.influence(dialogue: map.title)))
    let hasOthers = map.policies.contains { row in
      row.bodies.contains { $0.people.contains { $0.party.isEmpty } }
    }
    let sides = map.parties + (hasOthers ? [""] : [])
    var rows: [[String]] = []
    for policy in map.policies {
      let name = policy.policy + (policy.inVision ? " *" : "")
      if policy.bodies.isEmpty {
        rows.append([name, Words.current.noBody] + sides.map { _ in "" })
      }
      for (index, body) in policy.bodies.enumerated() {
        rows.append(
          [index == 0 ? name : "", body.body]
            + sides.map { side in
              Words.current.people(body.people.filter { $0.party == side })
            })
      }
    }
    guard !map.policies.isEmpty else {
      page.text(Words.current.text(.noInfluence))
      return page
    }
    page.table(Words.current.columns(.influence(sides: sides)), rows)
    let isNamed = map.policies.contains(where: \.inVision)
    page.legend(Words.current.legend(isNamed ? [.inVision] : []))
    page.heading(Words.current.heading(.policiesBySide))
    func line(_ mark: DialogueMark, _ policies: [String]) -> (mark: String, text: String) {
      (Words.current.mark(mark), Words.current.policies(policies))
    }
    page.items([
      line(.everySide, map.meeting), line(.oneSide, map.oneSided),
      line(.nobody, map.unreached),
    ])
    if !map.namesWithout.isEmpty {
      page.text(Words.current.text(.withoutInfluence(map.namesWithout)))
    }
    return page
  }
}
