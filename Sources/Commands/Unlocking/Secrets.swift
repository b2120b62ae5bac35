import Application
import Prompts
import Sodium
import SystemPackage
import Terminal
import VaultStore

/// Asks for passphrases: on the terminal, or a line each from `--passphrase-fd`.
final class Secrets: SecretSource {
  private var lines: SecretLines?
  private let keyfile: KeyfileDigest?

  init(_ options: GlobalOptions) throws {
    if let number = options.passphraseFd {
      lines = try SecretLines(descriptor: FileDescriptor(rawValue: number))
    }
    keyfile = try options.keyfile.map { try Secrets.keyfile($0) }
  }

  private static func keyfile(_ name: String) throws -> KeyfileDigest {
    do {
      return try Keyfile.digest(name) { TerminalDevice.isTerminal($0) }
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    }
  }

  /// Whether secrets come from a descriptor.
  var isScripted: Bool { lines != nil }

  /// Asks for a passphrase that exists.
  func ask(_ question: SecretQuestion) throws -> Secret {
    switch question {
    case .vault: try ask()
    case .resealedVault: try ask("Passphrase of the resealed vault: ")
    }
  }

  /// Asks for one passphrase more to keep; nil for an empty line or when no line is left.
  func askAnother() throws -> Secret? {
    try askAnother("Another passphrase to keep (press Enter to finish): ")
  }

  /// Asks for a passphrase that exists.
  func ask(_ question: String = "Passphrase: ") throws -> Secret {
    try secret(try line() ?? SecretPrompt.ask(question))
  }

  private func askAnother(_ question: String) throws -> Secret? {
    let typed: SecretBytes
    do {
      typed = try line() ?? SecretPrompt.ask(question)
    } catch TerminalError.noLineLeft {
      return nil
    }
    return typed.count == 0 ? nil : try secret(typed)
  }

  /// Asks for a new passphrase: on a terminal twice, and an empty answer there draws one. One that
  /// is easily guessed is asked for again, and refused from a descriptor.
  ///
  /// - Parameter allowsWeak: takes whatever is given.
  /// - Throws: `ApplicationError.blankPassphrase`, `.weakPassphrase`.
  func askNew(
    _ question: String = "New passphrase (press Enter to generate six words): ", allowsWeak: Bool
  ) throws -> Secret {
    if let scripted = try line() {
      guard !Passphrase.isBlank(scripted) else { throw ApplicationError.blankPassphrase }
      try NewPassphrase.judge(scripted, allowsWeak: allowsWeak)
      return try secret(scripted)
    }
    var attempts = SecretPrompt.attempts
    while true {
      let typed = try SecretPrompt.askTwice(
        question, again: "Again: ", mismatch: "The two do not match. Try again.")
      if typed.count == 0 { return try secret(try drawn()) }
      guard !Passphrase.isBlank(typed) else { throw ApplicationError.blankPassphrase }
      do {
        try NewPassphrase.judge(typed, allowsWeak: allowsWeak)
        NewPassphrase.mentionEdges(of: typed)
        return try secret(typed)
      } catch ApplicationError.weakPassphrase(let estimate) where attempts > 1 {
        attempts -= 1
        Output.note("that passphrase is easy to guess (\(estimate)); choose another one")
      }
    }
  }

  /// Draws a passphrase, shows it once and has it typed, so that it was copied down rightly.
  private func drawn() throws -> SecretBytes {
    let drawn = try Passphrase.generated()
    for attempt in 1...SecretPrompt.attempts {
      try SecretDisplay.show(
        drawn,
        caption: """
          Your new passphrase: six words chosen at random from a list of 7,776 (77.5 bits).
          Write it on paper now. Without it, nobody can open the vault.
          """,
        hint: "Press Enter when you have written it down. You will then be asked to type it."
          + (TerminalTraits.current.isDumb
            ? "\nThis terminal cannot erase it. Clear the scrollback afterwards." : ""))
      let typed = try SecretPrompt.ask("The six words: ")
      if typed.isEqual(to: drawn) { return drawn }
      if attempt < SecretPrompt.attempts {
        Output.note("that was not correct; the passphrase is shown again")
      }
    }
    throw TerminalError.answersDiffer
  }

  private func line() throws -> SecretBytes? {
    guard isScripted else { return nil }
    let line = try lines?.next()
    if let line {
      NewPassphrase.mentionEdges(of: line)
      return line
    }
    return nil
  }

  private func secret(_ typed: consuming SecretBytes) throws -> Secret {
    try Secret(passphrase: typed, keyfile: keyfile, suite: VaultFormat.suite)
  }
}
