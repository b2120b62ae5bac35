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
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= extent.cell { low = middle + 1 } else { high = middle }
    }
    guard low > 0, extent.cells != nil else { return }
    let first = (extent.cell - starts[low - 1]) * UInt64(Cell.plaintextSize) + UInt64(extent.offset)
    intervals[low - 1].append(first..<(first + extent.length))
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
