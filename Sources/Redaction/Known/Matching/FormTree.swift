/// A tree of forms along which a text is read (`TermWalk`).
protocol FormTree {
  /// A place in the tree.
  associatedtype Node

  /// The node where all forms begin.
  static var root: Node { get }

  /// Whether every letter is a child of every node, so that joints between words mean nothing.
  static var isWhole: Bool { get }

  /// The node after a symbol, or nil if no form continues with it.
  func child(of node: Node, _ symbol: UInt32) -> Node?

  /// Whether any form may continue from a node.
  func goesOn(from node: Node) -> Bool

  /// Whether a form ends at a node.
  func isEnd(_ node: Node) -> Bool

  /// Calls back for the forms that end at a node.
  func forEachForm(at node: Node, _ body: (Int) -> Void)

  /// Whether a form can begin with two adjacent ASCII characters, however they are read.
  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool

  /// Whether a form can begin in the middle of a word with these three letters.
  func mayBeginInside(_ letters: ArraySlice<FoldedLetters.Letter>) -> Bool
}

extension FormTrie: FormTree {
  static var isWhole: Bool { false }

  @inline(__always) func goesOn(from node: Int32) -> Bool { true }
}
