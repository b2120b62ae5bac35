import Synchronization

/// The cells of a batch that do not open, noted from several threads.
final class FailedCells: Sendable {
  /// Below this many cells starting a thread costs more than it saves.
  static let fewestCells = 16

  private let cells = Mutex<[UInt64]>([])

  /// Notes a cell.
  func note(_ cell: UInt64) {
    cells.withLock { $0.append(cell) }
  }

  /// The cells that were noted, lowest first.
  var all: [UInt64] { cells.withLock { $0.sorted() } }
}
