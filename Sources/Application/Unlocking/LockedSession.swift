package import FoundationEssentials
package import VaultStore

/// The texts that were being written when the session was locked.
///
/// No lines that were typed, sent or not: whoever unlocks it with the cover's secret sees the same,
/// whichever secret opened it.
package struct LockedSession {
  /// A text that was being written.
  package struct HeldText: Codable {
    /// The command line that opened the editor.
    package let command: [String]
    /// The text so far.
    package let text: Data
    /// The position of the cursor in it, in bytes.
    package let cursor: Int
    /// Whether it differs from what was saved.
    package let isChanged: Bool
    /// The place that the text belongs to.
    package let place: TextPlace
    /// The id of the draft as which the vault keeps it too; nil where it was not changed, or could
    /// not be kept.
    package var draft: String?

    /// A text of a session that locks.
    ///
    /// - Parameters:
    ///   - command: the command line that opened the editor.
    ///   - text: the text and what it belongs to.
    ///   - draft: the id of the draft as which the vault keeps it too.
    package init(command: [String], _ text: InterruptedText, draft: String?) {
      self.command = command
      self.text = Data(text.text)
      cursor = text.cursor
      isChanged = text.isChanged
      place = text.place
      self.draft = draft
    }
  }

  /// A hidden text: it is sealed for the secret that opened the session.
  private var hiddenText: HeldText?
  /// A text of the cover: it is sealed for all who open the cover.
  private var coverText: HeldText?
  /// Whether this session gave the vault new keys; not sealed with the rest.
  package var hasResealed = false

  /// Nowhere yet.
  package init() {}

  /// Puts a text down.
  package mutating func put(_ text: HeldText) {
    if text.place.isHidden { hiddenText = text } else { coverText = text }
  }

  /// Takes a text up again.
  package mutating func takeText() -> HeldText? {
    if let text = coverText {
      coverText = nil
      return text
    }
    defer { hiddenText = nil }
    return hiddenText
  }

  /// Seals it. One piece is for the secret that opened the session, whether it holds a text or not.
  package func sealed(by holder: Holder) throws -> [[UInt8]] {
    let encoder = JSONEncoder()
    let pieces = [holder.hold(Array(try encoder.encode([hiddenText])), as: .text)]
    guard let coverText else { return pieces }
    return pieces + [holder.holdForCover(Array(try encoder.encode(coverText)))]
  }

  /// Takes what a piece holds; false where it is something else, or another secret's.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  package mutating func takeBack(_ piece: [UInt8], by holder: Holder) throws -> Bool {
    let decoder = JSONDecoder()
    if let bytes = holder.releaseForCover(piece),
      let held = try? decoder.decode(HeldText.self, from: Data(bytes))
    {
      coverText = held
      return true
    }
    if let bytes = try holder.release(piece, as: .text),
      let held = try? decoder.decode([HeldText?].self, from: Data(bytes))
    {
      hiddenText = held.first ?? nil
      return true
    }
    return false
  }
}

extension LockedSession.HeldText {
  /// The draft that keeps it in the vault; nil if the vault already has it, or there is
  /// nothing to keep.
  package func unsaved() throws -> Change? {
    guard draft == nil, isChanged, !text.isEmpty else { return nil }
    return try Drafts.change(Array(text), place)
  }
}

/// The content that a locked session keeps, in the order in which it was sealed. Each piece opens
/// only for the compartment that it belongs to; other pieces are kept unchanged.
package struct SealedPieces {
  /// The vault's file at the last unlock. If another file has replaced it, another process
  /// resealed it. Nil if nothing was unlocked yet, and after a reseal by the session itself.
  package var generation: Generation?
  /// Pieces, sealed.
  package var pieces: [[UInt8]] = []

  /// Nothing.
  package init() {}

  /// Reads what `bytes` gives; a broken end is left out.
  package init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var frames: [[UInt8]] = []
    while rest.count >= 8 {
      let length = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(8)
      guard length >= 0, length <= rest.count else { break }
      frames.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    generation = frames.first.flatMap { Generation($0) }
    pieces = Array(frames.dropFirst())
  }

  /// The generation and all pieces, each behind its length.
  package var bytes: [UInt8] {
    ([generation?.bytes ?? []] + pieces).flatMap { piece in
      (0..<8).map { UInt8(truncatingIfNeeded: piece.count >> ($0 * 8)) } + piece
    }
  }
}
