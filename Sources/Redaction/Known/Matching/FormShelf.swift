import Synchronization

/// The forms of a roster, made when a text that may contain them is searched.
final class FormShelf: Sendable {
  private let roster: Roster
  private let state = Mutex(State())

  private struct State {
    /// The forms that were made.
    var made = FormMaker()
    /// The filter that covers all of them.
    var filter = FormFilter()
    /// The time spent on deciding which forms are needed, in bytes of text read.
    var spent = 0
  }

  // Making all forms of an entry takes as long as making those that the first number of bytes of text
  // needs; checking whether it needs any takes as long as the second.
  private static let costOfAll = 48
  private static let costOfLook = 4

  init(_ roster: Roster) { self.roster = roster }

  /// Whether there is nothing to search for.
  var isEmpty: Bool { roster.entries.isEmpty }

  /// Prepares for a text. If texts are so long that deciding which forms may occur is not
  /// worth it, all forms are made.
  func prepare(forBytes count: Int) {
    state.withLock { state in
      state.spent += count + roster.entries.count * Self.costOfLook
      guard state.spent > roster.entries.count * Self.costOfAll else { return }
      if !state.filter.isOpen { add(FormFilter.open, to: &state) }
    }
  }

  /// Whether all forms were made.
  var hasAll: Bool { state.withLock { $0.filter.isOpen } }

  /// Makes all forms.
  func makeAll() {
    state.withLock { if !$0.filter.isOpen { add(FormFilter.open, to: &$0) } }
  }

  /// All forms that may occur in a text, and perhaps others.
  func forms(in views: [FoldedLetters]) -> FormMaker {
    state.withLock { state in
      guard !state.filter.isOpen else { return state.made }
      add(FormFilter(reading: views, beyond: state.filter), to: &state)
      return state.made
    }
  }

  private func add(_ filter: FormFilter, to state: inout State) {
    guard !filter.isEmpty else { return }
    if filter.isOpen {
      state.made = FormMaker(roster)
    } else {
      state.made.add(roster, filter)
    }
    state.filter.add(filter)
  }
}
