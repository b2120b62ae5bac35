internal import Sodium

/// Reads the payload of an age file: the caller hands in what follows the header in pieces of any
/// size and gets the plaintext, in constant memory.
///
/// Every byte that comes out is authentic and in its place, but only a return from
/// ``finish(into:)`` says that nothing is missing at the end.
///
/// ```swift
/// let fileKey = try header.fileKey(for: identity)
/// var opener = try AgeOpener(fileKey)
/// try opener.update(reader.rest, into: &out)
/// try opener.update(piece, into: &out)
/// try opener.finish(into: &out)
/// ```
package struct AgeOpener: ~Copyable {
  private let fileKey: AgeFileKey
  private var cipher: AgePayloadCipher
  private var hasNonce = false
  // The nonce, and then a chunk that may be the last one: a full one waits until more comes.
  private var waiting: [UInt8] = []

  /// Begins behind the header.
  ///
  /// - Parameter fileKey: what the header gave.
  /// - Throws: `outOfMemory`.
  package init(_ fileKey: consuming AgeFileKey) throws(AgeError) {
    // In the place of the right one, which the nonce gives.
    cipher = try AgePayloadCipher(
      fileKey, nonce: [UInt8](repeating: 0, count: AgePayload.nonceSize))
    self.fileKey = fileKey
    waiting.reserveCapacity(AgePayload.sealedChunkSize)
  }

  /// Takes bytes of the file.
  ///
  /// - Parameters:
  ///   - piece: the next bytes.
  ///   - isFollowed: whether the caller knows that more bytes follow. A full chunk at the end of the
  ///     piece is then opened with the others and does not wait.
  ///   - out: gets the plaintext of the chunks that are complete; the caller wipes it. On a failure it
  ///     has all that is before the wrong chunk.
  /// - Throws: `changedPayload`, `continuedPayload`, `outOfMemory`.
  package mutating func update(
    _ piece: [UInt8], isFollowed: Bool = false, into out: inout [UInt8]
  ) throws(AgeError) {
    var place = 0
    if !hasNonce {
      place = min(piece.count, AgePayload.nonceSize - waiting.count)
      waiting += piece[..<place]
      guard waiting.count == AgePayload.nonceSize else { return }
      cipher = try AgePayloadCipher(fileKey, nonce: waiting)
      hasNonce = true
      waiting.removeAll(keepingCapacity: true)
    }
    while place < piece.count {
      if waiting.count == AgePayload.sealedChunkSize {
        guard cipher.open(waiting, isLast: false, into: &out)
        else { throw AgeOpener.fault(of: waiting, &cipher, into: &out) }
        waiting.removeAll(keepingCapacity: true)
      }
      // Whole chunks that something follows are opened where they are.
      let whole = (piece.count - place - (isFollowed ? 0 : 1)) / AgePayload.sealedChunkSize
      if waiting.isEmpty, whole > 0 {
        let end = place + whole * AgePayload.sealedChunkSize
        let opened = cipher.open(piece.rawSpan.extracting(place..<end), into: &out)
        place += opened * AgePayload.sealedChunkSize
        guard opened == whole else {
          let wrong = Array(piece[place..<(place + AgePayload.sealedChunkSize)])
          throw AgeOpener.fault(of: wrong, &cipher, into: &out)
        }
        continue
      }
      let count = min(AgePayload.sealedChunkSize - waiting.count, piece.count - place)
      waiting += piece[place..<(place + count)]
      place += count
    }
  }

  /// Ends the file.
  ///
  /// - Parameter out: gets the plaintext of the last chunk.
  /// - Throws: `truncatedHeader`, `truncatedPayload`, `changedPayload`.
  package consuming func finish(into out: inout [UInt8]) throws(AgeError) {
    guard hasNonce else { throw .truncatedHeader }
    // An empty chunk is the only one of an empty file.
    let smallest = ChaCha20Poly1305.tagSize + (cipher.number == 0 ? 0 : 1)
    guard waiting.count >= smallest else { throw .truncatedPayload }
    if cipher.open(waiting, isLast: true, into: &out) { return }
    // A chunk that is right, but not the last one, is plaintext like that of any other.
    let isAnother =
      waiting.count == AgePayload.sealedChunkSize
      && cipher.open(waiting, isLast: false, into: &out)
    throw isAnother ? .truncatedPayload : .changedPayload
  }

  /// What is wrong where a chunk that something follows does not open: it may be the last one, whose
  /// plaintext is then like that of any other.
  private static func fault(
    of sealed: [UInt8], _ cipher: inout AgePayloadCipher, into out: inout [UInt8]
  ) -> AgeError {
    cipher.open(sealed, isLast: true, into: &out) ? .continuedPayload : .changedPayload
  }
}
