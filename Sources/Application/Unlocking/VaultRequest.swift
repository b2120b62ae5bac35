package import SystemPackage
package import VaultStore

/// Which vault is meant, and how it is to be opened.
package struct VaultRequest {
  /// The path that was given; nil where none was.
  package let named: String?
  /// The path that is used where none was given and no session is open.
  package let fallback: String?
  /// Whether the work is to see and change the cover alone, in a session.
  package let isInCover: Bool
  /// Whether keys that are kept in the kernel may open it: not where a passphrase is given.
  package let takesHeldKeys: Bool

  /// A request.
  package init(named: String?, fallback: String?, isInCover: Bool, takesHeldKeys: Bool) {
    self.named = named
    self.fallback = fallback
    self.isInCover = isInCover
    self.takesHeldKeys = takesHeldKeys
  }

  /// The vault's path: the one that was given, the interactive session's, or the one to fall back
  /// on.
  ///
  /// - Throws: `ApplicationError.noVaultNamed`.
  package func path() throws -> FilePath {
    if let named {
      // An unset variable of a script must not lead to another vault.
      guard !named.isEmpty else { throw ApplicationError.noVaultNamed }
      return FilePath(named)
    }
    if let live = InteractiveSession.current { return live.vault.path }
    guard let fallback, !fallback.isEmpty else { throw ApplicationError.noVaultNamed }
    return FilePath(fallback)
  }
}

/// The source of passphrases.
package protocol SecretSource {
  /// Asks for a passphrase that exists.
  func ask(_ question: PassphraseRequest) throws -> Secret
  /// Asks for another passphrase to keep; nil if there is none.
  func askAnother() throws -> Secret?
  /// Asks for shares until they give a secret; nil if they are not given, or nobody is
  /// there to give them.
  ///
  /// - Parameter known: sets whose groups have known names.
  /// - Throws: errors in the shares, and errors of asking.
  func askSharesIfAny(of known: [Custody]) throws -> Secret?
  /// Whether they come from a script, so that nobody sees what is shown.
  var isScripted: Bool { get }
}

/// The passphrase that a prompt asks for.
package enum PassphraseRequest: Sendable {
  /// The vault's.
  case vault
  /// That of a vault which another process resealed meanwhile.
  case resealedVault
  /// That of another vault, by its file's name.
  case otherVault(String)
}

/// The format of the vaults that this process works with.
package enum VaultFormat {
  /// The number of the newest version of the format: what this program writes. It reads every
  /// version up to this one.
  package static let newest = 1
  /// The format's suite; tests run a program of their own with a cheap one.
  @TaskLocal package static var suite = Suite.version1
}
