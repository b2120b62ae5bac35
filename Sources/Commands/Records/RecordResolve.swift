import Application
import ArgumentParser
import Calendar
import Prompts
import Records
import Terminal
import VaultStore
import Words

struct RecordResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    "resolve", Words.current.help(MergeCommand.resolve))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(MergeOption.conflict)) var ref: String
  @Option(help: ArgumentHelp(MergeOption.usedVersion, value: "version")) var use: String?
  @OptionGroup var editing: EditorOptions
  @Flag(help: ArgumentHelp(RecordOption.changesAgreedText)) var yes = false

  /// A person's decision about a conflict.
  private enum Decision {
    case takes(Conflict.Side)
    case edits
    case leaves
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let editor = try editing.choice()
    let session = try OpenVault(options, for: .changing)
    let told = try session.withOccasion {
      let catalog = try session.target()
      let conflict = try Conflict.find(ref, in: catalog)
      guard conflict.role == catalog.target else { throw ApplicationError.standsInCover }
      let editing = ConflictEditing(conflict, session, catalog, editor: editor, yes: yes)
      if session.isResuming(in: editing.place) { return try editing.run() }
      switch try decision(on: conflict, in: catalog) {
      case .takes(let side): return try take(side, of: conflict, session)
      case .edits: return try editing.run()
      case .leaves: return Words.current.note(RecordNotice.unchanged)
      }
    }
    // The draft was already reported.
    if !told.isEmpty { Output.note(told) }
  }

  private func decision(on conflict: Conflict, in catalog: Catalog) throws -> Decision {
    if let use { return .takes(try ConflictResolution.side(use, of: conflict)) }
    // Somebody has to be there before anything is shown.
    guard TerminalDevice.isThere else { throw ApplicationError.needsChoice }
    let words = Words.current
    let canEdit = ConflictEditing.isPossible(conflict)
    let comparison = try comparison(of: conflict, in: catalog)
    let title = words.title(MergePage.conflict)
    let count = conflict.sides.count
    // The question stands below what it is about, as long as one key can answer it.
    if Output.isPaged(options), count < 10 {
      let numbers = (1...count).map { Character("\($0)") }
      switch try Output.choose(
        comparison, title: title, among: Set(numbers + (canEdit ? ["e"] : [])),
        words.prompt(.whichHoldsByKey(count: count, canEdit: canEdit)))
      {
      case nil: return .leaves
      case "e": return .edits
      case let key?:
        guard let number = key.wholeNumberValue else { return .leaves }
        return .takes(conflict.sides[number - 1])
      }
    }
    try Output.show(comparison, title: title, options)
    while true {
      let answer: String
      do {
        answer = try Confirmation.answer(
          words.prompt(.whichHolds(count: conflict.sides.count, canEdit: canEdit))
        ).narrow
      } catch TerminalError.noTerminal {
        throw ApplicationError.needsChoice
      }
      if answer.isEmpty { return .leaves }
      if canEdit, words.editAnswers.contains(answer.lowercased()) { return .edits }
      if let number = Int(answer), conflict.sides.indices.contains(number - 1) {
        return .takes(conflict.sides[number - 1])
      }
    }
  }

  /// The sides, and what differs: each older text against the newest.
  private func comparison(of conflict: Conflict, in catalog: Catalog) throws -> String {
    let words = Words.current
    var text = words.title(of: conflict.name.called, conflict.metadata?.kind) + "\n"
    let origins = conflict.sides.map { words.name($0.origin) }
    let widest = origins.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    for (number, (side, origin)) in zip(conflict.sides, origins).enumerated() {
      text +=
        words.side(
          number: number + 1, version: String(side.version.id.hexadecimal.prefix(12)),
          time: Clock.minute(side.version.modified),
          origin: DisplayWidth.padded(origin, to: widest), title: side.metadata?.title) + "\n"
    }
    let texts = try conflict.sides.enumerated().compactMap { number, side in
      try ComparedText.side(side, of: conflict, in: catalog).map { (number + 1, $0) }
    }
    if let (first, newest) = texts.first {
      for (number, older) in texts.dropFirst() {
        let difference = try TextDifference(from: older.text, to: newest.text) {
          () throws(TerminalError) in try Interruption.checkAttended()
        }
        text += "\n--- \(number)  \(older.name)\n+++ \(first)  \(newest.name)\n"
        text +=
          difference.isEmpty
          ? words.note(RecordNotice.noDifference) + "\n" : RecordDiff.text(difference)
      }
    }
    return text
  }

  private func take(
    _ side: Conflict.Side, of conflict: Conflict, _ session: OpenVault
  ) throws -> String {
    let result = try session.edit(asking: { catalog, questions in
      try ConflictResolution.changes(of: conflict, to: side, in: catalog, yes: yes, questions)
    })
    return Words.current.note(
      result.isRemoval
        ? MergeNote.resolvedByRemoval(result.name.called, attachments: result.attachments)
        : .resolved(result.name.called, attachments: result.attachments))
  }
}

