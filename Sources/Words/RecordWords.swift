package import Records
import Terminal

// What the commands about records tell, ask and show.

// MARK: - Notes

/// A note that is shown with a result. Records are named as in messages.
package enum RecordNotice: Sendable {
  case nothingAdded
  case unchanged
  /// - Parameter movedIn: how many other records name it anew.
  case changed(String, movedIn: Int)
  case attached(to: String)
  case extracted
  case removed(String, attachments: Int, id: String)
  case restored(String, attachments: Int)
  /// An older version was restored.
  case versionRestored(String, wasRemoved: Bool)
  case noDifference
  /// The vault has no records.
  case noRecords
  /// The vault has no records that match.
  case noSuchRecords
  case nothingRemoved
  case found(Int)
  /// A search names no dialogue by its slug.
  case dialogueNeedsSlug
  /// `who:` names nobody who is recorded.
  case personUnknown
  /// So many people may be meant by a part of a name.
  case severalFit(count: Int, String)
}

extension Words {
  /// Something that is told beside a result.
  package func note(_ notice: RecordNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .nothingAdded: "nothing was saved"
      case .unchanged: "nothing was changed"
      case .changed(let name, let count):
        "changed \(name)"
          + (count == 0 ? "" : " and the references to it in \(count.counted("other record"))")
      case .attached(let name): "attached to \(name); the original file is still stored unencrypted"
      case .extracted: "written unencrypted; the vault does not protect that copy"
      case .removed(let name, let attachments, let id):
        "removed \(englishName(name, attachments)); run `subrosa restore \(id)` to bring it back"
      case .restored(let name, let attachments): "restored \(englishName(name, attachments))"
      case .versionRestored(let name, let wasRemoved):
        "restored \(name)" + (wasRemoved ? "" : "; the version that it replaced is in the history")
      case .noDifference: "no differences"
      case .noRecords: "there are no records yet; use `subrosa add note` or `subrosa import`"
      case .noSuchRecords: "no records match"
      case .nothingRemoved: "there are no removed records to restore"
      case .found(let count): count.counted("record")
      case .severalFit(let count, let name): "`\(name)` is a part of \(count) people's names:"
      case .personUnknown:
        hint("nobody in the records has that name, so `who:` only looked for it in the text")
      case .dialogueNeedsSlug:
        hint("write a dialogue's slug after `in:` (run `subrosa list dialogue` to see the slugs)")
      }
    case .chinese: chineseNote(notice)
    }
  }

  private func englishName(_ name: String, _ attachments: Int) -> String {
    attachments == 0 ? name : "\(name) and \(attachments.counted("attachment"))"
  }
}

// MARK: - Results

/// A kind of result about records.
package enum RecordResult: Sendable {
  case list, removedRecords, versions, matches, difference
}

/// A column of a table about records.
package enum RecordColumn: Sendable {
  case reference, kind, compartment, date, title, tags, removed, version, modified, size
}

/// A fact that is shown on a record's sheet in addition to its fields.
package enum RecordFact: Sendable {
  case files, changed, id, compartment
}

extension Words {
  /// A result's title in the pager.
  package func title(_ result: RecordResult) -> String {
    switch language {
    case .english:
      switch result {
      case .list: "records"
      case .removedRecords: "removed"
      case .versions: "history"
      case .matches: "search"
      case .difference: "diff"
      }
    case .chinese: chineseTitle(result)
    }
  }

  /// A column's heading.
  package func heading(_ column: RecordColumn) -> String {
    switch language {
    case .english:
      switch column {
      case .reference: "REF"
      case .kind: "KIND"
      case .compartment: "IN"
      case .date: "DATE"
      case .title: "TITLE"
      case .tags: "TAGS"
      case .removed: "REMOVED"
      case .version: "VERSION"
      case .modified: "MODIFIED"
      case .size: "SIZE"
      }
    case .chinese: chineseHeading(column)
    }
  }

  /// The label of a fact on a record's sheet.
  package func label(_ fact: RecordFact) -> String {
    switch language {
    case .english:
      switch fact {
      case .files: "files"
      case .changed: "changed"
      case .id: "id"
      case .compartment: "in"
      }
    case .chinese: chineseLabel(fact)
    }
  }

  /// A record's title in a list; several versions of it may be the newest.
  package func title(_ title: String, isConflict: Bool) -> String {
    switch language {
    case .english: title + (isConflict ? " (conflict)" : "")
    case .chinese: title + (isConflict ? "（冲突）" : "")
    }
  }

  /// A version that removed its record, where others have their title.
  package var removedVersion: String {
    switch language {
    case .english: "(removed)"
    case .chinese: "（已删除）"
    }
  }

  /// An attachment on a record's sheet.
  package func attachment(_ title: String, bytes: UInt64, reference: String) -> String {
    switch language {
    case .english: "\(title), \(bytes) bytes [\(reference)]"
    case .chinese: "\(title)，\(bytes) 字节 [\(reference)]"
    }
  }

  /// What a command does while it writes an attachment to a file.
  package var extracting: String {
    switch language {
    case .english: "extracting"
    case .chinese: "正在取出"
    }
  }
}

// MARK: - Prompts

/// A value that a command asks for where `-` was given, or nothing.
package enum RecordPrompt: Sendable {
  case record, invitedPerson, title, personName, slug, tag, query
  /// The value of an option of `add`.
  case field(FieldKey)
  /// The slug of a new record, for which one is offered.
  case newSlug(offered: String)
  /// Which of so many people is meant.
  case whoIsMeant(count: Int)
}

