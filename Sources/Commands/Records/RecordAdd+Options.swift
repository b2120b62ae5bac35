import Application
import ArgumentParser
import Records
import Words

/// The fields of all kinds as options of `add`.
struct RecordOptions: ParsableArguments {
  // Dialogue.
  @Option(help: ArgumentHelp(FieldOption.type)) var type: String?
  @Option(help: ArgumentHelp(FieldOption.party)) var party: [String] = []
  @Option(help: ArgumentHelp(FieldOption.vision, value: "id=…,text=…")) var vision: [String] = []
  @Option(help: ArgumentHelp(FieldOption.agenda, value: "item=…,serves=…"))
  var agenda: [String] = []
  @Option(help: ArgumentHelp(FieldOption.facilitator, value: "slug")) var facilitator: [String] = []
  @Option(help: ArgumentHelp(FieldOption.convener)) var convener: String?
  @Option(help: ArgumentHelp(FieldOption.jurisdiction)) var jurisdiction: String?
  @Option(help: ArgumentHelp(FieldOption.rule)) var rule: String?
  @Option(help: ArgumentHelp(FieldOption.status)) var status: String?
  @Option(help: ArgumentHelp(FieldOption.begins)) var begins: String?
  @Option(help: ArgumentHelp(FieldOption.ends)) var ends: String?
  @Option(help: ArgumentHelp(FieldOption.group, value: "group=…,members=…"))
  var group: [String] = []
  @Option(
    help: ArgumentHelp(FieldOption.acceptance, value: "party=…,of=…,level=…,evidence=…,date=…"))
  var acceptance: [String] = []
  @Option(help: ArgumentHelp(FieldOption.invitation, value: "person=…,state=…,date=…"))
  var invitation: [String] = []
  // Person.
  @Option(help: ArgumentHelp(FieldOption.native)) var native: String?
  @Option(help: ArgumentHelp(FieldOption.alias)) var alias: [String] = []
  @Option(help: ArgumentHelp(FieldOption.side)) var side: String?
  @Option(help: ArgumentHelp(FieldOption.affiliation)) var affiliation: [String] = []
  @Option(help: ArgumentHelp(FieldOption.role)) var role: [String] = []
  @Option(help: ArgumentHelp(FieldOption.contact)) var contact: [String] = []
  @Option(help: ArgumentHelp(FieldOption.influence, value: "policy=…,body=…,strength=…,evidence=…"))
  var influence: [String] = []
  @Option(help: ArgumentHelp(FieldOption.perspective, value: "on=…,policy=…,scale=…,text=…"))
  var perspective: [String] = []
  @Option(help: ArgumentHelp(FieldOption.constraint, value: "text=…,until=…"))
  var constraint: [String] = []
  @Option(help: ArgumentHelp(FieldOption.standing, value: "party=…,level=…,evidence=…"))
  var standing: [String] = []
  @Option(help: ArgumentHelp(FieldOption.experience)) var experience: [String] = []
  @Option(help: ArgumentHelp(FieldOption.apart, value: "slug")) var apart: [String] = []
  // Session, note, outcome, exposure.
  @Option(help: ArgumentHelp(FieldOption.dialogue)) var dialogue: String?
  @Option(help: ArgumentHelp(FieldOption.session, value: "slug")) var session: String?
  @Option(help: ArgumentHelp(FieldOption.person, value: "slug")) var person: [String] = []
  @Option(help: ArgumentHelp(FieldOption.place)) var place: String?
  @Option(help: ArgumentHelp(FieldOption.attendee, value: "slug")) var attendee: [String] = []
  @Option(help: ArgumentHelp(FieldOption.question)) var question: [String] = []
  @Option(help: ArgumentHelp(FieldOption.promise, value: "person=…,text=…,until=…"))
  var promise: [String] = []
  @Option(help: ArgumentHelp(FieldOption.climate, value: "facilitator=…,much=…,few=…"))
  var climate: [String] = []
  @Option(help: ArgumentHelp(FieldOption.trust, value: "parties=…,level=…"))
  var trust: [String] = []
  @Option(help: ArgumentHelp(FieldOption.organiser)) var organiser: String?
  @Option(help: ArgumentHelp(FieldOption.state)) var state: String?
  @Option(help: ArgumentHelp(FieldOption.reason)) var reason: String?
  @Option(help: ArgumentHelp(FieldOption.step, value: "carrier=…,to=…,by=…,state=…"))
  var step: [String] = []
  @Option(help: ArgumentHelp(FieldOption.commitment)) var commitment: [String] = []
  @Option(help: ArgumentHelp(FieldOption.redline)) var redline: [String] = []
  @Option(help: ArgumentHelp(FieldOption.key, value: "key=…,person=…,party=…"))
  var key: [String] = []
  @Option(help: ArgumentHelp(FieldOption.what)) var what: String?
  @Option(help: ArgumentHelp(FieldOption.where)) var `where`: String?
  @Option(help: ArgumentHelp(FieldOption.when)) var when: String?
  @Option(help: ArgumentHelp(FieldOption.severity)) var severity: String?
  @Option(help: ArgumentHelp(FieldOption.handled)) var handled: String?

