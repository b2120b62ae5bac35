import AgeFormat
import Parallel
import Sodium
import SystemPackage
import VaultStore

/// An age file that is being written, in constant memory.
final class SealedOutput {
  // Sealed bytes are written together: a step of a worker costs as much as sealing 16 KiB.
  private static let writtenTogether = 512 * 1024

  // Pieces of about a MiB.
  private static let unwritten = 4

  /// The file, which is gone again unless it is kept.
  let file: PlainFile
  /// The BLAKE2b-256 of the age header, which no other file has.
  ///
  /// Not of all of the file: that would take as long as reading and sealing it together, and the cipher
  /// already keeps everybody but the recipients from changing what is behind the header.
  let digest: Digest

  // Writes while the next bytes are read and sealed.
  private let writing = SerialWorker<CellError>(capacity: unwritten)
  private var sealer: AgeSealer?
  private var armor: AgeArmorWriter?
  private var out: [UInt8] = []

  /// Creates the file.
  ///
  /// - Throws: `ApplicationError.targetNotEmpty`, `CellError.system`.
  init(_ path: FilePath, _ sealer: consuming AgeSealer, isArmored: Bool) throws {
    file = try PlainFile(path)
    digest = Hash.digest(sealer.header.rawSpan)
    self.sealer = consume sealer
    armor = isArmored ? AgeArmorWriter() : nil
  }

  /// Adds plaintext that is reached by address.
  func write(_ piece: UnsafeRawBufferPointer) throws(CellError) {
    sealer?.update(unsafe RawSpan(_unsafeBytes: piece), into: &out)
    if out.count >= SealedOutput.writtenTogether { try flush() }
  }

  /// Adds plaintext.
  func write(_ bytes: [UInt8]) throws(CellError) {
    sealer?.update(bytes.rawSpan, into: &out)
    if out.count >= SealedOutput.writtenTogether { try flush() }
  }

  /// Ends the file and makes its contents durable.
  func finish() throws(CellError) {
    if let sealer = sealer.take() { sealer.finish(into: &out) }
    try flush()
    if armor != nil {
      var end: [UInt8] = []
      armor?.finish(into: &end)
      try put(end)
    }
    try writing.finish()
    try file.synchronize()
  }

  deinit { writing.wait() }

  private func flush() throws(CellError) {
    guard !out.isEmpty else { return }
    defer { out = [] }
    guard armor != nil else { return try put(out) }
    var text: [UInt8] = []
    armor?.update(out, into: &text)
    try put(text)
  }

  private func put(_ bytes: [UInt8]) throws(CellError) {
    // The worker does one thing after the other, and nothing else touches the file before it is done.
    nonisolated(unsafe) let file = file
    try writing.add { () throws(CellError) in try unsafe file.write(bytes) }
  }
}
