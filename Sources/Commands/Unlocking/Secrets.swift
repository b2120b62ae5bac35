import Application
import Prompts
import Sodium
import Synchronization
import SystemPackage
import Terminal
import VaultStore
import Words

/// The source of all passphrases after the first: only one reader may read a descriptor
/// from its beginning.
final class LaterSecrets {
  private let options: GlobalOptions
  private var secrets: Secrets?

  init(_ options: GlobalOptions) {
    self.options = options
  }

  func get() throws -> Secrets {
    if let secrets { return secrets }
    let made = try Secrets(options)
    secrets = made
    return made
  }
}

/// Asks for passphrases: on the terminal, or a line each from `--passphrase-fd`.
final class Secrets: SecretSource {
  private var lines: SecretLines?
  private let keyfile: KeyfileDigest?
  /// Whether shares unlock the vault, and no passphrase.
  private let usesShares: Bool

  init(_ options: GlobalOptions) throws {
    if let number = options.passphraseFd {
      lines = try SecretLines(descriptor: FileDescriptor(rawValue: number.value))
    }
    keyfile = try options.keyfile.map { try Secrets.keyfile($0) }
    usesShares = options.withShares
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

  /// Asks on the terminal from here on.
  func goOnAtTerminal() { lines = nil }

  /// Asks for a passphrase that exists.
  func ask(_ question: PassphraseRequest) throws -> Secret {
    switch question {
    case .vault: try ask()
    case .resealedVault: try ask(Words.current.prompt(.resealedVault))
    case .otherVault(let name): try askEither(Words.current.prompt(.otherVault(name)))
    }
  }

  /// Asks for one passphrase more to keep; nil for an empty line or when no line is left.
  func askAnother() throws -> Secret? {
    do {
      return try askIfAny(.another)
    } catch TerminalError.noLineLeft {
      return nil
    }
  }

  /// Asks for a passphrase that may be left out; nil for an empty line.
  func askIfAny(_ prompt: PassphrasePrompt) throws -> Secret? {
    let typed = try line() ?? SecretPrompt.ask(Words.current.prompt(prompt))
    return typed.count == 0 ? nil : try secret(typed)
  }

  /// Asks for a passphrase that exists, or for shares in its place.
  func ask(_ question: String = Words.current.prompt(.vault)) throws -> Secret {
    if usesShares { return try askShares() }
    return try secret(try line() ?? typed(question))
  }

  // Said once, and only to somebody who is at the terminal.
  private static let saidLocale = Mutex(false)

  private func typed(_ question: String) throws -> SecretBytes {
    let isNew = Secrets.saidLocale.withLock { said in
      defer { said = true }
      return !said
    }
    if isNew, TerminalTraits.isLocaleForeign { Output.note(Words.current.note(.localeForeign)) }
    return try SecretPrompt.ask(question)
  }

  /// Asks for a passphrase, and after an empty answer for shares: how one vault was opened says nothing
  /// about another.
  private func askEither(_ question: String) throws -> Secret {
    let typed = try line() ?? SecretPrompt.ask(question)
    return typed.count == 0 ? try askShares() : try secret(typed)
  }

  /// Asks for a new passphrase: on a terminal twice, and an empty answer there draws one. One that
  /// is easily guessed is asked for again, and refused from a descriptor.
  ///
  /// - Parameter allowsWeak: takes whatever is given.
  /// - Throws: `ApplicationError.blankPassphrase`, `.weakPassphrase`.
  func askNew(
    _ question: String = Words.current.prompt(.new), allowsWeak: Bool
  ) throws -> Secret {
    try secret(try newPassphrase(question, allowsWeak: allowsWeak))
  }

  /// The same for what is no vault: the passphrase itself.
  func newPassphrase(_ question: String, allowsWeak: Bool) throws -> SecretBytes {
    let words = Words.current
    if let scripted = try line() {
      guard !Passphrase.isBlank(scripted) else { throw ApplicationError.blankPassphrase }
      if let strength = Secrets.weakness(of: scripted, allowsWeak: allowsWeak) {
        throw ApplicationError.weakPassphrase(words.estimate(strength))
      }
      return scripted
    }
    var attempts = SecretPrompt.attempts
    while true {
      let typed = try SecretPrompt.askTwice(
        question, again: words.prompt(.newAgain), mismatch: words.passphrasesDiffer)
      if typed.count == 0 { return try drawn() }
      guard !Passphrase.isBlank(typed) else { throw ApplicationError.blankPassphrase }
      guard let strength = Secrets.weakness(of: typed, allowsWeak: allowsWeak) else {
        Secrets.mentionEdges(of: typed)
        return typed
      }
      guard attempts > 1 else {
        throw ApplicationError.weakPassphrase(words.estimate(strength))
      }
      attempts -= 1
      Output.note(words.note(.weak(strength)))
    }
  }

  /// Asks for the passphrase of a file from somebody else, as it is.
  func passphraseOfFile() throws -> SecretBytes {
    try line() ?? SecretPrompt.ask(Words.current.prompt(.file))
  }

  /// How strong a new passphrase is that is to be refused; nil for one that is taken.
  private static func weakness(
    of passphrase: borrowing SecretBytes, allowsWeak: Bool
  ) -> PassphraseStrength? {
    guard Program.judgesPassphrases, !allowsWeak else { return nil }
    let strength = PassphraseStrength(of: passphrase)
    return strength.isWeak ? strength : nil
  }

  /// Says what may stand in a passphrase without having been meant.
  private static func mentionEdges(of passphrase: borrowing SecretBytes) {
    let edges = PassphraseEdges(of: passphrase)
    if edges.hasByteOrderMark { Output.note(Words.current.note(.byteOrderMark)) }
    if edges.hasBlanks { Output.note(Words.current.note(.blanks)) }
  }

  /// Draws a passphrase, shows it once and has it typed, so that it was copied down rightly.
  private func drawn() throws -> SecretBytes {
    let drawn = try Passphrase.generated()
    let words = Words.current
    let texts = words.texts(.generatedPassphrase(isErased: !TerminalTraits.current.isDumb))
    for attempt in 1...SecretPrompt.attempts {
      try SecretDisplay.show(drawn, caption: texts.caption, hint: texts.hint)
      let typed = try SecretPrompt.ask(words.prompt(.generated))
      if typed.isEqual(to: drawn) { return drawn }
      if attempt < SecretPrompt.attempts { Output.note(words.note(.wronglyCopied)) }
    }
    throw TerminalError.answersDiffer
  }

  /// The next line of the descriptor; nil where secrets are typed.
  func line() throws -> SecretBytes? {
    guard isScripted else { return nil }
    let line = try lines?.next()
    if let line {
      Secrets.mentionEdges(of: line)
      return line
    }
    return nil
  }

  private func secret(_ typed: consuming SecretBytes) throws -> Secret {
    try Secret(passphrase: typed, keyfile: keyfile, suite: VaultFormat.suite)
  }
}
