package import Application
import Hardening
import SystemPackage

// What the application and its commands refuse: the program, the vault and its sessions here, records
// in RecordErrorWords.swift, what enters or leaves a vault in ExchangeErrorWords.swift.

extension Words {
  /// What is refused, or cannot be done.
  ///
  /// - Parameter hasSaved: whether something was saved before.
  package func text(_ error: ApplicationError, hasSaved: Bool) -> ErrorText {
    // Whoever read has seen enough.
    if case .resultNotWritten(let cause) = error, cause == .brokenPipe, !hasSaved {
      return ErrorText("")
    }
    return switch language {
    case .english: englishText(error, hasSaved: hasSaved)
    case .chinese: chineseText(error, hasSaved: hasSaved)
    }
  }

  /// What is typed for help on a group of commands, given from the program's name on. A session
  /// names it as it does when it begins: `help`, without the program.
  func help(on group: String, isInSession: Bool) -> String {
    guard isInSession else { return "\(group) --help" }
    let names = group.split(separator: " ").dropFirst().map { String($0) }
    return (["help"] + names).joined(separator: " ")
  }

  private func englishText(_ error: ApplicationError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .commandUnknown(let group, let near, let isInSession):
      ErrorText(
        "unknown command",
        hint: (near.map { "did you mean `\(group) \($0)`? if not, " } ?? "")
          + "run `\(help(on: group, isInSession: isInSession))` to list the commands")
    case .commandMissing(let group, let isInSession):
      ErrorText(
        "no command was given",
        hint: "run `\(help(on: group, isInSession: isInSession))` to list the commands")
    case .resultNotWritten(let error):
      if hasSaved {
        ErrorText(
          "saved, but the result could not be written: \(error)",
          hint: "do not repeat the command; run `subrosa list` to see what was saved")
      } else {
        ErrorText("the result could not be written: \(error)")
      }
    case .notDurable(let error):
      ErrorText(
        "done, but not safely on disk (\(error)): a power failure could undo it",
        hint: "do not repeat the command; run `subrosa backup` to copy the vault to another disk")
    case .noVaultNamed:
      ErrorText(
        "no vault was specified", hint: "use --vault FILE or set SUBROSA_VAULT")
    case .weakPassphrase(let estimate):
      ErrorText(
        "that passphrase is easy to guess (\(estimate)); nothing was changed",
        hint: "use several random words, or pass --weak to accept it anyway")
    case .keyfileUnreadable(let error):
      ErrorText(
        "the keyfile cannot be read (\(error)); the vault was not changed",
        hint: "check --keyfile: it must name a file or a pipe")
    case .keyfileEmpty:
      ErrorText(
        "the keyfile is empty, so it would protect nothing; the vault was not changed",
        hint: "check --keyfile")
    case .keyfileTooLong:
      ErrorText(
        "the keyfile was read from a pipe and is longer than 64 MiB; the vault was not changed",
        hint: "check --keyfile")
    case .blankPassphrase:
      ErrorText("a passphrase cannot be empty or consist only of whitespace; nothing was written")
    case .outsideSession(let onlyReads):
      ErrorText(
        "this session cannot write to that folder; nothing was changed",
        hint: (onlyReads ? "" : "name a file in the vault's folder, or ")
          + "leave the session and run `subrosa open --to FOLDER`")
    case .needsYes:
      ErrorText(
        "no terminal is available for prompts", hint: "pass --yes to answer in advance")
    case .declined: ErrorText("not confirmed; nothing was changed")
    case .finding: ErrorText("the check found problems")
    case .notSound(let count):
      ErrorText(
        "the vault is damaged in \(count.counted("place"))",
        hint: "restore a backup; everything that is not damaged can still be read")
    case .keepNeedsFolder:
      ErrorText(
        "--keep needs an existing folder; nothing was written",
        hint: "create the folder first, or leave out --keep")
    case .noTail: ErrorText("nothing to recover: the file ends with its newest commit")
    case .sessionInSession: ErrorText("an interactive session is already open")
    case .sessionKilled:
      ErrorText(
        "the process that held the unlocked vault was killed; "
          + "everything saved in the vault is safe",
        hint: "if you are asked for the passphrase, enter it to keep the pending changes; "
          + "unsaved text in the editor is lost")
    case .hiddenNeedsSession:
      ErrorText(
        "a hidden compartment can only be changed in an interactive session; nothing was written",
        hint: "run `subrosa open` and make the change there")
    case .anchorMissing:
      ErrorText(
        "the vault has no commit with that anchor: it was rolled back, "
          + "or it was resealed after you wrote down the anchor",
        hint: "compare the vault with a backup; every reseal prints the new anchors")
    case .sessionReads:
      ErrorText(
        "this interactive session is read-only; nothing was changed",
        hint: "leave the session and run `subrosa open` without --no-write")
    case .keyringRefused(let error):
      ErrorText(
        "\(reason(error)); nothing was unlocked",
        hint: "use `subrosa open` to run many commands after unlocking once")
    case .noEditor:
      ErrorText(
        "neither $VISUAL nor $EDITOR names an installed editor",
        hint: "set EDITOR to vim, nvim or nano, or leave out --editor")
    case .unsafeEditor:
      ErrorText(
        "that editor, or its arguments, could leave traces on disk",
        hint: "set EDITOR to vim, nvim or nano without arguments, or pass --unsafe-editor")
    case .editorInSession:
      ErrorText(
        "an interactive session does not pass text to other programs",
        hint: "leave out --editor, or leave the session")
    case .editorFailed:
      ErrorText("the editor failed or was stopped; no record was changed")
    case .resealedHere:
      ErrorText("the vault was resealed; unlock the interactive session again")
    case .vaultReplaced:
      ErrorText(
        "the file at this path is now a different vault; nothing was saved",
        hint: "put the vault back, then try again")
    case .changesWait:
      ErrorText(
        "this interactive session has changes that are not saved yet; the vault is unchanged",
        hint: "repeat `touch` in this session until no unsaved changes are left")
    case .targetOutsideSession:
      ErrorText(
        "`--in cover` works only in an interactive session; nothing was changed",
        hint: "run `subrosa open` first, or use the cover's passphrase")
    case .editorUnavailable:
      ErrorText(
        "the built-in editor is not available with --plain in an interactive session",
        hint: "use --plain outside `subrosa open`, and pass the text on standard input")
    case .sharesNeeded:
      ErrorText(
        "this vault has shares; unless you enter enough of them to open the vault, they will not "
          + "open the new file; nothing was changed",
        hint: "when you are asked, enter enough shares to open the vault, or pass --drop-custody "
          + "to write a file that the shares cannot open")
    case .sharesExist:
      ErrorText(
        "this vault already has shares; nothing was changed",
        hint: "open the vault with its shares (--with-shares), or pass --drop-custody to write a "
          + "file that the shares cannot open")
    case .shareOfOtherProgram:
      ErrorText(
        "that is not a share of a vault: vault shares have 33 words; nothing was changed")
    case .shareOfOtherSet(let number, let set, let others):
      ErrorText(
        "share \(number) belongs to another set (\(set), not \(others)); nothing was changed",
        hint: "the set number is on each sheet; `subrosa custody check` shows it too")
    case .shareRefused(let number, let error): text(error, share: number)
    case .custodyCoverOnly:
      ErrorText(
        "only the cover can have shares; nothing was changed",
        hint: "use the cover's passphrase")
    case .splitInSession:
      ErrorText(
        "shares cannot be made in an interactive session, because it could lock before they are "
          + "finished; nothing was changed",
        hint: "leave the session and run `subrosa custody split`")
    case .sharesNeedPipe:
      ErrorText(
        "--print sends shares only to a pipe; nothing was changed",
        hint: "add `| lpr`, or leave out --print to be shown each share")
    case .sharesNotPrinted:
      ErrorText(
        "the program that was meant to print the shares exited before it had read them; the vault "
          + "was not changed",
        hint: "check the command after `|`, and destroy any sheet that was printed")
    case .sharesNeedScreen:
      ErrorText(
        "this terminal would keep the shares on its screen; nothing was changed",
        hint: "use a terminal whose TERM is not `dumb`, or use --print with a pipe")
    case .sharesAreNoPassphrase:
      ErrorText(
        "shares cannot be changed the way a passphrase can; nothing was changed",
        hint: "run `subrosa custody combine` to set a new passphrase")
    case .noSuchRecord, .notWhole, .ambiguous, .noSuchVersion, .onlyVersion,
      .noEarlierVersion, .versionNotGiven, .slugTaken, .slugInvalid,
      .kindUnknown, .kindDiffers, .nothingToAdd, .fieldUnknown, .fieldInvalid, .fieldNotAList,
      .fieldWithoutEntry, .fieldChangeUnclear, .standsInCover, .notAText, .textRefused,
      .frontMatterMissing, .changedMeanwhile, .agendaEmpty, .noSessionToday, .noLines, .wrongKind,
      .dateInvalid, .emptyText, .markedParagraphs, .alreadyAgreed, .agreedByEdit, .notAgreed,
      .textChanged, .noOwnKey, .inConflict, .slugsShared, .notInConflict, .needsChoice,
      .conflictMarksLeft,
      .unknownKey, .noSuchKey, .signatureWrong, .commentNotText, .noSuchStep, .stepIncomplete:
      englishRecordText(error)
    case .fileMissing, .importRefused, .importsRefused, .nothingToImport, .exportStopped,
      .targetNotEmpty, .leak, .leakInName, .leakInAgendaName, .summaryInCover, .tooManyParagraphs,
      .nothingOpen, .everythingWithheld, .previewUnavailable, .fileIsStream, .reviewLeft,
      .emptyTerm, .notProtected, .fileNotText, .unsafePath, .noIdentity, .notAKey, .secretKeyGiven,
      .tooManyKeys, .noKeyGiven, .contactTaken, .noSuchContact, .contactWithoutRecipient,
      .tooManyRecipients, .sourcesInConflict, .otherVault, .coverOnly, .nothingChosen,
      .passphraseReused, .sharesCoverOnly, .privateContent, .receivedRefused, .bundleSignatureWrong:
      englishExchangeText(error)
    }
  }
}
