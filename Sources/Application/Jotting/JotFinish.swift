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
    /// The name, or the label if it is unknown whom it means.
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
    /// How many of these stay in the note alone: their marks are stricter than the session's.
    package let keptInNote: Int
  }

  /// Lines whose session is not there under the name that they have of it.
  package struct Orphans: Sendable, Equatable {
    /// The name.
    package let session: String
    /// How many lines there are.
    package let lines: Int
  }

  /// The result for the lines.
  package struct Result: Sendable {
    /// The notes.
    package let made: [Made]
    /// The lines that stay lines, since their session is not there.
    package let orphans: [Orphans]
    /// The references of the lines that stay lines, since they have several newest versions: nobody
    /// chose yet what they say and to whom.
    package let inConflict: [String]
  }

  /// The titles of notes in a language.
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
  /// - Throws: as `JotPlace`; `ApplicationError.noLines`, or `.sourcesInConflict` where there are no
  ///   other lines.
  package func changes(
    of reference: String?, on today: Day
  ) throws -> (changes: [Change], value: Result) {
    let place = try JotPlace(reference, on: today, in: catalog)
    let named = try reference.map { try catalog.find($0) } ?? place.entry
    let isDialogue = named.metadata.kind == .dialogue
    let found = try JotLines(catalog) {
      isDialogue ? $0.dialogue == named.metadata.slug : $0.session == place.session
    }
    guard !found.lines.isEmpty else { throw ApplicationError.noLines }
    var seen: Set<RecordID> = []
    let inConflict = found.lines.map(\.entry)
      .filter { $0.isConflict && seen.insert($0.version.record).inserted }
      .map(\.reference).sorted()
    guard found.lines.contains(where: { !$0.entry.isConflict }) else {
      throw ApplicationError.sourcesInConflict(inConflict)
    }
    let belonging = try Belonging(catalog)
    let bindings = try DecisionRecords(catalog).decisions.labels(in: place.dialogue)
    var order: [String] = []
    var groups: [String: [JotLines.Stored]] = [:]
    for line in found.lines where !line.entry.isConflict {
      let session = line.note.session
      if groups[session] == nil { order.append(session) }
      groups[session, default: []].append(line)
    }
    var changes: [Change] = []
    var made: [Made] = []
    var orphans: [Orphans] = []
    for session in order {
      let lines = groups[session] ?? []
      guard let own = try session.isEmpty ? place : sessionPlace(session, on: today) else {
        orphans.append(Orphans(session: session, lines: lines.count))
        continue
      }
      let part = try note(of: lines, in: own, JotLabels(own, bindings), belonging)
      changes += part.changes
      made.append(part.made)
    }
    return (changes, Result(made: made, orphans: orphans, inConflict: inConflict))
  }

  /// The session with this slug; nil if there is none, so that its lines do not keep
  /// others from becoming notes.
  private func sessionPlace(_ session: String, on today: Day) throws -> JotPlace? {
    do {
      let place = try JotPlace(session, on: today, in: catalog)
      return place.session == session ? place : nil
    } catch let error as ApplicationError {
      switch error {
      case .noSuchRecord, .notWhole, .ambiguous, .wrongKind: return nil
      default: throw error
      }
    }
  }

  private func note(
    of lines: [JotLines.Stored], in place: JotPlace, _ labels: JotLabels, _ belonging: Belonging
  ) throws -> (changes: [Change], made: Made) {
    var note = Note()
    (note.dialogue, note.session) = (place.dialogue, place.session)
    var (tags, files): ([String], [String]) = ([], [])
    var (commitments, questions): ([Marked], [Marked]) = ([], [])
    // The promises and questions that the session's record may contain: it is shared by
    // its own marking.
    var (promised, asked): ([Marked], [Marked]) = ([], [])
    let unmarked = belonging.unmarked(in: Metadata(.note(note)))
    let ofSession =
      PortionMark(written: place.entry.metadata.marking)
      ?? belonging.openestRule(of: place.entry.metadata)
    var body = ""
    var minute = ""
    for line in lines {
      let metadata = line.entry.metadata
      let read = QuickLine(line.text)
      var speaker = read.label
      var slug = ""
      if case .person(let found) = labels.meaning(of: read.label) {
        slug = found
        speaker = "@" + found
        if !note.people.contains(found) { note.people.append(found) }
      }
      // A line may have been given more people, tags and files than it names.
      if case .line(let own) = metadata.details {
        for person in own.people where !note.people.contains(person) { note.people.append(person) }
      }
      for tag in read.tags + metadata.tags where !tags.contains(tag) { tags.append(tag) }
      for file in metadata.attachments where !files.contains(file) { files.append(file) }
      let paragraph = JotParagraph(
        read, speaker: speaker, marking: metadata.marking, unmarked: unmarked)
      let name = place.people.first { $0.slug == slug }?.name ?? (slug.isEmpty ? read.label : slug)
      let marked = Marked(person: slug, name: name, text: read.plainText)
      let isForSession = paragraph.mark.openness >= ofSession.openness
      switch read.sign {
      case .commitment:
        commitments.append(marked)
        if isForSession { promised.append(marked) }
      case .question:
        questions.append(marked)
        if isForSession { asked.append(marked) }
      case nil: break
      }
      // A heading for each minute: marks and labels stay at the beginning of their paragraphs.
      let time = "\(line.time.day.text) \(line.time.clock) \(line.time.zone)"
      if time != minute {
        body += (body.isEmpty ? "" : "\n") + "### \(time)\n"
        minute = time
      }
      body += "\n" + paragraph.text + "\n"
    }
    let first = lines[0].time.day
    var metadata = Metadata(
      .note(note), title: texts.title(place.entry.metadata.title, first))
    (metadata.tags, metadata.date, metadata.attachments) = (tags, first.text, files)
    let record = RecordID.random()
    var changes = [
      try Change.put(record, metadata: metadata.serialized(), body: BytesSource(Array(body.utf8)))
    ]
    // None of them has another newest version.
    for entry in lines.map(\.entry) {
      changes += try filesMoved(from: entry, to: record)
      changes.append(Change.delete(entry.version.record, replacing: [entry.version.id]))
    }
    let added = try addition(promised, asked, to: place)
    changes += [added?.change].compactMap { $0 }
    let all = commitments.count + questions.count
    return (
      changes,
      Made(
        reference: Catalog.reference(slug: "", record), lines: lines.count,
        commitments: commitments, questions: questions, addedToSession: added?.count ?? 0,
        keptInNote: place.session.isEmpty ? 0 : all - promised.count - asked.count)
    )
  }

  /// The changes that make a line's attachments those of a note.
  private func filesMoved(from line: Catalog.Entry, to note: RecordID) throws -> [Change] {
    try catalog.attachments(of: line).filter { catalog.isOwn($0) }.map { file in
      var metadata = file.metadata
      metadata.owner = note.bytes
      // If there are several newest versions, each one remains.
      return try Change.put(
        file.version.record, replacing: [file.version.id], metadata: metadata.serialized(),
        bodyOf: file.content, body: catalog.compartment(file.role).source(of: file.content))
    }
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
