import Application
import Calendar
import Folding
import Prompts
import Records
import Terminal
import Words

/// The questions of `add` on a terminal if no field was given: the fields that a dialogue's work
/// needs. Enter skips a question, and every question is erased with its answer.
struct RecordQuestions {
  /// One field.
  private struct AskedField {
    let key: FieldKey
    let asked: FieldQuestion
    /// For entries that have fields of their own: the one that the answer is.
    var entry: FieldKey?
    /// The questions about the entry's other fields.
    var parts: [(key: FieldKey, asked: EntryQuestion)] = []
    var repeats = false
    var isLink = false
  }

  private let kind: RecordKind
  private let catalog: TargetCatalog

  /// - Parameter catalog: finds the records that answers name; an answer becomes a part of the change.
  init(_ kind: RecordKind, _ catalog: TargetCatalog) {
    self.kind = kind
    self.catalog = catalog
  }

  /// Asks, and puts the answers into a record's fields.
  ///
  /// - Returns: whether anything was answered.
  func ask(_ metadata: inout Metadata) throws -> Bool {
    Output.note(Words.current.note(.canSkip))
    let before = metadata
    let asksTitle = metadata.title.isEmpty
    // The record before each answered prompt, to which Ctrl-B goes back.
    var trail: [(number: Int, isAnother: Bool, before: Metadata)] = []
    var (number, isAnother) = (asksTitle ? -1 : 0, false)
    while number < askedFields(metadata).count {
      let standing = metadata
      do {
        let repeats = try ask(number, isAnother: isAnother, &metadata)
        if endsNames(number), metadata.isNameless {
          Output.note(Words.current.note(.invalidAnswer(.name)))
          trail = []
          (number, isAnother) = (-1, false)
          continue
        }
        trail.append((number, isAnother, standing))
        if !repeats { number += 1 }
        isAnother = repeats
      } catch let back as GoesBack {
        metadata = standing
        guard !back.isWithinEntry, let last = trail.popLast() else { continue }
        (number, isAnother, metadata) = last
      }
    }
    guard metadata != before else { return false }
    if metadata.slug.isEmpty { try askSlug(&metadata) }
    return true
  }

  /// Puts the short name in that would be offered for the answers so far, unless there is one.
  func putSlug(into metadata: inout Metadata) throws {
    guard metadata.slug.isEmpty else { return }
    metadata.slug = slug(for: metadata, besides: try catalog.slugs())
  }

  // MARK: - Asking

  /// The person goes back to the question before, or to the beginning of an entry.
  private struct GoesBack: Error {
    let isWithinEntry: Bool
  }

  private func askedFields(_ metadata: Metadata) -> [AskedField] {
    let isFacilitator =
      kind == .person
      && ["facilitator", "主持人"].contains { roleSays($0, metadata) }
    return questions + (isFacilitator ? RecordQuestions.facilitator : [])
  }

  /// Whether a question is the last one for a name: a person needs one of them.
  private func endsNames(_ number: Int) -> Bool {
    questions.indices.contains(number) && questions[number].key == .native
  }

  /// Asks once.
  ///
  /// - Parameter number: of the question; -1 for the title.
  /// - Returns: whether the same is asked once more, about another one.
  private func ask(
    _ number: Int, isAnother: Bool, _ metadata: inout Metadata
  ) throws -> Bool {
    guard number >= 0 else {
      metadata.title = try RecordQuestions.answer(
        Words.current.prompt(kind == .person ? .personName : .title))
      return false
    }
    return try ask(askedFields(metadata)[number], isAnother: isAnother, &metadata)
  }

  private func ask(
    _ question: AskedField, isAnother: Bool, _ metadata: inout Metadata
  ) throws -> Bool {
    while true {
      let prompt = Words.current.prompt(question.asked, isAnother: isAnother)
      guard let answer = try answer(question, prompt, metadata) else { return false }
      guard isDate(answer.text, question.key) else {
        Output.note(Words.current.note(.invalidAnswer(question.key)))
        continue
      }
      do throws(FieldTextError) {
        try metadata.put(answer.text, into: question.key)
      } catch {
        // Earlier answers must not be lost because of one word.
        Output.note(Words.current.note(.invalidAnswer(question.key)))
        if answer.end == nil { continue }
      }
      if !answer.policies.isEmpty { metadata.name(answer.policies) }
      if let end = answer.end { throw end }
      return question.repeats
    }
  }

  /// An answer as its field takes it.
  private struct Answer {
    let text: String
    /// The policies that a part of the vision is about.
    var policies: [String] = []
    /// Why parts of it are missing, and why nothing more is asked.
    var end: (any Error)?
  }