/// A field that `add` asks for on a terminal.
package enum FieldQuestion: Sendable {
  case type, party, visionPart, agendaItem, facilitator, convener, jurisdiction, rule
  case firstDay, lastDay
  case native, alias, side, affiliation, role, policy, perspective, constraint, contact
  case respectingParty, experience
  case dialogue, place, invited, coveredItem
  case carrier, commitment, redLine
  case what, `where`, when, severity
  case organiser
}

/// What `add` asks about an entry of a field, after what the entry begins with.
package enum EntryQuestion: Sendable {
  case servedParts
  /// The policies that a part of the vision is about.
  case policies
  case influencedBody, strength
  case standing
  /// Why the person thinks so.
  case evidence
  case receivingBody, dueDay, stepState
}

/// A note that `add` shows while it asks questions.
package enum QuestionNotice: Sendable {
  case canSkip
  case invalidAnswer(FieldKey)
  case slugRefused
}

/// Other questions that `add` asks.
package enum AddQuestion: Sendable {
  /// Whether a person who typed part of a title means this record.
  case means(title: String)
  /// Whether to continue in the editor. Some questions may have been answered before.
  case opensEditor(isAnswered: Bool)
}

extension Words {
  /// The prompt for an answer.
  package func prompt(_ prompt: RecordPrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .record: "Record: "
      case .invitedPerson: "Person: "
      case .title: "Title: "
      case .personName: "Name: "
      case .slug: "Slug: "
      case .tag: "Tag: "
      case .query: "Search: "
      case .field(let key): "\(key.rawValue.prefix(1).uppercased())\(key.rawValue.dropFirst()): "
      case .newSlug(let offered): "Short name for the record (press Enter for \(offered)): "
      case .whoIsMeant(let count):
        "Who is meant? (1 to \(count), or press Enter to change nothing): "
      }
    case .chinese: chinesePrompt(prompt)
    }
  }

  /// The prompt for the value of a field.
  ///
  /// - Parameter isAnother: whether one was given already.
  package func prompt(_ question: FieldQuestion, isAnother: Bool) -> String {
    switch language {
    case .english:
      let words = englishText(question)
      let lowered = words.prefix(1).lowercased() + words.dropFirst()
      return isAnother ? "Another \(lowered): " : "\(words): "
    case .chinese:
      let (unit, words) = chineseText(question)
      return isAnother ? "下一\(unit)\(words)：" : "\(words)："
    }
  }

  /// The prompt for a part of an entry.
  ///
  /// - Parameter entry: what the entry begins with.
  package func prompt(_ question: EntryQuestion, of entry: String) -> String {
    switch language {
    case .english: "\(entry): \(englishText(question)): "
    case .chinese: "\(entry)：\(chineseText(question))："
    }
  }

  /// A note that `add` shows while it asks questions.
  package func note(_ notice: QuestionNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .canSkip:
        "press Enter to skip a question and Ctrl-B to go back to the one before; use `subrosa edit` to change answers later"
      case .invalidAnswer(let key): "invalid answer: \(expectation(key))"
      case .slugRefused:
        "use letters and digits, separated by single -, _ or . characters; "
          + "no other record may have the same slug"
      }
    case .chinese: chineseNote(notice)
    }
  }

  /// A question of `add`, without the choices.
  package func question(_ question: AddQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .means(let title): "Do you mean \(SafeText.line(title))?"
      case .opensEditor(let isAnswered):
        isAnswered ? "Open the whole record in the editor?" : "Write it in the editor?"
      }
    case .chinese: chineseQuestion(question)
    }
  }

  private func englishText(_ question: FieldQuestion) -> String {
    switch question {
    case .type: "Type (track2 or scientific)"
    case .party: "Party to the dialogue, such as US"
    case .visionPart: "Part of the vision, naming the policy it is about"
    case .agendaItem: "Agenda item"
    case .facilitator: "Facilitator"
    case .convener: "Convening body"
    case .jurisdiction: "Jurisdiction of the venue"
    case .rule: "Rule for unmarked paragraphs (private, chatham, side or open)"
    case .firstDay: "First day, such as 2026-03-14"
    case .lastDay: "Last day"
    case .native: "Name in its original script"
    case .alias: "Alias, such as another spelling"
    case .side: "Side, such as US or neutral"
    case .affiliation: "Affiliation"
    case .role: "Role, such as participant, facilitator or interpreter"
    case .policy: "Policy that this person can influence"
    case .perspective: "Perspective on the subject"
    case .constraint: "Constraint"
    case .contact: "Contact detail, such as an email address"
    case .respectingParty: "Party that respects this facilitator"
    case .experience: "Piece of experience as a facilitator"
    case .dialogue: "Dialogue"
    case .place: "Place"
    case .invited: "Person invited"
    case .coveredItem: "Agenda item it covers, or a part of it"
    case .carrier: "Person who carries it to policymakers"
    case .commitment: "Commitment of a side"
    case .redLine: "Red line"
    case .organiser: "Organiser"
    case .what: "What became known"
    case .where: "Where it appeared"
    case .when: "When it appeared, such as 2026-03-14"
    case .severity: "How serious, from 1 to 5"
    }
  }

  private func englishText(_ question: EntryQuestion) -> String {
    switch question {
    case .policies: "which policies, with commas between (default: those that its text names)"
    case .servedParts: "parts of the vision it serves, such as v1,v2"
    case .influencedBody: "at which body"
    case .strength: "how strongly, from 1 to 5"
    case .standing: "how much, from 1 to 5"
    case .evidence: "why you think so"
    case .receivingBody: "to which body"
    case .dueDay: "by when"
    case .stepState: "how far it is, such as planned or done"
    }
  }
}
