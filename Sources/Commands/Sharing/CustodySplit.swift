import Application
import ArgumentParser
import Prompts
import SLIP39
import Sodium
import Terminal
import VaultStore
import Words

/// A group of shares as it is typed: `NAME:K/N`.
struct GroupOption: ExpressibleByArgument, Sendable {
  let group: SplitSecret.Group

  init?(argument: String) {
    // The name stays as it is typed; a Chinese keyboard gives the rest in full-width forms.
    guard let colon = argument.lastIndex(where: { ":：".contains($0) }) else { return nil }
    let numbers = String(argument[argument.index(after: colon)...]).narrow.split(
      separator: "/", omittingEmptySubsequences: false
    ).map { Int($0) }
    let name = String(argument[..<colon])
    guard numbers.count == 2, let threshold = numbers[0], let count = numbers[1],
      !name.isEmpty, name.count <= CustodySplit.longestName
    else { return nil }
    group = SplitSecret.Group(
      name: name, size: SecretSharing.Group(threshold: threshold, count: count))
  }
}

struct CustodySplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    "split", Words.current.help(CustodyCommand.split))

  /// The longest name of a group or a holder, in characters.
  static let longestName = 80
  /// How many words of each share are asked back.
  private static let checkedWords = 3

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(CustodyOption.threshold, value: "k"))
  var threshold: TypedNumber<Int>?
  @Option(help: ArgumentHelp(CustodyOption.shares, value: "n")) var shares: TypedNumber<Int>?
  @Option(help: ArgumentHelp(CustodyOption.group, value: "name:k/n")) var group: [GroupOption] = []
  @Option(help: ArgumentHelp(CustodyOption.groupsNeeded, value: "k"))
  var groupsNeeded: TypedNumber<Int>?
  @Flag(help: ArgumentHelp(CustodyOption.only)) var only = false
  @Flag(help: ArgumentHelp(CustodyOption.printed)) var print = false
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false

  func validate() throws {
    func refuse(_ misuse: CustodyMisuse) -> ValidationError {
      ValidationError(Words.current.refusal(misuse))
    }
    guard group.isEmpty != (threshold == nil && shares == nil) else {
      throw refuse(group.isEmpty ? .noGroup : .groupsAndShares)
    }
    guard (threshold == nil) == (shares == nil) else { throw refuse(.noGroup) }
    guard groupsNeeded == nil || !group.isEmpty else { throw refuse(.groupsNeededAlone) }
    guard Set(group.map(\.group.name)).count == group.count else { throw refuse(.sameGroup) }
    guard groups.allSatisfy(\.size.isPossible), groups.count <= SecretSharing.mostShares,
      (1...groups.count).contains(neededGroups)
    else { throw refuse(.groupSize) }
  }

  private var groups: [SplitSecret.Group] {
    guard group.isEmpty else { return group.map(\.group) }
    return [
      SplitSecret.Group(
        name: "",
        size: SecretSharing.Group(threshold: threshold?.value ?? 0, count: shares?.value ?? 0))
    ]
  }

  private var neededGroups: Int { groupsNeeded?.value ?? groups.count }

  func run() throws {
    // Writing shares down takes longer than a session waits for a key, and a session that locks
    // would leave sheets that open nothing.
    guard InteractiveSession.current == nil else { throw ApplicationError.splitInSession }
    if print && !ShareSheet.isPiped { throw ApplicationError.sharesNeedPipe }
    guard TerminalDevice.isThere else { throw TerminalError.noTerminal }
    if !print && TerminalTraits.current.isDumb { throw ApplicationError.sharesNeedScreen }
    let work = try ResealWork(options)
    try work.requireCoverForCustody()
    try work.replaceCustody(agreed: dropCustody)
    if !only { try work.keepPassphrases() }
    // Without a passphrase, only the shares open the cover, so they must be checked.
    let isOnly = only || !work.keepsPassphrase
    try work.consent(to: isOnly ? .resealForSharesOnly : .reseal, yes: yes)
    let split = try SplitSecret(groups, groupThreshold: neededGroups)
    let holders = try askHolders(split.parts)
    do {
      try hand(over: split.parts, to: holders)
      let custody = split.custody(of: holders, isOnly: isOnly)
      let proof = try isOnly ? typedBack(split, custody) : nil
      try work.add(proof ?? split.secret, of: custody)
      try work.write(proving: proof)
    } catch ApplicationError.notDurable(let cause) {
      throw ApplicationError.notDurable(cause)
    } catch {
      // Somebody may hold some of them on paper.
      Output.note(Words.current.note(.sharesOpenNothing))
      throw error
    }
    Output.note(Words.current.note(isOnly ? .onlySharesOpen : .sharesOpen))
  }

  /// Asks for enough shares from paper.
  private func typedBack(_ split: SplitSecret, _ custody: Custody) throws -> Secret {
    Output.note(Words.current.note(.typeBack))
    let typed = try TypedShares.secret(of: split.parts[0].share.parameters, custody)
    guard typed.isEqual(to: split.secret) else { throw TerminalError.answersDiffer }
    return typed
  }

  private func askHolders(_ parts: [SplitSecret.Part]) throws -> [String] {
    try parts.map { part in
      while true {
        let name = try Confirmation.answer(Words.current.prompt(.holder(part)))
        if !name.isEmpty && name.count <= CustodySplit.longestName { return name }
      }
    }
  }

  /// Shows or prints each share, and asks for some of its words.
  private func hand(over parts: [SplitSecret.Part], to holders: [String]) throws {
    if print {
      Output.note(Words.current.note(.printed))
      for (part, holder) in zip(parts, holders) { try ShareSheet(part, holder).print() }
      // Some printers begin when there is nothing more to come.
      try ShareSheet.end()
    }
    for (part, holder) in zip(parts, holders) {
      let text = try part.share.text()
      let texts = Words.current.texts(of: part, holder: holder)
      var attempts = SecretPrompt.attempts
      repeat {
        if !print {
          let words = ShareWords.ranges(in: text.bytes)
          let table = try SecretDisplay.table(of: text, words: words)
          try SecretDisplay.show(
            table, caption: texts.caption, hint: texts.hint, cells: SecretDisplay.words)
        }
        guard let wrong = try wrongCopy(text, holder) else { break }
        Output.note(
          Words.current.note(
            .wordDiffers(word: wrong.word, wrong.mistake, goesOn: attempts > 1, isPrinted: print)))
        attempts -= 1
        guard attempts > 0 else { throw TerminalError.answersDiffer }
      } while true
    }
  }

  /// Asks for words at random places of a share.
  ///
  /// - Returns: the first that is not the share's, counted from 1, and what is wrong with it; nil where
  ///   all are right.
  private func wrongCopy(
    _ text: borrowing SecretBytes, _ holder: String
  ) throws -> (word: Int, mistake: CopyMistake)? {
    let words = ShareWords.ranges(in: text.bytes)
    // After the words that all shares of the set have in common.
    let places = (4..<words.count).shuffled().prefix(CustodySplit.checkedWords).sorted()
    for place in places {
      let typed = try ShareEntry.word(
        Words.current.prompt(.wordOf(holder: holder, word: place + 1)))
      let word = try SecretBytes(copying: text.bytes.extracting(words[place]))
      if typed.isEqual(to: word) { continue }
      if typed.count == 0 { return (place + 1, .missing) }
      guard let listed = try ShareWords.completed(typed.bytes) else {
        return (place + 1, .notInList)
      }
      _ = consume listed
      return (place + 1, .otherWord)
    }
    return nil
  }
}
