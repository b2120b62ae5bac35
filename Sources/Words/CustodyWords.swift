package import Application
package import SLIP39

// What the commands about shares ask, show and tell.

/// A value that is asked for.
package enum CustodyPrompt: Sendable {
  /// A word of a share, both counted from 1; how many shares are needed, where that is known.
  case share(number: Int, needed: Int?, word: Int)
  /// The same of the only share that is asked for.
  case singleShare(word: Int)
  /// A question that follows a word which is not in the list.
  case afterUnknownWord(String)
  /// All words of a share are typed, or the only one that is asked for; whether one more was begun,
  /// which is not taken.
  case complete(words: Int, isBeyond: Bool)
  /// A question behind so many words, which may be a whole share.
  case afterShortShare(words: Int, String)
  /// A question behind what the keys do.
  case wordsHelp(String)
  /// A word that is typed again.
  case wordAgain(Int)
  /// Who holds a share.
  case holder(SplitSecret.Part)
  /// A word of a share that was just written down.
  case wordOf(holder: String, word: Int)
}

/// A note that is shown with work on shares.
package enum CustodyNote: Sendable {
  case shareIsWrong(SLIP39Error)
  /// A share was taken, and something is missing; the number of its set where it is to be said.
  case need(ShareAssembly.Need, set: Int?)
  /// What `custody combine` asks for, in its order.
  case combining
  /// Nothing was typed where a share is asked for.
  case enterAgainToStop
  case printed
  /// A word of a share, counted from 1, was typed back wrongly; whether it is asked for again, and whether
  /// the share is on a printed sheet.
  case wordDiffers(word: Int, CopyMistake, goesOn: Bool, isPrinted: Bool)
  case typeBack
  case sharesOpen, onlySharesOpen, sharesOpenNothing
}

/// What is wrong with a word that was typed back.
package enum CopyMistake: Sendable {
  case missing, notInList, otherWord
}

/// A question about shares.
package enum CustodyQuestion: Sendable {
  /// A share of a set follows so many of another one, by the numbers of the sets.
  case beginAnew(set: Int, others: Int, count: Int)
}

/// A page about shares.
package enum CustodyPage: Sendable {
  case custody
}

/// A sentence about shares.
package enum CustodySentence: Sendable {
  case noCustody
  case soundShare
}

/// A table on a page about shares.
package enum CustodyTable: Sendable {
  case holders, holdersInGroups
}

