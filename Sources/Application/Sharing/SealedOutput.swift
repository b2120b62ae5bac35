import AgeFormat
import Sodium
import SystemPackage
import VaultStore

/// An age file that is being written, in constant memory.
final class SealedOutput {
  /// The file, which is gone again unless it is kept.
  let file: PlainFile

  private var sealer: AgeSealer?
  private var armor: AgeArmorWriter?
  private var digest: Hash? = Hash()
  private var out: [UInt8] = []

  /// Creates the file.
  ///
  /// - Throws: `ApplicationError.targetNotEmpty`, `CellError.system`.
  init(_ path: FilePath, _ sealer: consuming AgeSealer, isArmored: Bool) throws {
    file = try PlainFile(path)
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
    try file.synchronize()
    guard let digest = digest.take() else { return .zero }
    return digest.finalize()
  }

  private func flush() throws(CellError) {
    guard !out.isEmpty else { return }
    defer { out.removeAll(keepingCapacity: true) }
    guard armor != nil else { return try put(out) }
    var text: [UInt8] = []
    armor?.update(out, into: &text)
    try put(text)
  }

  private func put(_ bytes: [UInt8]) throws(CellError) {
    digest?.update(bytes)
    try file.write(bytes)
  }
}
