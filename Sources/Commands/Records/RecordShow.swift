import Application
import ArgumentParser
import Calendar
import Records
import VaultStore
import Viewing
import Words

struct RecordShow: ParsableCommand {
  static let configuration = CommandConfiguration("show", Words.current.help(RecordCommand.show))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(RecordOption.raw)) var raw = false
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let catalog = try OpenVault(options).read()
    if ref.contains("@") { return try showVersion(ref, catalog) }
    let entry = try catalog.find(ref)
    let files = try catalog.attachments(of: entry)
    guard options.format == .text else { return try showJSON(entry, files, catalog) }
    if entry.isConflict {
      try Output.remark(
        Words.current.note(.othersAreNewest), title: entry.metadata.title, options)
    }
    try show(
      try catalog.form(of: entry), entry.version, entry.role, catalog,
      files: files.map { file in
        Words.current.attachment(
          file.metadata.title, bytes: file.content.bodyLength, reference: file.reference)
      })
  }

  private func showVersion(_ ref: String, _ catalog: Catalog) throws {
    let (entry, version, form) = try catalog.form(ofVersion: ref)
    try show(form, version, entry.role, catalog, files: [])
  }

  private func show(
    _ form: TextForm, _ version: Version, _ role: CompartmentRole, _ catalog: Catalog,
    files: [String]
  ) throws {
    let text = String(decoding: form.render(), as: UTF8.self)
    let title = form.metadata.title
    if raw { return try Output.show(text, title: title, options, isVerbatim: true) }
    let words = Words.current
    // Made where it is looked at alone: a long text takes a while to lay out.
    lazy var sheet = RecordSheet(
      form,
      facts: [
        RecordSheet.Field(
          words.label(.changed), [Clock.second(version.modified)]),
        RecordSheet.Field(words.label(.id), [version.record.firstDigits]),
      ]
        + (catalog.showsCompartments
          ? [RecordSheet.Field(words.label(.compartment), [words.name(role)])] : []),
      files: files)
    try Output.show(text, title: title, options, isVerbatim: true) { sheet.rows(width: $0) }
  }

  private func showJSON(
    _ entry: Catalog.Entry, _ files: [Catalog.Entry], _ catalog: Catalog
  ) throws {
    var summary = RecordSummary(entry)
    summary.fields = FieldsJSON(fields: entry.metadata.jsonFields)
    if entry.metadata.kind != .attachment {
      summary.body = String(decoding: try catalog.body(entry), as: UTF8.self)
    }
    summary.files = files.map {
      RecordSummary.File(
        ref: $0.reference, title: $0.metadata.title, size: $0.content.bodyLength)
    }
    try Output.showJSON(summary, options)
  }
}
