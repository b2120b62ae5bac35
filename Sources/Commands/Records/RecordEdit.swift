import Application
import ArgumentParser
import Records
import SystemPackage
import Terminal
import VaultStore
import Viewing
import Words

struct RecordEdit: ParsableCommand {
  static let configuration = CommandConfiguration("edit", Words.current.help(RecordCommand.edit))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String
  @OptionGroup var editing: EditorOptions
  @Flag(help: ArgumentHelp(RecordOption.changesAgreedText)) var yes = false

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let editor = try editing.choice()
    let isPiped = try editor == nil && !TextEntry.isWanted()
    let piped = isPiped ? try StandardInput.read() : nil
    let session = try OpenVault(options, for: .changing)
    if let piped {
      let told = try session.edit(
        asking: { catalog, questions in
          try TextFormEdit.changes(
            of: try catalog.findOwn(ref, endsConflict: true), to: piped, in: catalog, yes: yes,
            questions)
        })
      return Output.note(told.words)
    }
    let told =
      try session.withOccasion { try write(ref, session, editor) }
      ?? TextFormEdit.Result.unchanged.words
    // The draft was already reported.
    if !told.isEmpty { Output.note(told) }
  }

  private func writing(
    _ shown: Catalog.Entry, _ session: OpenVault, _ editor: ExternalEditor?
  ) -> Writing {
    Writing(
      session,
      TextPlace(
        kind: shown.metadata.kind, record: shown.version.record, version: shown.version.id,
        isHidden: session.writesHidden),
      by: TerminalAuthor(title: shown.metadata.title, editor: editor))
  }

  /// Saves a text that was written.
  ///
  /// - Parameters:
  ///   - others: what becomes of drafts.
  ///   - find: the record as it is now.
  /// - Returns: what to say of it.
  private func saving(
    _ text: [UInt8], _ others: [Change], in writing: Writing, _ session: OpenVault,
    _ find: (TargetCatalog) throws -> Catalog.Entry
  ) throws -> String? {
    var told: TextFormEdit.Result?
    try writing.saving(text, others) { draft in
      told = try session.edit(
        otherwise: draft,
        asking: { catalog, questions in
          let result = try TextFormEdit.changes(
            of: try find(catalog), to: text, in: catalog, yes: yes, questions)
          return (result.changes + others, result.value)
        })
    }
    return told?.words
  }

  /// Lets a person change the record.
  ///
  /// - Returns: what to say of it; nil where nothing was saved.
  private func write(
    _ ref: String, _ session: OpenVault, _ editor: ExternalEditor?
  ) throws -> String? {
    let catalog = try session.target()
    // The version that is shown must be the one that is changed.
    let shown = try catalog.findOwn(ref, endsConflict: true)
    guard shown.metadata.kind != .attachment else { throw ApplicationError.notAText }
    let form = TextForm(metadata: shown.metadata, body: try catalog.body(shown))
    let writing = writing(shown, session, editor)
    if shown.isConflict {
      Output.note(Words.current.note(Notice.editEndsConflict))
      try Consent.ask(Words.current.question(ConsentQuestion.endConflict), yes: yes)
    }
    // If no editor can be drawn, the whole text is typed again.
    let original = editor == nil && TextEntry.isTyped ? [] : form.render()
    let outcome = try writing.run(original) { _ = try TextFormEdit.form(of: $0, for: shown) }
    if case .kept = outcome { return "" }
    guard case .finished(let text, let others) = outcome else { return nil }
    return try saving(text, others, in: writing, session) { catalog in
      let entry = try catalog.findOwn(
        shown.version.record.hexadecimal, endsConflict: true)
      if shown.version.id != entry.version.id { throw ApplicationError.changedMeanwhile }
      return entry
    }
  }
}

extension TextFormEdit.Result {
  /// The message about it.
  var words: String {
    switch self {
    case .unchanged: Words.current.note(.unchanged)
    case .changed(let name, let count):
      Words.current.note(.changed(name.called, movedIn: count))
    }
  }
}
