/// Asks a filter about the forms of one entry, and remembers what was asked: where another filter says
/// no to all of it, no form of the entry may stand in its texts.
///
/// So whoever asks must ask all that it would ask if the answers were no.
final class FormQuestions {
  /// What was asked about.
  struct Asked: Sendable {
    fileprivate(set) var beginnings: [Beginning] = []
    fileprivate(set) var wholes: [Beginning] = []
    fileprivate(set) var ends: [Beginning] = []
    fileprivate(set) var slips: [UInt64] = []

    /// Adds what was asked elsewhere.
    mutating func add(_ other: Self) {
      beginnings += other.beginnings
      wholes += other.wholes
      ends += other.ends
      slips += other.slips
    }
  }

  private let filter: FormFilter
  private var scratch = TypoIndex.Scratch()
  /// What was asked.
  private(set) var asked = Asked()

  init(_ filter: FormFilter) { self.filter = filter }

  /// Whether everything is let through.
  var isOpen: Bool { filter.isOpen }

  /// Whether a form of these symbols may stand in the texts as it is.
  func lets(_ symbols: some Sequence<UInt32>) -> Bool {
    if isOpen { return true }
    var start = Beginning()
    for symbol in symbols where symbol > NameForm.Joint.syllable {
      guard start.count < Beginning.longest else { return begins(start) }
      start.append(symbol)
    }
    asked.wholes.append(start)
    return filter.holds(whole: start)
  }

  /// Whether a form that begins with these symbols may stand in the texts as it is: it may be new though
  /// others that begin so were read before.
  func letsBegin(_ symbols: some Sequence<UInt32>) -> Bool {
    if isOpen { return true }
    let start = Beginning(symbols.lazy.filter { $0 > NameForm.Joint.syllable })
    return begins(start) || filter.held(beginning: start)
  }

  private func begins(_ start: Beginning) -> Bool {
    asked.beginnings.append(start)
    return filter.holds(beginning: start)
  }

  /// Whether a name of these letters may stand in the texts with a slip.
  func letsSlip(_ letters: [UInt32]) -> Bool {
    guard TypoIndex.mayBeName(letters) else { return false }
    if isOpen { return true }
    // One slip leaves the first or the last letters as they are: between them stands one more.
    let half = (letters.count - 1) / 2
    // Of too few letters many words begin and end so.
    guard half >= FormFilter.shortestEnd else {
      scratch.hash(letters)
      asked.slips += scratch.hashes
      return filter.holds(slip: scratch)
    }
    let start = Beginning(letters.prefix(half))
    let end = Beginning(letters.reversed().prefix(half), isEnd: true)
    asked.ends.append(start)
    asked.ends.append(end)
    guard filter.holds(end: start) || filter.holds(end: end) else { return false }
    scratch.hash(letters)
    return filter.holds(slip: scratch)
  }

  /// Whether a form of these letters may stand in the texts as it is or, if it is of a kind of which
  /// slips are looked for, with a slip.
  func needs(_ letters: [UInt32], _ kind: NameForm.Kind) -> Bool {
    let stands = lets(letters)
    let slips = kind.maySlip && letsSlip(letters)
    return stands || slips
  }
}
