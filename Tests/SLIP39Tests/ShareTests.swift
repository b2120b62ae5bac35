import Sodium
import TestSupport
import Testing

@testable import SLIP39

func secret(_ text: String) throws -> SecretBytes {
  let bytes = Array(text.utf8)
  return try SecretBytes(copying: bytes.rawSpan)
}

func share(_ text: String) throws(SLIP39Error) -> Share {
  let bytes = Array(text.utf8)
  return try Share(text: bytes.rawSpan)
}

extension Share {
  /// The words, which tests may look at.
  func words() throws -> String {
    let text = try text()
    return String(decoding: text.bytes.copy(), as: UTF8.self)
  }
}

func made(
  _ bytes: [UInt8], _ groups: [SecretSharing.Group], groupThreshold: Int = 1,
  passphrase: String = "", isExtendable: Bool = true, iterationExponent: Int = 0
) throws -> [[Share]] {
  try SecretSharing.split(
    try SecretBytes(copying: bytes.rawSpan), passphrase: try secret(passphrase), groups: groups,
    groupThreshold: groupThreshold, isExtendable: isExtendable,
    iterationExponent: iterationExponent)
}

func combined(_ shares: [Share], passphrase: String = "") throws -> [UInt8] {
  let secret = try SecretSharing.combine(shares, passphrase: try secret(passphrase))
  return secret.bytes.copy()
}

@Suite struct ShareTests {
  private typealias Group = SecretSharing.Group

  @Test(arguments: [16, 18, 24, 32, 64]) func sharesReadBack(_ size: Int) throws {
    let counts = [16: 20, 18: 22, 24: 27, 32: 33, 64: 59]
    for part in try made(Random.bytes(size), [Group(threshold: 2, count: 3)]).joined() {
      let words = try part.words()
      let list = words.split(separator: " ")
      #expect(list.count == counts[size])
      let again = try share(words)
      #expect(again.parameters == part.parameters)
      #expect(again.group == part.group && again.member == part.member)
      #expect(again.memberThreshold == part.memberThreshold)
      #expect(try again.words() == words)
      let typed = " \n" + list.joined(separator: " \t\n") + "\n"
      #expect(try share(typed.uppercased()).words() == words)
    }
  }

  @Test func whatIsNoShareIsRefused() throws {
    let words = try made(Random.bytes(32), [Group(threshold: 2, count: 2)])[0][0].words()
    let list = words.split(separator: " ").map(String.init)
    for count in [0, 1, 19, 21, 24, 32] {
      #expect(throws: SLIP39Error.wordCount(count)) {
        try share(list[..<count].joined(separator: " "))
      }
    }
    #expect(throws: SLIP39Error.wordCount(34)) { try share(words + " acid") }
    #expect(throws: SLIP39Error.wordCount(66)) { try share(words + " " + words) }
    for (place, wrong) in [(0, "academi"), (7, "academicx"), (32, "ac"), (5, "a1id"), (3, "[cid")] {
      var changed = list
      changed[place] = wrong
      #expect(throws: SLIP39Error.unknownWord(place), "\(wrong)") {
        try share(changed.joined(separator: " "))
      }
    }
  }

  /// Every place, and words that differ in one bit or in all.
  @Test func theWordThatIsWrongIsFound() throws {
    for isExtendable in [false, true] {
      let words = try made(
        Random.bytes(16), [Group(threshold: 2, count: 2)], isExtendable: isExtendable)[0][0].words()
      let list = words.split(separator: " ").map(String.init)
      let all = ShareWords.completions(of: "")
      for place in list.indices {
        let index = try #require(all.firstIndex(of: list[place]))
        for difference in [1, 16, 512, 1023] {
          var changed = list
          changed[place] = all[index ^ difference]
          #expect(throws: SLIP39Error.wrongChecksum(likelyWord: place), "\(place) \(difference)") {
            try share(changed.joined(separator: " "))
          }
        }
      }
    }
  }

  /// Up to three wrong words are always seen; two words that changed places are two.
  @Test func severalWrongWordsAreSeen() throws {
    var generator = SeededGenerator(seed: 39)
    let words = try made(Random.bytes(32), [Group(threshold: 1, count: 1)])[0][0].words()
    let list = words.split(separator: " ").map(String.init)
    let all = ShareWords.completions(of: "")
    for _ in 0..<300 {
      var changed = list
      for place in list.indices.shuffled(using: &generator).prefix(
        Int.random(in: 2...3, using: &generator))
      {
        changed[place] = all.filter { $0 != list[place] }.randomElement(using: &generator) ?? ""
      }
      #expect { try share(changed.joined(separator: " ")) } throws: { error in
        if case SLIP39Error.wrongChecksum = error { true } else { false }
      }
    }
  }

  @Test func completionsAreTheWordsThatBeginSo() {
    let all = ShareWords.completions(of: "")
    #expect(all.count == ShareWords.count && all == all.sorted())
    #expect(all.allSatisfy { (4...ShareWords.longest).contains($0.count) })
    #expect(ShareWords.completions(of: "ACA") == ["academic"])
    #expect(
      ShareWords.completions(of: "ac") == [
        "academic", "acid", "acne", "acquire", "acrobat", "activity", "actress",
      ])
    #expect(ShareWords.completions(of: "zz").isEmpty)
    #expect(ShareWords.completions(of: "academics").isEmpty)
    for word in all { #expect(ShareWords.completions(of: String(word.prefix(4))) == [word]) }
  }
}

