import Synchronization

/// The forms of a roster, made when a text is searched in which they may stand.
final class FormShelf: Sendable {
  private let roster: Roster
  private let state = Mutex(State())

  private struct State {
    /// The forms that were made.
    var made = FormMaker()
    /// Of what they are all.
    var filter = FormFilter()
    /// What was spent on telling which are needed, in bytes of text that were read.
    var spent = 0
  }

  // To make all forms of an entry takes as long as to read so many bytes, and to see whether any of
  // them is needed as long as to read so many.
  private static let costOfAll = 512
  private static let costOfLook = 16

  init(_ roster: Roster) { self.roster = roster }

  /// Whether there is nobody and nothing to look for.
  var isEmpty: Bool { roster.entries.isEmpty }

  /// Prepares for a text: where texts are so long that it is not worth telling which forms may stand
  /// there, all are made.
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

  /// All forms that may stand in a text, and perhaps others.
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
