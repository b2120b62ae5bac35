import Application
import ArgumentParser

struct OutcomeAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Mark the text of an outcome as agreed, so that it can be signed.",
    discussion: """
      Example: subrosa outcome agree notification-text

      Fails if a paragraph is marked (private), (chatham) or (side), because every side receives \
      the whole agreed text.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The outcome.") var ref: String

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let name = try session.edit { catalog, _ in
      let text = try AgreedText(try catalog.findOwn(ref), in: catalog)
      return (
        [try AgreedText.change(text.entry, to: try text.agreed(), in: catalog)], text.entry.called
      )
    }
    Output.note("agreed: \(name); run `subrosa outcome sign` to sign it")
  }
}
