import AgeFormat
import Dispatch
import Sodium
import Synchronization
import SystemPackage
import VaultStore

/// An age file that is being written, in constant memory.
final class SealedOutput {
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
    try flush()
  }

  /// Adds plaintext.
  func write(_ bytes: [UInt8]) throws(CellError) {
    sealer?.update(bytes.rawSpan, into: &out)
    try flush()
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

/// Hashes and writes the pieces of a large file while the next ones are read and sealed.
private final class WriteBehind: @unchecked Sendable {
  // @unchecked: the queue does one thing after the other, and nothing else touches file and digest
  // before it is empty.

  // Smaller pieces are written at once: a thread would cost more than it saves.
  private static let least = 256 * 1024
  // So many pieces of a MiB may wait.
  private static let mostWaiting = 4

  let file: PlainFile
  private var digest: Hash? = Hash()
  private let failure = Mutex<CellError?>(nil)
  private let queue = DispatchQueue(label: "subrosa.write-behind")
  private let room = DispatchSemaphore(value: mostWaiting)

  init(_ file: PlainFile) {
    self.file = file
  }

  /// Adds a piece.
  ///
  /// - Throws: what this or an earlier piece failed with.
  func put(_ bytes: [UInt8]) throws(CellError) {
    if bytes.count < WriteBehind.least {
      queue.sync { write(bytes) }
    } else {
      room.wait()
      queue.async {
        self.write(bytes)
        self.room.signal()
      }
    }
    try check()
  }

  /// Waits for all pieces, and makes the file durable.
  ///
  /// - Returns: the BLAKE2b-256 of the file.
  func finish() throws(CellError) -> Digest {
    wait()
    try check()
    try file.synchronize()
    guard let digest = digest.take() else { return .zero }
    return digest.finalize()
  }

  /// Waits for all pieces.
  func wait() { queue.sync {} }

  private func check() throws(CellError) {
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func write(_ bytes: [UInt8]) {
    guard failure.withLock({ $0 == nil }) else { return }
    digest?.update(bytes)
    do throws(CellError) {
      try file.write(bytes)
    } catch {
      failure.withLock { $0 = error }
    }
  }
}