  /// One answer; nil where it was skipped.
  private func answer(
    _ question: AskedField, _ prompt: String, _ metadata: Metadata
  ) throws -> Answer? {
    let first = try RecordQuestions.answer(prompt)
    guard !first.isEmpty else { return nil }
    guard let entry = question.entry else {
      if question.isLink { return Answer(text: try slug(first)) }
      return Answer(text: question.key == .agenda ? agendaItem(first, metadata) : first)
    }
    if question.key == .vision {
      let text = "id=v\(visionCount(metadata) + 1),text=\(first)"
      do {
        let policies = try RecordQuestions.answer(
          Words.current.prompt(EntryQuestion.policies, of: first))
        return Answer(
          text: text,
          policies: policies.split { ",，、".contains($0) }
            .map { $0.trimmingPrefix { $0.isWhitespace } }.map(String.init)
            .filter { !$0.isEmpty })
      } catch let back as GoesBack {
        throw GoesBack(isWithinEntry: !back.isWithinEntry)
      } catch {
        // Earlier answers belong to what is kept.
        return Answer(text: text, end: error)
      }
    }
    var texts = ["\(entry.rawValue)=\(try linked(first, entry))"]
    var end: (any Error)?
    do {
      for part in question.parts {
        let text = try answer(part.asked, part.key, of: first)
        if !text.isEmpty { texts.append("\(part.key.rawValue)=\(try linked(text, part.key))") }
      }
    } catch is GoesBack {
      throw GoesBack(isWithinEntry: true)
    } catch {
      // Earlier answers belong to what is kept.
      end = error
    }
    return Answer(text: texts.joined(separator: ","), end: end)
  }

  /// The answer about a part of an entry, which is asked for until it fits.
  private func answer(
    _ asked: EntryQuestion, _ key: FieldKey, of entry: String
  ) throws -> String {
    while true {
      let text = try RecordQuestions.answer(Words.current.prompt(asked, of: entry))
      if text.isEmpty || isDate(text, key) { return text }
      Output.note(Words.current.note(.invalidAnswer(key)))
    }
  }

  /// Whether a text can be read as a date, if the field holds one; any text is valid in
  /// other fields.
  private func isDate(_ text: String, _ key: FieldKey) -> Bool {
    !FieldKey.dates.contains(key) || DaySpan(DaySpan.written(text)) != nil
  }

  /// The answer that is typed. A line that is too long is asked for again, so that the other answers
  /// are kept.
  private static func answer(_ prompt: String) throws -> String {
    while true {
      do {
        guard let answer = try Confirmation.answerOrBack(prompt) else {
          throw GoesBack(isWithinEntry: false)
        }
        return answer
      } catch let error as TerminalError {
        guard case .tooLong = error else { throw error }
        ErrorReport(error)?.tell()
      }
    }
  }

  private func linked(_ text: String, _ key: FieldKey) throws -> String {
    key == .carrier ? try slug(text) : text
  }

  /// The slug of the record that somebody names, however it is named. A part of a name could be
  /// another record's: it is asked about.
  private func slug(_ reference: String) throws -> String {
    if let entry = try? catalog.named(reference), !entry.metadata.slug.isEmpty {
      return entry.metadata.slug
    }
    if let entry = try? catalog.partlyNamed(reference), !entry.metadata.slug.isEmpty,
      try Confirmation.isGranted(
        Words.current.question(.means(title: entry.metadata.title)), texts: Words.current.yesOrNo)
    {
      return entry.metadata.slug
    }
    return Slug.derive(from: reference) ?? reference
  }

  /// The item of the dialogue's agenda that somebody means by a part of it: only the very words
  /// are the same item to an assessment.
  private func agendaItem(_ text: String, _ metadata: Metadata) -> String {
    let slug = metadata.details.dialogueSlug
    guard !slug.isEmpty, let entry = try? catalog.find(slug),
      case .dialogue(let dialogue) = entry.metadata.details
    else { return text }
    let part = FoldedText(text)
    let meant = dialogue.agenda.map(\.item).filter { FoldedText($0).contains(part) }
    return meant.count == 1 ? meant[0] : text
  }

  private func askSlug(_ metadata: inout Metadata) throws {
    let taken = try catalog.slugs()
    let offered = slug(for: metadata, besides: taken)
    while true {
      let slug = try Confirmation.answer(Words.current.prompt(.newSlug(offered: offered)))
      let chosen = slug.isEmpty ? offered : slug
      if Slug.isValid(chosen) && !taken.contains(chosen) {
        metadata.slug = chosen
        return
      }
      Output.note(Words.current.note(.slugRefused))
    }
  }

