import Sodium

@testable import SLIP39

/// Shares of SLIP-39 as they are typed.
///
/// An input is a zero and a text, or the number of words and then the words' numbers, of which the
/// last three are made right: no fuzzer finds a checksum.
enum SharesFuzz {
  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let count = Int(input.byte() % 64)
    guard count > 3 else { return try check(input.all()) }
    var shares: [Share] = []
    repeat {
      var words = try WordIndexes(count: count)
      for place in 0..<count { words[place] = input.integer(UInt16.self) % 1024 }
      let isExtendable = words[Share.Layout.flag.place] & Share.Layout.flag.bit != 0
      Checksum.complete(&words, isExtendable: isExtendable)
      try require(Checksum.isRight(words, isExtendable: isExtendable), "a checksum is right")
      let text = try ShareWords.text(of: words)
      if let share = try share(text.bytes.copy()) { shares.append(share) }
    } while !input.isEmpty && shares.count < 8
    try checkCombining(shares)
  }

  private static func check(_ text: [UInt8]) throws {
    _ = try share(text)
    let letters = String(decoding: text.prefix(8), as: UTF8.self)
    let words = ShareWords.completions(of: letters)
    try require(
      words.allSatisfy { $0.hasPrefix(letters.lowercased()) },
      "completions begin with what was typed")
  }

  private static func share(_ text: [UInt8]) throws -> Share? {
    guard let share = try? Share(text: text.rawSpan) else { return nil }
    let again = try share.text()
    let written = String(decoding: again.bytes.copy(), as: UTF8.self)
    let typed = String(decoding: text, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try require(written == typed, "a share has one text")
    return share
  }

  private static func checkCombining(_ shares: [Share]) throws {
    let passphrase = try SecretBytes(zeroed: 0)
    let secret = try? SecretSharing.combine(
      shares, passphrase: passphrase, highestIterationExponent: 0)
    var collection = ShareCollection()
    for share in shares { try? collection.add(share) }
    let other = try? collection.combine(passphrase: passphrase, highestIterationExponent: 0)
    guard let secret else { return }
    guard let other else { throw BrokenPromise(description: "a collection gives what it has") }
    try require(secret.isEqual(to: other), "a collection gives the same secret")
  }

  static let seeds: [[UInt8]] = {
    // The list of words, in texts of 20.
    let words = ShareWords.completions(of: "")
    var seeds = [0, 100, 1000].map { start in
      [0] + Array(words[start..<(start + 20)].joined(separator: " ").utf8)
    }
    // Shares of one group, of which each is enough, or two are.
    for first in [[0x12, 0, 0x10, 0, 0, 0, 0, 0], [0x12, 0, 0, 0, 0, 0, 1, 0]] as [[UInt8]] {
      let share = first + [UInt8](repeating: 7, count: 32)
      var other = share
      other[6] += 16
      seeds.append([20] + share)
      seeds.append([20] + share + other)
    }
    return seeds
  }()
}
