internal import Sodium
internal import Terminal

/// One line being typed, edited where it stands in locked memory.
///
/// Takes the place of the kernel's line mode, which ends a line at 4,095 bytes.
struct LineEntry: ~Copyable {
  /// What a byte did.
  enum Effect {
    /// The line goes on.
    case more
    /// Enter, or Ctrl-D behind some text.
    case complete
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line.
    case endOfInput
    /// Ctrl-Z.
    case suspend
    /// Ctrl-B, where it goes back to the question before.
    case back
  }

  private let limit: Int
  private let keys: EditingKeys
  private let takesBack: Bool
  private var buffer: SecretBytes
  private var sequence = KeySequence()
  private var isTooLong = false

  /// The bytes typed so far.
  private(set) var count = 0

  /// An empty line.
  ///
  /// - Parameters:
  ///   - limit: bytes that are kept; what is typed beyond makes `finish` throw.
  ///   - takesBack: whether Ctrl-B means something.
  init(limit: Int, keys: EditingKeys, takesBack: Bool = false) throws(TerminalError) {
    self.limit = limit
    self.takesBack = takesBack
    self.keys = keys
    do throws(SodiumError) {
      // One more than is kept, for the byte that is being looked at.
      buffer = try SecretBytes(zeroed: limit + 1)
    } catch {
      throw .outOfMemory
    }
  }

  /// Reads one byte into its place and acts on it.
  ///
  /// One at a time: what follows Enter belongs to the next question.
  mutating func readByte(from descriptor: CInt) throws(TerminalError) -> Effect {
    let place = count
    var bytes = buffer.mutableBytes
    let read = try unsafe bytes.withUnsafeMutableBytes { (memory) throws(TerminalError) -> Int in
      try unsafe DescriptorCalls.read(
        descriptor, into: UnsafeMutableRawBufferPointer(rebasing: memory[place...place]))
    }
    return read == 0 ? .endOfInput : act()
  }

  /// Acts on a byte that comes from elsewhere.
  mutating func receive(_ byte: UInt8) -> Effect {
    store(byte, at: count)
    return act()
  }

  /// The line in memory of its own size.
  ///
  /// - Throws: `.tooLong`, `.outOfMemory`.
  consuming func finish() throws(TerminalError) -> SecretBytes {
    if isTooLong { throw .tooLong(limit: limit) }
    do throws(SodiumError) {
      return try SecretBytes(copying: buffer.bytes.extracting(first: count))
    } catch {
      throw .outOfMemory
    }
  }

  /// The line as text, for answers that are shown; without a character that has only begun.
  var text: String {
    var bytes: [UInt8] = []
    for index in 0..<count { bytes.append(byte(at: index)) }
    return String(decoding: bytes.dropLast(bytes.begunCharacterLength), as: UTF8.self)
  }

  /// Judges the byte that stands just behind the line.
  private mutating func act() -> Effect {
    let byte = self.byte(at: count)
    if sequence.swallows(byte) { return forget() }
    switch byte {
    case 0x0a, 0x0d: return forget(.complete)
    case 0x02 where takesBack: return forget(.back)
    case _ where keys.interrupt.contains(byte): return forget(.interrupted)
    case _ where keys.suspend.contains(byte): return forget(.suspend)
    case _ where keys.endOfInput.contains(byte): return forget(count == 0 ? .endOfInput : .complete)
    case _ where keys.erase.contains(byte): eraseCharacter()
    case _ where keys.eraseWord.contains(byte): eraseWord()
    case _ where keys.eraseAll.contains(byte): erase(to: 0)
    // Other control characters are no text; a tab is.
    case 0..<0x09, 0x0b..<0x20: return forget()
    case _ where count == limit:
      // Read on to the end of the line, so that the rest of a paste does not reach the shell.
      isTooLong = true
      return forget()
    default: count += 1
    }
    return .more
  }

  /// Wipes the line.
  mutating func eraseAll() { erase(to: 0) }

  private mutating func eraseCharacter() {
    var start = count
    repeat { start -= 1 } while start > 0 && byte(at: start) & 0xc0 == 0x80
    erase(to: max(start, 0))
  }

  private mutating func eraseWord() {
    var start = count
    while start > 0 && byte(at: start - 1) == 0x20 { start -= 1 }
    while start > 0 && byte(at: start - 1) != 0x20 { start -= 1 }
    erase(to: start)
  }

  /// Shortens the line and wipes what it loses, with the byte behind it.
  private mutating func erase(to start: Int) {
    for index in start...count { store(0, at: index) }
    count = start
    // What did not fit is not known any more, unless everything goes.
    if start == 0 { isTooLong = false }
  }

  private mutating func forget(_ outcome: Effect = .more) -> Effect {
    store(0, at: count)
    return outcome
  }

  private func byte(at index: Int) -> UInt8 {
    unsafe buffer.bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  private mutating func store(_ byte: UInt8, at index: Int) {
    var bytes = buffer.mutableBytes
    bytes.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
  }
}