/// Ending a conflict by a text that a person makes of all sides.
private struct ConflictEditing {
  private let conflict: Conflict
  private let session: OpenVault
  private let catalog: TargetCatalog
  private let editor: ExternalEditor?
  private let yes: Bool

  init(
    _ conflict: Conflict, _ session: OpenVault, _ catalog: TargetCatalog,
    editor: ExternalEditor?, yes: Bool
  ) {
    self.conflict = conflict
    self.session = session
    self.catalog = catalog
    self.editor = editor
    self.yes = yes
  }

  /// Whether there is a text to edit.
  static func isPossible(_ conflict: Conflict) -> Bool {
    guard let kind = conflict.metadata?.kind else { return false }
    return kind != .attachment && !kind.isInternal && !TextEntry.isTyped
  }

  /// The place that the text belongs to: `edit` continues its draft.
  var place: TextPlace {
    TextPlace(
      kind: conflict.metadata?.kind ?? .note, record: conflict.record,
      version: conflict.sides.first { $0.metadata != nil }?.version.id,
      isHidden: session.writesHidden)
  }

  /// Lets a person write, and saves the text as what comes from all sides.
  ///
  /// - Returns: what to say of it; empty where that was said.
  func run() throws -> String {
    // In a conflict, the newest version counts.
    let shown = try catalog.findOwn(conflict.record.hexadecimal, endsConflict: true)
    let writing = Writing(
      session, place, by: TerminalAuthor(title: shown.metadata.title, editor: editor))
    let outcome = try writing.run(try start()) { text in
      try ConflictText.requireResolved(text)
      _ = try TextFormEdit.form(of: text, for: shown)
    }
    switch outcome {
    case .kept: return ""
    case .left: return Words.current.note(RecordNotice.unchanged)
    case .finished(let text, let others): return try save(text, others, writing)
    }
  }

  private func start() throws -> [UInt8] {
    // The oldest first, as in a diff.
    let texts = try conflict.sides.reversed().compactMap { side in
      try ComparedText.side(side, of: conflict, in: catalog)
    }
    let base = try ComparedText.base(of: conflict, in: catalog)
    return Array(
      ConflictText.merged(
        texts.map { ConflictText.Side(name: $0.name, text: $0.text) }, from: base
      ).utf8)
  }

  private func save(_ text: [UInt8], _ others: [Change], _ writing: Writing) throws -> String {
    var told = ""
    try writing.saving(text, others) { draft in
      told = try session.edit(
        otherwise: draft,
        asking: { catalog, questions in
          try ConflictResolution.require(conflict, in: catalog)
          let entry = try catalog.findOwn(conflict.record.hexadecimal, endsConflict: true)
          let result = try TextFormEdit.changes(
            of: entry, to: text, in: catalog, yes: yes, questions)
          let files = try ConflictResolution.restoredAttachments(of: conflict, in: catalog)
          return (result.changes + files + others, result.value.words)
        })
    }
    return told
  }
}
