internal import Sodium
internal import Terminal

/// Words of a list being typed, one behind the other, in locked memory.
///
/// A word ends with a blank or Enter, and is completed then. Signs that no word has, such as the
/// numbers of a sheet that is pasted, are left out, and so are letters behind the last word that there
/// can be: Enter alone ends the words, since whoever presses it must not answer the next question.
struct WordsEntry: ~Copyable {
  /// What a byte did.
  enum Effect {
    /// The words go on.
    case more
    /// There are as many words as there can be, or nothing was typed.
    case complete
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D where nothing was typed.
    case endOfInput
    /// Ctrl-Z.
    case suspend
  }

  /// Room for more words than any list of shares has.
  private static let limit = 1024

  private let keys: EditingKeys
  private let rules: WordsPrompt.Rules
  private var buffer: SecretBytes
  private var sequence = KeySequence()
  private var isBehindReturn = false
  // Where each word begins; the last one is being typed.
  private var starts = [0]
  private var unknown: Set<Int> = []
  // What the last byte was: a letter behind the last word, a key for help.
  private var (isBeyond, isHelp) = (false, false)

  /// The bytes typed so far.
  private(set) var count = 0

  /// No word yet.
  init(_ rules: WordsPrompt.Rules, keys: EditingKeys) throws(TerminalError) {
    self.rules = rules
    self.keys = keys
    do throws(SodiumError) {
      // One more than is kept, for the byte that is being looked at.
      buffer = try SecretBytes(zeroed: WordsEntry.limit + 1)
    } catch {
      throw .outOfMemory
    }
  }

  /// How far the typing is.
  var progress: WordsPrompt.Progress {
    WordsPrompt.Progress(
      words: wordCount, isLastUnknown: unknown.contains(wordCount - 1),
      isComplete: isComplete, isBeyond: isBeyond, isHelp: isHelp)
  }

  /// Letters of the word that is being typed.
  var letterCount: Int { count - wordStart }

  private var wordCount: Int { starts.count - 1 }
  private var isComplete: Bool { wordCount == rules.usualCount }
  private var wordStart: Int { starts[wordCount] }

  /// Writes the letters of the word that is being typed to a terminal, straight from here.
  borrowing func writeLetters(to terminal: borrowing TerminalDevice) throws(TerminalError) {
    let (start, end, descriptor) = (wordStart, count, terminal.descriptor)
    try unsafe buffer.bytes.withUnsafeBytes { (memory) throws(TerminalError) in
      try unsafe DescriptorCalls.write(
        descriptor, UnsafeRawBufferPointer(rebasing: memory[start..<end]))
    }
  }

  /// Reads one byte into its place and acts on it.
  ///
  /// One at a time: what follows the last word belongs to the next question.
  mutating func readByte(from descriptor: CInt) throws(TerminalError) -> Effect {
    let place = count
    var bytes = buffer.mutableBytes
    let read = try unsafe bytes.withUnsafeMutableBytes { (memory) throws(TerminalError) -> Int in
      try unsafe DescriptorCalls.read(
        descriptor, into: UnsafeMutableRawBufferPointer(rebasing: memory[place...place]))
    }
    return read == 0 ? .endOfInput : try act()
  }

  /// Acts on a byte that comes from elsewhere.
  mutating func receive(_ byte: UInt8) throws(TerminalError) -> Effect {
    store(byte, at: count)
    return try act()
  }

  /// The words with a blank between them, in memory of their own size.
  ///
  /// - Throws: `.outOfMemory`.
  consuming func finish() throws(TerminalError) -> SecretBytes {
    if letterCount > 0 { try endWord() }
    do throws(SodiumError) {
      return try SecretBytes(copying: buffer.bytes.extracting(first: max(0, count - 1)))
    } catch {
      throw .outOfMemory
    }
  }

  /// Judges the byte that stands just behind the words.
  private mutating func act() throws(TerminalError) -> Effect {
    let byte = buffer.bytes.byte(at: count)
    store(0, at: count)
    (isBeyond, isHelp) = (false, false)
    if sequence.swallows(byte) {
      isHelp = sequence.isHelp
      return .more
    }
    let wasBehindReturn = isBehindReturn
    isBehindReturn = byte == 0x0D
    switch byte {
    // What was pasted from elsewhere may end its lines with both.
    case 0x0A where wasBehindReturn: break
    case 0x0A, 0x0D:
      if letterCount > 0 {
        try endWord()
        if isComplete { return .complete }
      } else if wordCount == 0 || rules.counts.contains(wordCount) {
        return .complete
      }
    case 0x20, 0x09: if letterCount > 0 { try endWord() }
    case _ where keys.interrupt.contains(byte): return .interrupted
    case _ where keys.suspend.contains(byte): return .suspend
    case _ where keys.endOfInput.contains(byte): return count == 0 ? .endOfInput : .complete
    case _ where keys.erase.contains(byte):
      if letterCount > 0 { erase(to: count - 1) } else { eraseWord() }
    case _ where keys.eraseWord.contains(byte): eraseWord()
    case _ where keys.eraseAll.contains(byte):
      erase(to: 0)
      (starts, unknown) = ([0], [])
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      if isComplete { isBeyond = true } else { append(byte | 0x20) }
    case UInt8(ascii: "?"): isHelp = true
    default: break
    }
    return .more
  }

  private mutating func append(_ letter: UInt8) {
    // Room for the longest word and a blank stays free.
    guard count < WordsEntry.limit - 16 else { return }
    store(letter, at: count)
    count += 1
  }

  /// Completes the word that is being typed, and begins the next one.
  private mutating func endWord() throws(TerminalError) {
    let start = wordStart
    let word = try rules.complete(buffer.bytes.extracting(start..<count))
    if let word {
      erase(to: start)
      buffer.replace(at: start, with: word.bytes)
      count = start + word.count
    } else {
      unknown.insert(wordCount)
    }
    store(0x20, at: count)
    count += 1
    starts.append(count)
  }

  /// Takes the word away that is being typed, or else the last one.
  private mutating func eraseWord() {
    if letterCount == 0 && wordCount > 0 { starts.removeLast() }
    erase(to: wordStart)
    unknown.remove(wordCount)
  }

  /// Shortens the text and wipes what it loses.
  private mutating func erase(to start: Int) {
    for index in start...count { store(0, at: index) }
    count = start
  }

  private mutating func store(_ byte: UInt8, at index: Int) {
    var bytes = buffer.mutableBytes
    bytes.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
  }
}
