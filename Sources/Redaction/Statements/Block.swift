/// A piece of text of one kind, without markup.
package struct Block: Equatable, Sendable {
  /// How it is set.
  package enum Kind: Equatable, Sendable {
    case text, quote, code, row
    /// From 1 to 6.
    case heading(Int)
    case item

    /// Whether it is one of a list.
    var isItem: Bool { self == .item || self == .row }
  }

  /// How it is set.
  package let kind: Kind
  /// What it says.
  package var text: String

  /// A block.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
