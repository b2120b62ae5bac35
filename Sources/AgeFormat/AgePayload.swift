internal import Parallel
internal import Sodium
import Synchronization

/// How a payload is laid out: STREAM over ChaCha20-Poly1305.
enum AgePayload {
  /// Bytes of plaintext in a chunk; the last one may have fewer.
  static let chunkSize = 64 * 1024
  /// Bytes of a chunk in the file.
  static let sealedChunkSize = chunkSize + ChaCha20Poly1305.tagSize
  /// Size of the nonce that a payload begins with, in bytes.
  static let nonceSize = 16

  /// The nonce of a chunk: 11 bytes of its number, big-endian, and one that marks the last chunk.
  ///
  /// No file has 2^64 chunks, so the first three bytes are always zero.
  static func nonce(of number: UInt64, isLast: Bool) -> [UInt8] {
    let digits = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
    return [0, 0, 0] + digits + [isLast ? 1 : 0]
  }
}

/// The chunks of one payload, in order.
struct AgePayloadCipher: ~Copyable {
  private let key: SecretBytes
  /// The number of the next chunk.
  private(set) var number: UInt64 = 0

  /// Begins before the first chunk.
  ///
  /// - Parameter nonce: the 16 bytes that the payload begins with.
  /// - Throws: `outOfMemory`.
  init(_ fileKey: borrowing AgeFileKey, nonce: [UInt8]) throws(AgeError) {
    key = try fileKey.payloadKey(nonce: nonce)
  }

  // MARK: - Sealing

  /// Seals the last chunk: the first bytes of a buffer.
  mutating func sealLast(_ buffer: borrowing SecretBytes, count: Int, into out: inout [UInt8]) {
    seal(buffer.bytes.extracting(first: count), chunks: 1, isLast: true, into: &out)
  }

  /// Seals the next chunk, which something follows: all of a buffer.
  mutating func seal(_ buffer: borrowing SecretBytes, into out: inout [UInt8]) {
    seal(buffer.bytes, chunks: 1, isLast: false, into: &out)
  }

  /// Seals the next chunks, which something follows, at the same time.
  ///
  /// - Parameter plaintext: a whole number of full chunks.
  mutating func seal(_ plaintext: RawSpan, into out: inout [UInt8]) {
    precondition(plaintext.byteCount.isMultiple(of: AgePayload.chunkSize))
    let chunks = plaintext.byteCount / AgePayload.chunkSize
    seal(plaintext, chunks: chunks, isLast: false, into: &out)
  }

