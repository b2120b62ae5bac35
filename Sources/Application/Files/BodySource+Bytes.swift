import VaultStore

extension BodySource {
  /// All of it in memory, for texts.
  ///
  /// - Throws: `CellError.notSaved` with what the system said, or where the source has become shorter.
  func bytes() throws(CellError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(length))
    do {
      let reader = try self.reader()
      var done = 0
      while done < bytes.count {
        let start = done
        let count = try unsafe bytes.withUnsafeMutableBytes {
          try unsafe reader.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
        }
        guard count > 0 else { throw CellError.Cause.sourceChanged }
        done += count
      }
    } catch {
      throw .notSaved(error as? CellError.Cause ?? .sourceChanged)
    }
    return bytes
  }
}
