import Application
import ArgumentParser
import Records
import Terminal
import VaultStore

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a record and its attachments.",
    discussion: """
      Example: subrosa remove the-clock

      Asks for confirmation unless --yes is given. Part of a title is not enough. Use `subrosa \
      list --removed` and `subrosa restore` to bring a record back, and `subrosa reseal --purge` \
      to erase removed records for good.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record.") var ref: String
  @Flag(help: "Do not ask for confirmation.") var yes = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let told = try session.edit(asking: { catalog, questions in
      let entry = try catalog.findOwn(ref)
      let files = try catalog.attachments(of: entry)
      try ask(about: entry, files, catalog, questions)
      let changes = ([entry] + files).map {
        Change.delete(
          $0.version.record, replacing: catalog.headIDs($0))
      }
      let with = files.isEmpty ? "" : " and \(files.count.counted("attachment"))"
      // It has no slug any more.
      let id = entry.version.record.hexadecimal.prefix(12)
      return (
        changes, "removed \(entry.called)\(with); run `subrosa restore \(id)` to bring it back"
      )
    })
    Output.note(told)
  }

  private func ask(
    about entry: Catalog.Entry, _ files: [Catalog.Entry], _ catalog: TargetCatalog,
    _ questions: Questions
  ) throws {
    if !files.isEmpty {
      questions.add(.attachmentsRemoved(count: files.count))
    }
    let linking = try RecordLinks(catalog).naming(
      entry.metadata.slug, except: entry.version.record)
    if !linking.isEmpty {
      questions.add(.recordsLinking(count: linking.count))
    }
    let name = SafeText.line(entry.metadata.called(orElse: entry.reference, isErased: true))
    try questions.consent(
      to: .remove(name: name, entry.metadata.kind),
      about: ([entry] + files).map(\.version.id), yes: yes)
  }
}
