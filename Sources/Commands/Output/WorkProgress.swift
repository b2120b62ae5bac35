import Application
import Synchronization
import Viewing
import Words

/// What a person sees of long work: amount, rate and remaining time. Called from any thread.
final class WorkProgress: ProgressMeter {
  private struct State: ~Copyable {
    var display: Progress?
    var done: Int
  }

  private let state: Mutex<State>

  /// Begins to count bytes.
  ///
  /// - Parameters:
  ///   - label: what is being done, for instance `importing`.
  ///   - bytes: how many there are in all; nil where nobody knows.
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
    switch work {
    case .searchingText(let bytes): self.init("searching", bytes: UInt64(bytes))
    case .redacting(let bytes): self.init("redacting", bytes: UInt64(bytes))
    case .searching(let records): self.init("searching", items: records)
    case .exporting(let records): self.init("exporting", items: records)
    case .reading(let files): self.init("reading", items: files)
    case .saving(let bytes): self.init("saving", bytes: bytes)
    case .resealing(let bytes): self.init("writing and checking", bytes: bytes)
    case .verifyingRecords(let versions): self.init("verifying records", items: versions)
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
