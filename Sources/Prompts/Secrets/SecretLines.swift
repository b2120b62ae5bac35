package import Sodium
package import SystemPackage
package import Terminal

/// Secrets from a descriptor (`--passphrase-fd N`): a line each, in the order of asking.
///
/// Keep one value for the whole run: it holds, in locked memory, what was read beyond a line.
package struct SecretLines: ~Copyable {
  /// The longest line in bytes, without its end.
  package static let byteLimit = 64 * 1024

  // Room for the longest line, its end, and one byte that proves a line too long.
  private static let capacity = byteLimit + 3

  private let descriptor: CInt
  private var buffer: SecretBytes
  private var filled = 0
  private var isExhausted = false

  /// Lines of a descriptor that is open for reading; it is not closed here.
  ///
  /// - Throws: `.outOfMemory`.
  package init(descriptor: FileDescriptor) throws(TerminalError) {
    self.descriptor = descriptor.rawValue
    do throws(SodiumError) {
      buffer = try SecretBytes(zeroed: SecretLines.capacity)
    } catch {
      throw .outOfMemory
    }
  }

  /// The next line without its end (LF or CR LF), in Unicode normalization form C; may be empty.
  ///
  /// Reads only as much as is needed. A last line needs no end.
  ///
  /// - Throws: `.noLineLeft`, `.tooLong`, `.notUTF8`, `.interrupted`, `.outOfMemory`,
  ///   `.inputOutput`.
  package mutating func next() throws(TerminalError) -> SecretBytes {
    while true {
      if let end = lineEnd() { return try take(end, skipping: 1) }
      if isExhausted {
        if filled == 0 { throw .noLineLeft }
        return try take(filled, skipping: 0)
      }
      guard filled < SecretLines.capacity else { throw .tooLong(limit: SecretLines.byteLimit) }
      try fill()
    }
  }

  private mutating func fill() throws(TerminalError) {
    let (descriptor, start) = (self.descriptor, filled)
    var bytes = buffer.mutableBytes
    let count = try unsafe bytes.withUnsafeMutableBytes { (memory) throws(TerminalError) -> Int in
      try unsafe DescriptorCalls.read(
        descriptor, into: UnsafeMutableRawBufferPointer(rebasing: memory[start...]))
    }
    filled += count
    isExhausted = count == 0
  }

  private func lineEnd() -> Int? {
    let bytes = buffer.bytes
    return (0..<filled).first { index in
      unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self) == UInt8(ascii: "\n")
    }
  }

  /// Hands out the bytes before `end` and moves up what follows.
  private mutating func take(_ end: Int, skipping: Int) throws(TerminalError) -> SecretBytes {
    var length = end
    let isReturn =
      unsafe end > 0
      && buffer.bytes.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self) == UInt8(ascii: "\r")
    if isReturn && skipping > 0 { length -= 1 }
    guard length <= SecretLines.byteLimit else { throw .tooLong(limit: SecretLines.byteLimit) }
    let line: SecretBytes
    do throws(SodiumError) {
      line = try SecretBytes(copying: buffer.bytes.extracting(first: length))
    } catch {
      throw .outOfMemory
    }
    discard(end + skipping)
    return try Passphrase.normalized(line)
  }

  private mutating func discard(_ count: Int) {
    let (kept, former) = (filled - count, filled)
    var bytes = buffer.mutableBytes
    unsafe bytes.withUnsafeMutableBytes { memory in
      for index in 0..<kept { unsafe memory[index] = memory[count + index] }
      for index in kept..<former { unsafe memory[index] = 0 }
    }
    filled = kept
  }
}