  private mutating func seal(
    _ plaintext: RawSpan, chunks: Int, isLast: Bool, into out: inout [UInt8]
  ) {
    let size = plaintext.byteCount + chunks * ChaCha20Poly1305.tagSize
    let first = number
    unsafe plaintext.withUnsafeBytes { plaintext in
      out.append(addingCapacity: size) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          let place = UnsafeMutableRawBufferPointer(buffer)
          unsafe seal(plaintext, chunks, from: first, isLast, into: place)
          count = size
        }
      }
    }
    number += UInt64(chunks)
  }

  private borrowing func seal(
    _ plaintext: UnsafeRawBufferPointer, _ chunks: Int, from first: UInt64, _ isLast: Bool,
    into out: UnsafeMutableRawBufferPointer
  ) {
    Parallel.slices(of: chunks) { slice in
      for chunk in slice {
        let start = chunk * AgePayload.chunkSize
        let end = min(start + AgePayload.chunkSize, plaintext.count)
        let place = chunk * AgePayload.sealedChunkSize
        let nonce = AgePayload.nonce(of: first + UInt64(chunk), isLast: isLast)
        unsafe ChaCha20Poly1305.seal(
          UnsafeRawBufferPointer(rebasing: plaintext[start..<end]),
          into: UnsafeMutableRawBufferPointer(
            rebasing: out[place..<(place + end - start + ChaCha20Poly1305.tagSize)]),
          nonce: nonce.rawSpan, key: key)
      }
    }
  }

  // MARK: - Opening

  /// Opens the next chunk: all of a buffer.
  ///
  /// - Returns: false, with nothing appended, where it is not authentic.
  mutating func open(_ buffer: [UInt8], isLast: Bool, into out: inout [UInt8]) -> Bool {
    open(buffer.rawSpan, chunks: 1, isLast: isLast, into: &out) == 1
  }

  /// Opens the next chunks, which something follows, at the same time.
  ///
  /// - Parameter sealed: a whole number of full chunks.
  /// - Returns: how many are authentic, up to the first one that is not; those were appended.
  mutating func open(_ sealed: RawSpan, into out: inout [UInt8]) -> Int {
    precondition(sealed.byteCount.isMultiple(of: AgePayload.sealedChunkSize))
    let chunks = sealed.byteCount / AgePayload.sealedChunkSize
    return open(sealed, chunks: chunks, isLast: false, into: &out)
  }

  private mutating func open(
    _ sealed: RawSpan, chunks: Int, isLast: Bool, into out: inout [UInt8]
  ) -> Int {
    let size = sealed.byteCount - chunks * ChaCha20Poly1305.tagSize
    let first = number
    var opened = 0
    unsafe sealed.withUnsafeBytes { sealed in
      out.append(addingCapacity: size) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          let place = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[..<size])
          opened = unsafe open(sealed, chunks, from: first, isLast, into: place)
          count = min(opened * AgePayload.chunkSize, size)
          // What follows a chunk that was changed is given to nobody.
          var rest = unsafe MutableRawSpan(
            _unsafeBytes: UnsafeMutableRawBufferPointer(rebasing: place[count...]))
          Wiping.zero(&rest)
        }
      }
    }
    number += UInt64(opened)
    return opened
  }

  private borrowing func open(
    _ sealed: UnsafeRawBufferPointer, _ chunks: Int, from first: UInt64, _ isLast: Bool,
    into out: UnsafeMutableRawBufferPointer
  ) -> Int {
    let firstWrong = Atomic(chunks)
    Parallel.slices(of: chunks) { slice in
      for chunk in slice {
        let start = chunk * AgePayload.sealedChunkSize
        let end = min(start + AgePayload.sealedChunkSize, sealed.count)
        let place = chunk * AgePayload.chunkSize
        let nonce = AgePayload.nonce(of: first + UInt64(chunk), isLast: isLast)
        do throws(SodiumError) {
          try unsafe ChaCha20Poly1305.open(
            UnsafeRawBufferPointer(rebasing: sealed[start..<end]),
            into: UnsafeMutableRawBufferPointer(
              rebasing: out[place..<(place + end - start - ChaCha20Poly1305.tagSize)]),
            nonce: nonce.rawSpan, key: key)
        } catch {
          firstWrong.min(chunk, ordering: .relaxed)
          return
        }
      }
    }
    return firstWrong.load(ordering: .relaxed)
  }
}

/// The size of an age file.
package enum AgeSize {
  /// Bytes of a payload, with its nonce.
  ///
  /// - Parameter plaintext: bytes of the plaintext.
  package static func payload(of plaintext: Int) -> Int {
    let chunks = max(1, (plaintext + AgePayload.chunkSize - 1) / AgePayload.chunkSize)
    return AgePayload.nonceSize + plaintext + chunks * ChaCha20Poly1305.tagSize
  }

  /// Bytes of a piece that holds whole chunks, if it begins with one: enough for all processors.
  package static let piece = 12 * AgePayload.sealedChunkSize

  /// Bytes up to the end of the last chunk that ends within the next ``piece`` bytes.
  ///
  /// - Parameter place: bytes of the payload in front of them, its nonce included.
  package static func wholeChunks(from place: Int64) -> Int {
    let chunk = Int64(AgePayload.sealedChunkSize)
    let after = (place - Int64(AgePayload.nonceSize)) % chunk
    return piece - Int((after + chunk) % chunk)
  }
}