  private func slug(for metadata: Metadata, besides taken: Set<String>) -> String {
    let derived = Slug.derive(from: metadata.title) ?? kind.name
    return Slug.unique(derived, isTaken: taken.contains)
  }

  // MARK: - Questions

  private var questions: [AskedField] {
    switch kind {
    case .dialogue:
      [
        AskedField(key: .type, asked: .type),
        AskedField(key: .parties, asked: .party, repeats: true),
        AskedField(key: .vision, asked: .visionPart, entry: .text, repeats: true),
        AskedField(
          key: .agenda, asked: .agendaItem, entry: .item, parts: [(.serves, .servedParts)],
          repeats: true),
        AskedField(key: .facilitators, asked: .facilitator, repeats: true, isLink: true),
        AskedField(key: .convener, asked: .convener),
        AskedField(key: .jurisdiction, asked: .jurisdiction),
        AskedField(key: .rule, asked: .rule),
        AskedField(key: .begins, asked: .firstDay),
        AskedField(key: .ends, asked: .lastDay),
      ]
    case .person:
      [
        AskedField(key: .native, asked: .native),
        AskedField(key: .aliases, asked: .alias, repeats: true),
        AskedField(key: .side, asked: .side),
        AskedField(key: .affiliations, asked: .affiliation, repeats: true),
        AskedField(key: .roles, asked: .role, repeats: true),
        AskedField(
          key: .influence, asked: .policy, entry: .policy,
          parts: [(.body, .influencedBody), (.strength, .strength), (.evidence, .evidence)],
          repeats: true),
        AskedField(key: .perspective, asked: .perspective),
        AskedField(key: .constraints, asked: .constraint, repeats: true),
        AskedField(key: .contact, asked: .contact, repeats: true),
      ]
    case .session:
      [
        AskedField(key: .dialogue, asked: .dialogue, isLink: true),
        AskedField(key: .begins, asked: .firstDay),
        AskedField(key: .ends, asked: .lastDay),
        AskedField(key: .place, asked: .place),
        AskedField(key: .attendees, asked: .invited, repeats: true, isLink: true),
        AskedField(key: .agenda, asked: .coveredItem, repeats: true),
      ]
    case .outcome:
      [
        AskedField(key: .dialogue, asked: .dialogue, isLink: true),
        AskedField(
          key: .pathway, asked: .carrier, entry: .carrier,
          parts: [(.to, .receivingBody), (.by, .dueDay), (.state, .stepState)], repeats: true),
        AskedField(key: .commitments, asked: .commitment, repeats: true),
        AskedField(key: .redlines, asked: .redLine, repeats: true),
      ]
    case .gathering:
      [
        AskedField(key: .organiser, asked: .organiser),
        AskedField(key: .begins, asked: .firstDay),
        AskedField(key: .ends, asked: .lastDay),
        AskedField(key: .place, asked: .place),
        AskedField(key: .people, asked: .invited, repeats: true, isLink: true),
      ]
    case .exposure:
      [
        AskedField(key: .dialogue, asked: .dialogue, isLink: true),
        AskedField(key: .what, asked: .what),
        AskedField(key: .where, asked: .where),
        AskedField(key: .when, asked: .when),
        AskedField(key: .severity, asked: .severity),
      ]
    default: []
    }
  }

  private static let facilitator = [
    AskedField(
      key: .standing, asked: .respectingParty, entry: .party,
      parts: [(.level, .standing), (.evidence, .evidence)], repeats: true),
    AskedField(key: .experience, asked: .experience, repeats: true),
  ]

  private func roleSays(_ role: String, _ metadata: Metadata) -> Bool {
    guard case .person(let person) = metadata.details else { return false }
    return person.roles.contains { FoldedText($0) == FoldedText(role) }
  }

  private func visionCount(_ metadata: Metadata) -> Int {
    guard case .dialogue(let dialogue) = metadata.details else { return 0 }
    return dialogue.vision.count
  }
}

extension Metadata {
  /// Names the policies that the last part of a dialogue's vision is about.
  fileprivate mutating func name(_ policies: [String]) {
    guard case .dialogue(var dialogue) = details, !dialogue.vision.isEmpty else { return }
    dialogue.vision[dialogue.vision.count - 1].extras.append(
      ExtraField(key: "policies", value: .list(policies.map { .text($0) })))
    details = .dialogue(dialogue)
  }
}
