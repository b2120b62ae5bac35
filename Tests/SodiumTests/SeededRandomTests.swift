import Sodium
import Testing

/// Draws that can be repeated.
@Suite struct SeededRandomTests {
  private let seed = (0..<32).map { UInt8($0) }

  /// The beginning of the stream that libsodium's own test (`randombytes`) expects of this seed.
  @Test func theStreamIsLibsodiums() {
    var generator = SeededRandom(seed: seed)
    #expect(generator.next() == 0x8964_1587_c66c_8e0d)
    #expect(generator.next() == 0xcf50_32a7_7e2e_7326)
  }

  @Test func oneSeedGivesOneStreamAcrossManyPieces() {
    var (one, other) = (SeededRandom(seed: seed), SeededRandom(seed: seed))
    let drawn = (0..<1000).map { _ in one.next() }
    #expect(drawn == (0..<1000).map { _ in other.next() })
    #expect(Set(drawn).count == 1000)
    var third = SeededRandom(seed: [UInt8](repeating: 7, count: SeededRandom.seedSize))
    #expect(third.next() != drawn[0])
  }
}
