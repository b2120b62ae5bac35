import Application
import Prompts
import Sodium
import Words

/// What is said of a passphrase before it is used; never the passphrase itself.
enum NewPassphrase {
  /// Says what may stand in it without having been meant.
  static func mentionEdges(of passphrase: borrowing SecretBytes) {
    let edges = PassphraseEdges(of: passphrase)
    if edges.hasByteOrderMark {
      Output.note("the passphrase begins with a byte order mark, which is part of it")
    }
    if edges.hasBlanks {
      Output.note("the passphrase begins or ends with a space, which is part of it")
    }
  }

  /// Refuses what is easily guessed.
  ///
  /// - Throws: `ApplicationError.weakPassphrase`.
  static func judge(_ passphrase: borrowing SecretBytes, allowsWeak: Bool) throws {
    guard Program.judgesPassphrases, !allowsWeak else { return }
    let strength = PassphraseStrength(of: passphrase)
    if strength.isWeak { throw ApplicationError.weakPassphrase(Words.current.estimate(strength)) }
  }
}
