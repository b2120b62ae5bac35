import Application
import SystemPackage

extension GlobalOptions {
  /// Which vault the options mean.
  var request: VaultRequest {
    VaultRequest(
      named: vault, fallback: Environment.vault, isInCover: target == .cover,
      takesHeldKeys: passphraseFd == nil)
  }
}

extension OpenVault {
  /// The vault that the options mean.
  ///
  /// - Parameter places: files outside the vault that will be written.
  convenience init(
    _ options: GlobalOptions, for purpose: Purpose = .reading, writing places: [FilePath] = []
  ) throws {
    try self.init(
      options.request, for: purpose, writing: places, .terminal, asking: { try Secrets(options) })
  }
}

extension ResealWork<Secrets> {
  /// Work on the vault that the options mean.
  init(_ options: GlobalOptions) throws {
    try self.init(options.request, .terminal, asking: { try Secrets(options) })
  }
}
