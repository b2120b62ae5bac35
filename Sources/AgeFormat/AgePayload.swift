internal import Sodium

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

  /// Seals the next chunk.
  mutating func seal(_ plaintext: RawSpan, isLast: Bool, into out: inout [UInt8]) {
    let nonce = AgePayload.nonce(of: number, isLast: isLast)
    number += 1
    let size = plaintext.byteCount + ChaCha20Poly1305.tagSize
    unsafe plaintext.withUnsafeBytes { plaintext in
      out.append(addingCapacity: size) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          let place = UnsafeMutableRawBufferPointer(buffer)
          unsafe ChaCha20Poly1305.seal(
            plaintext, into: UnsafeMutableRawBufferPointer(rebasing: place[..<size]),
            nonce: nonce.rawSpan, key: key)
          count = size
        }
      }
    }
  }

  /// Seals the next chunk: the first bytes of a buffer.
  mutating func seal(
    _ buffer: borrowing SecretBytes, count: Int, isLast: Bool, into out: inout [UInt8]
  ) {
    seal(buffer.bytes.extracting(0..<count), isLast: isLast, into: &out)
  }

  /// Opens the next chunk: all of a buffer.
  ///
  /// - Returns: false, with nothing appended, where it is not authentic.
  mutating func open(_ buffer: [UInt8], isLast: Bool, into out: inout [UInt8]) -> Bool {
    open(buffer.rawSpan, isLast: isLast, into: &out)
  }

  /// Opens the next chunk.
  ///
  /// - Returns: false, with nothing appended, where it is not authentic.
  mutating func open(_ sealed: RawSpan, isLast: Bool, into out: inout [UInt8]) -> Bool {
    let nonce = AgePayload.nonce(of: number, isLast: isLast)
    let size = sealed.byteCount - ChaCha20Poly1305.tagSize
    var isAuthentic = false
    unsafe sealed.withUnsafeBytes { sealed in
      out.append(addingCapacity: size) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          let place = UnsafeMutableRawBufferPointer(buffer)
          do throws(SodiumError) {
            try unsafe ChaCha20Poly1305.open(
              sealed, into: UnsafeMutableRawBufferPointer(rebasing: place[..<size]),
              nonce: nonce.rawSpan, key: key)
            count = size
            isAuthentic = true
          } catch {}
        }
      }
    }
    if isAuthentic { number += 1 }
    return isAuthentic
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
}
