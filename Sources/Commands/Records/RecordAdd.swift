import Application
import ArgumentParser
import Calendar
import Prompts
import Records
import SystemPackage
import Terminal
import VaultStore
import Words

struct RecordAdd: ParsableCommand {
  static let configuration = CommandConfiguration("add", Words.current.help(RecordCommand.add))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(RecordOption.addedKind),
    completion: .list(RecordKind.addedKinds.map(\.name)))
  var kind: String
  @Argument(help: ArgumentHelp(RecordOption.addedField)) var change: [String] = []
  @Option(name: [.long, .customLong("name")], help: ArgumentHelp(RecordOption.title))
  var title: String?
  @Option(help: ArgumentHelp(RecordOption.slug)) var slug: String?
  @Option(help: ArgumentHelp(RecordOption.tag)) var tag: [String] = []
  @Option(help: ArgumentHelp(RecordOption.date)) var date: String?
  @Option(help: ArgumentHelp(RecordOption.attach, value: "file")) var attach: [String] = []
  @OptionGroup(title: Words.current.title(.fields)) var fields: RecordOptions
  @OptionGroup var editing: EditorOptions

  func run() throws {
    let record = RecordID.random()
    let files = try attach.map { try Attachment(FilePath($0), owner: record).change() }
    let editor = try editing.choice()
    let isTyped = try editor != nil || hasNoText() || TextEntry.isWanted()
    // Piped text and options are read first, so that a mistake in them costs no passphrase. Prompts
    // for values come after the passphrase, since only the open vault can keep the answers. Options
    // for a note that is still to be written are added to its text.
    let input = try isTyped ? [] : StandardInput.read()
    let isWritten = try isTyped && recordKind() == .note
    let given = try isWritten || isAsked ? nil : form(of: input)
    if !isTyped, let given { try require(given, files) }
    let session = try OpenVault(options, for: .changing)
    if !isTyped, let given {
      return try save(given, as: record, with: files, in: session)
    }
    let isSaved = try session.withOccasion {
      let given = try isAsked ? asked(input, session, editor) : given
      if !isTyped, let given, files.isEmpty, isEmpty(given) { throw ApplicationError.nothingToAdd }
      // A person without a name is refused where the record is saved: there the answers are kept.
      let piped = isTyped ? nil : given.map { Entered.answers($0) }
      switch try piped ?? entered(given, session, editor) {
      case .given(let form):
        try save(form, as: record, with: files, in: session)
        return true
      case .answers(let form):
        try writing(session, editor).saving(form.render(), []) { draft in
          try save(form, as: record, with: files, in: session, otherwise: draft)
        }
        return true
      case .text(let start, let goesOn, let isAnswered):
        return try write(
          start, record, files, session, editor, goesOn: goesOn, isAnswered: isAnswered)
      case .nothing: return false
      }
    }
    if !isSaved { Output.note(Words.current.note(.nothingAdded)) }
  }

  /// Refuses a record that says nothing, and a person whom nothing names.
  private func require(_ form: TextForm, _ files: [Change]) throws {
    guard !files.isEmpty || !isEmpty(form) else { throw ApplicationError.nothingToAdd }
    try requireName(form)
  }

  private func requireName(_ form: TextForm) throws {
    guard !form.metadata.isNameless else { throw ApplicationError.fieldInvalid(.name) }
  }

  /// Whether somebody sits at a terminal and adds what is all fields and has no text of its own:
  /// nobody is kept waiting for a text, and a terminal that can draw nothing is good for it too.
  private func hasNoText() throws -> Bool {
    try TerminalDevice.isTerminal(.standardInput) && ![.note, .outcome].contains(recordKind())
  }

  /// Lets a person write the record.
  ///
  /// - Returns: whether anything was saved.
  private func write(
    _ start: [UInt8], _ record: RecordID, _ files: [Change], _ session: OpenVault,
    _ editor: ExternalEditor?, goesOn: Bool, isAnswered: Bool
  ) throws -> Bool {
    let writing = try writing(session, editor)
    var checked: TextForm?
    // The text of a note goes behind what was answered.
    let cursor = try recordKind() == .note ? start.count : 0
    let outcome = try writing.run(start, cursor: cursor, goesOn: goesOn, isUnsaved: isAnswered) {
      // The text already includes what the options say.
      let written = try start.isEmpty ? form(of: $0) : finished(try parsed($0))
      if !files.isEmpty || !isEmpty(written) { try requireName(written) }
      checked = written
    }
    if case .kept = outcome { return true }
    guard case .finished(let text, let changes) = outcome, let form = checked else { return false }
    if files.isEmpty && isEmpty(form) { return false }
    // The answers to values given as `-` stand in the form only.
    try writing.saving(isAsked ? form.render() : text, changes) { draft in
      try save(form, as: record, with: files + changes, in: session, otherwise: draft)
    }
    return true
  }

  private func writing(_ session: OpenVault, _ editor: ExternalEditor?) throws -> Writing {
    let kind = try recordKind()
    return Writing(
      session, TextPlace(kind: kind, isHidden: session.writesHidden),
      by: TerminalAuthor(title: Words.current.newTitle(kind), editor: editor))
  }

  private func save(
    _ form: TextForm, as record: RecordID, with others: [Change], in session: OpenVault,
    otherwise: [Change] = []
  ) throws {
    try requireName(form)
    try Output.answer(try session.add(form, as: record, with: others, otherwise: otherwise))
  }

  /// The result of the questions for a record without options.
  private enum Entered {
    /// The values of the options, which the shell still has.
    case given(TextForm)
    /// The answers, which are stored nowhere else: they are saved as carefully as a text.
    case answers(TextForm)
    /// To be written in an editor, from this text on, or from the draft that is there.
    case text([UInt8], goesOn: Bool = false, isAnswered: Bool = false)
    case nothing
  }

  /// The content that a person enters on the terminal.
  ///
  /// - Parameter given: the values of the options; nil for a note, which is only its text and is
  ///   written at once unless something was asked for before.
  private func entered(
    _ given: TextForm?, _ session: OpenVault, _ editor: ExternalEditor?
  ) throws -> Entered {
    guard let form = given else { return .text([]) }
    // After a lock the editor goes on with what was written, or answered, before.
    if session.isResuming(in: try writing(session, editor).place) { return .text(form.render()) }
    if try recordKind() == .note { return .text(form.render(), isAnswered: !isEmpty(form)) }
    if fields.isEmpty && !hasHead {
      // A draft comes before the questions that it has the answers to.
      if try writing(session, editor).isDraftWanted() {
        return .text(form.render(), goesOn: true)
      }
      return try answered(form, session, editor)
    }
    guard try recordKind() != .outcome && editor == nil else {
      return .text(form.render(), isAnswered: isAsked)
    }
    return isAsked ? .answers(form) : .given(form)
  }

  /// The answers of a person, field by field.
  ///
  /// - Throws: `InterruptedText` if a session locks or ends meanwhile.
  private func answered(
    _ given: TextForm, _ session: OpenVault, _ editor: ExternalEditor?
  ) throws -> Entered {
    let kind = try recordKind()
    let questions = RecordQuestions(kind, try session.target())
    var form = given
    do {
      let isAnswered = try questions.ask(&form.metadata)
      if kind != .outcome && editor == nil {
        guard !TerminalTraits.current.isDumb else { return isAnswered ? .answers(form) : .nothing }
        let question = Words.current.question(.opensEditor(isAnswered: isAnswered))
        guard try Confirmation.isGranted(question, texts: Words.current.yesOrNo) else {
          return isAnswered ? .answers(form) : .nothing
        }
      }
    } catch let error as TerminalError where form.metadata != given.metadata {
      try questions.putSlug(into: &form.metadata)
      throw try writing(session, editor).cutOff(
        answers: UnfinishedText(text: form.render(), cursor: 0, isChanged: true), cause: error)
    }
    return .text(form.render(), isAnswered: form.metadata != given.metadata)
  }

  /// Whether a record would say nothing, as one from a pipe that had failed before.
  private func isEmpty(_ form: TextForm) -> Bool {
    guard form.body.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return false }
    var metadata = form.metadata
    // The first line of a text of blanks is its title.
    if metadata.title.allSatisfy(\.isWhitespace) { metadata.title = "" }
    return metadata == Metadata(metadata.kind)
  }

  /// Whether the record's title, slug or date was given, or a field as `set` takes it: then nothing
  /// is asked for.
  private var hasHead: Bool { title != nil || slug != nil || date != nil || !change.isEmpty }

  /// Whether a value was given as `-`: nothing else has the answer.
  private var isAsked: Bool {
    ([title, slug].compactMap { $0 } + tag + change.compactMap { FieldEdit($0)?.text })
      .contains(PromptedArgument.sign) || fields.areAsked
  }

  private func recordKind() throws -> RecordKind {
    let kind = RecordKind(written: self.kind)
    guard RecordKind.addedKinds.contains(kind) else {
      throw ApplicationError.kindUnknown
    }
    return kind
  }

  private func parsed(_ text: [UInt8]) throws -> TextForm {
    let kind = try recordKind()
    var form = try TextForm.parse(text, assuming: kind)
    guard form.metadata.kind == kind else { throw ApplicationError.kindDiffers }
    form.metadata.takePrivacyAsMark()
    return form
  }

  private func form(of text: [UInt8]) throws -> TextForm {
    var form = try parsed(text)
    try put(into: &form.metadata)
    return try finished(form)
  }

  /// The same after the passphrase; the answers are kept if the rest fails.
  ///
  /// - Throws: `InterruptedText` if a session locks or ends meanwhile.
  private func asked(
    _ text: [UInt8], _ session: OpenVault, _ editor: ExternalEditor?
  ) throws -> TextForm {
    // After a lock the editor goes on with what was answered before.
    if session.isResuming(in: try writing(session, editor).place) { return try parsed(text) }
    var form = try parsed(text)
    var answers = 0
    do {
      try put(into: &form.metadata) { argument, question in
        let value = try PromptedArgument.value(argument, question)
        if argument == PromptedArgument.sign, !value.isEmpty { answers += 1 }
        return value
      }
      return try finished(form)
    } catch let error as TerminalError where answers > 0 {
      throw try writing(session, editor).cutOff(
        answers: UnfinishedText(text: form.render(), cursor: 0, isChanged: true), cause: error)
    }
  }

  /// Puts what was given into a record's fields.
  private func put(
    into metadata: inout Metadata,
    asking value: (String, String) throws -> String = PromptedArgument.value
  ) throws {
    if let title { metadata.title = try value(title, Words.current.prompt(.title)) }
    if let slug { metadata.slug = try valid(slug, asking: value) }
    if let date { metadata.date = DaySpan.written(date) }
    for tag in tag { metadata.tags += Tags.typed(try value(tag, Words.current.prompt(.tag))) }
    try fields.put(into: &metadata, asking: value)
    for word in change { try apply(word, to: &metadata, asking: value) }
  }

  /// Gives a field what a word says, as `set` does.
  private func apply(
    _ word: String, to metadata: inout Metadata, asking value: (String, String) throws -> String
  ) throws {
    guard var edit = FieldEdit(word) else { throw ApplicationError.fieldChangeUnclear }
    let text = try value(edit.text, Words.current.prompt(.field(edit.key)))
    edit.text = RecordLinks.slug(named: text, by: edit.key)
    do throws(FieldTextError) {
      try metadata.apply(edit)
    } catch {
      throw ApplicationError(error, of: metadata.kind)
    }
  }

  /// The slug. Where it is prompted for, the prompt is repeated until the answer is valid.
  private func valid(
    _ slug: String, asking value: (String, String) throws -> String
  ) throws -> String {
    while true {
      let text = try value(slug, Words.current.prompt(.slug))
      if slug != PromptedArgument.sign || text.isEmpty || Slug.isValid(text) { return text }
      Output.note(Words.current.note(.slugRefused))
    }
  }

  private func finished(_ text: TextForm) throws -> TextForm {
    var form = text
    if form.metadata.title.isEmpty { form.metadata.title = TextTitle.firstLine(of: form.body) }
    guard form.metadata.slug.isEmpty || Slug.isValid(form.metadata.slug) else {
      throw ApplicationError.slugInvalid
    }
    return form
  }
}
