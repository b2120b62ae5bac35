import Assessment
import Words

/// The facts that a facilitator wants to see about one session.
struct SessionPage {
  private(set) var page: Page
  private let brief: SessionBrief

  init(_ brief: SessionBrief) {
    self.brief = brief
    page = Page(Words.current.title(.session(brief.title, dialogue: brief.dialogueTitle)))
    addFacts()
    addPeople()
    addAgenda()
    addOpen()
  }

  private mutating func addFacts() {
    let time =
      brief.begins == brief.ends ? brief.begins : Words.current.period(brief.begins, to: brief.ends)
    let facts: [(mark: DialogueMark, text: String)] = [
      (.time, time), (.place, brief.place), (.status, Words.current.value(brief.state)),
    ]
    page.items(
      facts.filter { !$0.text.isEmpty }.map { (Words.current.mark($0.mark), $0.text) })
  }

  private mutating func addPeople() {
    page.heading(Words.current.heading(.people))
    if brief.people.isEmpty { page.text(Words.current.text(.nobodyRecorded)) }
    page.table(
      Words.current.columns(.sessionPeople),
      brief.people.map { person in
        [
          Words.current.name(person.name), Words.current.usual(person.side),
          person.facilitates
            ? Words.current.facilitatorRole : Words.current.roles(person.roles),
          Words.current.list(
            ofTexts: [Words.current.value(person.state), person.conditions].filter { !$0.isEmpty }),
          Words.current.list(ofTexts: person.positions.map(Words.current.held)),
          Words.current.list(ofTexts: person.constraints),
        ]
      })
    page.items(
      brief.apart.map { pair in
        (Words.current.mark(.apart), Words.current.list(pair.people.map(brief.name)))
      })
  }

  private mutating func addAgenda() {
    guard !brief.agenda.isEmpty else { return }
    let hasTimes = brief.agenda.contains { !$0.time.isEmpty }
    page.heading(Words.current.heading(.timedAgenda(hasTimes: hasTimes)))
    page.items(brief.agenda.map { ($0.time.isEmpty ? "-" : $0.time, $0.item) })
  }

  private mutating func addOpen() {
    if !brief.questions.isEmpty { page.heading(Words.current.heading(.questions)) }
    page.items(brief.questions.map { ("-", $0) })
    if !brief.promises.isEmpty { page.heading(Words.current.heading(.promises)) }
    page.items(brief.promises.map { ("-", Words.current.promise($0)) })
    if !brief.outcomes.isEmpty { page.heading(Words.current.heading(.outcomes)) }
    page.items(brief.outcomes.map { ("-", Words.current.draft($0)) })
  }
}
