import Application
import ArgumentParser
import Prompts
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultRecover: ParsableCommand {
  static let configuration = CommandConfiguration(
    "recover", Words.current.help(VaultCommand.recover))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(VaultOption.copy, value: "file")) var copy: String?
  @Flag(help: ArgumentHelp(VaultOption.recoversUnasked)) var yes = false

  func run() throws {
    let copy = self.copy.map { FilePath($0) }
    if let copy { try NamedFile.requireCreatable(copy) }
    let vault = try OpenVault(
      options, for: .changing, writing: copy.map { [$0] } ?? []
    ).vault
    let leftovers = Leftovers(of: vault.path)
    // While somebody writes, nothing of it is left over.
    guard !vault.isBeingWritten else { throw CellError.busy }
    let tail = try vault.tornTail()
    guard tail != nil || !leftovers.names.isEmpty else { throw ApplicationError.noTail }
    if let tail { try recover(tail, of: vault, copy) }
    try leftovers.offerRemoval(yes: yes, .terminal)
  }

  private func recover(_ tail: TornTail, of vault: Vault, _ copy: FilePath?) throws {
    Output.note(Words.current.note(.cuttingOff(tail)))
    if let copy {
      try self.copy(vault, to: copy)
    } else if !yes {
      let beside = FilePath("\(vault.path.string).torn")
      let name = beside.lastComponent?.string ?? ""
      do {
        if try Confirmation.isGranted(
          Words.current.question(.copyFirst(name)), texts: Words.current.yesOrNo)
        {
          try self.copy(vault, to: beside)
        }
      } catch TerminalError.noTerminal {
        throw ApplicationError.needsYes
      }
    }
    try Consent.ask(Words.current.question(.cutOff), yes: yes)
    try vault.cut(tail)
    SavedWork.note()
    Output.note(Words.current.note(.cutOff))
  }

  private func copy(_ vault: Vault, to target: FilePath) throws {
    let size = try vault.fileSize()
    let progress = WorkProgress(Words.current.label(.copying), bytes: UInt64(size))
    let output = try PlainFile(target)
    try output.write(
      FileBodySource(vault.path, size: size), shouldStop: { Interruption.isRequested },
      progress: { progress.add($0) })
    try output.finish()
    progress.end()
    Output.note(Words.current.note(.copied))
  }
}
