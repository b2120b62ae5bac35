import Application
import Folding
import Prompts
import Records
import Terminal
import Words

/// What `add` asks for on a terminal where no field was given: the fields that the work of a
/// dialogue needs. Enter skips each, and every question is erased with its answer.
struct RecordQuestions {
  /// One field.
  private struct Question {
    let key: FieldKey
    let words: String
    /// For entries that have fields of their own: what is asked about each, the first one first.
    var parts: [(key: FieldKey, words: String)] = []
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
    Output.note("press Enter to skip a question; use `subrosa edit` to change answers later")
    let before = metadata
    if metadata.title.isEmpty {
      metadata.title = try Confirmation.answer(kind == .person ? "Name: " : "Title: ")
    }
    for question in questions { try ask(question, &metadata) }
    if kind == .person, roleSays("facilitator", metadata) {
      for question in RecordQuestions.facilitator { try ask(question, &metadata) }
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

  private func ask(_ question: Question, _ metadata: inout Metadata) throws {
    var isFirst = true
    while true {
      let words = isFirst ? question.words : "Another: " + lowered(question.words)
      guard let text = try answer(question, words, metadata) else { return }
      do throws(FieldTextError) {
        try metadata.put(text, into: question.key)
      } catch {
        // What was answered before must not be lost for one word.
        Output.note("invalid answer: \(Words.current.expectation(question.key))")
        continue
      }
      guard question.repeats else { return }
      isFirst = false
    }
  }

  /// One answer as the field takes it; nil where it was skipped.
  private func answer(
    _ question: Question, _ words: String, _ metadata: Metadata
  ) throws -> String? {
    let first = try Confirmation.answer(words + ": ")
    guard !first.isEmpty else { return nil }
    guard !question.parts.isEmpty else {
      if question.isLink { return try slug(first) }
      return question.key == .agenda ? agendaItem(first, metadata) : first
    }
    if question.key == .vision { return "id=v\(visionCount(metadata) + 1),text=\(first)" }
    let named = try linked(first, question.parts[0].key)
    var texts = ["\(question.parts[0].key.rawValue)=\(named)"]
    for part in question.parts.dropFirst() {
      let text = try Confirmation.answer("\(first): \(part.words): ")
      if !text.isEmpty { texts.append("\(part.key.rawValue)=\(try linked(text, part.key))") }
    }
    return texts.joined(separator: ",")
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
        "Do you mean \(SafeText.line(entry.metadata.title))?", texts: Words.current.yesOrNo)
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
      let slug = try Confirmation.answer("Short name for references (Enter: \(offered)): ")
      let chosen = slug.isEmpty ? offered : slug
      if Slug.isValid(chosen) && !taken.contains(chosen) {
        metadata.slug = chosen
        return
      }
      Output.note(
        "use letters and digits, with single - _ . between them, and not another record's slug")
    }
  }

  private func slug(for metadata: Metadata, besides taken: Set<String>) -> String {
    let derived = Slug.derive(from: metadata.title) ?? kind.name
    return Slug.unique(derived, isTaken: taken.contains)
  }

  // MARK: - Questions

  private var questions: [Question] {
    switch kind {
    case .dialogue:
      [
        Question(key: .type, words: "Type, track2 or scientific"),
        Question(key: .parties, words: "Party at the table, such as US", repeats: true),
        Question(
          key: .vision, words: "Part of the vision, naming the policy it is about",
          parts: [(.text, "")], repeats: true),
        Question(
          key: .agenda, words: "Agenda item",
          parts: [(.item, ""), (.serves, "parts of the vision it serves, such as v1,v2")],
          repeats: true),
        Question(key: .facilitators, words: "Facilitator", repeats: true, isLink: true),
        Question(key: .convener, words: "Convening body"),
        Question(key: .jurisdiction, words: "Jurisdiction of the venue"),
        Question(
          key: .rule, words: "Rule for unmarked paragraphs: private, chatham, side or open"),
        Question(key: .begins, words: "First day, such as 2026-03-14"),
        Question(key: .ends, words: "Last day"),
      ]
    case .person:
      [
        Question(key: .native, words: "Name in its own script"),
        Question(key: .side, words: "Side, such as US or neutral"),
        Question(key: .affiliations, words: "Affiliation", repeats: true),
        Question(
          key: .roles, words: "Role, such as participant, facilitator or interpreter",
          repeats: true),
        Question(
          key: .influence, words: "Policy that this person can influence",
          parts: [
            (.policy, ""), (.body, "at which body"), (.strength, "how strongly, from 1 to 5"),
            (.evidence, "why you think so"),
          ], repeats: true),
        Question(key: .perspective, words: "Perspective on the subject"),
        Question(key: .constraints, words: "Constraint", repeats: true),
        Question(key: .contact, words: "Contact", repeats: true),
      ]
    case .session:
      [
        Question(key: .dialogue, words: "Dialogue", isLink: true),
        Question(key: .begins, words: "First day, such as 2026-03-14"),
        Question(key: .ends, words: "Last day"),
        Question(key: .place, words: "Place"),
        Question(key: .attendees, words: "Invited", repeats: true, isLink: true),
        Question(key: .agenda, words: "Agenda item it covers, or a part of it", repeats: true),
      ]
    case .outcome:
      [
        Question(key: .dialogue, words: "Dialogue", isLink: true),
        Question(
          key: .pathway, words: "Who carries it to policymakers",
          parts: [(.carrier, ""), (.to, "to which body"), (.by, "by when")], repeats: true),
      ]
    case .exposure:
      [
        Question(key: .dialogue, words: "Dialogue", isLink: true),
        Question(key: .what, words: "What became known"),
        Question(key: .where, words: "Where it appeared"),
        Question(key: .when, words: "When, such as 2026-03-14"),
        Question(key: .severity, words: "How serious, from 1 to 5"),
      ]
    default: []
    }
  }

  private static let facilitator = [
    Question(
      key: .standing, words: "Party that respects this facilitator",
      parts: [(.party, ""), (.level, "how much, from 1 to 5"), (.evidence, "why you think so")],
      repeats: true),
    Question(key: .experience, words: "Experience as a facilitator", repeats: true),
  ]

  private func roleSays(_ role: String, _ metadata: Metadata) -> Bool {
    guard case .person(let person) = metadata.details else { return false }
    return person.roles.contains { FoldedText($0) == FoldedText(role) }
  }

  private func visionCount(_ metadata: Metadata) -> Int {
    guard case .dialogue(let dialogue) = metadata.details else { return 0 }
    return dialogue.vision.count
  }

  private func lowered(_ words: String) -> String {
    words.prefix(1).lowercased() + words.dropFirst()
  }
}
