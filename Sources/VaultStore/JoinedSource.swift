import CellFile

/// Two sources as one.
struct JoinedSource: BodySource {
  private let first: any BodySource
  private let second: any BodySource

  init(_ first: any BodySource, _ second: any BodySource) {
    self.first = first
    self.second = second
  }

  var length: UInt64 { first.length + second.length }

  func reader() throws(CellError.Cause) -> any BodySourceReader {
    Reader(try first.reader(), try second.reader())
  }

  private final class Reader: BodySourceReader {
    private let first: any BodySourceReader
    private let second: any BodySourceReader

    init(_ first: any BodySourceReader, _ second: any BodySourceReader) {
      self.first = first
      self.second = second
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      let count = try unsafe first.read(into: memory)
      return count > 0 ? count : try unsafe second.read(into: memory)
    }
  }
}
