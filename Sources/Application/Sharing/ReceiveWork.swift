import Calendar
package import Sodium
package import SystemPackage
import VaultStore

/// Takes what a file from somebody else holds into the vault.
package struct ReceiveWork {
  private let session: OpenVault

  /// Work in a vault.
  ///
  /// - Throws: `ApplicationError.sharesCoverOnly`.
  package init(in session: OpenVault) throws {
    try session.requireCoverForSharing()
    self.session = session
  }

  /// Reads a file, without a change of the vault.
  ///
  /// - Parameter passphrase: asks for the passphrase of a file that is opened by one.
  /// - Throws: as `ReceivedBundle.read`.
  package func read(
    _ path: FilePath, passphrase: () throws -> SecretBytes
  ) throws -> ReceivedBundle {
    try ReceivedBundle.read(path, in: session.target(), session.front, passphrase: passphrase)
  }

  /// What would become of it now.
  package func plan(_ bundle: ReceivedBundle) throws -> ReceivePlan {
    try ReceivePlan(bundle, in: session.target(isQuiet: true), on: Clock.today())
  }

  /// Stores everything in one commit.
  ///
  /// - Parameter shown: the plan that somebody agreed to.
  /// - Throws: `ApplicationError.changedMeanwhile` where something else would become of it now, and
  ///   what saving can throw.
  package func save(_ bundle: ReceivedBundle, as shown: ReceivePlan) throws {
    try session.edit { catalog, _ in
      let plan = try ReceivePlan(bundle, in: catalog, on: Clock.today())
      guard plan.isSame(as: shown) else { throw ApplicationError.changedMeanwhile }
      return (plan.changes, ())
    }
  }
}
