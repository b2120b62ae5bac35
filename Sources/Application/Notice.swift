package import Calendar
package import Records
package import Redaction

/// Something that a person is told in addition to a result.
package enum Notice: Sendable, Hashable {
  /// A file for which an import is refused, one of several.
  case importRefusal(ImportRefusal)
  /// So many more files for which it is.
  case moreImportRefusals(count: Int)
  /// An imported file becomes the newest version of a record.
  case importReplaces(file: String, RecordName)
  /// So many more files do.
  case moreImportReplaces(count: Int)
  /// A field is no date.
  case dateUnclear(FieldKey)
  /// In a field that holds a date, a time of day or words follow the days that count.
  case onlyDaysCount(FieldKey, DaySpan)
  /// The name of a policy is in no dialogue's vision, or may mean several of those there;
  /// with the similar ones, or all.
  case policyUnclear(String, among: [String], isSeveral: Bool)
  /// The last day is before the first.
  case endsBeforeItBegins
  /// A record that is shown has other newest versions, too.
  case othersAreNewest
  /// A change took the place of several newest versions.
  case conflictEnds
  /// The editor is about to show one of several newest versions, and what is saved replaces all.
  case editEndsConflict
  /// A record that is about to be removed has several newest versions.
  case removalEndsConflict
  /// Only the newest of several newest versions of a record is shared; what the record is called.
  case newestOfSeveralShared(String)
  /// So many records name a slug that a record in conflict had too, and that is another record's now.
  case linksNameAnother(slug: String, count: Int)
  /// A field's number is not on its scale.
  case offScale(FieldKey)
  /// Paragraphs open with what looks like a mark; the words that do, in the order of the text, at
  /// least one.
  case marksUnclear([String])
  /// Other people have the name of a person who is added; their references.
  case namesakes([String])
  /// So many slugs in a field are of no record.
  case linksToNothing(FieldKey, count: Int)
  /// So many slugs in a field are of records of another kind than the field is for.
  case linksToOtherKind(FieldKey, count: Int)
  /// A statement stays out of a summary because nobody decided about it; what shows that its words
  /// are the speaker's own.
  case statementWithheld(StatementOrigin, WithholdingReason, Set<SpeechMark>)
  /// This many statements stay out; with whether a reader could tell who made some of them.
  case statementsWithheld(count: Int, areAttributable: Bool)
  /// A text that is about to become another was agreed on, and has so many signatures.
  case textIsAgreed(signatures: Int)
  /// So many attachments are removed together with a record.
  case attachmentsRemoved(count: Int)
  /// So many records refer to one that is removed.
  case recordsLinking(count: Int)
  /// A key that is removed is the person's own.
  case ownKeyRemoved
  /// Something of a record that is shared is private.
  case privateContent(PrivateContent)
  /// An unfinished text is kept as a draft.
  case draftKept(Drafts.Subject)
  /// So many bytes follow the newest commit.
  case tornTail(bytes: Int64)
  /// The vault is damaged, and shown as far as it can be read.
  case vaultDamaged
  /// Another process has the vault, and is waited for.
  case waitingForVault
  /// Changes of a hidden compartment wait for a commit.
  case notSavedYet(WaitingSummary)
  /// This many working files of an interrupted reseal are next to the vault.
  case unfinishedFiles(count: Int)
  /// Files beside the vault are named as a synchronised folder names copies that were changed in two
  /// places.
  case conflictCopies(names: [String])
  /// So many bytes follow the newest commit of a vault that is merged, by its file's name.
  case otherTail(name: String, bytes: Int64)
  /// A working file of an interrupted reseal, by its name.
  case unfinishedFile(name: String)
  /// One of them was removed.
  case unfinishedFileRemoved(name: String)
  /// A reseal keeps only the compartments whose passphrase was entered.
  case unopenedCompartmentsLost
  /// A reseal needs the shares that the vault has.
  case sharesAreNeeded(CustodySummary)
  /// The vault was written anew.
  case resealed
  /// The new anchor of a compartment, in hexadecimal digits.
  case newAnchor(String, isHidden: Bool)
  /// The vault that was written anew had so many other names, which still lead to the old one.
  case oldVaultRemains(names: Int)
}

/// A question before something that cannot be undone.
package enum ConsentQuestion: Sendable, Hashable {
  /// Whether a text that was agreed on is to become an unsigned draft.
  case reopenAgreedText
  /// Whether an older version is to replace a text that was agreed on.
  case replaceAgreedText
  /// Whether a side of a conflict that is an agreed text is to give way to another side.
  case giveUpAgreedText
  /// Whether one text is to replace several newest versions of a record.
  case endConflict
  /// Whether so many records are to get new versions from an import.
  case importNewVersions(records: Int)
  /// Whether a record is to be removed.
  case remove(RecordName, RecordKind)
  /// Whether so many keys with one id are to be removed.
  case removeKeys(count: Int)
  /// Whether to share the private content of this many records.
  case sharePrivate(records: Int)
  /// Whether a contact is to be removed.
  case removeContact(RecordName)
  /// Whether a working file that was left over is to be removed.
  case removeUnfinishedFile
  /// Whether a text that was agreed on is to be signed; the text, which is shown first.
  case sign(RecordName, text: String)
  /// Whether the vault is to be written anew.
  case reseal
  /// Whether it is to be written anew so that only shares open its cover.
  case resealForSharesOnly
}

/// The changes in a session that wait for a commit.
package struct WaitingSummary: Sendable, Hashable {
  /// How many changes.
  package let changes: Int
  /// The room that they need.
  package let room: HiddenRoom
}

/// The room that changes of a hidden compartment need.
package struct HiddenRoom: Sendable, Hashable {
  /// In KiB, rounded up.
  package let kibibytes: UInt64
  /// About how many commits take them.
  package let commits: Int
}
