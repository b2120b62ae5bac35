import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The records of a dialogue, made by options and by answers to questions.
@Suite struct AddTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private func shown(_ slug: String) throws -> String {
    try bench.run(["show", slug]).answer
  }

  /// A slip of the finger in a slug or a date would leave a note out of every summary and search.
  @Test func whatLeadsNowhereIsSaid() throws {
    let note = try bench.run(["add", "note", "--title", "T", "--dialogue", "clam"])
    #expect(note.ending == .code(0))
    #expect(note.messages.contains("the slug in `dialogue` does not match any record yet"))
    for (arguments, key) in [
      (["note", "--date", "2026-13-45"], "date"), (["session", "--begins", "soon"], "begins"),
      (["exposure", "--when", "2026-3-1"], "when"),
    ] {
      let run = try bench.run(["add"] + arguments + ["--title", "T"])
      #expect(run.ending == .code(0))
      #expect(run.messages.contains("`\(key)` is not a date in the form 2026-03-14"))
    }
    let text = try bench.run(["add", "note"], input: Array("---\ndate: 2026-03\n---\nText".utf8))
    #expect(text.ending == .code(0) && text.messages.isEmpty)
  }

  /// Only days count: whoever types a time of day is told so, once.
  @Test func aTimeOfDayInADateIsSaidAndKept() throws {
    let words = "`begins` counts as 2026-03-14; what follows the date is stored, but not used"
    for text in ["2026-03-14 09:30", "2026-03-14 evening", "2026-03-14T09:30Z"] {
      let run = try bench.run(["add", "session", "--title", "T", "--begins", text])
      #expect(run.ending == .code(0) && run.messages.contains(words), "\(run)")
    }
    let add = ["add", "session", "--slug", "s", "--title", "T"]
    let span = try bench.run(add + ["--begins", "2026-03-14 to 2026-03-16"])
    #expect(span.messages.isEmpty, "\(span)")
    #expect(try bench.run(["set", "s", "begins=2026-03-14 09:30"]).messages.contains(words))
    #expect(try !bench.run(["set", "s", "place=Elm"]).messages.contains("counts as"))
    #expect(try shown("s").contains("2026-03-14 09:30"))
    let by = try bench.run([
      "add", "outcome", "--title", "O", "--step", "carrier=a,to=b,by=next spring",
    ])
    #expect(by.messages.contains("`by` is not a date in the form 2026-03-14"), "\(by)")
  }

  /// Every field that holds a date takes what a search takes, and keeps the day that it meant.
  @Test func aDateInWordsIsKeptAsItsDay() throws {
    let run = try bench.run([
      "add", "session", "--slug", "s", "--title", "T", "--begins", "next Friday", "--ends", "下周六",
    ])
    #expect(run.ending == .code(0) && run.messages.isEmpty, "\(run)")
    #expect(try shown("s").contains(#/begins: \d{4}-\d\d-\d\d\nends: \d{4}-\d\d-\d\d\n/#))
    let terminal = try bench.onTerminal(["add", "session"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Title:", "Typed"), ("Dialogue:", ""),
      ("First day", "next spring"), ("write a date as 2026-03-14", "next Friday"),
      ("Last day", "明天上午9点"),
      ("Place:", ""), ("Person invited:", ""), ("Agenda item", ""), ("Enter for typed", ""),
      ("in the editor?", "n"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    let typed = try shown("typed")
    #expect(typed.contains(#/begins: \d{4}-\d\d-\d\d\nends: .?\d{4}-\d\d-\d\d 上午9点/#), "\(typed)")
  }

  /// Fields are given in the words of `set` too.
  @Test func theWordsOfSetWorkHere() throws {
    _ = try bench.run(["add", "person", "name=Ann Bell", "slug=ann", "aliases+=Annie"])
    #expect(try shown("ann").contains("aliases: [Annie]"))
    let run = try bench.run([
      "add", "session", "slug=s", "title=Third", "begins=2028-03-01", "attendees+=Ann Bell",
      "attendees+=bo", "agenda+=09:00 Words", "--place", "Elm",
    ])
    #expect(run.ending == .code(0) && run.answer == "s\n", "\(run)")
    let text = try shown("s")
    for line in [
      "title: Third", "begins: 2028-03-01", "attendees: [ann, bo]", "place: Elm", "09:00 Words",
    ] { #expect(text.contains(line), "\(line): \(text)") }
    for (word, message) in [
      ("begins", "that is not a valid field change"), ("side=US", "have no field named `side`"),
      ("place-=Elm", "nothing was saved"),
    ] {
      let refused = try bench.run(["add", "session", "title=T", word])
      #expect(refused.ending == .code(64), "\(refused)")
      #expect(refused.messages.contains(message), "\(refused)")
    }
  }

  @Test func aNumberMeansAPartOfTheVisionInOptionsToo() throws {
    let run = try bench.run([
      "add", "dialogue", "--slug", "d", "--vision", "id=v1,text=Less", "--vision", "id=2,text=More",
      "--agenda", "item=Words,serves=1", "--agenda", "item=Clocks,serves=2",
    ])
    #expect(run.ending == .code(0))
    let text = try shown("d")
    #expect(text.contains("serves: [v1]"), "\(text)")
    #expect(text.contains("serves: [2]") || text.contains("serves: [\"2\"]"), "\(text)")
    _ = try bench.run(["set", "d", "agenda+=item=More words,serves=1"])
    #expect(try shown("d").components(separatedBy: "serves: [v1]").count == 3)
  }

  /// Another word for a policy would count as another policy.
  @Test func aPolicyThatTheVisionDoesNotListIsSaid() throws {
    let text =
      "---\nkind: dialogue\nslug: lake\nvision:\n  - {id: v1, text: T, policies: "
      + "[compute thresholds, incident notification]}\n---\n"
    try #require(try bench.run(["add", "dialogue"], input: Array(text.utf8)).ending == .code(0))
    func messages(_ policy: String) throws -> String {
      let add = ["add", "person", "--name", "N", "--influence", "policy=\(policy),body=B"]
      return try bench.run(add).messages
    }
    // The same, and the same words in another form.
    for policy in ["Compute thresholds", "notification of incidents", "a threshold for computing"] {
      #expect(try !messages(policy).contains("policy"), "\(policy)")
    }
    let near = try messages("compute caps")
    #expect(near.contains("compute caps: the vision does not list this policy"), "\(near)")
    #expect(near.contains("it lists: compute thresholds\n"), "\(near)")
    let none = try messages("tariffs")
    #expect(none.contains("it lists: compute thresholds and incident notification"), "\(none)")
    let several = try messages("compute thresholds and incident notifications")
    #expect(several.contains("this can be several policies of the vision"), "\(several)")
  }

  /// The scale goes from 1 to 5; a word or "4 of 5" says as much.
  @Test func aNumberThatIsNotOnItsScaleIsSaidAndKept() throws {
    for (value, isSaid) in [
      ("99", true), ("0", true), ("5", false), ("4 of 5", false), ("high", false),
    ] {
      for (arguments, key) in [
        (["exposure", "--severity", value], "severity"),
        (["person", "--influence", "policy=p,body=b,strength=\(value)"], "strength"),
        (["person", "--standing", "party=US,level=\(value)"], "level"),
      ] {
        let run = try bench.run(["add"] + arguments + ["--title", "T"])
        #expect(run.ending == .code(0))
        let words = "`\(key)` should be from 1 to 5; the value is stored as written"
        #expect(run.messages.contains(words) == isSaid, "\(arguments): \(run)")
      }
    }
    let folder = bench.folder.file("folder")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write("folder/e.md", "---\nkind: exposure\nslug: e\nseverity: 99\n---\n")
    let run = try bench.run(["import", folder.string])
    #expect(run.messages.contains("e.md: `severity` should be from 1 to 5"), "\(run)")
    #expect(try shown("e").contains("severity: 99"))
  }

  /// The table's own dates are in order, whenever the records were written.
  @Test func theListGoesByTheDateItShows() throws {
    for date in ["2026-01-05", "2026-03", "2025-12-24"] {
      #expect(try bench.run(["add", "note", "--title", date, "--date", date]).ending == .code(0))
    }
    let list = try bench.run(["list", "note"]).answer
    let dates = list.split(separator: "\n").dropFirst().map { line in
      String(line.split(separator: " ", omittingEmptySubsequences: true)[2])
    }
    #expect(dates == ["2026-03", "2026-01-05", "2025-12-24"])
  }

  @Test func optionsBecomeTheFieldsOfEachKind() throws {
    let cases: [(kind: String, options: [String], says: [String])] = [
      (
        "person",
        [
          "--name", "Wang Wei", "--native", "王伟", "--side", "CN", "--affiliation", "Qinghe",
          "--affiliation", "清河", "--influence", "policy=compute,body=Ministry,strength=4",
          "--standing", "party=US,level=3,evidence=taught there", "--role", "participant",
        ],
        [
          "name: Wang Wei", "native: 王伟", "side: CN", "affiliations: [Qinghe, 清河]",
          "policy: compute", "party: US",
        ]
      ),
      (
        "dialogue",
        [
          "--title", "Calm", "--type", "track2", "--party", "US", "--party", "CN", "--vision",
          "id=v1,text=Less, or none", "--agenda", "item=Words,serves=v1", "--facilitator",
          "record-1", "--convener", "Lake", "--jurisdiction", "Norway", "--rule", "chatham",
        ],
        ["parties: [US, CN]", "text: \"Less, or none\"", "serves: [v1]", "[record-1]"]
      ),
      (
        "session",
        [
          "--dialogue", "record-2", "--begins", "2026-03-01", "--attendee", "record-1",
          "--agenda", "Words", "--place", "Oslo",
        ],
        ["dialogue: record-2", "attendees: [record-1]", "agenda: [Words]"]
      ),
      (
        "outcome",
        ["--dialogue", "record-2", "--step", "carrier=record-1,to=Ministry,by=2026-05-01"],
        ["carrier: record-1", "to: Ministry"]
      ),
      (
        "exposure",
        [
          "--dialogue", "record-2", "--what", "That we met", "--where", "A letter", "--severity",
          "2",
        ],
        ["what: That we met", "severity:"]
      ),
      (
        "note", ["--dialogue", "record-2", "--session", "record-3", "--person", "record-1"],
        ["dialogue: record-2", "session: record-3", "people: [record-1]"]
      ),
    ]
    for (index, (kind, options, says)) in cases.enumerated() {
      let slug = "record-\(index + 1)"
      let run = try bench.run(["add", kind, "--slug", slug] + options)
      #expect(run.ending == .code(0), "\(run)")
      #expect(run.answer == "\(slug)\n")
      #expect(run.messages.isEmpty, "\(run)")
      let text = try shown(slug)
      for words in says { #expect(text.contains(words), "\(words) in \(text)") }
    }
  }

  @Test func optionsAreAddedToATextFromStandardInput() throws {
    let text = "---\naliases: [One]\nside: US\n---\nBody.\n"
    let run = try bench.run(
      ["add", "person", "--slug", "p", "--alias", "Two", "--side", "CN"],
      input: Array(text.utf8))
    #expect(run.ending == .code(0))
    let shown = try shown("p")
    #expect(shown.contains("aliases: [One, Two]") && shown.contains("side: CN"))
    #expect(shown.hasSuffix("---\nBody.\n"))
  }

  @Test(arguments: [
    (["note", "--party", "US"], "have no field named `parties`"),
    (["person", "--dialogue", "d"], "have no field named `dialogue`"),
    (["dialogue", "--type", "track1"], "use track2 or scientific"),
    (["dialogue", "--rule", "x"], "use private, chatham, side or open"),
    (["session", "--attendee", "…"], "use a record's slug"),
    (["person", "--influence", "compute"], "write `influence` as 'policy=…,body=…"),
  ])
  func whatAKindDoesNotHaveIsRefused(_ arguments: [String], _ words: String) throws {
    let run = try bench.run(["add"] + arguments)
    #expect(run.ending == .code(64))
    #expect(run.messages.contains(words), "\(run)")
  }

  @Test func whatEndsBeforeItBeginsIsSaid() throws {
    let run = try bench.run(
      ["add", "session", "--title", "T", "--begins", "2026-03-14", "--ends", "2026-03-12"])
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("`ends` is before `begins`"), "\(run)")
    let right = try bench.run(
      ["add", "session", "--title", "T", "--begins", "2026-03-14", "--ends", "2026-03"])
    #expect(right.messages.isEmpty, "\(right)")
  }

  @Test func linksToARecordOfAnotherKindAreCounted() throws {
    for (kind, slug) in [("dialogue", "calm"), ("person", "ann")] {
      let run = try bench.run(["add", kind, "--slug", slug, "--title", slug])
      try #require(run.ending == .code(0))
    }
    let words = ["dialogue", "attendees"].map {
      "the slug in `\($0)` belongs to a record of the wrong kind"
    }
    let wrong = try bench.run(
      ["add", "session", "--dialogue", "ann", "--attendee", "calm", "--title", "T"])
    #expect(wrong.ending == .code(0) && words.allSatisfy(wrong.messages.contains), "\(wrong)")
    let right = try bench.run(
      ["add", "session", "--dialogue", "calm", "--attendee", "ann", "--title", "T"])
    #expect(right.ending == .code(0) && right.messages.isEmpty, "\(right)")
  }

  @Test func linksThatLeadNowhereAreCounted() throws {
    let run = try bench.run(
      [
        "add", "session", "--slug", "s", "--dialogue", "nowhere", "--attendee", "ann",
        "--attendee", "ann",
      ])
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("the slug in `dialogue` does not match any record yet"), "\(run)")
    #expect(
      run.messages.contains("the slug in `attendees` does not match any record yet"), "\(run)")
    #expect(!run.messages.contains("ann"))
  }

  /// What others refer to has a slug, and a field takes whatever names the record.
  @Test(arguments: ["lakeside-talks", "Lakeside talks", "LAKESIDE TALKS", "id"])
  func aRecordIsLinkedByWhateverNamesIt(_ name: String) throws {
    let added = try bench.run(["add", "dialogue", "--title", "Lakeside talks"])
    let id = added.answer.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!id.contains("lakeside"))
    let run = try bench.run(
      ["add", "note", "--slug", "n", "--title", "T", "--dialogue", name == "id" ? id : name])
    #expect(run.ending == .code(0) && run.messages.isEmpty, "\(run)")
    #expect(try shown("n").contains("dialogue: lakeside-talks"))
    // The name of a person is that of no dialogue; an alias of several words is one of hers.
    _ = try bench.run(["add", "person", "--name", "Anna Weber", "--alias", "Dr Weber"])
    let met = try bench.run(["add", "session", "--title", "S", "--attendee", "Dr Weber"])
    #expect(met.ending == .code(0) && met.messages.isEmpty, "\(met)")
    let other = try bench.run(["add", "note", "--title", "U", "--dialogue", "Anna Weber"])
    #expect(
      other.messages.contains("the slug in `dialogue` belongs to a record of the wrong kind"),
      "\(other)")
    let again = try bench.run(["add", "dialogue", "--title", "Lakeside talks"])
    #expect(again.ending == .code(0))
    #expect(try bench.run(["list"]).answer.contains("lakeside-talks-2"))
  }

  @Test func onATerminalTheFieldsAreAskedForAndEnterSkips() throws {
    let person = "---\nname: Gu Boyan\nnative: 顾伯言\n---\n"
    _ = try bench.run(["add", "person", "--slug", "gu-boyan"], input: Array(person.utf8))
    _ = try bench.run(
      ["add", "dialogue", "--slug", "calm", "--title", "Calm waters"]
        + ["--agenda", "The clock and its hands", "--agenda", "Words"])
    let terminal = try bench.onTerminal(["add", "session"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Title:", "Quokka meeting"), ("Dialogue:", "calm w"),
      ("Do you mean Calm waters?", "y"),
      ("First day", "next spring"), ("write a date as 2026-03-14", "2026-03-01"), ("Last day", ""),
      ("Place:", "Elm, Switzerland"),
      ("Person invited:", "gu boyan"), ("Another person invited:", "王伟"),
      ("Another person invited:", ""),
      ("Agenda item it covers", "CLOCK"), ("Another agenda", "Lunch"), ("Another agenda", ""),
      ("Enter for quokka-meeting", ""), ("in the editor?", "n"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.screen.everything.contains("quokka-meeting"))
    // Questions are erased with their answers.
    for words in ["Elm", "gu boyan", "Person invited"] {
      #expect(!terminal.screen.everything.contains(words))
    }
    let text = try shown("quokka-meeting")
    for words in [
      "title: Quokka meeting", "begins: 2026-03-01", "place: Elm, Switzerland",
      "attendees: [gu-boyan, 王伟]", "dialogue: calm", "agenda: [The clock and its hands, Lunch]",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    #expect(!text.contains("ends"))
  }

  @Test func entriesAreAskedForPartByPart() throws {
    let terminal = try bench.onTerminal(["add", "person"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Name:", "Lea Leader"), ("its original", ""), ("Alias", "Dr Lea"),
      ("Another alias", ""), ("Side", "neutral"),
      ("Affiliation", ""), ("Role", "facilitator"), ("Another role", ""),
      ("can influence", "compute, and more"), ("at which body", "Ministry"), ("how strongly", "4"),
      ("why you think so", ""), ("Another policy", ""), ("Perspective", ""), ("Constraint", ""),
      ("Contact detail", ""), ("Party that", "CN"), ("how much", "3"), ("why you", "taught there"),
      ("Another party", ""), ("Piece of experience", "Six dialogues"), ("Another piece", ""),
      ("Enter for lea-leader", "lea"), ("in the editor?", ""),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    let text = try shown("lea")
    for words in [
      "policy: \"compute, and more\"", "body: Ministry", "party: CN", "evidence: taught there",
      "aliases: [Dr Lea]",
      "experience: [Six dialogues]",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
  }

  /// Nobody could find such a person again, and no summary would look for the name.
  @Test func aPersonNeedsAName() throws {
    for (arguments, input) in [
      (["--name", "", "--side", "CN"], ""), (["--slug", "p"], ""), ([], "---\nside: CN\n---\n"),
    ] {
      let run = try bench.run(["add", "person"] + arguments, input: Array(input.utf8))
      #expect(run.ending == .code(64), "\(run)")
      #expect(run.messages.contains("a person needs a `name`"), "\(run)")
    }
    let native = try bench.run(["add", "person", "--name", "", "--native", "王伟"])
    #expect(native.ending == .code(0), "\(native)")
    // A file that somebody else wrote is not lost for it.
    try FileManager.default.createDirectory(
      atPath: bench.folder.file("folder").string, withIntermediateDirectories: false)
    try bench.folder.write("folder/p.md", "---\nkind: person\nside: CN\n---\n")
    let imported = try bench.run(["import", bench.folder.file("folder").string])
    #expect(imported.ending == .code(0), "\(imported)")
  }

  @Test func theNameOfAPersonIsAskedForAgain() throws {
    let terminal = try bench.onTerminal(["add", "person"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Name:", ""), ("Name in its original", ""),
      ("a person needs a `name`", "Lea"), ("Name in its original", ""), ("Alias", ""),
      ("Side", ""), ("Affiliation", ""), ("Role", ""), ("can influence", ""), ("Perspective", ""),
      ("Constraint", ""), ("Contact detail", ""), ("Enter for lea", ""), ("in the editor?", "n"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    #expect(try shown("lea").contains("name: Lea"))
  }

  @Test func withOptionsNothingIsAskedForAndAnOutcomeOpensTheEditor() throws {
    let person = try bench.start(["add", "person", "--name", "Ann", "--slug", "ann"])
    #expect(try person.exit() == .code(0))
    #expect(try shown("ann").contains("name: Ann"))
    let outcome = try bench.onTerminal(["add", "outcome"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Title:", "The page"), ("Dialogue:", "calm"),
      ("Person who carries it", "ann"), ("to which body", "Ministry"), ("by when", "in May"),
      ("write a date as 2026-03-14", "2026-05-01"), ("how far it is", "sent"),
      ("Another person who", ""), ("Commitment", "The US tells first"), ("Another commitment", ""),
      ("Red line", "No names"), ("Another red line", ""), ("Enter for the-page", ""),
    ] {
      try outcome.wait(for: question)
      try outcome.type(answer + "\r")
    }
    try outcome.wait { $0.isAlternate && $0.text.contains("carrier: ann") }
    // To the end of the text, which is the body.
    try outcome.type("\u{1b}[1;5FTold within 48 hours.\u{13}")
    #expect(try outcome.exit() == .code(0))
    let text = try shown("the-page")
    #expect(text.hasSuffix("---\nTold within 48 hours."), "\(text)")
    for words in [
      "dialogue: calm", "carrier: ann", "to: Ministry", "by: 2026-05-01", "state: sent",
      "The US tells first", "No names",
    ] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
  }

  @Test func aWrongAnswerIsAskedForAgainAndNothingAtAllIsNotSaved() throws {
    let terminal = try bench.onTerminal(["add", "dialogue"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Title:", ""), ("Type", "track1"), ("use track2 or scientific", ""),
      ("Party", ""), ("Part of the vision", ""), ("Agenda", ""), ("Facilitator", ""),
      ("Convening", ""), ("Jurisdiction", ""), ("Rule", ""), ("First day", ""), ("Last day", ""),
      ("Write it in the editor?", "n"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.screen.everything.contains("nothing was saved"))
    #expect(!(try bench.run(["list"])).answer.contains("dialogue"))
  }

  /// The questions number the parts of the vision: whoever types the number means the part.
  @Test func aNumberNamesAPartOfTheVision() throws {
    let terminal = try bench.onTerminal(["add", "dialogue"])
    for (question, answer) in [
      ("Passphrase", "alpha"), ("Title:", "Calm"), ("Type", ""), ("Party", ""),
      ("Part of the vision", "Less water"), ("which policies", ""), ("Another part", ""),
      ("Agenda item", "Words"),
      ("parts of the vision it serves", "1"), ("Another agenda item", ""), ("Facilitator", ""),
      ("Convening", ""), ("Jurisdiction", ""), ("Rule", ""), ("First day", ""), ("Last day", ""),
      ("Enter for calm", ""), ("in the editor?", "n"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "calm"]).answer.contains("serves: [v1]"))
  }
}
