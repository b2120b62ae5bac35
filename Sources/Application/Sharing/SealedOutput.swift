import AgeFormat
import Parallel
import Sodium
import SystemPackage
import VaultStore

/// An age file that is being written, in constant memory.
final class SealedOutput {
  // Sealed bytes are written together: a step of a worker costs as much as sealing 16 KiB.
  private static let writtenTogether = 512 * 1024

  /// The file, which is gone again unless it is kept.
  var file: PlainFile { behind.file }

  private let behind: WriteBehind
  private var sealer: AgeSealer?
  private var armor: AgeArmorWriter?
  private var out: [UInt8] = []

  /// Creates the file.
  ///
  /// - Throws: `ApplicationError.targetNotEmpty`, `CellError.system`.
  init(_ path: FilePath, _ sealer: consuming AgeSealer, isArmored: Bool) throws {
    behind = WriteBehind(try PlainFile(path))
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
  ///
  /// - Returns: the BLAKE2b-256 of the file.
  func finish() throws(CellError) -> Digest {
    if let sealer = sealer.take() { sealer.finish(into: &out) }
    try flush()
    if armor != nil {
      var end: [UInt8] = []
      armor?.finish(into: &end)
      try put(end)
    }
    return try behind.finish()
  }

  deinit { behind.wait() }

  private func flush() throws(CellError) {
    guard !out.isEmpty else { return }
    defer { out = [] }
    guard armor != nil else { return try put(out) }
    var text: [UInt8] = []
    armor?.update(out, into: &text)
    try put(text)
  }

  private func put(_ bytes: [UInt8]) throws(CellError) { try behind.put(bytes) }
}

/// Hashes and writes the pieces of a file while the next ones are read and sealed.
private final class WriteBehind: @unchecked Sendable {
  // @unchecked: each worker does one thing after the other, and nothing else touches the file and the
  // digest before it is done.

  // Pieces of about a MiB.
  private static let capacity = 4

  let file: PlainFile
  private var digest: Hash? = Hash()
  private let writing = SerialWorker<CellError>(capacity: capacity)
  // By itself: it takes as long as sealing and writing together.
  private let hashing = SerialWorker<Never>(capacity: capacity)

  init(_ file: PlainFile) {
    self.file = file
  }

  /// Adds a piece.
  ///
  /// - Throws: what this or an earlier piece failed with.
  func put(_ bytes: [UInt8]) throws(CellError) {
    hashing.add { self.digest?.update(bytes) }
    try writing.add { () throws(CellError) in try self.file.write(bytes) }
  }

  /// Waits for all pieces, and makes the file durable.
  ///
  /// - Returns: the BLAKE2b-256 of the file.
  func finish() throws(CellError) -> Digest {
    try writing.finish()
    try file.synchronize()
    hashing.wait()
    guard let digest = digest.take() else { return .zero }
    return digest.finalize()
  }

  /// Waits for all pieces.
  func wait() {
    writing.wait()
    hashing.wait()
  }
}
