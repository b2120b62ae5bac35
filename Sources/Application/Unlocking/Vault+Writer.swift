package import VaultStore

extension Vault {
  /// Waits for the right to write, at most ten seconds, and says so if a person would wonder.
  ///
  /// - Parameters:
  ///   - scope: how much has to be known.
  ///   - front: used to tell a person.
  ///   - isStoppable: whether Ctrl-C ends the wait. It must not for a commit that is due anyway,
  /// which would otherwise depend on what Ctrl-C was pressed for.
  ///   - isQuiet: says nothing, for when a person is doing something else.
  /// - Throws: as `VaultWriter.init`, and the errors with which the front end ends work.
  package func writer(
    _ scope: VaultWriter.Scope, _ front: any FrontEnd, isStoppable: Bool = true,
    isQuiet: Bool = false
  ) throws -> VaultWriter {
    var turns = 10
    while true {
      do throws(VaultError) {
        return try VaultWriter(self, scope: scope, patience: .seconds(1))
      } catch {
        guard case .cell(.busy) = error, turns > 1 else { throw error }
        if turns == 10 && !isQuiet {
          front.say(.waitingForVault)
        }
        turns -= 1
        if isStoppable { try front.checkCancelled() }
      }
    }
  }
}
