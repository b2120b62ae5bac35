package import Sodium

/// Writes an age file: the caller hands in plaintext in pieces of any size and gets the bytes of the
/// file, in constant memory.
///
/// ```swift
/// var sealer = try AgeSealer(to: [recipient])
/// var out: [UInt8] = []
/// sealer.update(piece, into: &out)
/// sealer.finish(into: &out)
/// ```
package struct AgeSealer: ~Copyable {
  /// The header, which no other file has: its file key and what wraps it are random. Only a recipient can
  /// put another payload behind it.
  package let header: [UInt8]

  private var unwritten: [UInt8]
  private var cipher: AgePayloadCipher
  // The last chunk is marked: a full one waits until more comes.
  private var chunk: SecretBytes
  private var filled = 0

  /// Begins a file for recipients, each of whom can open it.
  ///
  /// - Throws: `noRecipients`, `mixedRecipients`, `malformedRecipient`, `outOfMemory`.
  package init(to recipients: [AgeRecipient]) throws(AgeError) {
    guard let first = recipients.first else { throw .noRecipients }
    guard recipients.allSatisfy({ $0.isPostQuantum == first.isPostQuantum })
    else { throw .mixedRecipients }
    let fileKey = try AgeFileKey()
    var stanzas: [AgeStanza] = []
    for recipient in recipients { stanzas.append(try recipient.wrap(fileKey)) }
    try self.init(stanzas, fileKey)
  }

  /// Begins a file that a passphrase opens.
  ///
  /// - Parameters:
  ///   - passphrase: its bytes as they were typed.
  ///   - workFactor: 1 to 22; see ``AgePassphrase``.
  /// - Throws: `outOfMemory`.
  package init(
    passphrase: borrowing SecretBytes, workFactor: Int = AgePassphrase.usualWorkFactor
  ) throws(AgeError) {
    let fileKey = try AgeFileKey()
    let stanza = try PassphraseStanza.wrap(fileKey, by: passphrase, workFactor: workFactor)
    try self.init([stanza], fileKey)
  }

  init(_ stanzas: [AgeStanza], _ fileKey: borrowing AgeFileKey) throws(AgeError) {
    let header = try AgeHeader(stanzas: stanzas, fileKey: fileKey)
    let nonce = Random.bytes(AgePayload.nonceSize)
    let cipher = try AgePayloadCipher(fileKey, nonce: nonce)
    let chunk = try locked { () throws(SodiumError) in
      try SecretBytes(zeroed: AgePayload.chunkSize)
    }
    self.header = header.text
    unwritten = header.text + nonce
    self.cipher = cipher
    self.chunk = chunk
  }

  /// Takes plaintext.
  ///
  /// - Parameters:
  ///   - piece: the next bytes.
  ///   - out: gets what can be written by now.
  package mutating func update(_ piece: RawSpan, into out: inout [UInt8]) {
    begin(&out)
    var place = 0
    while place < piece.byteCount {
      if filled == AgePayload.chunkSize {
        cipher.seal(chunk, into: &out)
        filled = 0
      }
      // Whole chunks that something follows go out from where they are.
      let whole = (piece.byteCount - place - 1) / AgePayload.chunkSize * AgePayload.chunkSize
      if filled == 0, whole > 0 {
        cipher.seal(piece.extracting(place..<(place + whole)), into: &out)
        place += whole
        continue
      }
      let count = min(AgePayload.chunkSize - filled, piece.byteCount - place)
      chunk.replace(at: filled, with: piece.extracting(place..<(place + count)))
      filled += count
      place += count
    }
  }

  /// Ends the file.
  ///
  /// - Parameter out: gets the rest of it.
  package consuming func finish(into out: inout [UInt8]) {
    begin(&out)
    cipher.sealLast(chunk, count: filled, into: &out)
  }

  private mutating func begin(_ out: inout [UInt8]) {
    out += unwritten
    unwritten = []
  }
}