extension Words {
  /// A value that is asked for.
  package func prompt(_ prompt: CustodyPrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .share(let number, let needed, let word):
        "Share \(number)\(needed.map { " of \($0)" } ?? ""), word \(word): "
      case .singleShare(let word): "Word \(word) of the share: "
      case .afterUnknownWord(let question): "(the last word is not in the list) \(question)"
      case .complete(let count, let isBeyond):
        (isBeyond ? "(there is no word after the last one) " : "")
          + (count == 1 ? "The word is" : "All \(count) words are")
          + " typed; press Enter (or Backspace to change the last one): "
      case .afterShortShare(let count, let question):
        "(press Enter now if the share has \(count) words) \(question)"
      case .wordsHelp(let question):
        "(type the words in their order, and press Space after each; four letters are enough; "
          + "Backspace at the start of a word removes the word before it, Ctrl-U removes all words, "
          + "and Ctrl-C stops) \(question)"
      case .wordAgain(let word): "Word \(word) again (press Enter to type the whole share again): "
      case .holder(let part): "Who holds \(englishName(part, isAlone: true))? "
      case .wordOf(let holder, let word): "Word \(word) of the share of \(holder): "
      }
    case .chinese: chinesePrompt(prompt)
    }
  }

  /// A note that is shown with the work.
  package func note(_ note: CustodyNote) -> String {
    switch language {
    case .english:
      switch note {
      case .shareIsWrong(let error): "\(reason(error)); the share was not accepted"
      case .combining:
        "type enough shares to open the vault, then other passphrases to keep (or press Enter), "
          + "then the new passphrase; F1 or ? shows the keys for typing a share"
      case .enterAgainToStop:
        "no share was typed; type the next one, or press Enter again to stop and forget the others"
      case .need(.shares(let count), let set):
        "\(englishAccepted(set)); \(count.counted("more share", "are")) needed"
      case .need(.groups(let group, let name, let missing, let complete, let needed), let set):
        "\(englishAccepted(set)); group \(group)\(name.isEmpty ? "" : " (\(name))") "
          + (missing > 0 ? "needs \(missing.counted("more share"))" : "is complete")
          + "; \(complete) of \(needed.counted("group")) complete"
      case .printed:
        "printers and print queues can keep copies of what they print: use a printer that you "
          + "trust, connected by a cable, and empty its queue afterwards"
      case .wordDiffers(let word, let mistake, let goesOn, let isPrinted):
        englishMistake(word, mistake)
          + (!goesOn
            ? "" : isPrinted ? "; look at the sheet again" : "; the share will be shown again")
      case .typeBack:
        "now type in the shares from paper, as many as are needed to open the vault; until then "
          + "nothing is changed"
      case .sharesOpen:
        "the shares open the vault; the passphrases that you entered open it too"
      case .sharesOpenNothing:
        "the shares that were shown or printed open nothing; destroy what you wrote down or printed"
      case .onlySharesOpen:
        "only the shares open the vault now; older copies can still be opened with their passphrases"
      }
    case .chinese: chineseNote(note)
    }
  }

  private func englishAccepted(_ set: Int?) -> String {
    "accepted" + (set.map { " (set \($0))" } ?? "")
  }

  private func englishMistake(_ word: Int, _ mistake: CopyMistake) -> String {
    switch mistake {
    case .missing: "word \(word) was not typed"
    case .notInList: "what you typed for word \(word) is not in the word list for shares"
    case .otherWord: "the word that you typed is not word \(word) of this share"
    }
  }

  /// A question.
  package func question(_ question: CustodyQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .beginAnew(let set, let others, let count):
        "This share belongs to set \(set), and you have entered \(count.counted("share")) of set "
          + "\(others). The set number is on each sheet. Forget "
          + "\(count == 1 ? "that share" : "those shares") and begin with this one?"
      }
    case .chinese: chineseQuestion(question)
    }
  }

  /// The title of a page.
  package func title(_ page: CustodyPage) -> String {
    switch language {
    case .english:
      switch page {
      case .custody: "Custody"
      }
    case .chinese:
      switch page {
      case .custody: "共同保管"
      }
    }
  }

  /// A sentence.
  package func text(_ sentence: CustodySentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .noCustody: "The vault has no shares. Run `subrosa custody split` to make some."
      case .soundShare: "The share is sound: its words are right."
      }
    case .chinese:
      switch sentence {
      case .noCustody: "保险库没有份额。运行 `subrosa custody split` 来生成。"
      case .soundShare: "份额无误：单词都正确。"
      }
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: CustodyTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .holders: ["SHARE", "HOLDER"]
      case .holdersInGroups: ["GROUP", "SHARE", "HOLDER"]
      }
    case .chinese:
      switch table {
      case .holders: ["份额", "持有人"]
      case .holdersInGroups: ["组", "份额", "持有人"]
      }
    }
  }

  /// What a splitting is: when it was made, and what is needed.
  package func description(of custody: Custody) -> String {
    switch language {
    case .english:
      "Set \(custody.set), made on \(custody.date). \(englishNeed(custody.summary))"
        + (custody.isOnly ? " No passphrase opened the vault when the shares were made." : "")
    case .chinese: chineseDescription(of: custody)
    }
  }

  /// What a share says about itself, in lines.
  ///
  /// - Parameter group: what its group is called; empty where that is not known.
  package func description(of share: Share, group: String) -> [String] {
    switch language {
    case .english:
      let parameters = share.parameters
      let one = parameters.groupCount == 1
      return [
        "Set \(parameters.identifier), share \(share.member + 1)"
          + (one ? "" : " of group \(share.group + 1)" + (group.isEmpty ? "" : " (\(group))")),
        one
          ? "\(share.memberThreshold.counted("share", "are")) needed."
          : "\(share.memberThreshold.counted("share", "are")) needed in this group, and "
            + "\(parameters.groupThreshold) of \(parameters.groupCount.counted("group")).",
      ]
    case .chinese: return chineseDescription(of: share, group: group)
    }
  }

  /// What a vault with shares says before a reseal.
  package func needOfShares(_ custody: CustodySummary) -> String {
    switch language {
    case .english:
      "this vault has shares, which the new file keeps if you enter as many as are needed. "
        + englishNeed(custody)
    case .chinese:
      "这个保险库有份额；输入足够的份额，新文件就会保留它们。" + chineseNeed(custody)
    }
  }

  private func englishNeed(_ custody: CustodySummary) -> String {
    guard custody.groups.count != 1 else {
      let group = custody.groups[0]
      return "Any \(group.threshold) of \(group.count.counted("share")) open the vault."
    }
    let groups = custody.groups.map { "\($0.threshold) of \($0.count) of \($0.name)" }
    return custody.groupThreshold == custody.groups.count
      ? "Together, \(English.list(groups)) open the vault."
      : "\(custody.groupThreshold) of these groups open the vault: \(English.list(groups))."
  }
}

