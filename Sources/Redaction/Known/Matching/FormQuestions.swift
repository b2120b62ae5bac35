/// Asks a filter about the forms of one entry.
final class FormQuestions {
  private let filter: FormFilter
  private var scratch = TypoIndex.Scratch()

  init(_ filter: FormFilter) { self.filter = filter }

  /// Whether the filter lets everything through.
  var isOpen: Bool { filter.isOpen }

  /// Whether a form of these symbols may occur in the texts exactly.
  func lets(_ symbols: some Sequence<UInt32>, _ kind: NameForm.Kind) -> Bool {
    if isOpen { return true }
    var start = Beginning()
    for symbol in symbols where symbol > NameForm.Joint.syllable {
      guard start.count < Beginning.longest else { return filter.holds(beginning: start) }
      start.append(symbol)
    }
    return kind.isInitials ? filter.holds(initials: start) : filter.holds(whole: start)
  }

  /// Whether a form that begins with these symbols may occur in the texts exactly. It may be new
  /// even if other forms with the same beginning were read before.
  func letsBegin(_ symbols: some Sequence<UInt32>) -> Bool {
    if isOpen { return true }
    let start = Beginning(symbols.lazy.filter { $0 > NameForm.Joint.syllable })
    return filter.holds(beginning: start) || filter.held(beginning: start)
  }

  /// Whether a name of these letters may stand in the texts with a slip.
  func letsSlip(_ letters: [UInt32]) -> Bool {
    guard TypoIndex.mayBeName(letters) else { return false }
    if isOpen { return true }
    // One slip leaves either the first or the last letters unchanged; one more letter
    // lies between them.
    let half = (letters.count - 1) / 2
    // Too many words share so few letters.
    guard half >= FormFilter.shortestEnd else {
      scratch.hash(letters)
      return filter.holds(slip: scratch)
    }
    let start = Beginning(letters.prefix(half))
    let end = Beginning(letters.reversed().prefix(half), isEnd: true)
    guard filter.holds(end: start) || filter.holds(end: end) else { return false }
    scratch.hash(letters)
    return filter.holds(slip: scratch)
  }

  /// Whether a form of these letters may occur in the texts, either exactly or, if its kind
  /// may be misspelled, with a slip.
  func needs(_ letters: [UInt32], _ kind: NameForm.Kind) -> Bool {
    if isOpen { return true }
    let stands = lets(letters, kind)
    let slips = kind.maySlip && letsSlip(letters)
    return stands || slips
  }
}
