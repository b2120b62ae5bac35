package import VaultStore

/// What a locked session keeps, in the order in which it was sealed. Each piece opens only for the
/// compartment that it belongs to; what belongs to another one is kept as it is.
package struct SealedPieces {
  /// The vault's file as it was unlocked last: where another one stands in its place, another
  /// process resealed it. Nil where nothing was unlocked yet, and where the session itself resealed
  /// it.
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