// MARK: - A share that is shown or printed

extension Words {
  /// The texts above and below a share on the screen.
  package func texts(of part: SplitSecret.Part, holder: String) -> SecretTexts {
    switch language {
    case .english:
      SecretTexts(
        caption: """
          \(englishTitle(part, holder: holder))
          \(englishNeed(part))
          Write the title and the numbered words on paper now. They are not shown again.
          """,
        hint: "Press Enter when you have written it down. Then you type three of the words.")
    case .chinese: chineseTexts(of: part, holder: holder)
    }
  }

  /// The texts above and below a share on paper.
  package func sheet(of part: SplitSecret.Part, holder: String) -> SecretTexts {
    switch language {
    case .english:
      SecretTexts(
        caption: """
          subrosa: share of a vault

          \(englishTitle(part, holder: holder))
          \(englishNeed(part))
          """,
        hint: """
          Keep this sheet where nobody else can see it. Do not photograph it or type it into
          anything but subrosa. To check it, run `subrosa custody check`. To open the vault, meet
          the other holders and run `subrosa open --with-shares`. The words have the form of the
          standard SLIP-39, and other programs can combine them.
          """)
    case .chinese: chineseSheet(of: part, holder: holder)
    }
  }

  private func englishTitle(_ part: SplitSecret.Part, holder: String) -> String {
    let name = englishName(part, isAlone: false)
    return name.prefix(1).uppercased() + name.dropFirst() + ", held by \(holder)"
  }

  /// "share 2 of 3", with the set or the group.
  private func englishName(_ part: SplitSecret.Part, isAlone: Bool) -> String {
    // `custody check` says the number of the group, and cannot know its name.
    let group = part.group.isEmpty ? "" : "group \(part.share.group + 1), "
    return "share \(part.share.member + 1) of \(part.size.count)"
      + (part.group.isEmpty ? "" : " of \(part.group)")
      + (isAlone ? "" : " (\(group)set \(part.share.parameters.identifier))")
  }

  private func englishNeed(_ part: SplitSecret.Part) -> String {
    let parameters = part.share.parameters
    let own = "\(part.size.threshold) of the \(part.size.count.counted("share"))"
    guard parameters.groupCount > 1 else { return "Any \(own) open the vault." }
    return "\(own) of this group are needed, and \(parameters.groupThreshold) of "
      + "\(parameters.groupCount.counted("group"))."
  }
}
