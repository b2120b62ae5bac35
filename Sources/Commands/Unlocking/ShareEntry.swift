import Application
import Prompts
import SLIP39
import Sodium
import Terminal
import VaultStore
import Words

/// A share that is typed in, word by word.
///
/// Each word is shown while it is typed, and only then: 33 words that nobody sees could not be typed
/// without a mistake, and a row of them could be photographed.
struct ShareEntry {
  // Shares of other programs mostly have either so many words or those of a vault's.
  private static let shortCount = Share.wordCount(of: 16)

  private let takesShort: Bool
  private let question: (Int) -> String

  /// A share to ask for. Shares that are longer than a vault's are not typed.
  ///
  /// - Parameters:
  ///   - takesShort: whether it may be a share of a shorter secret, which is not a vault's.
  ///   - question: the question, by the number of the word, counted from 1.
  init(takesShort: Bool = false, _ question: @escaping (Int) -> String) {
    self.takesShort = takesShort
    self.question = question
  }

  /// Asks for a share until one is right. Only words that are wrong are asked for again, where they
  /// are known.
  ///
  /// - Parameter accept: takes the share, or throws what is wrong with it.
  /// - Returns: whether a share was taken; false for an empty answer.
  func ask(_ accept: (Share) throws -> Void) throws -> Bool {
    while true {
      var text = try words(expecting: Share.wordCount(of: ShareAssembly.secretSize))
      guard text.count > 0 else { return false }
      while true {
        do {
          try accept(try Share(text: text.bytes))
          return true
        } catch let error as SLIP39Error where error != .outOfMemory {
          guard let word = try corrected(error) else { break }
          text = try ShareWords.replacing(text, at: word.place, with: word.text)
        } catch let error as ApplicationError where ShareEntry.isOfOthers(error) {
          ErrorReport(error)?.tell()
          break
        }
      }
    }
  }

  /// Whether a share was refused that is right, and does not belong here.
  private static func isOfOthers(_ error: ApplicationError) -> Bool {
    switch error {
    case .shareOfOtherProgram, .shareOfOtherSet: true
    default: false
    }
  }

  private struct Correction: ~Copyable {
    let place: Int
    let text: SecretBytes
  }

  /// Reports the error, and asks for the single wrong word; nil if the whole share has
  /// to be typed again.
  private func corrected(_ error: SLIP39Error) throws -> Correction? {
    Output.note(Words.current.note(.shareIsWrong(error)))
    let place: Int
    switch error {
    case .unknownWord(let unknown): place = unknown
    case .wrongChecksum(let likely?): place = likely
    default: return nil
    }
    let word = try ShareEntry.word(Words.current.prompt(.wordAgain(place + 1)))
    return word.count == 0 ? nil : Correction(place: place, text: word)
  }

  private func words(expecting count: Int) throws -> SecretBytes {
    let rules = WordsPrompt.Rules(
      usualCount: count, counts: Share.wordCounts, complete: ShareEntry.completed)
    return try WordsPrompt.ask(rules) { progress in
      let words = Words.current
      var asked = question(progress.words + 1)
      if progress.isComplete {
        asked = words.prompt(.complete(words: count, isBeyond: progress.isBeyond))
      } else if takesShort, progress.words == ShareEntry.shortCount {
        asked = words.prompt(.afterShortShare(words: progress.words, asked))
      }
      return ShareEntry.shown(asked, progress)
    }
  }

  /// Asks for a single word.
  static func word(_ question: String) throws -> SecretBytes {
    let rules = WordsPrompt.Rules(usualCount: 1, counts: [1], complete: completed)
    return try WordsPrompt.ask(rules) { progress in
      let isComplete = progress.isComplete
      return shown(
        isComplete
          ? Words.current.prompt(.complete(words: 1, isBeyond: progress.isBeyond)) : question,
        progress)
    }
  }

  private static func shown(_ question: String, _ progress: WordsPrompt.Progress) -> String {
    let words = Words.current
    if progress.isHelp { return words.prompt(.wordsHelp(question)) }
    return progress.isLastUnknown ? words.prompt(.afterUnknownWord(question)) : question
  }

  private static func completed(_ letters: RawSpan) throws(TerminalError) -> SecretBytes? {
    do throws(SLIP39Error) {
      return try ShareWords.completed(letters)
    } catch {
      throw .outOfMemory
    }
  }
}

