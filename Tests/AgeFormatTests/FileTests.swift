import Sodium
import TestSupport
import Testing

@testable import AgeFormat

@Suite struct FileTests {
  private static let chunk = AgePayload.chunkSize

  /// Around every edge of a chunk, whatever the pieces.
  @Test(
    arguments: [
      0, 1, 15, 16, 17, chunk - 1, chunk, chunk + 1, 2 * chunk, 2 * chunk + 1, 5 * chunk,
    ],
    [4096, 1 << 20])
  func filesReadBack(_ count: Int, size: Int) throws {
    let plaintext = Random.bytes(count)
    let identity = try AgeIdentity(.x25519)
    let file = sealed(plaintext, try AgeSealer(to: [identity.recipient]), size: size)
    let key = Key.identity(try identity.digits())
    #expect(try open(file, with: key, size: size) == plaintext)
    #expect(try open(file, with: key, size: 65_521) == plaintext)
    #expect(try open(file, with: key, size: size, saysWhatFollows: true) == plaintext)
    #expect(try open(armored(file, size: size), with: key, size: size) == plaintext)
  }

  /// Pieces that end where a chunk does, by a caller who knows whether more follows.
  @Test(arguments: [chunk, 2 * chunk, 2 * chunk + 1, 5 * chunk])
  func aChunkAtTheEndOfAPieceIsOpenedWithIt(_ count: Int) throws {
    let plaintext = Random.bytes(count)
    let identity = try AgeIdentity(.x25519)
    let file = sealed(plaintext, try AgeSealer(to: [identity.recipient]))
    let key = Key.identity(try identity.digits())
    let payload = file.count - AgeSize.payload(of: count)
    for chunks in 1...5 {
      let size = payload + AgePayload.nonceSize + chunks * AgePayload.sealedChunkSize
      #expect(try open(file, with: key, size: size, saysWhatFollows: true) == plaintext)
    }
  }

  @Test func piecesOfAFileEndWhereAChunkDoes() {
    for place in [0, 1, 16, 17, 65_551, 65_552, 65_568, 65_569, 10_000_000] as [Int64] {
      let size = AgeSize.wholeChunks(from: place)
      #expect((Int(place) + size - AgePayload.nonceSize) % AgePayload.sealedChunkSize == 0)
      #expect(size > AgeSize.piece - AgePayload.sealedChunkSize && size <= AgeSize.piece)
    }
  }

  @Test func theSizeOfAFileIsKnownBefore() throws {
    for count in [0, 1, FileTests.chunk, FileTests.chunk + 1, 3 * FileTests.chunk] {
      let identity = try AgeIdentity(.x25519)
      let plaintext = [UInt8](repeating: 0, count: count)
      let file = sealed(plaintext, try AgeSealer(to: [identity.recipient]))
      var reader = AgeHeaderReader()
      _ = try reader.update(file)
      #expect(reader.rest.count == AgeSize.payload(of: count))
    }
  }

  @Test(arguments: [AgeRecipient.Kind.x25519, .hybrid])
  func everyRecipientOpensAFileAndNobodyElse(_ kind: AgeRecipient.Kind) throws {
    let plaintext = Random.bytes(100)
    let texts = try (0..<3).map { _ in try AgeIdentity(kind).digits() }
    let recipients = try texts.map { text in
      let bytes = Array(text.utf8)
      return try AgeIdentity(text: bytes.rawSpan).recipient
    }
    let file = sealed(plaintext, try AgeSealer(to: recipients))
    for text in texts { #expect(try open(file, with: .identity(text)) == plaintext) }
    for other in [AgeRecipient.Kind.x25519, .hybrid] {
      #expect(throws: AgeError.otherRecipients) {
        try open(file, with: .identity(try AgeIdentity(other).digits()))
      }
    }
    #expect(throws: AgeError.otherRecipients) { try open(file, with: .passphrase("word")) }
  }

