import Assessment
import Calendar
import Records
import Words

/// Records of a dialogue that satisfies all five conditions, seen on 1 May 2026, as texts that
/// tests change.
struct SoundDialogue {
  /// The day on which it is looked at.
  static let today = "2026-05-01"

  /// The texts, by their slug.
  var texts: [String: String] = [
    "d": """
    ---
    kind: dialogue
    slug: d
    title: Quiet water
    type: track2
    parties: [US, China]
    vision:
      - {id: v1, text: Both governments know when to tell of an incident notification.}
      - {id: v2, text: One vocabulary of model evaluation.}
    agenda:
      - {item: The clock, serves: [v1]}
      - {item: Words, serves: [v2]}
    facilitators: [lead]
    convener: Lake Centre
    acceptance:
      - {party: US, of: Lake Centre, level: 4, evidence: came twice}
      - {party: CN, of: Lake Centre, level: 3, evidence: said so}
    jurisdiction: Switzerland
    rule: chatham
    ---
    """,
    "lead": """
    ---
    kind: person
    slug: lead
    name: Lea Leader
    side: neutral
    affiliations: [Lake Centre]
    roles: [facilitator]
    standing:
      - {party: US, level: 4, evidence: asked for her}
      - {party: CN, level: 3, evidence: taught there}
    experience: [Six dialogues]
    ---
    """,
    "ann": SoundDialogue.person("ann", "Ann Able", "US", "incident notification", "Senate staff"),
    "bob": SoundDialogue.person(
      "bob", "Bob Baker", "United States", "model evaluation", "Institute"),
    "chen": SoundDialogue.person("chen", "Chen Xi", "CN", "incident notification", "Ministry"),
    "deng": SoundDialogue.person("deng", "Deng Yu", "CN", "model evaluation", "Alliance"),
    "interpreter": """
    ---
    kind: person
    slug: interpreter
    name: Ina Words
    roles: [interpreter]
    ---
    """,
    "s1": """
    ---
    kind: session
    slug: s1
    title: First session
    dialogue: d
    begins: 2026-03-01
    ends: 2026-03-03
    place: Elm, Switzerland
    attendees: [lead, ann, bob, chen, deng, interpreter]
    agenda: [The clock, Words]
    ---
    """,
    "o": """
    ---
    kind: outcome
    slug: o
    title: The page
    dialogue: d
    state: draft
    pathway:
      - {carrier: ann, to: Senate staff, by: 2026-04-01, state: done}
      - {carrier: chen, to: Ministry, by: 2026-05-01, state: planned}
    ---
    """,
    "e": """
    ---
    kind: exposure
    slug: e
    title: A line in a letter
    dialogue: d
    what: That somebody met
    where: A newsletter
    when: 2026-01-10
    severity: 2
    ---
    """,
  ]

  private static func person(
    _ slug: String, _ name: String, _ side: String, _ policy: String, _ body: String
  ) -> String {
    """
    ---
    kind: person
    slug: \(slug)
    name: \(name)
    side: \(side)
    affiliations: [House of \(name)]
    roles: [participant]
    influence:
      - {policy: \(policy), body: \(body), strength: 4, evidence: adviser}
    ---
    """
  }

  /// More people of both sides at the table.
  mutating func invite(_ count: Int, withInfluence: Bool = true) {
    var slugs: [String] = []
    for number in 0..<count {
      let slug = "guest\(number)"
      slugs.append(slug)
      texts[slug] = SoundDialogue.person(
        slug, "Guest \(number)", number.isMultiple(of: 2) ? "US" : "CN", "model evaluation",
        withInfluence ? "Institute" : "")
    }
    replace("s1", "interpreter]", "interpreter, \(slugs.joined(separator: ", "))]")
  }

  /// An earlier session with the same people.
  mutating func addEarlier(_ fields: String) {
    texts["s0"] =
      "---\nkind: session\nslug: s0\ntitle: Earlier\ndialogue: d\nbegins: 2026-01-01\n"
      + "place: Elm, Switzerland\nattendees: [ann, bob, chen, deng]\n\(fields)\n---\n"
  }

  /// A second dialogue with a session of its own.
  mutating func addOther(begins: String, attendees: String) {
    texts["other"] = "---\nkind: dialogue\nslug: other\ntitle: Other\ntype: scientific\n---\n"
    texts["t1"] =
      "---\nkind: session\nslug: t1\ntitle: T\ndialogue: other\nbegins: \(begins)\n"
      + "attendees: [\(attendees)]\n---\n"
  }

  /// Changes a text; what is to be replaced must stand there.
  mutating func replace(_ slug: String, _ old: String, _ new: String) {
    let text = texts[slug] ?? ""
    precondition(text.contains(old), "\(slug) does not hold \(old)")
    texts[slug] = text.replacing(old, with: new)
  }

  /// The records as rules see them.
  func archive() throws -> Archive {
    var archive = Archive()
    for (slug, text) in texts.sorted(by: { $0.key < $1.key }) {
      archive.add(try TextForm.parse(text + "\n").metadata, reference: slug)
    }
    return archive
  }

  /// The dialogue on a day.
  func subject(on day: String = SoundDialogue.today) throws -> DialogueCase {
    let archive = try archive()
    guard let dialogue = archive.dialogue("d"), let today = DaySpan(day) else {
      throw TestError.noDialogue
    }
    return DialogueCase(dialogue, in: archive, on: today.first)
  }

  enum TestError: Error { case noDialogue }
}

extension AssessmentText {
  /// Puts every rule to a dialogue.
  init(_ subject: DialogueCase) { self = Words(.english).assessment(AssessmentReport(subject)) }

  /// One rule's answer.
  func item(_ rule: String) -> Item? {
    conditions.flatMap(\.rules).first { $0.rule.rawValue == rule }
  }

  /// The names of rules that found something.
  var remarks: [String] {
    conditions.flatMap(\.rules).filter { $0.state == .gap }.map(\.rule.rawValue)
  }

  /// The names of rules that leave something open.
  var open: [String] {
    conditions.flatMap(\.rules).filter { $0.state == .unknown }.map(\.rule.rawValue)
  }
}
