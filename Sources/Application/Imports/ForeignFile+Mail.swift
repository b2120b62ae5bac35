import NoteExports
import SystemPackage
import VaultStore

extension ForeignFile {
  /// Reads it as a message.
  func readMessage(isAlone: Bool, _ batch: inout ImportBatch) throws {
    guard let size = try batch.reading(path, { try FileBodySource.size(of: file) }) else {
      return
    }
    try addMessage(
      SliceSource(file, offset: 0, length: UInt64(size)), label: path,
      item: { isAlone ? $0 : path }, isQuoted: false, &batch)
  }

  /// Reads it as a mailbox.
  func readMailbox(isAlone: Bool, _ batch: inout ImportBatch) throws {
    guard let size = try batch.reading(path, { try FileBodySource.size(of: file) }) else {
      return
    }
    var mailbox = Mailbox()
    var number = 0
    func add(_ range: Range<UInt64>, _ batch: inout ImportBatch) throws {
      try front.check()
      number += 1
      let slice = SliceSource(
        file, offset: range.lowerBound, length: range.upperBound - range.lowerBound)
      try addMessage(
        slice, label: entryName(path, number), item: { item($0, isAlone: isAlone) },
        isQuoted: true, &batch)
    }
    let pieceSize: UInt64 = 1 << 20
    for offset in stride(from: 0, to: UInt64(size), by: Int(pieceSize)) {
      let piece = try SliceSource(
        file, offset: offset, length: min(pieceSize, UInt64(size) - offset)
      ).bytes()
      try mailbox.update(piece) { try add($0, &batch) }
    }
    try mailbox.finish { try add($0, &batch) }
  }

  private func addMessage(
    _ slice: SliceSource, label: String, item: (String) -> String, isQuoted: Bool,
    _ batch: inout ImportBatch
  ) throws {
    let read: @Sendable () throws -> ForeignNote = {
      let bytes = try slice.bytes()
      return MailMessage.read(isQuoted ? Mailbox.unquoted(bytes) : bytes)
    }
    guard let note = try batch.reading(label, read) else { return }
    try NoteAdder(label: label, item: item(note.key), beside: path, front)
      .add(
        note, modified: FileDates.modified(file), to: &batch, digest: OriginDigest.slice(slice),
        again: read
      ) { _ in nil }
  }
}
