package import Hardening
package import Records
package import SLIP39
package import SystemPackage

/// Everything that the program refuses or fails to do; other code puts it into words.
package enum ApplicationError: Error {
  /// The commands of the group are listed by `help`, which in a session is typed by itself.
  case commandUnknown(group: String, near: String?, isInSession: Bool)
  case commandMissing(group: String, isInSession: Bool)
  case resultNotWritten(Errno)
  case notDurable(Errno)
  case noVaultNamed
  case blankPassphrase
  /// A new passphrase that is easily guessed, with the estimate in words.
  case weakPassphrase(String)
  /// A keyfile that cannot be read.
  case keyfileUnreadable(Errno)
  /// A keyfile without content, which would protect nothing.
  case keyfileEmpty
  /// A keyfile from a pipe that does not end.
  case keyfileTooLong
  case noSuchRecord
  /// Only the beginning of a name, where its whole is needed; what may be meant.
  case notWhole([Catalog.Namesake])
  case ambiguous([Catalog.Namesake])
  case noSuchVersion
  case onlyVersion
  /// A record has no version before its newest one to go back to.
  case noEarlierVersion
  /// The record exists, but nobody said which version is to become the newest.
  case versionNotGiven
  case slugTaken
  case slugInvalid
  case kindUnknown
  case kindDiffers
  case nothingToAdd
  case fieldUnknown(FieldKey, RecordKind)
  case fieldInvalid(FieldKey)
  case fieldNotAList(FieldKey)
  case fieldWithoutEntry(FieldKey)
  /// A text is no change of a field.
  case fieldChangeUnclear
  case standsInCover
  case notAText
  case textRefused(TextFormError)
  case changedMeanwhile
  case frontMatterMissing
  case fileMissing
  case importRefused(ImportRefusal)
  case importsRefused(count: Int)
  case nothingToImport
  case targetNotEmpty
  /// A session was closed, when it began, to the folder in which something is to be created; whether it
  /// only reads, and writes nothing in the vault's folder either.
  case outsideSession(onlyReads: Bool)
  case exportStopped
  case needsYes
  case declined
  case leak(count: Int)
  case leakInName
  /// The name of an agenda's file contains these words, which are a known term.
  case leakInAgendaName(String)
  case summaryInCover
  /// More paragraphs for the audience than one summary may have.
  case tooManyParagraphs(most: Int)
  case nothingOpen
  /// No session, or more than one, takes place today.
  case noSessionToday
  /// No quick line waits to become a note.
  case noLines
  /// A session has no agenda, or none that is not marked.
  case agendaEmpty
  /// No statement leaves; so many of them because nobody decided.
  case everythingWithheld(open: Int)
  /// A preview that would go elsewhere than to a person's eyes.
  case previewUnavailable
  /// A pipe, a socket or a terminal where a file is needed.
  case fileIsStream
  case reviewLeft
  case emptyTerm
  case notProtected
  /// The file; nil for standard input.
  case fileNotText(String?)
  case finding
  case notSound(count: Int)
  case noTail
  /// Older copies are to be removed, and no folder is named.
  case keepNeedsFolder
  case anchorMissing
  case unsafePath
  case sessionInSession
  case sessionKilled
  case sessionReads
  case hiddenNeedsSession
  case keyringRefused(KeyringError)
  case noEditor
  case unsafeEditor
  case editorInSession
  case editorFailed
  case changesWait
  case resealedHere
  /// The file at the path of the vault is a different vault by now.
  case vaultReplaced
  case targetOutsideSession
  /// A record is of another kind than the one that is needed.
  case wrongKind(WantedRecord)
  case dateInvalid
  case emptyText
  case markedParagraphs(count: Int)
  case alreadyAgreed
  /// A text was edited so that it says it were agreed on.
  case agreedByEdit
  case notAgreed
  case textChanged
  case noOwnKey
  /// The vault has no keys that others could use to share with its owner.
  case noIdentity
  /// A line of a file of public keys, counted from 1, is no key.
  case notAKey(line: Int)
  /// A secret key was given in the place of a public one.
  case secretKeyGiven
  case tooManyKeys
  case noKeyGiven
  /// There is a contact of that name.
  case contactTaken
  case noSuchContact
  case contactWithoutRecipient
  case tooManyRecipients
  /// A hidden compartment can neither share nor receive records, and has no keys for that.
  case sharesCoverOnly
  /// The record has several newest versions: only `resolve`, `edit` and `remove` may end that.
  case inConflict
  /// Text for others would be made from these records, in the order of their references. Each has
  /// several newest versions, and a person has to choose first. There is at least one.
  case sourcesInConflict([String])
  /// A slug that several records have would decide what belongs to a dialogue or a session. There
  /// are at least two such records.
  case slugsShared([Catalog.Namesake])
  /// The record has one newest version: there is nothing to resolve.
  case notInConflict
  /// Nobody can be asked which of several newest versions holds.
  case needsChoice
  /// Marks between the sides of a conflict are left in a text.
  case conflictMarksLeft
  /// Another vault cannot be merged; its file's name, or nil where one of several is meant.
  case otherVault(String?, OtherVaultTrouble)
  /// A hidden compartment can neither be merged, nor resolved, nor copied for a journey.
  case coverOnly
  /// No record was chosen for a journey.
  case nothingChosen
  /// A vault for a journey was to have the passphrase of the vault that it comes from.
  case passphraseReused
  /// Something private would leave, and nobody can be asked.
  case privateContent(records: Int)
  /// A record in a shared file is none that can be imported.
  case receivedRefused(ImportRefusal)
  /// The content of a shared file is not what was signed.
  case bundleSignatureWrong
  case unknownKey(String)
  case noSuchKey
  case signatureWrong(count: Int)
  case commentNotText
  case noSuchStep
  case stepIncomplete
  case editorUnavailable
  /// A reseal needs the vault's shares, which were not given.
  case sharesNeeded
  /// The vault has shares already.
  case sharesExist
  /// A share is of a secret that has another size than those of vaults.
  case shareOfOtherProgram
  /// One of several shares, counted from 1, is of another set than those before, or than the one that is
  /// asked for; the numbers of both sets.
  case shareOfOtherSet(number: Int, set: Int, others: Int)
  /// The error in one of several shares, counted from 1.
  case shareRefused(number: Int, SLIP39Error)
  /// Only the cover can have shares.
  case custodyCoverOnly
  /// Shares are not made in an interactive session.
  case splitInSession
  /// Shares are printed, and not into a pipe.
  case sharesNeedPipe
  /// The program that was to print the shares ended before it had read them.
  case sharesNotPrinted
  /// Shares are shown only where nothing of them stays: on a terminal with an alternate screen.
  case sharesNeedScreen
  /// Shares were to be replaced like a passphrase.
  case sharesAreNoPassphrase
}

/// Why another vault cannot be merged.
package enum OtherVaultTrouble: Sendable, Equatable {
  /// There is no such file.
  case missing
  /// It is a folder, a pipe or a device.
  case notAFile
  case unreadable(Errno)
  /// The passphrase is wrong, or the file is damaged or no vault.
  case nothingOpens
  /// It is damaged in so many places.
  case damaged(count: Int)
  /// A newer program wrote parts of it.
  case newerProgram
}

/// The kind of record that a reference must lead to.
package enum WantedRecord: Sendable, Equatable {
  case dialogue
  case outcome
  /// A record with a text, and no attachment.
  case text
  case personWithSlug
  case session
  case dialogueOrSession
  case dialogueOrPerson
}
