import CellFile
import Sodium
import TestSupport
import Testing

/// Sealed cells: key, kind and place are bound to every one.
@Suite struct CellTests {
  private let key: CellKey
  private let plaintext = Random.bytes(Cell.plaintextSize)

  init() throws {
    key = try CellKey(root: SecretBytes(random: 32), suite: .version1)
  }

  @Test(arguments: CellKind.allCases, [0, 1, 255, 1 << 32, .max] as [UInt64])
  func aCellOpensAsWhatItIs(_ kind: CellKind, _ index: UInt64) {
    let cell = seal(plaintext, kind, index, key)
    #expect(open(cell, kind, index, key) == plaintext)
    for other in CellKind.allCases where other != kind {
      #expect(open(cell, other, index, key) == nil)
    }
    #expect(open(cell, kind, index ^ 1, key) == nil)
    #expect(open(cell, kind, index &+ (1 << 32), key) == nil)
  }

  @Test func noOtherKeyOrSuiteOpensIt() throws {
    let root = try SecretBytes(random: 32)
    let one = try CellKey(root: root, suite: .version1)
    let other = try CellKey(root: root, suite: .cheap)
    let cell = seal(plaintext, .body, 7, one)
    #expect(open(cell, .body, 7, one) == plaintext)
    #expect(open(cell, .body, 7, other) == nil)
    #expect(open(cell, .body, 7, key) == nil)
  }

  @Test func everyByteIsAuthenticated() {
    let cell = seal(plaintext, .body, 3, key)
    for place in cell.indices {
      var changed = cell
      changed[place] ^= 1 << UInt8.random(in: 0..<8)
      let opened = open(changed, .body, 3, key)
      #expect(opened == nil, "byte \(place)")
    }
  }

  @Test func equalTextsGiveDifferentCells() {
    let one = seal(plaintext, .body, 3, key)
    let other = seal(plaintext, .body, 3, key)
    #expect(zip(one, other).filter { $0 == $1 }.count < 64)
  }
}

/// The plaintext of a commit cell: one value, one layout.
@Suite struct CommitCellTests {
  private static let rounds = 300

  private func random(logLength: UInt32) -> CommitCell {
    CommitCell(
      cellCount: .random(in: .min ... .max), bodyCells: .random(in: .min ... .max),
      logLength: logLength, sequence: .random(in: .min ... .max), previous: digest(),
      digest: digest(), near: digest(), logSeal: digest(),
      logHead: Random.bytes(min(Int(logLength), CommitCell.logCapacity)))
  }

  private func digest() -> Digest {
    let bytes = Random.bytes(Digest.size)
    return Digest(bytes.rawSpan)
  }

  @Test(arguments: [0, 1, 3903, 3904, 3905, 100_000, 1 << 30, .max] as [UInt32])
  func everyValueReadsBack(_ logLength: UInt32) {
    let commit = random(logLength: logLength)
    let plaintext = encode(commit)
    #expect(makeCommit(plaintext) == commit)
    #expect(!hasStrayBytes(plaintext))
  }

  /// Whatever decodes without stray bytes encodes to the same bytes: there is no second spelling.
  @Test func noOtherBytesSayTheSame() {
    var clean = 0
    for round in 0..<CommitCellTests.rounds {
      var plaintext = encode(random(logLength: UInt32(round * 13)))
      plaintext[Int.random(in: plaintext.indices)] ^= 1 << UInt8.random(in: 0..<8)
      let isSame = encode(makeCommit(plaintext)) == plaintext
      #expect(isSame == !hasStrayBytes(plaintext), "round \(round)")
      if isSame { clean += 1 }
    }
    #expect(clean > 0 && clean < CommitCellTests.rounds)
  }

  @Test func reservedAndPaddingBytesAreSeen() {
    for place in Array(12..<16) + [152 + 10, 4055] {
      var plaintext = encode(random(logLength: 10))
      plaintext[place] = 1
      #expect(hasStrayBytes(plaintext), "byte \(place)")
    }
    var plaintext = encode(random(logLength: 10))
    plaintext[152 + 9] ^= 0xFF
    #expect(!hasStrayBytes(plaintext))
  }

