import Application
import ArgumentParser
import Records

/// The fields of all kinds as options of `add`.
struct RecordFields: ParsableArguments {
  // Dialogue.
  @Option(help: "The type of a dialogue: track2 or scientific.") var type: String?
  @Option(help: "A party of the dialogue.") var party: [String] = []
  @Option(help: ArgumentHelp("A part of the vision.", valueName: "id=…,text=…"))
  var vision: [String] = []
  @Option(
    help: ArgumentHelp(
      "An agenda item and the parts of the vision it serves; for a session, only the item.",
      valueName: "item=…,serves=…"))
  var agenda: [String] = []
  @Option(help: ArgumentHelp("A facilitator of the dialogue.", valueName: "slug")) var facilitator:
    [String] = []
  @Option(help: "The body that convenes the dialogue.") var convener: String?
  @Option(help: "The jurisdiction of the venue.") var jurisdiction: String?
  @Option(help: "The rule for unmarked paragraphs: private, chatham, side or open.")
  var rule: String?
  @Option(help: "The status of the dialogue.") var status: String?
  @Option(help: "The first day of a dialogue or session.") var begins: String?
  @Option(help: "The last day of a dialogue or session.") var ends: String?
  // Person.
  @Option(help: "A person's name in its own script.") var native: String?
  @Option(help: "Another name of the person.") var alias: [String] = []
  @Option(help: "The person's side: a party, or a word such as neutral.") var side: String?
  @Option(help: "An organisation that the person belongs to.") var affiliation: [String] = []
  @Option(help: "The person's role in dialogues.") var role: [String] = []
  @Option(help: "How to reach the person.") var contact: [String] = []
  @Option(
    help: ArgumentHelp(
      "A policy and a body that the person can influence.",
      valueName: "policy=…,body=…,strength=…,evidence=…"))
  var influence: [String] = []
  @Option(help: "The person's view of the subject.") var perspective: String?
  @Option(help: "Something that limits what the person can say or do.") var constraint: [String] =
    []
  @Option(
    help: ArgumentHelp(
      "A facilitator's standing with a party.", valueName: "party=…,level=…,evidence=…"))
  var standing: [String] = []
  @Option(help: "A facilitator's experience.") var experience: [String] = []
  // Session, note, outcome, exposure.
  @Option(help: "The slug of the dialogue it belongs to.") var dialogue: String?
  @Option(help: ArgumentHelp("The session that a note belongs to.", valueName: "slug"))
  var session: String?
  @Option(help: ArgumentHelp("A person that a note is about.", valueName: "slug")) var person:
    [String] = []
  @Option(help: "The place of a session.") var place: String?
  @Option(help: ArgumentHelp("A person who is invited to a session.", valueName: "slug"))
  var attendee: [String] = []
  @Option(
    help: ArgumentHelp(
      "A step of an outcome's pathway.", valueName: "carrier=…,to=…,by=…,state=…"))
  var step: [String] = []
  @Option(help: "A commitment that the sides make.") var commitment: [String] = []
  @Option(help: "Something that the sides rule out.") var redline: [String] = []
  @Option(help: "What became known, for an exposure.") var what: String?
  @Option(help: "Where it appeared.") var `where`: String?
  @Option(help: "When it appeared.") var when: String?
  @Option(help: "How serious it is, from 1 to 5.") var severity: String?

  /// What was given, by field, in the order of the text form.
  private var given: [(key: FieldKey, texts: [String])] {
    func one(_ key: FieldKey, _ text: String?) -> (key: FieldKey, texts: [String]) {
      (key, text.map { [$0] } ?? [])
    }
    return [
      one(.type, type), (.parties, party), (.vision, vision), (.agenda, agenda),
      (.facilitators, facilitator), one(.convener, convener), one(.jurisdiction, jurisdiction),
      one(.rule, rule), one(.status, status), one(.begins, begins), one(.ends, ends),
      one(.native, native), (.aliases, alias), one(.side, side), (.affiliations, affiliation),
      (.roles, role), (.contact, contact), (.influence, influence),
      one(.perspective, perspective), (.constraints, constraint), (.standing, standing),
      (.experience, experience), one(.dialogue, dialogue), one(.session, session),
      (.people, person), one(.place, place),
      (.attendees, attendee), (.pathway, step), (.commitments, commitment),
      (.redlines, redline), one(.what, what), one(.where, `where`), one(.when, when),
      one(.severity, severity),
    ]
  }

  /// Whether none was given.
  var isEmpty: Bool { given.allSatisfy(\.texts.isEmpty) }

  /// Puts what was given into a record's fields; what was given as `-` is asked for.
  ///
  /// - Throws: `ApplicationError.fieldUnknown`, `.fieldInvalid`; `TerminalError`.
  func put(into metadata: inout Metadata) throws {
    for (key, texts) in given {
      for text in texts {
        let value = try Asked.value(
          text,
          "\(key.rawValue.prefix(1).uppercased())"
            + "\(key.rawValue.dropFirst()): ")
        do throws(FieldTextError) {
          try metadata.put(value, into: key)
        } catch {
          throw ApplicationError(error, of: metadata.kind)
        }
      }
    }
  }
}

extension ApplicationError {
  /// What is wrong with a field that was typed.
  init(_ error: FieldTextError, of kind: RecordKind) {
    switch error {
    case .noSuchField(let key): self = .fieldUnknown(key, kind)
    case .invalidValue(let key): self = .fieldInvalid(key)
    }
  }
}
