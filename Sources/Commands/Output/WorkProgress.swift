import Application
import Synchronization
import Viewing
import Words

/// The progress of long work for a person: amount, rate and remaining time. Called from
/// any thread.
final class WorkProgress: ProgressMeter {
  private struct State: ~Copyable {
    var display: Progress?
    var done: Int
  }

  private let state: Mutex<State>

  /// Begins to count bytes.
  ///
  /// - Parameters:
  ///   - label: the work, for instance `importing`.
  ///   - bytes: their total number; nil if it is unknown.
  convenience init(_ label: String, bytes: UInt64?) {
    self.init(
      Progress(
        label, unit: .bytes, total: bytes.map { Int(clamping: $0) }, texts: Words.current.progress))
  }

  /// Begins to count records or files.
  convenience init(_ label: String, items: Int) {
    self.init(Progress(label, unit: .items, total: items, texts: Words.current.progress))
  }

  /// Begins to count what the application does.
  convenience init(_ work: WatchedWork) {
    let label = Words.current.label(work)
    switch work {
    case .searchingText(let bytes), .redacting(let bytes): self.init(label, bytes: UInt64(bytes))
    case .saving(let bytes), .resealing(let bytes), .encrypting(let bytes),
      .checkingFile(let bytes):
      self.init(label, bytes: bytes)
    case .searching(let items), .exporting(let items), .reading(let items),
      .verifyingRecords(let items):
      self.init(label, items: items)
    }
  }

  private init(_ display: consuming sending Progress) {
    state = Mutex(State(display: display, done: 0))
  }

  /// Counts what is done in addition.
  func add(_ amount: Int) {
    state.withLock { state in
      state.done += amount
      state.display?.update(state.done)
    }
  }

  /// Takes off the screen what was shown: to be called before anything else is written there.
  func end() {
    state.withLock { $0.display = nil }
  }
}
