import Application
import ArgumentParser
import VaultStore
import Words

struct RecordRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a removed record, or an older version as REF@VERSION.",
    discussion: """
      Example: subrosa restore the-clock@3f2a91

      To restore a removed record, give the first digits of its id, as shown by `subrosa list \
      --removed`. Attachments that were removed with it are restored too. Part of a title is not \
      enough. Asks before an older version replaces an agreed text.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The first digits of a removed record's id, or REF@VERSION.") var ref: String
  @Flag(help: "Do not ask before an agreed text is changed.") var yes = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let restored = try session.edit(asking: { catalog, questions in
      try RecordRestoration.changes(for: ref, in: catalog, yes: yes, questions)
    })
    Output.note(restored.words)
  }
}

extension RecordRestoration.Result {
  /// What is said of it.
  fileprivate var words: String {
    switch self {
    case .removed(let name, let count):
      let with = count == 0 ? "" : " and \(count.counted("attachment"))"
      return "restored \(name.called)\(with)"
    case .version(let name, let wasRemoved):
      return "restored \(name.called)"
        + (wasRemoved ? "" : "; the version in between is in the history")
    }
  }
}
