package import CellFile
import Sodium

/// What a vault can refuse or fail at.
package enum VaultError: Error, Equatable {
  /// The file system, damage, the lock, or a commit that failed.
  case cell(CellError)
  /// A wrong secret, a file that is no vault, or a damaged header: one error on purpose.
  case nothingOpens
  /// Shares fit together, but their secret opens nothing: of another vault, or of this one before it
  /// was resealed without them.
  case sharesOpenNothing
  /// Argon2id or a secret could not get its memory.
  case notEnoughMemory
  /// The file does not end with its newest commit; `recover` decides.
  case tornTail(bytes: Int64)
  /// The vault is damaged: it can be read as far as it opens, but not written.
  case damaged([Damage])
  /// The hidden compartment is damaged: it can be read as far as it opens, but not written.
  case hiddenDamaged([Damage])
  /// The vault was resealed by another process: unlock again.
  case resealed
  /// The newest commit that was seen no longer stands in the file.
  case rolledBack
  /// A hidden version would need more than 200 extents.
  case tooManyPieces
  /// The entries would make a log longer than 1 GiB.
  case logTooLong
  /// A record's fields are longer than 1 MiB.
  case metadataTooLong
  /// The hidden compartments need this many more cells than the new file has.
  case roomNeeded(cells: UInt64)
  /// A newer program's entries stand in the vault: it is not resealed.
  case newerProgram
  /// Two secrets are the same.
  case equalSecrets
  /// More than fifteen secrets.
  case tooManySecrets
  /// Only a secret of the cover can do this.
  case coverSecretNeeded
  /// The file exists already.
  case exists
  /// The new vault did not read back as it was written; the old one is untouched.
  case notVerified
}

/// Turns a container's failure into a vault's.
func cells<Value>(_ work: () throws(CellError) -> Value) throws(VaultError) -> Value {
  do throws(CellError) {
    return try work()
  } catch {
    throw error == .outOfMemory ? .notEnoughMemory : .cell(error)
  }
}

/// Turns a primitive's want of memory into a vault's.
func memory<Value: ~Copyable>(
  _ work: () throws(SodiumError) -> Value
) throws(VaultError) -> Value {
  do throws(SodiumError) {
    return try work()
  } catch {
    throw .notEnoughMemory
  }
}
