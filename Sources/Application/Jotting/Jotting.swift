package import Calendar
import Folding
import Records
import Redaction
import VaultStore

/// Quick lines of a session while they are typed.
///
/// Each line is a record of its own, of kind `line`: a commit holds only what is new, nothing is
/// written twice, the history of a line is that of this line, a search finds it at once, and copies
/// of a vault merge without a conflict. Lines that are typed together are committed together.
package final class Jotting {
  /// A line.
  package struct Line: Sendable {
    /// Its record.
    let record: RecordID
    /// The version in the vault that a correction replaces; nil if there is none.
    var version: VersionID?
    /// The text as it was typed.
    package fileprivate(set) var text: String
    /// When it was typed.
    package let time: LocalTime
    /// The last change given to the vault, which may be stored even if saving it failed.
    fileprivate var tried: Change?
    /// The versions given to it before that, with other content.
    fileprivate var outdated: [VersionID] = []

    /// The line says something else than what was handed to the vault.
    fileprivate mutating func differs() {
      if let tried { outdated.append(tried.version) }
      tried = nil
    }
  }

  /// The effect of what was typed.
  package enum Effect: Equatable, Sendable {
    case nothing
    case taken
    /// A label means this person from now on; the full name.
    case bound(label: String, name: String)
    /// A label means nobody.
    case unbound(label: String)
    /// An answer names nobody, or several people.
    case nobodyFound(String)
    /// An answer to no question. It was refused, unless it had to be kept.
    case unasked(String)
  }

  /// A label that has to be asked about, and the people that it may mean.
  package struct LabelQuestion: Equatable, Sendable {
    /// The label as it was written first.
    package let label: String
    /// The people of the session, the likeliest first.
    package let proposals: [JotPlace.Person]
  }

  /// The place that the lines go to.
  package let place: JotPlace
  /// The lines, by their time.
  package private(set) var lines: [Line] = []
  /// The lines that are not saved yet.
  private var changed: [Int] = []
  private var bindings: [LabelBinding] = []
  /// The change that keeps the bindings, as it was handed to the vault last.
  private var triedBindings: Change?
  private var drafts: [Change] = []
  private var asked: [String] = []
  /// How many answers to no question had to be kept as lines.
  package private(set) var keptAnswers = 0
  private var labels: JotLabels
  private let catalog: TargetCatalog
  private let session: OpenVault
  private let texts: ReleaseTexts

  /// Begins, with the lines that are there.
  ///
  /// - Parameters:
  ///   - reference: see `JotPlace`.
  ///   - texts: what the record is called that remembers labels.
  ///   - asksAgain: whether somebody sees the questions, and may answer those that were left open when
  ///     the lines were typed.
  /// - Throws: as `JotPlace`, and `VaultError.hiddenDamaged` where nothing could be saved.
  package init(
    _ reference: String?, on today: Day, in session: OpenVault, texts: ReleaseTexts,
    asksAgain: Bool
  ) throws {
    try session.requireWritableText()
    let catalog = try session.target()
    self.catalog = catalog
    self.session = session
    self.texts = texts
    // A text that a lock cut off says where it continues: another session may have
    // begun since then.
    let held = session.heldText(in: Jotting.textPlace(in: session)).flatMap { JotDraft($0) }
    let resumed = held?.record.flatMap {
      try? JotPlace($0.hexadecimal, on: today, in: catalog, takesCurrent: false)
    }
    place = try resumed ?? JotPlace(reference, on: today, in: catalog)
    labels = JotLabels(place, try DecisionRecords(catalog).decisions.labels(in: place.dialogue))
    for stored in try JotLines(catalog, of: place).lines {
      lines.append(
        Line(
          record: stored.entry.version.record, version: stored.entry.version.id,
          text: stored.text, time: stored.time))
    }
    if asksAgain {
      for line in lines { ask(about: QuickLine(line.text).label) }
    }
  }

  /// The place that lines belong to if a lock or a failed save cuts them off.
  package var textPlace: TextPlace { Jotting.textPlace(in: session) }

  private static func textPlace(in session: OpenVault) -> TextPlace {
    // Not of the session's record: its own drafts are of the text that `edit` changes.
    TextPlace(kind: .line, isHidden: session.writesHidden)
  }

  /// How many lines are not handed to the vault yet.
  package var unsavedLines: Int { changed.count }

  /// How many answers about labels are not handed to it yet.
  package var unsavedAnswers: Int { bindings.count }

  /// Whether anything is not handed to the vault yet.
  package var isPending: Bool { !changed.isEmpty || !bindings.isEmpty }

  /// How many changes of a hidden compartment wait for a commit.
  package var waiting: Int { session.waiting }

  /// The label that is asked about; nil where nothing is.
  package var question: LabelQuestion? {
    asked.first.map { LabelQuestion(label: $0, proposals: labels.proposals(for: $0)) }
  }

  /// The people whom a line can mention.
  package var people: [JotPlace.Person] { place.people }

  // MARK: - Typing

  /// Takes what was typed: a line, or an answer to what is asked.
  ///
  /// - Parameters:
  ///   - typed: one line.
  ///   - number: the line that it takes the place of; nil for a new one.
  ///   - time: of a new line.
  ///   - mustKeep: whether nobody can correct what was typed: an answer to no question is a line then.
  package func take(
    _ typed: String, replacing number: Int? = nil, at time: LocalTime, mustKeep: Bool = true
  ) -> Effect {
    let text = typed.trimmingBlanks()
    guard !text.isEmpty else { return .nothing }
    if let answer = answer(text) {
      switch answer {
      // `=> we agreed` is no answer, and must not be lost.
      case .nobodyFound: keep(text, replacing: number, at: time)
      case .unasked where mustKeep:
        keep(text, replacing: number, at: time)
        keptAnswers += 1
      default: break
      }
      return answer
    }
    return keep(text, replacing: number, at: time)
  }

  @discardableResult
  private func keep(_ text: String, replacing number: Int?, at time: LocalTime) -> Effect {
    if let number, lines.indices.contains(number) {
      guard lines[number].text != text else { return .nothing }
      lines[number].text = text
      lines[number].differs()
      if !changed.contains(number) { changed.append(number) }
    } else {
      lines.append(Line(record: .random(), text: text, time: time))
      changed.append(lines.count - 1)
    }
    ask(about: QuickLine(text).label)
    return .taken
  }

  private func ask(about label: String) {
    guard !label.isEmpty, labels.meaning(of: label) == .unknown,
      !asked.contains(where: { FoldedTerm.fold($0) == FoldedTerm.fold(label) })
    else { return }
    asked.append(label)
  }

  /// `=2`, `=Jane`, `=` answer the question that is asked; `JB=Jane` says at any time whom a label
  /// means. Nil for a line.
  private func answer(_ text: String) -> Effect? {
    guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
    let label = String(text[..<sign]).trimmingBlanks()
    let name = String(text[text.index(after: sign)...]).trimmingBlanks()
    if label.isEmpty {
      guard let question else {
        // `= 5 million` and `=> we agreed` are lines.
        let isAnswer = name.isEmpty || Int(FoldedText(name).text) != nil || person(name) != nil
        return isAnswer ? .unasked(text) : nil
      }
      return bind(question.label, name, question.proposals)
    }
    guard label.count <= 24, label.split(separator: " ").count <= 3,
      QuickLine.looksLikeLabel(label), !name.isEmpty, let person = person(name)
    else { return nil }
    return bind(label, to: person)
  }

  private func bind(_ label: String, _ name: String, _ proposals: [JotPlace.Person]) -> Effect {
    if name.isEmpty {
      remember(label, nil)
      return .unbound(label: label)
    }
    // Folded, since an input method for Chinese gives full-width digits.
    if let number = Int(FoldedText(name).text), number > 0, number <= proposals.count {
      return bind(label, to: proposals[number - 1])
    }
    guard let person = person(name) else { return .nobodyFound(name) }
    return bind(label, to: person)
  }

  private func bind(_ label: String, to person: JotPlace.Person) -> Effect {
    remember(label, person.slug)
    return .bound(label: label, name: person.fullName)
  }

  private func remember(_ label: String, _ slug: String?) {
    labels.bind(label, to: slug)
    asked.removeAll { FoldedTerm.fold($0) == FoldedTerm.fold(label) }
    bindings.append(LabelBinding(dialogue: place.dialogue, label: label, person: slug ?? ""))
    triedBindings = nil
    // The speaker of a line is stored with it.
    for number in changed { lines[number].differs() }
  }

  /// The only person of the session, or else of the vault, whom a name means.
  private func person(_ name: String) -> JotPlace.Person? {
    let part = FoldedText(name)
    let near = place.people.filter {
      $0.slug == name || FoldedText($0.name).contains(part)
    }
    if near.count == 1 { return near[0] }
    guard let entry = try? catalog.named(name), entry.metadata.kind == .person,
      !entry.metadata.slug.isEmpty
    else { return nil }
    return JotPlace.Person(entry.metadata)
  }

  // MARK: - Saving

  /// Hands what is new to the vault, in one commit; in a hidden compartment it waits for one.
  ///
  /// - Throws: what saving throws; then everything is there still, to be saved later.
  package func save() throws {
    let changes = try changes()
    guard !changes.isEmpty else { return }
    do {
      try session.append(changes, isStoppable: false, isQuiet: true)
    } catch  where Writing.isOtherFile(error) && !session.isInteractive {
      try session.unlockAgain(asking: false)
      try session.append(changes, isStoppable: false, isQuiet: true)
    }
    for (number, change) in zip(changed, changes) {
      lines[number].version = change.version
      (lines[number].tried, lines[number].outdated) = (nil, [])
    }
    (changed, bindings, drafts, triedBindings) = ([], [], [], nil)
  }

  /// The changes that wait, those of lines first and in the order of `changed`. What was tried before
  /// is tried as the same versions: a vault does not store a version twice.
  private func changes() throws -> [Change] {
    for number in changed where lines[number].tried == nil {
      lines[number].tried = try change(of: lines[number])
    }
    if triedBindings == nil {
      triedBindings = try DecisionRecords.change(
        bindings.map(\.line), on: place.dialogueMetadata, texts: texts)
    }
    return changed.compactMap { lines[$0].tried } + [triedBindings].compactMap { $0 } + drafts
  }

  private func change(of line: Line) throws -> Change {
    var note = Note()
    note.dialogue = place.dialogue
    note.session = place.session
    let read = QuickLine(line.text)
    if case .person(let slug) = labels.meaning(of: read.label) { note.people = [slug] }
    var metadata = Metadata(.line(note), title: TextTitle.firstLine(of: Array(line.text.utf8)))
    metadata.tags = read.tags
    metadata.date = line.time.text
    if let mark = read.mark { metadata.marking = mark.rawValue }
    return try Change.put(
      line.record, replacing: [line.version].compactMap { $0 } + line.outdated,
      metadata: metadata.serialized(), body: BytesSource(Array(line.text.utf8)))
  }

  // MARK: - Cut off

  /// The unsaved lines, and the place that they belong to.
  private var unsaved: JotDraft {
    JotDraft(
      place,
      changed.map { number in
        let line = lines[number]
        return JotDraft.Line(time: line.time, record: line.record, text: line.text)
      })
  }

  /// Takes back lines that a lock or a failed save cut off; none that belong elsewhere.
  ///
  /// - Returns: whether they belong here.
  private func takeBack(_ text: [UInt8]) -> Bool {
    guard let draft = JotDraft(text), draft.belongs(to: place) else { return false }
    for line in draft.lines {
      // A correction is one still.
      let number = line.record.flatMap { record in lines.firstIndex { $0.record == record } }
      keep(line.text, replacing: number, at: line.time)
    }
    return true
  }

  /// Takes back what a lock cut off, or what a draft in the vault holds; a draft is removed when its
  /// lines are saved.
  package func takeBackCutOff() throws {
    let drafts = Drafts(catalog)
    if let held = session.takeInterrupted(in: textPlace) {
      if takeBack(Array(held.text)) {
        if let removal = try held.draft.flatMap({ try drafts.removal(ofDraft: $0) }) {
          self.drafts.append(removal)
        }
        return
      }
      // They belong to a session that is not there any more: they are kept.
      if let kept = try held.unsaved() { self.drafts.append(kept) }
    }
    let draft = try drafts.newest(of: .line) { JotDraft($0)?.belongs(to: place) ?? false }
    if let draft, takeBack(draft.text) { self.drafts.append(draft.removal) }
  }

  /// The text that a session continues after a lock. If everything was saved, it needs no draft.
  package func interrupted() -> InterruptedText {
    InterruptedText(
      UnfinishedText(text: unsaved.text, cursor: 0, isChanged: !changed.isEmpty),
      place: textPlace, changes: drafts)
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate func trimmingBlanks() -> String {
    var rest = self[...].drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
