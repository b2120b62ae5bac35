import Algorithms
import CellFile

/// Which bytes of each commit's body stream versions name.
struct BodyCoverage {
  private let starts: [UInt64]
  private var intervals: [[Range<UInt64>]]

  init(_ chain: [ChainLink]) {
    starts = chain.map(\.start)
    intervals = Array(repeating: [], count: chain.count)
  }

  /// Notes the bytes that an extent names.
  mutating func add(_ extent: Extent) {
    let next = starts.partitioningIndex { $0 > extent.cell }
    guard next > 0, extent.cells != nil else { return }
    let cells = extent.cell - starts[next - 1]
    let first = cells * UInt64(Cell.plaintextSize) + UInt64(extent.offset)
    intervals[next - 1].append(first..<(first + extent.length))
  }

  /// The length of a commit's stream; nil where bytes in it belong to nothing.
  func length(of position: Int) -> UInt64? {
    var end: UInt64 = 0
    for interval in intervals[position].sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard interval.lowerBound <= end else { return nil }
      end = max(end, interval.upperBound)
    }
    return end
  }
}
