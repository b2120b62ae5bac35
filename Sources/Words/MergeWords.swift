package import Application
package import Records
import Terminal

// What the commands about several copies of a vault tell, ask and show.

/// A page about conflicts.
package enum MergePage: Sendable {
  case conflicts, conflict, leftOut
}

/// A sentence on such a page.
package enum MergeSentence: Sendable {
  case howToResolve, howToRename, leftOut
}

/// A table on such a page.
package enum MergeTable: Sendable {
  case conflicts, sharedSlugs, leftOut
}

/// A question about a conflict.
package enum MergePrompt: Sendable {
  /// Which of so many versions holds.
  case whichHolds(count: Int, canEdit: Bool)
  /// The same below the comparison, where one key answers.
  case whichHoldsByKey(count: Int, canEdit: Bool)
}

/// A note that is shown with a result.
package enum MergeNote: Sendable {
  /// What came into the cover.
  case merged(versions: Int, records: Int)
  case nothingLacking
  /// So many of the versions that came are older than some that were here.
  case olderCame(count: Int)
  /// All files that were named are the vault itself.
  case mergedWithItself
  case inConflict(records: Int)
  case sharedSlugs(count: Int)
  /// The vault could not be read again.
  case conflictsUnknown
  /// Keys and settings of another vault were left there.
  case ownStayed
  /// Said after every merge, in the same words.
  case otherCompartments
  case noConflicts
  /// What messages call the record.
  case resolved(String, attachments: Int)
  case resolvedByRemoval(String, attachments: Int)
  /// So many tags and searches chose no record.
  case choosesNothing(count: Int)
  case travels(records: Int, attachments: Int)
}

extension Words {
  /// The title of a page.
  package func title(_ page: MergePage) -> String {
    switch language {
    case .english:
      switch page {
      case .conflicts: "Conflicts"
      case .conflict: "conflict"
      case .leftOut: "Left out"
      }
    case .chinese:
      switch page {
      case .conflicts, .conflict: "冲突"
      case .leftOut: "没有带上的记录"
      }
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: MergeSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .howToResolve:
        "These records have conflicting versions. Run `subrosa resolve REF` to compare them and "
          + "choose one."
      case .howToRename:
        "These records share a slug. Run `subrosa set REF slug=…` with the reference of one of them."
      case .leftOut:
        "The records in the travel vault refer to the records below, which are not in it. To "
          + "include any of them, delete the new file, add their references to the command and run "
          + "it again."
      }
    case .chinese: chineseText(sentence)
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: MergeTable, showsCompartment: Bool) -> [String] {
    let place = showsCompartment ? [heading(.compartment)] : []
    return switch language {
    case .english:
      switch table {
      case .conflicts: ["REF", "KIND"] + place + ["VERSION", "MODIFIED", "FROM", "TITLE"]
      case .sharedSlugs: ["SLUG", "REF", "KIND"] + place + ["TITLE"]
      case .leftOut: ["REF", "KIND", "TITLE"]
      }
    case .chinese:
      switch table {
      case .conflicts: ["引用", "类型"] + place + ["版本", "修改时间", "来源", "标题"]
      case .sharedSlugs: ["短名", "引用", "类型"] + place + ["标题"]
      case .leftOut: ["引用", "类型", "标题"]
      }
    }
  }

  /// A record in conflict above its versions.
  ///
  /// - Parameters:
  ///   - record: what it is called.
  ///   - kind: nil where all that is left of it are removals.
  package func title(of record: String, _ kind: RecordKind?) -> String {
    guard let kind else { return record }
    return switch language {
    case .english: "\(record) (\(name(kind)))"
    case .chinese: "\(record)（\(name(kind))）"
    }
  }

  /// A version of a record in conflict, by its number from 1.
  ///
  /// - Parameters:
  ///   - origin: where it is from, in words.
  ///   - title: nil for a removal.
  package func side(
    number: Int, version: String, time: String, origin: String, title: String?
  ) -> String {
    switch language {
    case .english, .chinese:
      "\(number)  \(time)  \(version)  \(origin)  \(title ?? removedVersion)"
    }
  }

  /// Where a version of a record in conflict is from.
  package func name(_ origin: Conflict.Origin) -> String {
    switch language {
    case .english:
      switch origin {
      case .received(let received):
        (received.sender.isEmpty ? "received" : "from \(received.sender)")
          + (received.date.isEmpty ? "" : " \(received.date)")
          + (received.isChanged ? ", changed since" : "")
      case .here: "here first"
      case .merged: "merged later"
      }
    case .chinese: chineseName(origin)
    }
  }

  /// A question.
  package func prompt(_ prompt: MergePrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .whichHolds(let count, let canEdit):
        "Which version to keep? (1 to \(count)"
          + (canEdit ? ", e to edit a text that contains all of them" : "")
          + ", Enter to decide later): "
      case .whichHoldsByKey(let count, let canEdit):
        "Which version to keep? 1 to \(count)"
          + (canEdit ? ", e: edit a text that contains all of them" : "") + ", q: decide later"
      }
    case .chinese: chinesePrompt(prompt)
    }
  }

  /// The answers that mean to edit, in lower case.
  package var editAnswers: Set<String> {
    switch language {
    case .english: ["e", "edit"]
    case .chinese: ["e", "edit", "编辑"]
    }
  }

  /// A note that is shown with a result.
  package func note(_ note: MergeNote) -> String {
    switch language {
    case .english:
      switch note {
      case .merged(let versions, let records):
        "merged \(versions.counted("version")) of \(records.counted("record"))"
      case .nothingLacking: "nothing to merge: the cover already has everything"
      case .olderCame(let count):
        "\(count.counted("version", "are")) older than what the vault had, and in its history now: what "
          + "`reseal --drop-history` had removed is back; run it again to remove it"
      case .mergedWithItself: "that is this vault itself; no record was changed"
      case .inConflict(let count):
        "\(count.counted("record", "have")) conflicting versions; run `subrosa conflicts` to list "
          + "them"
      case .sharedSlugs(let count):
        "\(count.counted("slug", "belong")) to more than one record; run `subrosa conflicts` to "
          + "list them"
      case .conflictsUnknown:
        "saved, but the vault could not be read again; run `subrosa conflicts` to list conflicts"
      case .ownStayed: "the other vault's own keys, contacts and settings were not merged"
      case .otherCompartments:
        "hidden compartments whose passphrase you did not give are not merged, so keep the other file "
          + "if it might contain one"
      case .noConflicts: "no record has conflicting versions"
      case .resolved(let name, let attachments):
        "resolved \(name)\(attachments > 0 ? " and restored \(attachments.counted("attachment"))" : "")"
          + "; the other versions are in the history"
      case .resolvedByRemoval(let name, let attachments):
        "removed \(name)\(attachments > 0 ? " and \(attachments.counted("attachment"))" : "")"
          + "; the other versions are in the history"
      case .choosesNothing(let count):
        "\(count) of the tags and searches that you gave \(count == 1 ? "finds" : "find") no record"
      case .travels(let records, let attachments):
        "created with \(records.counted("record")) and \(attachments.counted("attachment")); when "
          + "you get back, merge this file into the original vault with `subrosa merge`"
      }
    case .chinese: chineseNote(note)
    }
  }
}