  @Test func aPassphraseOpensAFile() throws {
    let plaintext = Array("Was beide Seiten sagten. 双方所言。".utf8)
    let file = sealed(
      plaintext, try AgeSealer(passphrase: try secret("correct horse"), workFactor: 8))
    #expect(try open(file, with: .passphrase("correct horse")) == plaintext)
    #expect(throws: AgeError.wrongPassphrase) {
      try open(file, with: .passphrase("correct horsf"))
    }
    #expect(throws: AgeError.passphraseNeeded) {
      try open(file, with: .identity(try AgeIdentity(.x25519).digits()))
    }
  }

  /// What a stranger's file may ask for is looked at before any memory is taken.
  @Test(arguments: ["21", "22", "30", "63", "64", "9223372036854775808"])
  func aFileThatAsksForTooMuchIsRefused(_ workFactor: String) throws {
    let file = sealed([], try AgeSealer(passphrase: try secret("word"), workFactor: 8))
    let text = String(decoding: file.prefix { $0 != UInt8(ascii: "\n") } + file, as: UTF8.self)
    #expect(text.contains(" 8\n"))
    let end = try #require(file.firstRange(of: Array(" 8\n".utf8)))
    let costly = file[..<end.lowerBound] + Array(" \(workFactor)\n".utf8) + file[end.upperBound...]
    #expect(throws: AgeError.tooCostly) { try open(Array(costly), with: .passphrase("word")) }
  }

  @Test func theLimitOfTheWorkIsTheCallers() throws {
    let sealer = try AgeSealer(passphrase: try secret("word"), workFactor: 9)
    let file = sealed([1], sealer)
    var reader = AgeHeaderReader()
    let header = try #require(try reader.update(file))
    #expect(header.needsPassphrase)
    #expect(throws: AgeError.tooCostly) {
      _ = try header.fileKey(passphrase: try secret("word"), highestWorkFactor: 8)
    }
    _ = try header.fileKey(passphrase: try secret("word"), highestWorkFactor: 9)
  }

  /// Every bit of the header and of a small payload.
  @Test func everyFlippedBitIsSeen() throws {
    let identity = try AgeIdentity(.x25519)
    let file = sealed(Random.bytes(20), try AgeSealer(to: [identity.recipient]))
    let key = Key.identity(try identity.digits())
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << bit
        #expect(throws: AgeError.self, "byte \(index), bit \(bit)") {
          try open(changed, with: key)
        }
      }
    }
  }

  /// A file that ends anywhere, and what is missing.
  @Test func everyShorterFileIsRefused() throws {
    let identity = try AgeIdentity(.x25519)
    let key = Key.identity(try identity.digits())
    let plaintext = Random.bytes(2 * FileTests.chunk + 10)
    let file = sealed(plaintext, try AgeSealer(to: [identity.recipient]))
    let header = file.count - AgeSize.payload(of: plaintext.count)
    let whole = AgePayload.sealedChunkSize
    let payload = header + AgePayload.nonceSize
    var ends = Array(0..<(payload + 40))
    ends += [whole - 1, whole, whole + 1, whole + 16, whole + 17, 2 * whole - 1].map {
      payload + $0
    }
    ends += Array((file.count - 30)..<file.count)
    for end in ends {
      var plain: [UInt8] = []
      var fileKey: [UInt8] = []
      let expected: AgeError =
        if end == 0 { .notAge } else if end < payload { .truncatedHeader }
        // Only a first chunk may be empty: it could have been changed.
        else if (end - payload) % whole < (end < payload + whole ? 16 : 17) {
          .truncatedPayload
        } else { .changedPayload }
      #expect(throws: expected, "\(end) bytes") {
        try open(Array(file[..<end]), with: key, fileKey: &fileKey, into: &plain)
      }
      #expect(plaintext.starts(with: plain), "\(end) bytes")
    }
  }

  @Test func whatIsBehindAFileIsRefused() throws {
    let identity = try AgeIdentity(.x25519)
    let key = Key.identity(try identity.digits())
    for count in [0, 5, FileTests.chunk] {
      let file = sealed(Random.bytes(count), try AgeSealer(to: [identity.recipient]))
      for more in [1, 16, AgePayload.sealedChunkSize] {
        let longer = file + [UInt8](repeating: 0, count: more)
        #expect(throws: count == FileTests.chunk ? AgeError.continuedPayload : .changedPayload) {
          try open(longer, with: key)
        }
      }
    }
  }

  /// Chunks that change places, or come twice.
  @Test func chunksAreTakenInTheirOrderOnly() throws {
    let identity = try AgeIdentity(.x25519)
    let key = Key.identity(try identity.digits())
    let file = sealed(
      Random.bytes(3 * FileTests.chunk), try AgeSealer(to: [identity.recipient]))
    let whole = AgePayload.sealedChunkSize
    let start = file.count - 3 * whole
    let chunks = (0..<3).map { file[(start + $0 * whole)..<(start + ($0 + 1) * whole)] }
    for order in [[1, 0, 2], [0, 0, 2], [0, 2, 1], [2], [0, 1, 1, 2]] {
      #expect(throws: AgeError.self, "\(order)") {
        try open(Array(file[..<start]) + order.flatMap { chunks[$0] }, with: key)
      }
    }
    #expect(throws: AgeError.truncatedPayload) {
      try open(Array(file[..<start]) + [0, 1].flatMap { chunks[$0] }, with: key)
    }
  }

  /// Two files for one recipient have nothing in common.
  @Test func filesDiffer() throws {
    let recipient = try AgeIdentity(.x25519).recipient
    let one = sealed([1, 2, 3], try AgeSealer(to: [recipient]))
    let other = sealed([1, 2, 3], try AgeSealer(to: [recipient]))
    #expect(one.count == other.count && one.suffix(35) != other.suffix(35))
  }

  /// Chunks of one piece are opened at the same time; what is behind a wrong one does not come out.
  @Test(arguments: 0..<6) func nothingBehindAWrongChunkComesOut(_ wrong: Int) throws {
    let identity = try AgeIdentity(.x25519)
    let key = Key.identity(try identity.digits())
    let plaintext = Random.bytes(6 * FileTests.chunk)
    var file = sealed(plaintext, try AgeSealer(to: [identity.recipient]), size: 1 << 20)
    let start = file.count - 6 * AgePayload.sealedChunkSize
    file[start + wrong * AgePayload.sealedChunkSize + 77] ^= 1
    // Two wrong ones: the first one counts.
    file[file.count - 1] ^= 1
    for size in [file.count, 1000] {
      var plain: [UInt8] = []
      var fileKey: [UInt8] = []
      #expect(throws: AgeError.changedPayload) {
        try open(file, with: key, size: size, fileKey: &fileKey, into: &plain)
      }
      #expect(plain == Array(plaintext[..<(wrong * FileTests.chunk)]))
    }
  }
}