  @Test(
    arguments: [
      (0, 0), (3904, 0), (3905, 1), (3904 + 4056, 1), (3904 + 4057, 2), (1 << 30, 264_729),
    ] as [(UInt64, UInt64)])
  func logCellsHoldWhatDoesNotFit(_ length: UInt64, _ cells: UInt64) {
    #expect(CommitCell.logCells(forLength: length) == cells)
  }

  private func hasStrayBytes(_ plaintext: [UInt8]) -> Bool {
    unsafe plaintext.withUnsafeBytes {
      unsafe CommitCell(decoding: $0).hasStrayBytes(in: $0)
    }
  }
}

/// Extents and their bounds.
@Suite struct ExtentTests {
  @Test(
    arguments: [
      (5, 0, 1, 5..<6), (5, 0, 4056, 5..<6), (5, 0, 4057, 5..<7), (5, 4055, 1, 5..<6),
      (5, 4055, 2, 5..<7), (5, 4056, 1, nil), (5, .max, 1, nil), (5, 0, 0, nil), (.max, 0, 1, nil),
      (5, 0, .max, nil), (1 << 62, 0, 1 << 62, nil),
    ] as [(UInt64, UInt16, UInt64, Range<UInt64>?)])
  func cellsAreCountedWithoutOverflow(
    _ cell: UInt64, _ offset: UInt16, _ length: UInt64, _ cells: Range<UInt64>?
  ) {
    #expect(Extent(cell: cell, offset: offset, length: length).cells == cells)
  }
}

/// Headers of the writer's own making.
@Suite struct HeaderTests {
  private func slot(
    _ key: [UInt8], _ role: CompartmentRole = .cover, base: UInt64 = 255
  ) throws -> SealingSlot {
    let coverRoot =
      role == .cover ? try SecretBytes(zeroed: 32) : try SecretBytes(random: 32)
    let content = KeySlot(
      compartment: .random(), role: role, root: try SecretBytes(random: 32), coverRoot: coverRoot,
      base: base)
    return SealingSlot(
      keyEncryptionKey: try SecretBytes(copying: key.rawSpan), content: content)
  }

  private func base(_ header: Header, _ key: [UInt8]) throws -> UInt64? {
    let secret = try SecretBytes(copying: key.rawSpan)
    guard let slot = try header.open(secret, suite: .version1) else { return nil }
    return slot.base
  }

  @Test func fifteenSlotsEachOpenWithTheirOwnKey() throws {
    let keys = (0..<Header.slotCount).map { _ in Random.bytes(32) }
    var slots: [SealingSlot] = []
    for (number, key) in keys.enumerated() {
      slots.append(try slot(key, number == 0 ? .cover : .hidden, base: UInt64(number)))
    }
    let salt = Header.randomSalt()
    let header = try Header(salt: salt, slots: slots, suite: .version1)
    #expect(header.bytes.count == Cell.size)
    #expect(header.salt == salt)
    for (number, key) in keys.enumerated() {
      #expect(try base(header, key) == UInt64(number))
    }
    #expect(try base(header, Random.bytes(32)) == nil)
  }

  @Test func slotsGoToAnyPlace() throws {
    let key = Random.bytes(32)
    var places: Set<Int> = []
    for _ in 0..<200 {
      let header = try Header(salt: Header.randomSalt(), slots: [try slot(key)], suite: .version1)
      // The place is where a change keeps the slot from opening.
      for place in 0..<Header.slotCount where !places.contains(place) {
        var bytes = header.bytes
        bytes[16 + 272 * place] ^= 1
        if try base(Header(bytes: bytes), key) == nil { places.insert(place) }
      }
    }
    #expect(places.count == Header.slotCount)
  }

  @Test func everyByteOfItsSlotAndTheSaltCounts() throws {
    let key = Random.bytes(32)
    let header = try Header(salt: Header.randomSalt(), slots: [try slot(key)], suite: .version1)
    var counting = 0
    for place in header.bytes.indices {
      var bytes = header.bytes
      bytes[place] ^= 0x10
      if try base(Header(bytes: bytes), key) == nil { counting += 1 }
    }
    #expect(counting == 16 + 272)
  }

  @Test func anotherSuiteOpensNothing() throws {
    let key = Random.bytes(32)
    let header = try Header(salt: Header.randomSalt(), slots: [try slot(key)], suite: .cheap)
    #expect(try base(header, key) == nil)
  }
}
