import Application
import ArgumentParser
import Assessment

struct DialogueInfluence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "influence",
    abstract: "Show who can influence which body on which policy.",
    discussion: """
      Example: subrosa influence linth

      A star marks a policy that the vision names. The numbers are the recorded strengths.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let subject = try OpenVault(options).read().subject(dialogue, on: try Today.day(nil))
    let map = InfluenceMap(subject)
    if options.format == .json { return try Output.showJSON(map, options) }
    try DialogueInfluence.page(map).show(options)
  }

  /// The matrix: bodies by policy, people by side.
  static func page(_ map: InfluenceMap) -> Page {
    var page = Page("\(map.title): influence by person, body and policy")
    let hasOthers = map.policies.contains { row in
      row.bodies.contains { $0.people.contains { $0.party.isEmpty } }
    }
    let sides = map.parties + (hasOthers ? [""] : [])
    let columns = ["POLICY", "BODY"] + sides.map { $0.isEmpty ? "OTHERS" : $0 }
    var rows: [[String]] = []
    for policy in map.policies {
      let name = policy.policy + (policy.inVision ? " *" : "")
      if policy.bodies.isEmpty {
        rows.append([name, "(nobody)"] + sides.map { _ in "" })
      }
      for (index, body) in policy.bodies.enumerated() {
        rows.append(
          [index == 0 ? name : "", body.body]
            + sides.map { side in
              body.people.filter { $0.party == side }.map { person in
                person.strength.isEmpty ? person.name : "\(person.name) (\(person.strength))"
              }.joined(separator: ", ")
            })
      }
    }
    guard !map.policies.isEmpty else {
      page.text("No influence is recorded.")
      return page
    }
    page.table(columns, rows)
    page.heading("Policies by side")
    func line(_ mark: String, _ list: [String]) -> (mark: String, text: String) {
      (mark, list.isEmpty ? "nothing" : list.joined(separator: "; "))
    }
    page.items([
      line("every side:", map.meeting), line("one side only:", map.oneSided),
      line("nobody:", map.unreached),
    ])
    if !map.namesWithout.isEmpty {
      page.text("Without recorded influence: \(map.namesWithout.joined(separator: ", "))")
    }
    return page
  }
}
