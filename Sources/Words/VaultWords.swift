import Calendar
package import Surroundings
import Terminal
package import VaultStore

// What the commands for a vault show, tell and ask.

// MARK: - Status

/// A figure of a vault.
package enum VaultFigure: Sendable {
  case size(Int64)
  case commits(Int), emptyCommits(Int), records(Int), versions(Int)
  case anchor(String)
  case hidden(records: Int, anchor: String)
  /// Bytes that follow the newest commit.
  case tail(Int64)
  case damages(Int), hiddenDamages(Int)
  /// Empty commits take up most of the file.
  case mostlyEmpty
}

extension Words {
  /// A figure of a vault, and what it is.
  package func figure(_ figure: VaultFigure) -> (label: String, text: String) {
    switch language {
    case .english:
      switch figure {
      case .size(let bytes): ("size", "\(bytes) bytes")
      case .commits(let count): ("commits", "\(count)")
      case .emptyCommits(let count): ("empty", "\(count) with no change in the cover")
      case .records(let count): ("records", "\(count)")
      case .versions(let count): ("versions", "\(count)")
      case .anchor(let digits): ("anchor", digits)
      case .hidden(let records, let anchor):
        ("hidden", "\(records.counted("record")), anchor \(anchor)")
      case .tail(let bytes): ("tail", "\(bytes) bytes (subrosa recover)")
      case .damages(let count): ("damaged", "\(count.counted("place")) (subrosa verify)")
      case .hiddenDamages(let count):
        ("damaged", "\(count.counted("place")) in the hidden compartment, which is now read-only")
      case .mostlyEmpty: ("reminder", mostlyEmpty)
      }
    case .chinese: chineseFigure(figure)
    }
  }

  /// The label of a measure that this computer does not support.
  package var missingLabel: String {
    switch language {
    case .english: "missing"
    case .chinese: "未生效"
    }
  }
}

// MARK: - Verification

extension Words {
  /// What a verification found, in a line.
  package func outcome(_ report: VerificationReport) -> String {
    switch language {
    case .english:
      "\(report.commits.count.counted("commit")), \(report.versions.counted("version")), "
        + "\(report.openedCells) blocks decrypted, \(report.comparedCells) compared: "
        + (!report.isSound
          ? "DAMAGED"
          : report.tailLength == 0
            ? "sound"
            : "sound up to the newest commit that can be read; \(report.tailLength) bytes follow it, "
              + "which may be a newer save that is damaged")
    case .chinese:
      "\(report.commits.count) 次提交，\(report.versions) 个版本，"
        + "解密 \(report.openedCells) 个数据块，比对 \(report.comparedCells) 个："
        + (!report.isSound
          ? "有损坏"
          : report.tailLength == 0
            ? "完好"
            : "到最新的可读提交为止完好；其后还有 \(report.tailLength) 字节，"
              + "可能是一次更晚但已损坏的保存")
    }
  }

  /// That a vault contains a commit whose anchor somebody wrote down.
  ///
  /// - Parameter time: of the newest change up to it, milliseconds since 1970, UTC; 0 for none.
  package func anchored(_ commit: Vault.AnchoredCommit, time: UInt64) -> String {
    let day = time == 0 ? "" : Clock.minute(time)
    return switch language {
    case .english:
      "The vault contains that anchor: commit \(commit.number) of the \(englishPlace(commit.role))"
        + (commit.later == 0 ? ", the newest" : ", \(commit.later) before the newest")
        + (day.isEmpty ? "" : "; its newest change was made on \(day)")
    case .chinese:
      "保险库含有这个锚值：\(name(commit.role))的第 \(commit.number) 次提交"
        + (commit.later == 0 ? "，即最新一次" : "，之后还有 \(commit.later) 次")
        + (day.isEmpty ? "" : "；到这次提交为止，最近一次改动的时间是 \(day)")
    }
  }

  private func englishPlace(_ role: CompartmentRole) -> String {
    role == .cover ? "cover" : "hidden compartment"
  }

  /// A place that is damaged.
  package func place(_ damage: Damage) -> String {
    switch language {
    case .english: "block \(damage.cell): \(text(damage.kind))"
    case .chinese: "数据块 \(damage.cell)：\(text(damage.kind))"
    }
  }
}

// MARK: - Doctor