@Suite struct SharingTests {
  private typealias Group = SecretSharing.Group

  /// All subsets of three of five, and of two.
  @Test func asManySharesAsAreNeededGiveTheSecret() throws {
    let bytes = Random.bytes(32)
    let parts = try made(bytes, [Group(threshold: 3, count: 5)])[0]
    for subset in 0..<32 {
      let chosen = parts.filter { subset >> $0.member & 1 == 1 }.shuffled()
      switch chosen.count {
      case 3: #expect(try combined(chosen) == bytes)
      case ..<3: #expect(throws: SLIP39Error.tooFewShares) { try combined(chosen) }
      default: #expect(throws: SLIP39Error.tooManyShares) { try combined(chosen) }
      }
    }
  }

  /// Two of side A and two of side B, and one key that opens by itself.
  @Test func groupsAreNeededAsTheyWereMade() throws {
    let bytes = Random.bytes(16)
    let groups = [
      Group(threshold: 2, count: 3), Group(threshold: 2, count: 2), Group(threshold: 1, count: 1),
    ]
    let both = try made(bytes, groups, groupThreshold: 2, passphrase: "TREZOR")
    let (a, b, c) = (both[0], both[1], both[2])
    for chosen in [[a[0], a[2], b[0], b[1]], [b[1], b[0], c[0]], [c[0], a[1], a[2]]] {
      #expect(try combined(chosen, passphrase: "TREZOR") == bytes)
      #expect(try combined(chosen, passphrase: "TREZOS") != bytes)
      let collection = try collected(chosen)
      #expect(collection.isComplete && collection.completeGroups == 2)
    }
    for chosen in [[], [a[0], a[1]], [a[0], a[1], b[0]], [c[0], a[0]], [c[0]]] {
      #expect(throws: SLIP39Error.tooFewShares) { try combined(chosen) }
      let isComplete = try collected(chosen).isComplete
      #expect(!isComplete)
    }
    #expect(throws: SLIP39Error.tooManyShares) { try combined(a[..<2] + b + c) }
    // A collection takes what it needs of what it has.
    let all = try collected(a + b + c).combine(passphrase: try secret("TREZOR"))
    let found = all.bytes.copy()
    #expect(found == bytes)
    let collection = try collected([a[0], b[0]])
    #expect(collection.missing(in: 0) == 1 && collection.missing(in: 2) == nil)
  }

  private func collected(_ shares: [Share]) throws -> ShareCollection {
    var collection = ShareCollection()
    for share in shares { try collection.add(share) }
    return collection
  }

  @Test func sharesOfOtherSetsAreRefused() throws {
    let bytes = Random.bytes(16)
    let one = try made(bytes, [Group(threshold: 2, count: 3)])[0]
    let other = try made(bytes, [Group(threshold: 2, count: 3)])[0]
    // Identifiers are drawn: two in 32,768 sets have the same one.
    if one[0].parameters != other[0].parameters {
      #expect(throws: SLIP39Error.otherSet) { try combined([one[0], other[1]]) }
    }
    #expect(throws: SLIP39Error.sameShare) { try combined([one[0], one[0]]) }
    var collection = ShareCollection()
    try collection.add(one[0])
    #expect(throws: SLIP39Error.sameShare) { try collection.add(one[0]) }
    #expect(collection.groups[0]?.count == 1)
  }

  /// A share that fits in but was not made with the others.
  @Test func aForgedShareIsNoticed() throws {
    let parts = try made(Random.bytes(32), [Group(threshold: 2, count: 3)])[0]
    let forged = Share(
      parts[1].parameters, group: 0, memberThreshold: 2,
      point: Point(1, try SecretBytes(random: 32)))
    #expect(throws: SLIP39Error.wrongDigest) { try combined([parts[0], forged]) }
  }

