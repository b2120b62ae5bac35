import Application
import ArgumentParser
import Folding
import Records
import Search
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultTravel: ParsableCommand {
  static let configuration = CommandConfiguration("travel", Words.current.help(MergeCommand.travel))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(MergeOption.travelFile, value: "file")) var file: String
  @Argument(help: ArgumentHelp(MergeOption.takenRecords, value: "ref")) var refs: [String] = []
  @Option(help: ArgumentHelp(MergeOption.takenDialogue, value: "dialogue"))
  var dialogue: [String] = []
  @Option(help: ArgumentHelp(MergeOption.takenTag, value: "tag")) var tag: [String] = []
  @Option(help: ArgumentHelp(MergeOption.takenQuery, value: "query")) var search: [String] = []
  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func validate() throws {
    if refs.isEmpty && dialogue.isEmpty && tag.isEmpty && search.isEmpty {
      throw ValidationError(Words.current.refusal(MergeMisuse.choosesNothing))
    }
  }

  func run() throws {
    let path = FilePath(file)
    guard !FileNaming.exists(path) else { throw VaultError.exists }
    try NamedFile.requireCreatable(path)
    let choice = try self.choice()
    // The new vault's passphrase follows the vault's on the descriptor.
    let secrets = LaterSecrets(options)
    let session = try OpenVault(options, for: .reading, writing: [path], asking: secrets)
    let work = try TravelWork(in: session)
    let selection = try work.select(choice)
    // Before the vault is there: whoever mistyped a tag goes without its records.
    if selection.unmatched > 0 {
      Output.note(Words.current.note(MergeNote.choosesNothing(count: selection.unmatched)))
    }
    let secret = try secrets.get().askNew(
      Words.current.prompt(.newForTravel), allowsWeak: weak)
    let durability = try work.write(selection, to: path, secret: secret)
    SavedWork.note()
    Output.note(
      Words.current.note(
        MergeNote.travels(records: selection.records, attachments: selection.attachments)))
    // The vault is there, whoever reads the list.
    if !selection.leftOut.isEmpty { try Output.showFindings { try show(selection.leftOut) } }
    try durability.require()
  }

  private func show(_ records: [Catalog.Namesake]) throws {
    let words = Words.current
    var page = Page(words.title(MergePage.leftOut))
    page.text(words.text(MergeSentence.leftOut))
    page.table(
      words.columns(MergeTable.leftOut, showsCompartment: false),
      records.map { [$0.reference, words.name(RecordKind(name: $0.kind)), $0.title] })
    try page.show(options)
  }

  private func choice() throws -> TravelWork.Choice {
    let queries = try search.map { text in
      try Query.typed(
        try PromptedArgument.value(text, Words.current.prompt(RecordPrompt.query)))
    }
    return TravelWork.Choice(
      references: try refs.map { try PromptedArgument.record($0) },
      dialogues: try dialogue.map { try PromptedArgument.record($0) },
      tags: try tag.map {
        try PromptedArgument.value($0, Words.current.prompt(RecordPrompt.tag))
      }, queries: queries)
  }
}
