package import Calendar
import Records
import Redaction
package import VaultStore

/// Turns quick lines into notes.
package struct JotFinish {
  /// Something that a sign marks.
  package struct Marked: Sendable, Equatable {
    /// The slug of who said it, or empty.
    package let person: String
    /// The name, or the label where it is not known whom it means.
    package let name: String
    /// The text.
    package let text: String
  }

  /// A note that was made.
  package struct Made: Sendable {
    /// Its reference.
    package let reference: String
    /// How many lines it holds.
    package let lines: Int
    package let commitments: [Marked]
    package let questions: [Marked]
    /// How many of these were added to the session's record.
    package let addedToSession: Int
  }

  /// What notes are called, in a language.
  package struct Texts {
    let title: (_ session: String, _ day: Day) -> String

    /// - Parameter title: of a note, for the title of its session and the day of its first line.
    package init(title: @escaping (_ session: String, _ day: Day) -> String) {
      self.title = title
    }
  }

  private let catalog: TargetCatalog
  private let texts: Texts

  package init(in catalog: TargetCatalog, texts: Texts) {
    self.catalog = catalog
    self.texts = texts
  }

  /// The changes that make notes of the lines of a session, or of all sessions of a dialogue.
  ///
  /// - Parameter reference: see `JotPlace`; a dialogue means all its lines.
  /// - Throws: as `JotPlace`; `ApplicationError.noLines`.
  package func changes(
    of reference: String?, on today: Day
  ) throws -> (changes: [Change], value: [Made]) {
    let place = try JotPlace(reference, on: today, in: catalog)
    let named = try reference.map { try catalog.find($0) } ?? place.entry
    let isDialogue = named.metadata.kind == .dialogue
    let found = try JotLines(catalog) {
      isDialogue ? $0.dialogue == named.metadata.slug : $0.session == place.session
    }
    guard !found.lines.isEmpty else { throw ApplicationError.noLines }
    let bindings = try DecisionRecords(catalog).decisions.labels(in: place.dialogue)
    var order: [String] = []
    var groups: [String: [JotLines.Stored]] = [:]
    for line in found.lines {
      guard case .line(let note) = line.entry.metadata.details else { continue }
      if groups[note.session] == nil { order.append(note.session) }
      groups[note.session, default: []].append(line)
    }
    var changes: [Change] = []
    var made: [Made] = []
    for session in order {
      let own = try session.isEmpty ? place : JotPlace(session, on: today, in: catalog)
      let part = try note(of: groups[session] ?? [], in: own, JotLabels(own, bindings))
      changes += part.changes
      made.append(part.made)
    }
    return (changes, made)
  }

  private func note(
    of lines: [JotLines.Stored], in place: JotPlace, _ labels: JotLabels
  ) throws -> (changes: [Change], made: Made) {
    var note = Note()
    (note.dialogue, note.session) = (place.dialogue, place.session)
    var (tags, commitments, questions): ([String], [Marked], [Marked]) = ([], [], [])
    var body = ""
    var minute = ""
    for line in lines {
      let read = QuickLine(line.text)
      var speaker = read.label
      var slug = ""
      if case .person(let found) = labels.meaning(of: read.label) {
        slug = found
        speaker = "@" + found
        if !note.people.contains(found) { note.people.append(found) }
      }
      for tag in read.tags where !tags.contains(tag) { tags.append(tag) }
      let name = place.people.first { $0.slug == slug }?.name ?? (slug.isEmpty ? read.label : slug)
      let marked = Marked(person: slug, name: name, text: read.plainText)
      switch read.sign {
      case .commitment: commitments.append(marked)
      case .question: questions.append(marked)
      case nil: break
      }
      // A heading for each minute: marks and labels stay at the beginning of their paragraphs.
      let time = "\(line.time.day.text) \(line.time.clock) \(line.time.zone)"
      if time != minute {
        body += (body.isEmpty ? "" : "\n") + "### \(time)\n"
        minute = time
      }
      body += "\n" + JotFinish.paragraph(read, speaker: speaker) + "\n"
    }
    let first = lines[0].time.day
    var metadata = Metadata(
      .note(note), title: texts.title(place.entry.metadata.title, first))
    (metadata.tags, metadata.date) = (tags, first.text)
    let record = RecordID.random()
    var changes = [
      try Change.put(record, metadata: metadata.serialized(), body: BytesSource(Array(body.utf8)))
    ]
    // Only what is in the note: another newest version of a line may belong to another session.
    let versions = Dictionary(grouping: lines.map(\.entry.version), by: \.record)
    changes += lines.compactMap { line -> Change? in
      let own = versions[line.entry.version.record] ?? []
      guard own.first?.id == line.entry.version.id else { return nil }
      return Change.delete(line.entry.version.record, replacing: own.map(\.id))
    }
    let added = try addition(commitments, questions, to: place)
    changes += [added?.change].compactMap { $0 }
    return (
      changes,
      Made(
        reference: Catalog.reference(slug: "", record), lines: lines.count,
        commitments: commitments, questions: questions, addedToSession: added?.count ?? 0)
    )
  }

  private static func paragraph(_ line: QuickLine, speaker: String) -> String {
    let mark = line.mark.map { "(\($0.rawValue)) " } ?? ""
    let label = speaker.isEmpty ? "" : speaker + ": "
    let sign =
      switch line.sign {
      case .commitment: "! "
      case .question: "? "
      case nil: ""
      }
    return mark + label + sign + line.plainText
  }

  /// Adds promises and questions to the session's record, where the next brief looks for them.
  private func addition(
    _ commitments: [Marked], _ questions: [Marked], to place: JotPlace
  ) throws -> (change: Change, count: Int)? {
    guard case .session(var session) = place.entry.metadata.details, catalog.isOwn(place.entry),
      !place.entry.isConflict
    else { return nil }
    var count = 0
    for marked in commitments
    where !session.promises.contains(where: { $0.person == marked.person && $0.text == marked.text }
    ) {
      session.promises.append(Promise(person: marked.person, text: marked.text))
      count += 1
    }
    for marked in questions where !session.questions.contains(marked.text) {
      session.questions.append(marked.text)
      count += 1
    }
    guard count > 0 else { return nil }
    var metadata = place.entry.metadata
    metadata.details = .session(session)
    let change = try Change.put(
      place.entry.version.record, replacing: catalog.headIDs(place.entry),
      metadata: metadata.serialized(), body: BytesSource(try catalog.body(place.entry)))
    return (change, count)
  }
}
