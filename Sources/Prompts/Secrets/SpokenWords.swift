/// Bytes that are no secret as words that can be read out, from the list of generated passphrases.
package enum SpokenWords {
  /// As many words as the bytes have whole ones for: six for 10 bytes, 77 bits of 80.
  ///
  /// - Parameter bytes: at most 15; a big-endian number, whose digits to the base of 7776 the words
  ///   are, the lowest first.
  package static func words(of bytes: [UInt8]) -> [String] {
    precondition(bytes.count < 16)
    var number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    let list = WordList.words.description.split(separator: " ")
    // A word has 12.92 bits.
    return (0..<(bytes.count * 800 / 1293)).map { _ in
      defer { number /= UInt128(list.count) }
      return String(list[Int(number % UInt128(list.count))])
    }
  }
}
