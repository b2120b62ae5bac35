import VaultStore

extension BodySource {
  /// All of it in memory, for texts.
  ///
  /// - Throws: `CellError.notSaved` with what the system said, or where the source has become shorter.
  func bytes() throws(CellError) -> [UInt8] {
    do throws(CellError.Cause) {
      var bytes = [UInt8](repeating: 0, count: Int(length))
      let reader = try reader()
      var done = 0
      while done < bytes.count {
        let start = done
        let count = try unsafe bytes.withUnsafeMutableBytes {
          (memory) throws(CellError.Cause) -> Int in
          try unsafe reader.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[start...]))
        }
        guard count > 0 else { throw CellError.Cause.sourceChanged }
        done += count
      }
      return bytes
    } catch {
      throw .notSaved(error)
    }
  }
}