  @Test func secretsAndGroupsThatCannotBeSplitAreRefused() throws {
    for size in [0, 14, 15, 17, 65, 66] {
      #expect(throws: SLIP39Error.secretSize) {
        try made([UInt8](repeating: 1, count: size), [Group(threshold: 1, count: 1)])
      }
    }
    let wrong: [([(Int, Int)], Int)] = [
      ([], 1), ([(1, 1)], 0), ([(1, 1)], 2), ([(0, 1)], 1), ([(2, 1)], 1), ([(1, 2)], 1),
      ([(2, 17)], 1), (Array(repeating: (1, 1), count: 17), 1),
    ]
    for (groups, threshold) in wrong {
      #expect(throws: SLIP39Error.groupSize, "\(groups)") {
        try made(
          Random.bytes(16), groups.map { Group(threshold: $0.0, count: $0.1) },
          groupThreshold: threshold)
      }
    }
    for passphrase in ["\u{e9}", "a\n", "\u{7f}", "\u{0}"] {
      #expect(throws: SLIP39Error.passphraseCharacters) {
        try made(Random.bytes(16), [Group(threshold: 1, count: 1)], passphrase: passphrase)
      }
    }
  }

  @Test func sixteenGroupsOfSixteenShares() throws {
    let bytes = Random.bytes(16)
    let groups = Array(repeating: Group(threshold: 16, count: 16), count: 16)
    let parts = try made(bytes, groups, groupThreshold: 16)
    #expect(try combined(parts.joined().shuffled()) == bytes)
  }

  @Test func theLimitOfTheWorkIsTheCallers() throws {
    let parts = try made(
      Random.bytes(16), [Group(threshold: 1, count: 1)], iterationExponent: 1)[0]
    let none = try secret("")
    #expect(throws: SLIP39Error.tooCostly) {
      _ = try SecretSharing.combine(parts, passphrase: none, highestIterationExponent: 0)
    }
    let costly = Share(
      Share.SetParameters(
        identifier: 0, isExtendable: true, iterationExponent: 15, groupThreshold: 1, groupCount: 1,
        secretSize: 16), group: 0, memberThreshold: 1, point: Point(0, try SecretBytes(zeroed: 16)))
    #expect(throws: SLIP39Error.tooCostly) { try combined([costly]) }
  }
}

@Suite struct GaloisFieldTests {
  /// The field of AES by its logarithms, as other programs multiply.
  @Test func productsAndInversesAreThoseOfTheField() {
    var powers: [UInt8] = [1]
    while powers.count < 255 {
      let last = UInt16(powers[powers.count - 1])
      let next = last << 1 ^ last
      powers.append(UInt8(truncatingIfNeeded: next & 0x100 == 0 ? next : next ^ 0x11B))
    }
    #expect(Set(powers).count == 255)
    for (one, a) in powers.enumerated() {
      for (other, b) in powers.enumerated() {
        let product = GaloisField.multiply(a, b)
        guard product == powers[(one + other) % 255] else {
          Issue.record("\(a) times \(b) is not \(product)")
          return
        }
      }
      #expect(GaloisField.multiply(a, 0) == 0 && GaloisField.multiply(0, a) == 0)
      #expect(GaloisField.inverse(of: a) == powers[(255 - one) % 255])
    }
    #expect(GaloisField.inverse(of: 0) == 0)
  }

  @Test func fourLettersStandForAWord() throws {
    func completed(_ letters: String) throws -> String? {
      let bytes = Array(letters.utf8)
      let word = try ShareWords.completed(bytes.rawSpan)
      guard let word else { return nil }
      return String(decoding: word.bytes.copy(), as: UTF8.self)
    }
    for word in ShareWords.completions(of: "") {
      for count in 0..<ShareWords.distinct where count < word.count {
        #expect(try completed(String(word.prefix(count))) == nil)
      }
      for count in ShareWords.distinct...word.count {
        #expect(try completed(String(word.prefix(count))) == word)
      }
      #expect(try completed(word.uppercased()) == word)
      if word.count < ShareWords.longest { #expect(try completed(word + "q") == nil) }
    }
    for wrong in [
      "quokka", "zzzz", "acidacida", "ac d", "ACI1", "acadé", String(repeating: "a", count: 99),
    ] {
      #expect(try completed(wrong) == nil, "\(wrong)")
    }
  }

  @Test func aWordIsReplacedInItsPlace() throws {
    let text = try secret("acid able acne")
    for (place, expected) in ["ecology able acne", "acid ecology acne", "acid able ecology"]
      .enumerated()
    {
      let word = try secret("ecology")
      let changed = try ShareWords.replacing(text, at: place, with: word)
      #expect(String(decoding: changed.bytes.copy(), as: UTF8.self) == expected)
    }
    let ranges = ShareWords.ranges(in: text.bytes)
    #expect(ranges == [0..<4, 5..<9, 10..<14])
    let blanks = Array(" \t\n".utf8)
    #expect(ShareWords.ranges(in: blanks.rawSpan).isEmpty)
  }
}
