/// Bytes that are to be stored, of a length known beforehand: sizes are planned before a byte is
/// read.
package protocol BodySource: Sendable {
  /// The number of bytes.
  var length: UInt64 { get }
  /// Begins reading.
  func reader() throws(CellError.Cause) -> any BodySourceReader
}

/// One pass over a source's bytes.
package protocol BodySourceReader: AnyObject {
  /// Reads the next bytes.
  ///
  /// - Returns: how many; 0 at the end.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int
}

/// Bytes in memory.
package struct BytesSource: BodySource {
  private let bytes: [UInt8]

  /// A source.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes.
  package var length: UInt64 { UInt64(bytes.count) }

  /// Begins reading.
  package func reader() -> any BodySourceReader { Reader(bytes) }

  private final class Reader: BodySourceReader {
    private let bytes: [UInt8]
    private var done = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    func read(into memory: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(memory.count, bytes.count - done)
      unsafe memory.copyBytes(from: bytes[done..<(done + count)])
      done += count
      return count
    }
  }
}
