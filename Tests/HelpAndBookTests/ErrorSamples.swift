import AgeFormat
import Application
import BundleFormat
import CellFile
import Hardening
import MinisignFormat
import Records
import SLIP39
import Search
import SystemPackage
import Terminal
import VaultStore

@testable import Commands

/// An error of every case that `ErrorReport` has words for, by the name of its enum. What a case
/// is missing is found by reading the enum's own declaration.
enum ErrorSamples {
  private static let place = TextPosition(line: 3, column: 7)
  private static let damage = Damage(cell: 12, kind: .sealBroken)

  static let all: [(type: String, file: String, errors: [any Error])] = [
    ("ApplicationError", "Application/ApplicationError.swift", application),
    ("VaultError", "VaultStore/VaultError.swift", vault),
    ("CellError", "CellFile/CellError.swift", cell),
    ("TerminalError", "Terminal/Device/TerminalDevice.swift", terminal),
    ("TextFormError", "Records/TextForm/TextFormError.swift", textForm),
    ("AgeError", "AgeFormat/AgeError.swift", age),
    ("BundleError", "BundleFormat/BundleError.swift", bundle),
    ("MinisignError", "MinisignFormat/MinisignError.swift", minisign),
    ("SLIP39Error", "SLIP39/SLIP39Error.swift", shares),
    ("MetadataError", "Records/Kinds/Metadata.swift", metadata),
    ("QueryError", "Search/Query.swift", query),
  ]

  private static let application: [ApplicationError] = [
    .commandUnknown(group: "subrosa", near: "list", isInSession: false),
    .commandUnknown(group: "subrosa", near: nil, isInSession: false),
    .commandUnknown(group: "subrosa", near: nil, isInSession: true),
    .commandMissing(group: "subrosa protect", isInSession: false),
    .commandMissing(group: "subrosa protect", isInSession: true),
    .resultNotWritten(.noSpace), .notDurable(.ioError),
    .noVaultNamed, .blankPassphrase, .weakPassphrase("about 20 bits"),
    .keyfileUnreadable(.noSuchFileOrDirectory),
    .keyfileEmpty, .keyfileTooLong, .noSuchRecord,
    .notWhole([Catalog.Namesake(reference: "ruth", kind: "person", title: "Ruth")]),
    .ambiguous([
      Catalog.Namesake(reference: "ruth", kind: "person", title: "Ruth"),
      Catalog.Namesake(reference: "3f2a910c5d77", kind: "note", title: "About Ruth"),
    ]), .noSuchVersion,
    .onlyVersion, .noEarlierVersion, .versionNotGiven,
    .slugTaken, .slugInvalid, .kindUnknown,
    .kindDiffers, .nothingToAdd, .fieldUnknown(.side, .note),
    .fieldInvalid(.influence), .fieldNotAList(.side), .fieldWithoutEntry(.roles),
    .fieldChangeUnclear, .standsInCover, .notAText,
    .textRefused(.kindMissing), .changedMeanwhile, .frontMatterMissing, .fileMissing,
    .importRefused(ImportRefusal(file: "a\u{1b}.md", reason: .text(.notUTF8(offset: 3)))),
    .importsRefused(count: 2), .nothingToImport,
    .targetNotEmpty, .outsideSession(onlyReads: false), .outsideSession(onlyReads: true),
    .exportStopped, .needsYes, .declined, .leak(count: 2), .leakInName,
    .leakInAgendaName("linth"), .noSessionToday, .noLines,
    .summaryInCover, .tooManyParagraphs(most: 50_000),
    .nothingOpen, .agendaEmpty, .everythingWithheld(open: 3), .everythingWithheld(open: 0),
    .previewUnavailable,
    .fileIsStream, .reviewLeft, .emptyTerm, .notProtected,
    .fileNotText("a\u{1b}.txt"), .finding,
    .notSound(count: 1), .noTail, .keepNeedsFolder, .unsafePath, .sessionInSession, .sessionKilled,
    .sessionReads,
    .hiddenNeedsSession, .anchorMissing,
    .targetOutsideSession,
    .keyringRefused(.noLoginKeyring), .keyringRefused(.refused(.permissionDenied)),
    .changesWait, .resealedHere, .vaultReplaced, .wrongKind(.dialogue), .dateInvalid, .emptyText,
    .markedParagraphs(count: 1),
    .alreadyAgreed, .agreedByEdit, .notAgreed, .textChanged, .noOwnKey, .noIdentity, .noSuchKey,
    .notAKey(line: 3), .secretKeyGiven, .tooManyKeys, .noKeyGiven, .contactTaken, .noSuchContact,
    .contactWithoutRecipient, .tooManyRecipients, .sharesCoverOnly, .inConflict,
    .sourcesInConflict(["clock"]), .sourcesInConflict(["clock", "tide"]),
    .slugsShared([
      Catalog.Namesake(reference: "3f2a910c5d77", kind: "dialogue", title: "Lake"),
      Catalog.Namesake(reference: "0b51c77d9e02", kind: "dialogue", title: "Linth"),
    ]),
    .notInConflict, .needsChoice, .conflictMarksLeft, .coverOnly, .nothingChosen, .passphraseReused,
    .otherVault("a\u{1b}.vault", .missing), .otherVault("b.vault", .notAFile),
    .otherVault("b.vault", .unreadable(.permissionDenied)), .otherVault("b.vault", .nothingOpens),
    .otherVault("b.vault", .damaged(count: 2)), .otherVault(nil, .damaged(count: 1)),
    .otherVault("b.vault", .newerProgram),
    .privateContent(records: 2),
    .receivedRefused(ImportRefusal(file: "a\u{1b}.md", reason: .kindNotShared)),
    .bundleSignatureWrong,
    .unknownKey("0123456789ABCDEF"),
    .signatureWrong(count: 2), .commentNotText, .noSuchStep, .stepIncomplete, .editorUnavailable,
    .noEditor, .unsafeEditor,
    .editorInSession, .editorFailed,
    .sharesNeeded, .sharesExist, .shareOfOtherProgram,
    .shareOfOtherSet(number: 2, set: 12345, others: 678), .shareRefused(number: 2, .unknownWord(6)),
    .shareRefused(number: 1, .otherSet), .custodyCoverOnly, .splitInSession, .sharesNeedPipe,
    .sharesNeedScreen, .sharesNotPrinted, .sharesAreNoPassphrase,
  ]

