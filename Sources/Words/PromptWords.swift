package import Prompts

extension Words {
  /// Everything the line editor says.
  package var lineEditor: LineTexts {
    LineTexts(search: historySearch, candidates: candidates, more: moreCandidates)
  }

  @Sendable private func historySearch(_ query: String, _ isFound: Bool) -> String {
    switch language {
    case .english: "(\(isFound ? "search" : "no match for") '\(query)') "
    case .chinese: "（\(isFound ? "搜索" : "未找到")“\(query)”）"
    }
  }

  @Sendable private func candidates(_ count: Int) -> String {
    switch language {
    case .english: "\(count) candidates"
    case .chinese: "\(count) 个候选项"
    }
  }

  @Sendable private func moreCandidates(_ count: Int) -> String {
    switch language {
    case .english: "and \(count) more"
    case .chinese: "另有 \(count) 个"
    }
  }
}

extension Words {
  /// Yes and no. What a keyboard gives does not depend on the language of the question.
  package var yesOrNo: QuestionTexts {
    QuestionTexts(choices: " [y/N] ", yes: ["y", "yes", "是"], no: ["n", "no", "否", "不"])
  }

  /// How strong a passphrase is, without a word of it.
  package func estimate(_ strength: PassphraseStrength) -> String {
    let (count, unit) = strength.time
    return switch language {
    case .english:
      "about \(strength.bits) bits: at 10,000 guesses a second, it can be found within "
        + englishTime(count, unit)
    case .chinese:
      "约 \(strength.bits) 比特：按每秒试 10,000 次计，\(chineseTime(count, unit))内即可猜中"
    }
  }

  private func englishTime(_ count: Int, _ unit: PassphraseStrength.TimeUnit) -> String {
    switch unit {
    case .year: count.counted("year")
    case .day: count.counted("day")
    case .hour: count.counted("hour")
    case .minute: count == 1 ? "a minute" : count.counted("minute")
    }
  }
}

// MARK: - Passphrases

/// A passphrase that is asked for.
package enum PassphrasePrompt: Sendable {
  case vault, lockedSession, resealedVault
  /// One that opened the vault before it was resealed.
  case former
  /// One more to keep.
  case another
  case new, newAgain
  /// Of a file that is shared, and of one that was received.
  case newForFile, file
  /// Of a vault that is merged, by its file's name.
  case otherVault(String)
  /// Of a vault for a journey.
  case newForTravel
  /// The one that was generated.
  case generated
}

/// A note about a new passphrase. It never contains the passphrase.
package enum PassphraseNotice: Sendable {
  case byteOrderMark, blanks
  /// The locale names another set of characters than UTF-8.
  case localeForeign
  case weak(PassphraseStrength)
  /// A generated one was typed wrong.
  case wronglyCopied
}

/// A secret that the program shows so that a person can write it down.
package enum ShownSecret: Sendable {
  /// - Parameter isErased: whether the terminal can take it off the screen.
  case generatedPassphrase(isErased: Bool)
  /// - Parameter count: how many there are.
  case hiddenAnchors(count: Int)
}

/// The texts above and below a secret that a person writes down.
package struct SecretTexts: Sendable {
  /// The text above the secret, which explains it.
  package let caption: String
  /// The text below the secret, which says how to continue.
  package let hint: String
}

extension Words {
  /// The prompt for a passphrase.
  package func prompt(_ passphrase: PassphrasePrompt) -> String {
    switch language {
    case .english:
      switch passphrase {
      case .vault: "Passphrase: "
      case .lockedSession: "Locked. Passphrase: "
      case .resealedVault: "Passphrase of the resealed vault: "
      case .former: "Old passphrase (press Enter to discard unsaved work): "
      case .another: "Another passphrase to keep (press Enter to finish): "
      case .new: "New passphrase (press Enter to generate six words): "
      case .newAgain: "Again: "
      case .newForFile: "New passphrase for the file (press Enter to generate six words): "
      case .file: "Passphrase of the file: "
      case .otherVault(let name): "Passphrase of \(name) (press Enter to type shares): "
      case .newForTravel:
        "New passphrase for the travel vault (press Enter to generate six words): "
      case .generated: "The six words: "
      }
    case .chinese: chinesePrompt(passphrase)
    }
  }

  /// The message for a new passphrase that was typed differently the second time.
  package var passphrasesDiffer: String {
    switch language {
    case .english: "The two do not match. Try again."
    case .chinese: "两次输入不一致，请重新输入。"
    }
  }

  /// A note about a passphrase.
  package func note(_ notice: PassphraseNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .localeForeign:
        "the locale is not UTF-8: set `LC_ALL=C.UTF-8` if letters are shown wrongly or are not accepted"
      case .byteOrderMark: "the passphrase begins with a byte order mark, which is part of it"
      case .blanks: "the passphrase begins or ends with a space, which is part of it"
      case .weak(let strength):
        "that passphrase is easy to guess (\(estimate(strength))); choose another one"
      case .wronglyCopied: "that does not match; the passphrase will be shown again"
      }
    case .chinese: chineseNote(notice)
    }
  }

  /// The texts above and below a secret on the screen.
  package func texts(_ secret: ShownSecret) -> SecretTexts {
    switch language {
    case .english:
      switch secret {
      case .generatedPassphrase(let isErased):
        SecretTexts(
          caption: """
            Your new passphrase: six words chosen at random from 7,776 (77.5 bits).
            Write it on paper now. Without it, nobody can open what it protects.
            """,
          hint: "Press Enter when you have written it down. You will then be asked to type it."
            + (isErased
              ? "" : "\nThis terminal cannot erase it. Clear the scrollback afterwards."))
      case .hiddenAnchors(let count):
        SecretTexts(
          caption: count == 1
            ? "New anchor of the hidden compartment.\n"
              + "You can also see it with `status` in an interactive session."
            : "New anchors of the hidden compartments.\n"
              + "You can also see them with `status` in an interactive session.",
          hint: "Press Enter when you have written \(count == 1 ? "it" : "them") down. "
            + "Nothing stays on the screen.")
      }
    case .chinese: chineseTexts(secret)
    }
  }
}
