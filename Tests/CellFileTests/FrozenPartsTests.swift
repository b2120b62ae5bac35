import CellFile
import Sodium
import TestSupport
import Testing

/// Slots, cells and sizes of the frozen vectors, which another writer made.
@Suite struct FrozenPartsTests {
  private let parts: FrozenParts

  init() throws {
    parts = try FrozenVectors.parts()
  }

  private func bytes(_ hex: String) throws -> [UInt8] {
    try #require([UInt8](hex: hex))
  }

  @Test func headersOpenAsTheVectorsSay() throws {
    for vector in parts.headers {
      let opened = try slot(of: Header(bytes: try bytes(vector.header)), vector.kek)
      let expected = vector.opens.map {
        OpenedSlot(
          role: $0.role, compartment: $0.compartment, root: $0.root, coverRoot: $0.coverRoot,
          base: $0.base)
      }
      #expect(opened == expected, "\(vector.name)")
    }
    #expect(parts.headers.count >= 17)
    #expect(parts.headers.contains { $0.opens != nil })
  }

  @Test func cellsOpenAsTheVectorsSay() throws {
    for vector in parts.cells {
      let root = try SecretBytes(hex: vector.root)
      let key = try CellKey(root: root, suite: .version1)
      let kind = try #require(CellKind(rawValue: vector.kind))
      let cell = try bytes(vector.cell)
      guard let plaintext = open(cell, kind, vector.index, key) else {
        #expect(vector.opens == nil, "\(vector.name)")
        continue
      }
      let opened = try #require(vector.opens, "\(vector.name) opens")
      if let text = opened.text {
        #expect(plaintext.hex == text, "\(vector.name)")
      } else {
        check(try makeLink(cell, plaintext, vector.index), opened, vector.name)
        #expect(encode(makeCommit(plaintext)) == plaintext, "\(vector.name)")
        let anchor = Array(Hash.digest(cell.rawSpan).bytes.prefix(16)).hex
        #expect(anchor == opened.anchor, "\(vector.name)")
      }
    }
    #expect(parts.cells.count >= 14)
    #expect(parts.cells.contains { $0.opens == nil })
  }

  private func check(_ link: ChainLink, _ opened: FrozenParts.Opened, _ name: String) {
    let commit = link.commit
    #expect(commit.cellCount == opened.n, "\(name)")
    #expect(commit.bodyCells == opened.b, "\(name)")
    #expect(commit.logLength == opened.logLen, "\(name)")
    #expect(commit.sequence == opened.seq, "\(name)")
    #expect(commit.previous.bytes.hex == opened.prev, "\(name)")
    #expect(commit.digest.bytes.hex == opened.digest, "\(name)")
    #expect(commit.near.bytes.hex == opened.near, "\(name)")
    #expect(commit.logSeal.bytes.hex == opened.logSeal, "\(name)")
    #expect(commit.logHead.hex == opened.log, "\(name)")
    #expect(link.seal.bytes.hex == opened.link, "\(name)")
  }

  private func makeLink(
    _ cell: [UInt8], _ plaintext: [UInt8], _ index: UInt64
  ) throws -> ChainLink {
    let storage = MemoryStorage(cell)
    let seal = try #require(try ChainWalk.seal(at: 0, in: storage))
    return ChainLink(index: index, commit: makeCommit(plaintext), seal: seal)
  }

  private func slot(of header: Header, _ keyEncryptionKey: String) throws -> OpenedSlot? {
    let key = try SecretBytes(hex: keyEncryptionKey)
    guard let slot = try header.open(key, suite: .version1) else { return nil }
    return OpenedSlot(
      role: slot.role.rawValue, compartment: slot.compartment.bytes.hex,
      root: slot.root.digits(), coverRoot: slot.coverRoot.digits(), base: slot.base)
  }

  @Test func sizesAreThoseOfTheVectors() throws {
    let sizes = parts.sizes
    #expect(sizes.pad.count > 200 && sizes.ordinary.count > 40 && sizes.genesis.count > 160)
    for row in sizes.pad { #expect(SizeRule.pad(row[0]) == row[1]) }
    for row in sizes.ordinary { #expect(SizeRule.ordinary(cover: row[0]) == row[1]) }
    for row in sizes.genesis {
      // The second number is extra noise, which a file has that was made with more room.
      let least = 1 + row[0] + max(SizeRule.leastGenesisNoise, (row[0] + 3) / 4)
      #expect(SizeRule.genesis(cover: row[0], keeping: least + row[1]) == row[2])
    }
  }
}

/// What a slot says, as digits; tests may look.
private struct OpenedSlot: Equatable {
  let role: UInt8
  let compartment, root, coverRoot: String
  let base: UInt64
}
