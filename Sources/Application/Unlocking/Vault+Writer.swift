package import VaultStore

extension Vault {
  /// Waits for the right to write, ten seconds at the most, and says that it does where a person
  /// would wonder.
  ///
  /// - Parameters:
  ///   - scope: how much has to be known.
  ///   - front: who is told.
  ///   - isStoppable: whether Ctrl-C ends the waiting; never for a commit that is due anyway, which
  ///     would else depend on what Ctrl-C was pressed for.
  ///   - isQuiet: says nothing, where a person is doing something else.
  /// - Throws: as `VaultWriter.init`, and what the front end ends work with.
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
