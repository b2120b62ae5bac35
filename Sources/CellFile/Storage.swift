package import SystemPackage

/// Bytes that stay: a file, or in tests a recording, failing or in-memory one.
///
/// Every call retries interruptions by signals and transfers all bytes.
package protocol Storage: AnyObject, Sendable {
  /// The size in bytes.
  func size() throws(Errno) -> Int64
  /// Reads at an offset; fewer bytes than asked for only at the end.
  func read(at offset: Int64, into memory: UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  /// Writes all bytes at an offset.
  func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) throws(Errno)
  /// Returns when all that was written would survive a loss of power.
  func synchronize() throws(Errno)
  /// Cuts to a size in bytes.
  func truncate(to size: Int64) throws(Errno)
  /// Says what will be read soon; may do nothing.
  func prefetch(_ range: Range<Int64>)
  /// The parts in bytes that hold data, in order; what lies between them reads as zeros.
  func dataRanges() -> [Range<Int64>]
}

extension Storage {
  /// Does nothing.
  package func prefetch(_ range: Range<Int64>) {}

  /// All of it.
  package func dataRanges() -> [Range<Int64>] {
    guard let size = try? size(), size > 0 else { return [] }
    return [0..<size]
  }
}
