import Application
import ArgumentParser
import VaultStore
import Words

struct RecordRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
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
    let removed = try session.edit(asking: { catalog, questions in
      try RecordRemoval.changes(of: ref, in: catalog, yes: yes, questions)
    })
    let count = removed.attachments
    let with = count == 0 ? "" : " and \(count.counted("attachment"))"
    let id = removed.record.hexadecimal.prefix(12)
    Output.note(
      "removed \(removed.name.called)\(with); run `subrosa restore \(id)` to bring it back")
  }
}
