package import VaultStore

// What `merge` tells whoever unlocked a hidden compartment, and nobody else.

/// A note about the hidden half of a merge.
package enum HiddenMergeNote: Sendable {
  case merged(versions: Int, records: Int)
  /// Of so many versions that are lacking, some came.
  case partlyMerged(versions: Int, lacking: Int)
  case nothingLacking
  /// So many of the versions that came are older than some that were here.
  case olderCame(count: Int)
  case inConflict(records: Int)
  case sharedSlugs(count: Int)
  case tooLarge(count: Int)
  /// Nothing came of a file's hidden compartment.
  case leftOut(file: String, HiddenObstacle)
  /// The compartment here takes nothing.
  case damagedHere
  /// Keys and settings of another vault were left there.
  case ownStayed
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: HiddenMergeNote) -> String {
    switch language {
    case .english:
      switch note {
      case .merged(let versions, let records):
        "merged \(versions.counted("hidden version")) of \(records.counted("record"))"
      case .partlyMerged(let versions, let lacking):
        "\(versions) of \(lacking) hidden versions were merged; merge again to continue"
      case .nothingLacking: "nothing hidden to merge: the hidden compartment already has everything"
      case .olderCame(let count):
        "\(count.counted("hidden version", "are")) older than what the compartment had, and in its "
          + "history now; run `reseal --drop-history` to remove what is back"
      case .inConflict(let count):
        "\(count.counted("hidden record", "have")) conflicting versions; run "
          + "`subrosa conflicts` to list them"
      case .sharedSlugs(let count):
        "\(count.counted("slug", "belong")) to more than one hidden record; run "
          + "`subrosa conflicts` to list them"
      case .tooLarge(let count):
        "\(count.counted("hidden version", "are")) too large for a hidden compartment and stayed in "
          + "the other file"
      case .leftOut(let file, let obstacle): englishText(obstacle, of: file)
      case .damagedHere:
        "the hidden compartment of this vault is damaged, so nothing was merged into it"
      case .ownStayed:
        "the other hidden compartment's own keys, contacts and settings were not merged"
      }
    case .chinese: chineseNote(note)
    }
  }

  private func englishText(_ obstacle: HiddenObstacle, of file: String) -> String {
    switch obstacle {
    case .notOpened:
      "\(file): opened with a passphrase of its cover, so its hidden compartment was not merged"
    case .another:
      "\(file): its passphrase opens another hidden compartment, which was not merged"
    case .damaged(let count):
      "\(file): its hidden compartment is damaged in \(count.counted("place")); nothing in it was "
        + "merged"
    case .newerProgram:
      "\(file): a newer version of the program wrote its hidden compartment; nothing in it was "
        + "merged"
    case .unreadable:
      "\(file): its hidden compartment could not be read; nothing in it was merged"
    }
  }
}
