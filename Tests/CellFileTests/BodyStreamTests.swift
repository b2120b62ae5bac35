import CellFile
import SystemPackage
import TestSupport
import Testing

/// Files that are stored while somebody writes to them.
@Suite struct BodyStreamTests {
  private func read(planned: Int64, found: Int, asked: Int) throws {
    let folder = try TemporaryFolder()
    let file = try FileDescriptor.open(
      folder.file("f"), .writeOnly, options: [.create], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll([UInt8](repeating: 7, count: found)) }
    let stream = BodyStream([FileBodySource(folder.file("f"), size: planned)])
    let buffer = CellBuffer(bytes: asked)
    try unsafe stream.fill(buffer.memory)
    try stream.finish()
  }

  /// However much is asked for at once, and where the last piece ends.
  @Test(arguments: [100, 101, 4096])
  func aFileThatGrewOrShrankIsNoticed(_ asked: Int) throws {
    try read(planned: 100, found: 100, asked: asked)
    #expect(throws: CellError.Cause.sourceChanged) {
      try read(planned: 100, found: 101, asked: asked)
    }
    #expect(throws: CellError.Cause.sourceChanged) {
      try read(planned: 100, found: 99, asked: asked)
    }
  }
}