extension Secrets {
  /// Asks for shares until there are enough.
  ///
  /// - Parameter known: sets whose groups have known names.
  /// - Throws: `SLIP39Error.tooFewShares` if there are no more.
  func askShares(of known: [Custody] = []) throws -> Secret {
    var assembly = ShareAssembly(known: known)
    while !assembly.isComplete {
      guard try takeShare(&assembly) else { throw SLIP39Error.tooFewShares }
    }
    return try assembly.secret()
  }

  func askSharesIfAny(of known: [Custody]) throws -> Secret? {
    do {
      return try askShares(of: known)
    } catch SLIP39Error.tooFewShares, TerminalError.noTerminal {
      return nil
    }
  }

  /// Takes the next share.
  ///
  /// - Returns: false if there is none.
  private func takeShare(_ assembly: inout ShareAssembly) throws -> Bool {
    guard isScripted else { return try TypedShares.take(&assembly) }
    let number = assembly.count + 1
    do {
      guard let line = try line() else { return false }
      try assembly.add(try Share(text: line.bytes))
      return true
    } catch TerminalError.noLineLeft {
      return false
    } catch let error as SLIP39Error where error != .outOfMemory {
      throw ApplicationError.shareRefused(number: number, error)
    }
  }
}

/// Shares that are typed in on a terminal, one after the other.
enum TypedShares {
  /// Asks for shares of a set until there are enough.
  ///
  /// - Parameter known: the known facts about the set.
  /// - Throws: `SLIP39Error.tooFewShares` if there are no more.
  static func secret(of wanted: Share.SetParameters, _ known: Custody) throws -> Secret {
    var assembly = ShareAssembly(of: wanted, known: [known])
    while !assembly.isComplete {
      guard try take(&assembly, asksTwice: true) else { throw SLIP39Error.tooFewShares }
    }
    return try assembly.secret()
  }

  /// Asks for the next share, and says what is missing after it.
  ///
  /// - Parameter asksTwice: whether an empty answer counts only if another one follows. So it is in any
  ///   case where shares were typed already: a sheet that is pasted may end with a line break too many,
  ///   and the next share must not be typed into a shell.
  /// - Returns: false for an empty answer.
  static func take(_ assembly: inout ShareAssembly, asksTwice: Bool = false) throws -> Bool {
    let (number, needed) = (assembly.count + 1, assembly.needed)
    var taken = assembly
    let entry = ShareEntry { word in
      Words.current.prompt(.share(number: number, needed: needed, word: word))
    }
    let former = assembly
    func accept(_ share: Share) throws {
      do {
        try taken.add(share)
      } catch let error as ApplicationError {
        guard try beginsAnew(after: error, former) else { throw error }
        taken = former.begunAnew
        try taken.add(share)
      }
    }
    var isTaken = try entry.ask(accept)
    if !isTaken, asksTwice || number > 1 {
      Output.note(Words.current.note(.enterAgainToStop))
      isTaken = try entry.ask(accept)
    }
    guard isTaken else { return false }
    assembly = taken
    if let need = assembly.need, let set = assembly.set, !assembly.isComplete {
      // The sheets have the number: whoever holds one of another set sees so before it is typed.
      Output.note(Words.current.note(.need(need, set: assembly.count == 1 ? set : nil)))
    }
    return true
  }

  /// Whether a share of another set takes the place of those before: which of them are old or others'
  /// only a person can tell.
  private static func beginsAnew(
    after error: ApplicationError, _ assembly: ShareAssembly
  ) throws -> Bool {
    guard case .shareOfOtherSet(_, let set, let others) = error, assembly.takesAnySet else {
      return false
    }
    return try Confirmation.isGranted(
      Words.current.question(
        CustodyQuestion.beginAnew(set: set, others: others, count: assembly.count)),
      texts: Words.current.yesOrNo)
  }
}

extension Secrets {
  /// Asks for one share, of whatever secret.
  ///
  /// - Returns: nil for an empty answer.
  /// - Throws: what is wrong with a share that comes from a descriptor.
  func askShare() throws -> Share? {
    if let line = try line() { return try Share(text: line.bytes) }
    var found: Share?
    let entry = ShareEntry(takesShort: true) { Words.current.prompt(.singleShare(word: $0)) }
    _ = try entry.ask { found = $0 }
    return found
  }
}