  /// The given values, by field, in the order of the text form.
  private var given: [(key: FieldKey, texts: [String])] {
    func one(_ key: FieldKey, _ text: String?) -> (key: FieldKey, texts: [String]) {
      (key, text.map { [$0] } ?? [])
    }
    return [
      one(.type, type), (.parties, party), (.vision, vision), (.agenda, agenda),
      (.facilitators, facilitator), one(.convener, convener), one(.jurisdiction, jurisdiction),
      one(.rule, rule), one(.status, status), one(.begins, begins), one(.ends, ends),
      (.groups, group), (.acceptance, acceptance), (.invitations, invitation),
      one(.native, native), (.aliases, alias), one(.side, side), (.affiliations, affiliation),
      (.roles, role), (.contact, contact), (.influence, influence),
      (.perspective, perspective), (.constraints, constraint), (.standing, standing),
      (.experience, experience), (.apart, apart), one(.dialogue, dialogue), one(.session, session),
      (.people, person), one(.place, place),
      (.attendees, attendee), (.questions, question), (.promises, promise), (.climate, climate),
      (.trust, trust),
      one(.organiser, organiser),
      one(.state, state), one(.reason, reason), (.pathway, step), (.commitments, commitment),
      (.redlines, redline), (.keys, key), one(.what, what), one(.where, `where`), one(.when, when),
      one(.severity, severity), one(.handled, handled),
    ]
  }

  /// Whether none was given.
  var isEmpty: Bool { given.allSatisfy(\.texts.isEmpty) }

  /// Whether a value of any field is prompted for.
  var areAsked: Bool { given.contains { $0.texts.contains(PromptedArgument.sign) } }

  /// Puts what was given into a record's fields; what was given as `-` is asked for, until the field
  /// takes it: what was answered before must not be lost for one word.
  ///
  /// - Throws: `ApplicationError.fieldUnknown`, `.fieldInvalid`; `TerminalError`.
  func put(
    into metadata: inout Metadata, asking value: (String, String) throws -> String
  ) throws {
    for (key, texts) in given {
      for text in texts { try put(text, into: key, &metadata, value) }
    }
  }

  private func put(
    _ text: String, into key: FieldKey, _ metadata: inout Metadata,
    _ value: (String, String) throws -> String
  ) throws {
    while true {
      let value = try value(text, Words.current.prompt(.field(key)))
      do throws(FieldTextError) {
        return try metadata.put(RecordLinks.slug(named: value, by: key), into: key)
      } catch {
        guard case .invalidValue = error, text == PromptedArgument.sign else {
          throw ApplicationError(error, of: metadata.kind)
        }
        Output.note(Words.current.note(.invalidAnswer(key)))
      }
    }
  }
}