  private static let vault: [VaultError] = [
    .cell(.busy), .nothingOpens, .sharesOpenNothing, .notEnoughMemory, .tornTail(bytes: 5000),
    .damaged([damage, damage]), .hiddenDamaged([damage]), .resealed, .rolledBack,
    .tooManyPieces, .logTooLong, .metadataTooLong, .roomNeeded(cells: 64), .newerProgram,
    .equalSecrets, .tooManySecrets, .coverSecretNeeded, .exists, .notVerified,
  ]

  private static let cell: [CellError] =
    [
      .system(.noSuchFileOrDirectory, .open), .system(.permissionDenied, .open),
      .system(.fileExists, .create), .system(.permissionDenied, .rename),
      .system(.ioError, .read), .system(.noSpace, .write), .system(.ioError, .synchronize),
      .system(.ioError, .truncate), .system(.noLocks, .lock), .system(.ioError, .inspect),
      .damaged(damage), .busy, .interrupted, .outOfMemory,
    ] + causes.map { .notSaved($0) } + causes.map { .outcomeUnknown($0) }

  private static let causes: [CellError.Cause] = [
    .system(.noSpace), .interrupted, .sourceUnreadable(.permissionDenied), .sourceChanged,
    .sourceDamaged(damage), .outOfMemory,
  ]

  private static let terminal: [TerminalError] = [
    .noTerminal, .interrupted, .endOfInput, .idle, .tooLong(limit: 4096), .notUTF8(offset: 3),
    .noLineLeft, .answersDiffer, .outOfMemory, .inputOutput(.brokenPipe), .inputOutput(.ioError),
  ]

  private static let textForm: [TextFormError] = [
    .notUTF8(offset: 3), .frontMatterTooLong, .unclosedFrontMatter, .kindMissing,
    .unknownKind(place), .invalidYAML(place), .controlCharacter(place), .notAMapping(place),
    .keyNotText(place), .keyTooLong(place), .duplicateKey(place), .anchorOrAlias(place),
    .typeTag(place), .tooDeep(place), .wrongShape(.tags, expected: .texts, place),
    .invalidValue(.marking, place),
  ]

  private static let age: [AgeError] = [
    .malformedArmor, .notAge, .unsupportedVersion, .malformedHeader, .malformedStanza(.x25519),
    .passphraseNotAlone, .headerTooLarge, .truncatedHeader, .tooCostly, .changedHeader,
    .otherRecipients, .passphraseNeeded, .wrongPassphrase, .changedPayload, .truncatedPayload,
    .continuedPayload, .malformedRecipient, .malformedIdentity, .noRecipients, .mixedRecipients,
    .outOfMemory,
  ]

  private static let bundle: [BundleError] = [
    .notAnArchive, .noIndex, .newerIndex, .malformedIndex, .notAFile, .unsafePath,
    .malformedEntry, .otherEntries, .tooLarge, .truncated, .continued,
  ]

  private static let minisign: [MinisignError] = [
    .malformed(.key), .unsupportedAlgorithm, .otherKey(KeyID([1, 2, 3, 4, 5, 6, 7, 8])),
    .wrongSignature, .wrongComment, .passwordNeeded, .wrongPassword, .tooCostly, .outOfMemory,
  ]

  private static let shares: [SLIP39Error] = [
    .wordCount(1), .wordCount(32), .unknownWord(6), .wrongChecksum(likelyWord: 6),
    .wrongChecksum(likelyWord: nil), .malformedShare, .otherSet, .sameShare, .otherThreshold,
    .tooFewShares, .tooManyShares, .wrongDigest, .tooCostly, .secretSize, .groupSize,
    .passphraseCharacters, .outOfMemory,
  ]

  private static let metadata: [MetadataError] = [.damaged, .detailsOfAnotherKind]

  private static let query: [QueryError] = [
    .empty, .unknownFilter(at: 0..<3), .missingValue(of: .kind, at: 0..<3), .badDate(at: 0..<3),
    .cannotExclude(.since, at: 0..<3), .unclosedQuote(at: 0..<1), .nothingToMatch(at: 0..<1),
    .termTooLong(at: 0..<9),
  ]
}
