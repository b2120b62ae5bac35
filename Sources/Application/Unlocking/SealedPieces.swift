/// What a locked session keeps, in the order in which it was sealed. Each piece opens only for the
/// compartment that it belongs to; what belongs to another one is kept as it is.
package struct SealedPieces {
  /// Pieces, sealed.
  package var pieces: [[UInt8]] = []

  /// Nothing.
  package init() {}

  /// Reads what `bytes` gives; a broken end is left out.
  package init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while rest.count >= 8 {
      let length = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(8)
      guard length >= 0, length <= rest.count else { return }
      pieces.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
  }

  /// All pieces, each behind its length.
  package var bytes: [UInt8] {
    pieces.flatMap { piece in
      (0..<8).map { UInt8(truncatingIfNeeded: piece.count >> ($0 * 8)) } + piece
    }
  }
}
