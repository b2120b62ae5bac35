/// A written document, and where in it each block's text stands.
struct Rendering {
  /// The place of a block in a document.
  struct Place {
    let section: Int
    let statement: Int
    let block: Int
    /// Its bytes in the text.
    let range: Range<Int>
  }

  /// What was written, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The blocks in order.
  private(set) var places: [Place] = []
  /// How many bytes at the beginning are the same in every summary of that form, whatever it is of.
  let preambleSize: Int

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - preamble: what a form must begin with; the searched words begin behind it.
  ///   - title: writes the heading of a section.
  ///   - statement: writes what stands before and behind a statement.
  ///   - block: writes the block of an index in a statement.
  init(
    _ document: SummaryDocument, preamble: String = "", before: String, after: String,
    title: (Int, String) -> String, ending: (Int) -> String,
    block write: (_ statement: Statement, _ index: Int, _ isLast: Bool) -> String
  ) {
    preambleSize = preamble.utf8.count
    add(preamble)
    add(before)
    for (section, part) in document.sections.enumerated() {
      add(title(section, part.title))
      for (number, statement) in part.statements.enumerated() {
        for index in statement.blocks.indices {
          let start = bytes.count
          let isLast = number + 1 == part.statements.count
          add(write(statement, index, isLast))
          places.append(
            Place(
              section: section, statement: number, block: index, range: start..<bytes.count))
        }
      }
      add(ending(section))
    }
    add(after)
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }
}
