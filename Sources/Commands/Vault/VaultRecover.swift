import Application
import ArgumentParser
import Prompts
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultRecover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Clean up after an interrupted save or reseal.",
    discussion: """
      Example: subrosa recover --copy before-recovery.vault

      Bytes after the newest commit are either an interrupted save or the newest commit itself, \
      damaged. The two look alike, and cutting the bytes off destroys a damaged commit. So subrosa \
      offers to copy the whole file first.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: ArgumentHelp("Copy the whole file here first.", valueName: "file"))
  var copy: String?
  @Flag(help: "Do not ask before cutting off bytes or removing files.") var yes = false

  func run() throws {
    let copy = self.copy.map { FilePath($0) }
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
    Output.note(
      "\(tail.bytes) bytes would be cut off; \(tail.bodyCells + tail.logCells) blocks of 4 KiB "
        + "in them can still be read. One damaged bit in the newest commit would look the same.")
    if let copy {
      try self.copy(vault, to: copy)
    } else if !yes {
      let beside = FilePath("\(vault.path.string).torn")
      let name = beside.lastComponent?.string ?? ""
      do {
        if try Confirmation.isGranted(
          "Copy the whole file to \(name) first?", texts: Words.current.yesOrNo)
        {
          try self.copy(vault, to: beside)
        }
      } catch TerminalError.noTerminal {
        throw ApplicationError.needsYes
      }
    }
    try Consent.ask("Cut them off?", yes: yes)
    try vault.cut(tail)
    SavedWork.note()
    Output.note("cut off; the vault ends with its newest commit")
  }

  private func copy(_ vault: Vault, to target: FilePath) throws {
    let size = try vault.fileSize()
    let progress = WorkProgress("copying", bytes: UInt64(size))
    let output = try PlainFile(target)
    try output.write(
      FileBodySource(vault.path, size: size), shouldStop: { Interruption.isRequested },
      progress: { progress.add($0) })
    try output.finish()
    progress.end()
    Output.note("copied; the copy is a vault with the same passphrases")
  }
}
