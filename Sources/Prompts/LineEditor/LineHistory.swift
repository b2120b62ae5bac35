internal import Sodium
internal import Terminal

/// The lines entered so far, in locked memory and nowhere else.
///
/// Oldest lines go when there is no room. A line that is brought back becomes a Swift string on the
/// ordinary heap for as long as it is shown; that copy is overwritten when it is freed where the
/// program's heap wipes, except for strings of up to 15 bytes, which live in registers and on the
/// stack.
struct LineHistory: ~Copyable {
  /// Room for the lines, in bytes.
  static let capacity = 64 * 1024

  // A line that would push out most others is a pasted text, not a command.
  private static let longestLine = 4096

  private var memory: SecretBytes
  private var lines: [Range<Int>] = []

  /// No lines.
  ///
  /// - Throws: `.outOfMemory`.
  init() throws(TerminalError) {
    do throws(SodiumError) {
      memory = try SecretBytes(zeroed: LineHistory.capacity)
    } catch {
      throw .outOfMemory
    }
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// A line; 0 is the oldest.
  subscript(_ number: Int) -> String {
    let range = lines[number]
    return unsafe memory.bytes.withUnsafeBytes { bytes in
      unsafe String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }

  /// Adds a line, unless it is blank, equals the last one or is very long.
  mutating func append(_ line: String) {
    let size = line.utf8.count
    guard size <= LineHistory.longestLine, !line.allSatisfy(\.isWhitespace) else { return }
    if count > 0 && self[count - 1] == line { return }
    while end + size > LineHistory.capacity { dropOldest() }
    let place = end
    var bytes = memory.mutableBytes
    for (index, byte) in line.utf8.enumerated() {
      bytes.storeBytes(of: byte, toByteOffset: place + index, as: UInt8.self)
    }
    lines.append(place..<place + size)
  }

  private var end: Int { lines.last?.upperBound ?? 0 }

  /// Moves the younger lines over the oldest one.
  private mutating func dropOldest() {
    let former = end
    let size = lines.removeFirst().count
    var bytes = memory.mutableBytes
    unsafe bytes.withUnsafeMutableBytes { memory in
      for index in size..<former { unsafe memory[index - size] = memory[index] }
    }
    lines = lines.map { $0.lowerBound - size..<$0.upperBound - size }
    clear(former - size..<former)
  }

  private mutating func clear(_ range: Range<Int>) {
    var bytes = memory.mutableBytes
    for index in range { bytes.storeBytes(of: 0, toByteOffset: index, as: UInt8.self) }
  }
}

extension LineEditor {
  /// The lines of the history, oldest first: for a session that is locked and goes on later.
  package var history: [String] { (0..<state.history.count).map { state.history[$0] } }

  /// Takes over the history of a session that goes on.
  ///
  /// - Parameter lines: oldest first.
  package mutating func remember(_ lines: [String]) {
    for line in lines { state.remember(line) }
  }
}
