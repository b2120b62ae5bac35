/// The body stream of a commit: its sources one after the other, without gaps.
package final class BodyStream {
  private var sources: ArraySlice<any BodySource>
  private var current: (any BodySourceReader)?
  private var left: UInt64 = 0

  /// A stream of sources in order.
  package init(_ sources: [any BodySource]) {
    self.sources = sources[...]
  }

  /// Fills all of the memory; zeros behind the end of the last source.
  package func fill(_ memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) {
    var filled = 0
    while filled < memory.count {
      guard let reader = try nextReader() else { break }
      let end = filled + Int(min(UInt64(memory.count - filled), left))
      let count = try unsafe reader.read(
        into: UnsafeMutableRawBufferPointer(rebasing: memory[filled..<end]))
      // The plan fixed the lengths: a source that ends early was changed meanwhile.
      guard count > 0 else { throw .sourceChanged }
      filled += count
      left -= UInt64(count)
    }
    unsafe UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Checks the source that was read last: one that is longer than was planned was changed.
  package func finish() throws(CellError.Cause) {
    guard let current, left == 0 else { return }
    try requireEnd(of: current)
    self.current = nil
  }

  private func nextReader() throws(CellError.Cause) -> (any BodySourceReader)? {
    while left == 0 {
      if let finished = current {
        try requireEnd(of: finished)
        current = nil
      }
      guard let source = sources.popFirst() else { return nil }
      left = source.length
      if left > 0 { current = try source.reader() }
    }
    return current
  }

  /// A source that is longer than was planned was changed too.
  private func requireEnd(of reader: any BodySourceReader) throws(CellError.Cause) {
    var probe: UInt8 = 0
    let more = try unsafe withUnsafeMutableBytes(of: &probe) { memory throws(CellError.Cause) in
      try unsafe reader.read(into: memory)
    }
    guard more == 0 else { throw .sourceChanged }
  }
}