/// A heading of what `doctor` finds; the first is the title of all.
package enum DoctorHeading: Sendable {
  case leaks, measures, computer
}

/// A sentence among what `doctor` finds.
package enum DoctorSentence: Sendable {
  case leaks(Int)
  case nothingFound
  case noVaultChecked
}

extension Words {
  /// A heading.
  package func heading(_ heading: DoctorHeading) -> String {
    switch language {
    case .english:
      switch heading {
      case .leaks: "Possible leaks from the vault"
      case .measures: "Security measures"
      case .computer: "This computer"
      }
    case .chinese: chineseHeading(heading)
    }
  }

  /// A sentence.
  package func text(_ sentence: DoctorSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .leaks(let count):
        count == 0 ? "No leaks found." : count.counted("possible leak") + "."
      case .nothingFound: "Nothing found."
      case .noVaultChecked: "No vault was specified, so no vault folder was checked."
      }
    case .chinese: chineseText(sentence)
    }
  }

  /// What to do about a finding.
  package func task(_ finding: MachineFinding) -> String {
    switch language {
    case .english: "To do: \(text(finding).remedy)"
    case .chinese: "处理：\(text(finding).remedy)"
    }
  }
}

// MARK: - Notes, questions and progress

/// A note that is shown with a result about a vault.
package enum VaultNote: Sendable {
  case created
  /// For how long, as it is typed.
  case unlocked(time: String)
  case locked, nothingUnlocked
  case sizeKept
  /// What a purge makes of older copies.
  case purgeForgets
  case backedUp(commits: Int)
  /// The cover's anchor in a copy.
  case copyAnchor(String)
  /// An older copy was removed.
  case copyRemoved(String)
  case cuttingOff(TornTail)
  case cutOff
  case copied
}

/// A question before bytes are cut off a vault.
package enum VaultQuestion: Sendable {
  /// The name of the copy.
  case copyFirst(String)
  case cutOff
}

/// A value that the program asks for.
package enum VaultPrompt: Sendable {
  case compartmentPassphrase
}

/// Long work on a vault as a whole.
package enum VaultWork: Sendable {
  case backingUp, copying, verifying
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: VaultNote) -> String {
    switch language {
    case .english:
      switch note {
      case .created: "created; without the passphrase, nobody can open the vault, not even you"
      case .unlocked(let time): "unlocked for \(time); run `subrosa lock` to lock it sooner"
      case .locked: "locked"
      case .nothingUnlocked: "no vault was unlocked in this login session"
      case .purgeForgets:
        "after a purge, merging an older copy brings back removed records and replaced versions; "
          + "if you might still merge one, use --drop-history instead"
      case .sizeKept: "the vault keeps its size; add --compact to make it smaller"
      case .backedUp(let commits): "copied and verified: \(commits.counted("commit"))"
      case .copyAnchor(let digits):
        "anchor of the copy: \(digits); if `subrosa verify --anchor` does not find it, the vault is "
          + "older than the copy or was resealed"
      case .copyRemoved(let name): "removed the older copy \(SafeText.line(name))"
      case .cuttingOff(let tail):
        "\(tail.bytes) bytes would be cut off, including "
          + "\((tail.bodyCells + tail.logCells).counted("block")) of 4 KiB that can still be read. "
          + "They may come from an interrupted save, or from a newer commit that has as little "
          + "as one damaged bit: the two look alike."
      case .cutOff: "cut off; the vault now ends with its newest commit"
      case .copied: "copied; the copy opens with the same passphrases"
      }
    case .chinese: chineseNote(note)
    }
  }

  /// A question, without the choices.
  package func question(_ question: VaultQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .copyFirst(let name): "Copy the whole file to \(name) first?"
      case .cutOff: "Cut them off?"
      }
    case .chinese: chineseQuestion(question)
    }
  }

  /// A value that the program asks for.
  package func prompt(_ prompt: VaultPrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .compartmentPassphrase: "New compartment's passphrase: "
      }
    case .chinese: chinesePrompt(prompt)
    }
  }

  /// The label of work, which is shown with its progress.
  package func label(_ work: VaultWork) -> String {
    switch language {
    case .english:
      switch work {
      case .backingUp: "copying and verifying"
      case .copying: "copying"
      case .verifying: "verifying"
      }
    case .chinese: chineseLabel(work)
    }
  }
}
