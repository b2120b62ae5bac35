import CellFile
import Testing

@Suite struct SizeRuleTests {
  // The table of the format specification, section 4.
  @Test(
    arguments: [
      (1, 4), (2, 8), (5, 8), (8, 12), (13, 20), (25, 32), (100, 128), (2570, 3328), (25700, 32768),
    ] as [(UInt64, UInt64)])
  func ordinaryCommitsHaveTheSpecifiedSizes(_ cover: UInt64, _ cells: UInt64) {
    #expect(SizeRule.ordinary(cover: cover) == cells)
  }

  @Test func aFreshVaultIsOneMebibyte() {
    #expect(SizeRule.genesis(cover: 1) == 255)
  }

  @Test func aResealedVaultNeverShrinksAndDoublesWhenAsked() {
    for old in stride(from: 256 as UInt64, through: 100_000, by: 4) {
      let cells = SizeRule.genesis(cover: 1, keeping: old) + 1
      #expect(cells >= old && SizeRule.pad(cells) == cells)
      let doubled = SizeRule.genesis(cover: 1, keeping: old, doublings: 1) + 1
      #expect(doubled == 2 * cells && SizeRule.pad(doubled) == doubled)
    }
  }

  @Test func everySizeIsAMultipleOfFourAndLargeEnough() {
    for cover in 1...5000 as ClosedRange<UInt64> {
      let cells = SizeRule.ordinary(cover: cover)
      #expect(cells.isMultiple(of: 4) && cells >= cover + SizeRule.leastNoise)
    }
  }
}
