import Application
import Testing
import VaultStore

/// What outlives the process that held an unlocked vault.
@Suite struct SealedPiecesTests {
  private let generation = Generation([UInt8](repeating: 7, count: 4096))

  @Test(arguments: [true, false]) func piecesAndGenerationReadBack(_ hasGeneration: Bool) {
    var handover = SealedPieces()
    handover.generation = hasGeneration ? generation : nil
    handover.pieces = [[1, 2, 3], [], [4]]
    let read = SealedPieces(handover.bytes)
    #expect(read.generation == handover.generation)
    #expect(read.pieces == handover.pieces)
  }

  @Test func aBrokenEndIsLeftOut() {
    var handover = SealedPieces()
    handover.generation = generation
    handover.pieces = [[1, 2, 3], [4]]
    let read = SealedPieces(Array(handover.bytes.dropLast()))
    #expect(read.generation == generation)
    #expect(read.pieces == [[1, 2, 3]])
  }

  @Test func nothingReadsAsNothing() {
    #expect(SealedPieces([]).generation == nil)
    #expect(SealedPieces([]).pieces.isEmpty)
  }
}
