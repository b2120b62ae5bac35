import Application
import ArgumentParser
import Assessment
import Records
import SystemPackage
import Words

struct DialoguePositions: ParsableCommand {
  static let configuration = CommandConfiguration(
    "positions", Words.current.help(DialogueCommand.positions))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogueOrPerson)) var ref: String
  @Option(help: ArgumentHelp(DialogueOption.pageFile, value: "file")) var to: String?
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?
  @Flag(help: ArgumentHelp(DialogueOption.confirmed)) var yes = false

  func validate() throws {
    if to != nil && options.format == .json {
      throw ValidationError(Words.current.refusal(.pageAsJSON))
    }
  }

  func run() throws {
    let target = to.map { FilePath($0) }
    if let target { try NamedFile.requireCreatable(target) }
    let ref = try PromptedArgument.record(self.ref)
    let today = try Today.day(on)
    let session = try OpenVault(options, writing: target.map { [$0] } ?? [])
    let page: Page
    switch try session.read().positions(ref, on: today) {
    case .dialogue(let positions):
      if options.format == .json { return try Output.showJSON(positions, options) }
      page = PositionsPage(positions).page
    case .person(let positions):
      if options.format == .json { return try Output.showJSON(positions, options) }
      page = PositionsPage(positions).page
    }
    try page.showOrWrite(to: target, yes: yes, options)
  }
}

/// Positions as a page: of a dialogue a matrix for each policy, of a person a line for each.
struct PositionsPage {
  private(set) var page: Page

  init(_ positions: Positions) {
    page = Page(Words.current.title(.positions(of: positions.title)))
    page.append(PositionsPage.blocks(of: positions))
  }

  init(_ person: PersonPositions) {
    page = Page(Words.current.title(.positions(of: Words.current.name(person.name))))
    if person.policies.isEmpty { page.text(Words.current.text(.noPositions)) }
    for line in person.policies {
      page.heading(Words.current.name(ofPolicy: line.policy), keeping: line.policy)
      page.plot(PositionsPage.plot([line]))
      page.table(
        Words.current.columns(.personPositions),
        line.entries.map { entry in
          [
            entry.on, PositionsPage.strip([entry.scale].compactMap { $0 }),
            Words.current.place(entry.scale), entry.position, entry.strength, entry.source,
            entry.text,
          ]
        })
    }
    let entries = person.policies.flatMap(\.entries).compactMap(\.scale)
    page.legend(Words.current.legend(entries.isEmpty ? [] : [.held, .scale]))
  }

  /// The matrices of a dialogue, and what follows from them.
  static func blocks(of positions: Positions) -> Page {
    var page = Page(Words.current.title(.positions(of: positions.title)))
    if positions.policies.isEmpty { page.text(Words.current.text(.noPositions)) }
    let sessions = positions.sessions.map(\.session)
    for row in positions.policies {
      page.heading(
        Words.current.name(ofPolicy: row.policy) + (row.inVision ? " *" : ""),
        keeping: row.policy)
      page.plot(plot(row.people))
      page.table(
        Words.current.columns(.positions(sessions: positions.sessions.map(\.begins))),
        row.people.map { line in
          let places = sessions.map { line.place(after: $0, in: sessions) }
          return [
            Words.current.name(line.name), Words.current.usual(line.party), strip(line.places),
          ]
            + places.map(Words.current.place)
        })
      let names = Dictionary(
        row.people.map { ($0.slug, $0.name) }, uniquingKeysWith: { one, _ in one })
      page.items(
        [
          (DialogueMark.moved, row.moved.compactMap { names[$0] }),
          (.unmoved, row.unmoved.compactMap { names[$0] }),
        ].filter { !$0.1.isEmpty }.map { (Words.current.mark($0.0), Words.current.list($0.1)) }
          + row.sides.map {
            (Words.current.label(Words.current.side($0.party)), Words.current.mean($0))
          })
    }
    page.legend(Words.current.legend(signs(in: positions)))
    if !positions.nearest.isEmpty { page.heading(Words.current.heading(.nearest)) }
    page.items(positions.nearest.prefix(5).map { ("-", Words.current.distance($0)) })
    return page
  }

  /// The signs that stand in the matrices of a dialogue.
  private static func signs(in positions: Positions) -> [DialogueSign] {
    let strips = positions.policies.flatMap(\.people).map { strip($0.places) }.joined()
    var signs: [DialogueSign] = []
    if positions.policies.contains(where: \.inVision) { signs.append(.inVision) }
    if strips.contains("○") { signs.append(.first) }
    if strips.contains("●") { signs += [.latest, .scale] }
    return signs
  }

  /// Positions on the scale as a row of five points: where it began, and where it is now.
  static func strip(_ places: [Int]) -> String {
    guard let first = places.first, let last = places.last else { return "" }
    return String(
      Perspective.scale.map { $0 == last ? "●" : $0 == first ? "○" : "·" })
  }

  private static func plot(_ lines: [PositionLine]) -> Plot {
    Plot(
      range: Perspective.scale,
      series: lines.map { line in
        Plot.Series(
          label: Words.current.name(line.name), group: line.party,
          points: line.entries.compactMap { entry in
            entry.scale.map { (label: entry.on, value: $0) }
          })
      }.filter { !$0.points.isEmpty })
  }
}
