/// The fields that belong to a record's kind.
///
/// The case is the record's kind, so that fields and kind cannot disagree. Kinds without a payload
/// have no fields of their own: an attachment has its name in the title, and the program's own
/// records keep theirs as extras.
package enum Details: Equatable, Sendable {
  case dialogue(Dialogue)
  case person(Person)
  case session(Session)
  case note(Note)
  case outcome(Outcome)
  case exposure(Exposure)
  case gathering(Gathering)
  case release(Release)
  case attachment
  case line(Note)
  case setting
  case key
  case contact
  case protected
  case decision
  case draft
  /// A kind of a newer program; its fields are kept undecoded.
  case other(String)

  /// Details of that kind without content.
  package init(_ kind: RecordKind) {
    switch kind {
    case .dialogue: self = .dialogue(Dialogue())
    case .person: self = .person(Person())
    case .session: self = .session(Session())
    case .note: self = .note(Note())
    case .outcome: self = .outcome(Outcome())
    case .exposure: self = .exposure(Exposure())
    case .gathering: self = .gathering(Gathering())
    case .release: self = .release(Release())
    case .attachment: self = .attachment
    case .line: self = .line(Note())
    case .setting: self = .setting
    case .key: self = .key
    case .contact: self = .contact
    case .protected: self = .protected
    case .decision: self = .decision
    case .draft: self = .draft
    case .other(let name): self = .other(name)
    }
  }

  /// The kind they belong to.
  package var kind: RecordKind {
    switch self {
    case .dialogue: .dialogue
    case .person: .person
    case .session: .session
    case .note: .note
    case .outcome: .outcome
    case .exposure: .exposure
    case .gathering: .gathering
    case .release: .release
    case .attachment: .attachment
    case .line: .line
    case .setting: .setting
    case .key: .key
    case .contact: .contact
    case .protected: .protected
    case .decision: .decision
    case .draft: .draft
    case .other(let name): .other(name)
    }
  }

  /// Slug of the dialogue the record belongs to, or empty: its rule applies to unmarked paragraphs.
  package var dialogueSlug: String {
    switch self {
    case .session(let session): session.dialogue
    case .note(let note), .line(let note): note.dialogue
    case .outcome(let outcome): outcome.dialogue
    case .exposure(let exposure): exposure.dialogue
    case .release(let release): release.dialogue
    default: ""
    }
  }
}

extension Details {
  /// What the title of such a record reveals.
  var titleIdentity: FieldIdentity {
    switch self {
    case .person, .dialogue, .protected: .name
    case .session, .note, .outcome, .exposure, .gathering, .release, .attachment, .setting, .key,
      .contact,
      .decision, .draft, .line, .other:
      .nothing
    }
  }

  /// What the slug of such a record reveals. A person's slug is often used as a handle.
  var slugIdentity: FieldIdentity {
    switch self {
    case .person: .contact
    case .dialogue: .name
    case .session, .note, .outcome, .exposure, .gathering, .release, .attachment, .setting, .key,
      .contact,
      .protected, .decision, .draft, .line, .other:
      .nothing
    }
  }
}

extension Details: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    switch self {
    case .dialogue(var dialogue):
      try dialogue.visit(&visitor)
      self = .dialogue(dialogue)
    case .person(var person):
      try person.visit(&visitor)
      self = .person(person)
    case .session(var session):
      try session.visit(&visitor)
      self = .session(session)
    case .note(var note):
      try note.visit(&visitor)
      self = .note(note)
    case .line(var line):
      try line.visit(&visitor)
      self = .line(line)
    case .outcome(var outcome):
      try outcome.visit(&visitor)
      self = .outcome(outcome)
    case .exposure(var exposure):
      try exposure.visit(&visitor)
      self = .exposure(exposure)
    case .gathering(var gathering):
      try gathering.visit(&visitor)
      self = .gathering(gathering)
    case .release(var release):
      try release.visit(&visitor)
      self = .release(release)
    case .attachment, .setting, .key, .contact, .protected, .decision, .draft, .other:
      break
    }
  }
}
