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
  private let question: (Int) -> String

  /// A share that is asked for.
  ///
  /// - Parameter question: what is asked, by the number of the word, counted from 1.
  init(_ question: @escaping (Int) -> String) {
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
        } catch ApplicationError.shareOfOtherProgram {
          ErrorReport(ApplicationError.shareOfOtherProgram)?.tell()
          break
        }
      }
    }
  }

  private struct Correction: ~Copyable {
    let place: Int
    let text: SecretBytes
  }

  /// Tells what is wrong, and asks for the one word that is; nil where the whole share has to be
  /// typed again.
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
    return try WordsPrompt.ask(rules) { ShareEntry.shown(question($0.words + 1), $0) }
  }

  /// Asks for a single word.
  static func word(_ question: String) throws -> SecretBytes {
    let rules = WordsPrompt.Rules(usualCount: 1, counts: [1], complete: completed)
    return try WordsPrompt.ask(rules) { shown(question, $0) }
  }

  private static func shown(_ question: String, _ progress: WordsPrompt.Progress) -> String {
    guard progress.isLastUnknown else { return question }
    return Words.current.prompt(.afterUnknownWord(question))
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
  /// - Throws: `SLIP39Error.tooFewShares` where there are no more.
  func askShares() throws -> Secret {
    var assembly = ShareAssembly()
    while !assembly.isComplete {
      guard try takeShare(&assembly) else { throw SLIP39Error.tooFewShares }
    }
    return try assembly.secret()
  }

  func askSharesIfAny() throws -> Secret? {
    do {
      return try askShares()
    } catch SLIP39Error.tooFewShares, TerminalError.noTerminal {
      return nil
    }
  }

  /// Takes the next share.
  ///
  /// - Returns: false where there is none.
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
  /// - Throws: `SLIP39Error.tooFewShares` where there are no more.
  static func secret(of wanted: Share.SetParameters) throws -> Secret {
    var assembly = ShareAssembly(of: wanted)
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
    var isTaken = try entry.ask { try taken.add($0) }
    if !isTaken, asksTwice || number > 1 {
      Output.note(Words.current.note(.enterAgainToStop))
      isTaken = try entry.ask { try taken.add($0) }
    }
    guard isTaken else { return false }
    assembly = taken
    if let need = assembly.need, !assembly.isComplete {
      Output.note(Words.current.note(.need(need)))
    }
    return true
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
    _ = try ShareEntry { Words.current.prompt(.singleShare(word: $0)) }.ask { found = $0 }
    return found
  }
}
