import Records
import Testing

@testable import Application

/// To which dialogue a record belongs, and which rule holds, where that is not clear.
@Suite struct BelongingTests {
  private static let rules = [""] + PortionMark.words + ["no such word"]

  private func dialogue(_ slug: String, rule: String) -> Metadata {
    var fields = Dialogue()
    fields.rule = rule
    var metadata = Metadata(.dialogue(fields))
    metadata.slug = slug
    return metadata
  }

  private func session(_ slug: String, of dialogue: String) -> Metadata {
    var fields = Session()
    fields.dialogue = dialogue
    var metadata = Metadata(.session(fields))
    metadata.slug = slug
    return metadata
  }

  private func note(session: String, dialogue: String, marking: String = "") -> Metadata {
    var fields = Note()
    (fields.session, fields.dialogue) = (session, dialogue)
    var metadata = Metadata(.note(fields))
    metadata.marking = marking
    return metadata
  }

  private func belonging(_ records: [Metadata]) -> Belonging {
    var belonging = Belonging()
    for record in records { belonging.add(record) }
    return belonging
  }

  /// However many records and versions there are, and in whatever order: no choice of one version of
  /// each would let less out.
  @Test func theStrictestRuleHoldsWhateverIsMeant() {
    for first in Self.rules {
      for second in Self.rules {
        for other in Self.rules {
          for sessions in [["a"], ["b"], ["a", "b"], ["a", ""], ["", ""], []] {
            let dialogues = [
              dialogue("a", rule: first), dialogue("a", rule: second), dialogue("b", rule: other),
            ]
            let places = sessions.map { session("s", of: $0) }
            let note = note(session: "s", dialogue: "b")
            let whole = belonging(dialogues + places)
            for one in dialogues.prefix(2) {
              for place in places.isEmpty ? [session("x", of: "")] : places {
                let single = belonging([one, dialogues[2], place])
                #expect(
                  whole.unmarked(in: note).openness <= single.unmarked(in: note).openness,
                  "\(first) \(second) \(other) \(sessions)")
                #expect(
                  whole.openestRule(of: note).openness >= single.openestRule(of: note).openness,
                  "\(first) \(second) \(other) \(sessions)")
              }
            }
            let backwards = belonging((dialogues + places).reversed())
            #expect(backwards.unmarked(in: note) == whole.unmarked(in: note))
            #expect(backwards.dialogues(of: note) == whole.dialogues(of: note))
          }
        }
      }
    }
  }

  @Test func aNoteBelongsToTheDialoguesOfItsSession() {
    let known = belonging([
      dialogue("a", rule: "open"), dialogue("b", rule: "chatham"), session("s", of: "a"),
      session("t", of: "a"), session("t", of: "b"), session("u", of: ""),
    ])
    #expect(known.dialogues(of: note(session: "s", dialogue: "b")) == ["a"])
    #expect(known.dialogues(of: note(session: "t", dialogue: "")) == ["a", "b"])
    #expect(known.dialogues(of: note(session: "u", dialogue: "b")) == ["b"])
    #expect(known.dialogues(of: note(session: "gone", dialogue: "b")) == ["b"])
    #expect(known.dialogues(of: note(session: "", dialogue: "")) == [])
    #expect(known.dialogues(of: dialogue("a", rule: "")) == ["a"])
    #expect(known.belongs(session("t", of: "b"), to: "b"))
    #expect(known.unmarked(in: note(session: "t", dialogue: "")) == .chatham)
    #expect(known.unmarked(in: note(session: "", dialogue: "gone")) == .private)
    #expect(known.unmarked(in: note(session: "", dialogue: "")) == .private)
    #expect(known.unmarked(in: note(session: "t", dialogue: "", marking: "open")) == .open)
    #expect(known.openestRule(of: note(session: "", dialogue: "gone")) == .open)
    #expect(known.openestRule(of: note(session: "", dialogue: "")) == .private)
  }

  /// When somebody chooses the removal, a note belongs to the dialogue that it names itself.
  @Test func aRemovedSessionMayLeaveItsNotesToTheirDialogue() {
    var known = belonging([
      dialogue("a", rule: "private"), dialogue("b", rule: "open"), session("s", of: "a"),
    ])
    known.addRemoval(of: session("s", of: "a"))
    let moved = note(session: "s", dialogue: "b")
    #expect(known.dialogues(of: moved) == ["a", "b"])
    #expect(known.dialogues(of: note(session: "s", dialogue: "")) == ["a"])
    #expect(known.unmarked(in: moved) == .private)
    #expect(known.openestRule(of: moved) == .open)
    let own = note(session: "", dialogue: "a")
    #expect(OpenedMarks(known, new: []).opens(form(moved, "x"), replacing: form(own, "x")))
  }

  // MARK: - What comes from others

  private func form(_ metadata: Metadata, _ body: String = "") -> TextForm {
    TextForm(metadata: metadata, body: Array(body.utf8))
  }

  /// A note in a dialogue whose rule is chatham.
  private func opens(_ new: String, insteadOf old: String) -> Bool {
    let own = belonging([dialogue("a", rule: "chatham")])
    let note = note(session: "", dialogue: "a")
    return OpenedMarks(own, new: []).opens(form(note, new), replacing: form(note, old))
  }

  @Test(
    arguments: [
      ("one", "one"), ("(private) one", "one"), ("one\n\n(open) more", "one"), ("", "one"),
      ("(private) two", "(private) one"), ("(open) two", "(open) one"),
      ("(private) x\n\n(open) b", "(private) a\n\n(open) b"),
      ("(open) b\n\n(private) a", "(private) a\n\n(open) b"),
      ("(private) x\n\n(open) y", "(private) a\n\n(open) b"), ("(chatham)  one", "one"),
    ])
  func whatStaysAsClosedMayReplace(_ new: String, _ old: String) {
    #expect(!opens(new, insteadOf: old))
  }

  @Test(
    arguments: [
      ("(open) one", "one"), ("one", "(private) one"), ("(side) one or two", "one"),
      ("(open) a\n\n(private) b", "(private) a\n\n(open) b"),
      ("one", "(private)\n\none"), ("a\n\nb", "(private) a b"),
      ("(open) two", "(private) one\n\n(private) three"),
      ("(open) パリで会う\n\n(private) バリで会う", "(private) パリで会う\n\n(open) バリで会う"),
      ("(open) ข่าว\n\n(private) ข้าว", "(private) ข่าว\n\n(open) ข้าว"),
    ])
  func whatIsMoreOpenMayNotReplace(_ new: String, _ old: String) {
    #expect(opens(new, insteadOf: old))
  }

  /// Where a choice is still open, nothing is as closed as it may become open.
  @Test(arguments: ["session", "dialogue", "rules", "unknown"])
  func noMarkIsTakenOffWhereAnOpenRuleMayComeToHold(_ unsettled: String) {
    var own = belonging([session("s", of: "a")])
    if unsettled != "unknown" { own.add(dialogue("a", rule: "open")) }
    switch unsettled {
    case "session": own.addRemoval(of: session("s", of: "a"))
    case "dialogue": own.addRemoval(of: dialogue("a", rule: "open"))
    case "rules": own.add(dialogue("a", rule: "private"))
    default: break
    }
    let marks = OpenedMarks(own, new: [])
    let plain = note(session: "s", dialogue: "")
    let marked = note(session: "s", dialogue: "", marking: "private")
    #expect(own.strictestRule(of: plain) == .private && own.openestRule(of: plain) == .open)
    #expect(marks.opens(form(plain, "x"), replacing: form(marked, "x")))
    #expect(marks.opens(form(plain, "x"), replacing: form(plain, "(chatham) x")))
    #expect(marks.opens(form(plain, "(chatham) x"), replacing: form(plain, "x")))
    // Whatever is chosen holds for both.
    #expect(!marks.opens(form(plain, "x, too"), replacing: form(plain, "x")))
    #expect(!marks.opens(form(marked, "x"), replacing: form(plain, "x")))
  }

  /// Where a session may be gone, the same dialogues are not the same place.
  @Test func nothingLeavesASessionThatMayBeGone() {
    var own = belonging([
      dialogue("a", rule: "private"), dialogue("b", rule: "open"), session("s", of: "a"),
      session("s", of: "b"), session("t", of: "b"),
    ])
    own.addRemoval(of: session("s", of: "b"))
    own.addRemoval(of: session("t", of: "b"))
    let marks = OpenedMarks(own, new: [])
    func opens(_ new: Metadata, _ old: Metadata) -> Bool {
      marks.opens(form(new, "x"), replacing: form(old, "x"))
    }
    #expect(opens(note(session: "s", dialogue: "b"), note(session: "s", dialogue: "a")))
    // Without its session it would belong to no dialogue.
    #expect(opens(note(session: "", dialogue: "b"), note(session: "t", dialogue: "")))
    #expect(!opens(note(session: "t", dialogue: ""), note(session: "t", dialogue: "")))
  }

  @Test func rulesMarkingsAndPlacesMayNotOpen() {
    let own = belonging([
      dialogue("a", rule: ""), dialogue("b", rule: "open"), session("s", of: "a"),
    ])
    let marks = OpenedMarks(own, new: [dialogue("c", rule: "open"), dialogue("d", rule: "")])
    func opens(_ new: Metadata, _ old: Metadata) -> Bool {
      marks.opens(form(new, "x"), replacing: form(old, "x"))
    }
    for rule in ["chatham", "side", "open"] {
      #expect(opens(dialogue("a", rule: rule), dialogue("a", rule: "")))
      #expect(!opens(dialogue("a", rule: ""), dialogue("a", rule: rule)))
      #expect(
        opens(
          note(session: "", dialogue: "a", marking: rule), note(session: "", dialogue: "a")))
    }
    #expect(!opens(dialogue("a", rule: "private"), dialogue("a", rule: "")))
    // To a dialogue that lets more out, that comes along, or of which nobody knows.
    for other in ["b", "c", "unknown"] {
      #expect(opens(session("s", of: other), session("s", of: "a")), "\(other)")
      #expect(
        opens(note(session: "", dialogue: other), note(session: "", dialogue: "a")), "\(other)")
      #expect(
        opens(note(session: "", dialogue: other), note(session: "s", dialogue: "b")), "\(other)")
    }
    #expect(!opens(session("s", of: "d"), session("s", of: "a")))
    // The notes of a session without a dialogue belong to the one that they name.
    #expect(opens(session("s", of: ""), session("s", of: "a")))
    // What belongs to it by its name would belong to another.
    #expect(opens(session("t", of: "a"), session("s", of: "a")))
    // In fields.
    func planned(_ agenda: String...) -> Metadata {
      var fields = Session()
      (fields.dialogue, fields.agenda) = ("a", agenda)
      return Metadata(.session(fields))
    }
    #expect(opens(planned("who pays"), planned("(private) who pays")))
    #expect(!opens(planned("(private) who pays now"), planned("(private) who pays")))
    #expect(!opens(planned("(private) who pays", "more"), planned("(private) who pays")))
  }
}
