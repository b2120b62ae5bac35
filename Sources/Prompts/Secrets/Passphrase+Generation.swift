package import Sodium
package import Terminal

extension Passphrase {
  /// The words of a generated passphrase: 77.5 bits, drawn from 7,776 words.
  package static let generatedWords = 6

  /// Draws a passphrase: words with a space between, lower-case ASCII.
  ///
  /// Every word is equally likely; the words never become a String.
  ///
  /// - Parameter words: how many; at least 1.
  /// - Throws: `.outOfMemory`.
  package static func generated(
    words: Int = generatedWords
  ) throws(TerminalError) -> SecretBytes {
    precondition(words >= 1)
    do throws(SodiumError) {
      return try draw(words)
    } catch {
      throw .outOfMemory
    }
  }

  private static func draw(_ words: Int) throws(SodiumError) -> SecretBytes {
    let list = unsafe UnsafeRawBufferPointer(
      start: WordList.words.utf8Start, count: WordList.words.utf8CodeUnitCount)
    // Long enough for any choice; the result is cut to its size.
    let longest = 16
    var buffer = try SecretBytes(zeroed: words * longest)
    var count = 0
    var out = buffer.mutableBytes
    for _ in 0..<words {
      let word = unsafe range(of: try index(below: WordList.count), in: list)
      precondition(word.count < longest)
      for position in word {
        out.storeBytes(of: unsafe list[position], toByteOffset: count, as: UInt8.self)
        count += 1
      }
      out.storeBytes(of: UInt8(ascii: " "), toByteOffset: count, as: UInt8.self)
      count += 1
    }
    return try SecretBytes(copying: buffer.bytes.extracting(first: count - 1))
  }

  /// A random number below a bound, without the bias of a remainder.
  private static func index(below bound: Int) throws(SodiumError) -> Int {
    let range = 1 << 16
    var draw = try SecretBytes(zeroed: MemoryLayout<UInt16>.size)
    while true {
      var bytes = draw.mutableBytes
      Random.fill(&bytes)
      let value = Int(unsafe draw.bytes.unsafeLoad(as: UInt16.self))
      // The last, incomplete stretch of numbers would favour the first words.
      if value < range - range % bound { return value % bound }
    }
  }

  /// Where the word with a number stands.
  ///
  /// Every choice reads the whole list: the time it takes does not tell which word it was.
  private static func range(of number: Int, in list: UnsafeRawBufferPointer) -> Range<Int> {
    var (word, start, end) = (0, 0, 0)
    for offset in 0..<list.count where unsafe list[offset] == UInt8(ascii: " ") {
      if word == number - 1 { start = offset + 1 }
      if word == number { end = offset }
      word += 1
    }
    return start..<end
  }
}
