import ArgumentParser
import CellFile
import Records
import SystemPackage
import TerminalIO
import VaultStore

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change a record as a text: front matter, then Markdown.",
    discussion: """
      Example: subrosa edit first-day

      On a terminal the text opens in the built-in editor, and nothing of it touches a disk. \
      Otherwise the new text is read from standard input: the whole of it, as `show` gives it. \
      With a new slug, what links to the record or mentions it goes along. A text that was agreed \
      on becomes a draft again when it is changed; this is asked for first.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record.") var ref: String
  @Flag(help: "Do not ask though the text was agreed on.") var yes = false
  @Flag(help: "Let a hidden record that does not fit cause more commits.") var acceptTrace = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let piped = Terminal.isTerminal(.standardInput) ? nil : try StandardInput.read()
    let session = try Session(options)
    // What is shown and what is changed must be the same version.
    var shown: Catalog.Entry?
    var text = piped
    if piped == nil {
      let catalog = try session.read()
      let entry = try catalog.find(ref, in: session)
      guard entry.metadata.kind != .attachment else { throw CommandError.notAText }
      let form = TextForm(metadata: entry.metadata, body: try catalog.body(entry))
      guard let edited = try TextEntry.edit(form.render(), title: entry.metadata.title) else {
        return Output.note("nothing was changed")
      }
      shown = entry
      text = edited
    }
    try session.edit(acceptTrace: acceptTrace) { catalog in
      let entry = try catalog.find(shown?.version.record.hexadecimal ?? ref, in: session)
      if let shown, shown.version.id != entry.version.id { throw CommandError.changedMeanwhile }
      return (try changes(of: entry, to: text ?? [], in: catalog), ())
    }
  }

  private func changes(
    of entry: Catalog.Entry, to text: [UInt8], in catalog: Catalog
  ) throws -> [Change] {
    guard entry.metadata.kind != .attachment else { throw CommandError.notAText }
    let form: TextForm
    do throws(TextFormError) {
      form = try TextForm.parse(text, assuming: entry.metadata.kind)
    } catch {
      throw CommandError.textRefused(error)
    }
    guard form.metadata.kind == entry.metadata.kind else { throw CommandError.kindUnknown }
    // Without front matter all fields would be gone, for one wrong character in its first line.
    guard text.starts(with: Array("---".utf8)) else { throw CommandError.frontMatterMissing }
    var metadata = form.metadata
    metadata.keepHiddenFields(of: entry.metadata)
    let isSameText = try form.body == catalog.body(entry)
    if metadata == entry.metadata, isSameText, !entry.isConflict { return [] }
    if let draft = AgreedText.reopened(metadata, from: entry.metadata, sameText: isSameText) {
      try AgreedText.askToChange(
        entry.metadata, "Make it a draft that nobody has signed?", yes: yes)
      metadata = draft
    }
    try RecordLinks(catalog).noteUnknown(in: metadata)
    let (old, new) = (entry.metadata.slug, metadata.slug)
    var changes = [
      try Change.put(
        entry.version.record, replacing: catalog.headIDs(entry), modified: Clock.now(),
        metadata: metadata.serialized(), body: BytesSource(form.body))
    ]
    guard new != old else { return changes }
    guard new.isEmpty || Slug.isValid(new) else { throw CommandError.slugInvalid }
    try catalog.requireFree(new)
    guard !old.isEmpty, !new.isEmpty else { return changes }
    let links = RecordLinks(catalog)
    try links.noteLeftBehind(old, in: entry.role, except: entry.version.record)
    changes += try links.renaming(old, to: new, in: entry.role, except: entry.version.record)
    return changes
  }
}
