import Synchronization
package import VaultStore

/// What the running command has already saved, in the vault or as a file. If its result cannot be
/// shown then, a script must not assume that nothing was done and do it again.
package enum SavedWork {
  private static let exists = Atomic<Bool>(false)

  /// Notes that something is saved for good.
  package static func note() { exists.store(true, ordering: .relaxed) }

  /// Begins anew, for the next command of a session.
  package static func forget() { exists.store(false, ordering: .relaxed) }

  /// Whether something was saved.
  package static var isThere: Bool { exists.load(ordering: .relaxed) }

  /// Whether an error says that something was saved that a loss of power may undo.
  package static func isDoubtful(_ error: any Error) -> Bool {
    if case ApplicationError.notDurable(_) = error { true } else { false }
  }
}

extension Durability {
  /// Refuses to call done what a loss of power may undo.
  ///
  /// - Throws: `ApplicationError.notDurable`.
  package func require() throws {
    if case .unknown(let error) = self { throw ApplicationError.notDurable(error) }
  }
}
