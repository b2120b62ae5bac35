import ArgumentParser
import Records
import VaultStore

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a record; its history stays until a reseal drops it.",
    discussion: "Example: subrosa remove the-clock")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record.") var ref: String
  @Flag(help: "Do not ask though other records link to it.") var yes = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try Session(options)
    let id = try session.edit(asking: { catalog, questions in
      let entry = try catalog.findOwn(ref)
      let linking = try RecordLinks(catalog).naming(
        entry.metadata.slug, except: entry.version.record)
      if !linking.isEmpty {
        questions.add(linking.count.counted("record", "name") + " it, and will name nothing then")
        try questions.consent("Remove it all the same?", about: [entry.version.id], yes: yes)
      }
      let gone = try [entry] + catalog.attachments(of: entry)
      let changes = gone.map {
        Change.delete(
          $0.version.record, replacing: catalog.headIDs($0), modified: Clock.now())
      }
      return (changes, entry.version.record.hexadecimal.prefix(12))
    })
    // It has no slug any more, and no list shows its id.
    Output.note("removed; `subrosa history \(id)` and `subrosa restore` still reach it")
  }
}
