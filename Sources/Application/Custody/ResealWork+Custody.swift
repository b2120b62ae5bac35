package import VaultStore

// What a reseal does with the shares of a vault. If the new file did not keep them, they would be
// useless, and nobody would notice before they are needed.

extension ResealWork {
  /// Keeps the shares of the vault, where it has some: asks for as many as are needed.
  ///
  /// - Parameter dropping: whether the shares are given up instead, with the record of them.
  /// - Throws: `ApplicationError.sharesNeeded` where they are not given, and what asking and opening
  ///   throw.
  package func keepCustody(dropping: Bool) throws {
    guard let cover = try coverCatalog() else { return }
    let known = try Custody.all(in: cover)
    guard let newest = known.first else { return }
    if dropping {
      for holder in reseal.holders where holder.secret.isOfShares { reseal.remove(holder) }
      return reseal.amend(Changes(try Custody.removals(in: cover)))
    }
    guard !reseal.holders.contains(where: { $0.secret.isOfShares }) else { return }
    front.say(.sharesAreNeeded(newest.custody.summary))
    guard let secret = try secrets.askSharesIfAny(of: known.map(\.custody)) else {
      throw ApplicationError.sharesNeeded
    }
    try reseal.keep(secret)
  }

  /// Gives up the shares that the vault has, for new ones.
  ///
  /// - Parameter agreed: whether it was said that they go. Who opened the vault with enough of them
  ///   need not say so.
  /// - Throws: `ApplicationError.sharesExist`.
  package func replaceCustody(agreed: Bool) throws {
    guard let cover = try coverCatalog() else { return }
    let known = try Custody.all(in: cover)
    guard known.isEmpty || agreed || first.secret.isOfShares else {
      throw ApplicationError.sharesExist
    }
    for holder in reseal.holders where holder.secret.isOfShares { reseal.remove(holder) }
    reseal.amend(Changes(try Custody.removals(in: cover)))
  }

  /// Adds new shares, and the record of them.
  ///
  /// - Parameters:
  ///   - secret: what the shares give.
  ///   - isOnly: whether no passphrase opens the cover any more.
  package func add(_ secret: Secret, of custody: Custody) throws {
    if custody.isOnly { for holder in reseal.holders { reseal.remove(holder) } }
    try reseal.add(secret, for: first)
    reseal.amend(Changes([try custody.change()]))
  }

  /// Refuses a hidden compartment: its secret opens the cover too, so that shares of the cover would
  /// protect nothing from it, and shares of its own would tell that it is there.
  ///
  /// - Throws: `ApplicationError.custodyCoverOnly`.
  package func requireCoverForCustody() throws {
    guard first.role == .cover else { throw ApplicationError.custodyCoverOnly }
  }

  /// Whether a passphrase opens the cover of the new vault, by itself.
  package var keepsPassphrase: Bool { reseal.holders.contains { !$0.secret.isOfShares } }

  private func coverCatalog() throws -> WholeCatalog? {
    try reseal.coverState().map { WholeCatalog(coverOf: $0) }
  }
}
