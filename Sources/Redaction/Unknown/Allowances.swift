/// What a person has decided to let stand, for one vault: words and phrases, never learned.
package struct Allowances: Equatable, Sendable {
  private let phrases: Set<[UInt8]>

  /// Allows these words and phrases, in any case and however spaced.
  package init(_ phrases: some Sequence<String> = []) {
    self.phrases = Set(phrases.map { Self.folded(Array($0.utf8)[...]) })
  }

  /// Whether a piece of text was allowed as a whole.
  ///
  /// - Parameter piece: UTF-8.
  package func allows(_ piece: ArraySlice<UInt8>) -> Bool {
    !phrases.isEmpty && phrases.contains(Self.folded(piece))
  }

  /// What an allowance is compared by: lower case, one space for white space of any length.
  package static func folded(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      String(decoding: piece, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").utf8)
  }
}
