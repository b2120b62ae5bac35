package import Application
import Hardening
import Records
import SystemPackage
import Terminal

// What the application and its commands refuse.

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

  private func englishText(_ error: ApplicationError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .commandUnknown(let group, let near):
      ErrorText(
        "unknown command",
        hint: (near.map { "did you mean `\(group) \($0)`? if not, " } ?? "")
          + "run `\(group) --help` to list the commands")
    case .commandMissing(let group):
      ErrorText(
        "no command was given", hint: "run `\(group) --help` to list the commands")
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
        "done, but a power failure could undo it: \(error)",
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
        "the keyfile is a pipe that contains more than 64 MiB; the vault was not changed",
        hint: "check --keyfile")
    case .blankPassphrase:
      ErrorText("a passphrase cannot be empty or consist only of whitespace; nothing was written")
    case .noSuchRecord:
      ErrorText(
        "no such record",
        hint: "run `subrosa list` to see all records; "
          + "only read-only commands accept part of a title")
    case .ambiguous(let candidates):
      ErrorText(
        "\(candidates.count) records match that name",
        details: lines(candidates), hint: "use the reference in the first column")
    case .noSuchVersion:
      ErrorText(
        "no such version", hint: "run `subrosa history REF` to list the versions")
    case .onlyVersion:
      ErrorText(
        "there is no other version to compare with",
        hint: "run `subrosa diff REF REF` to compare two records")
    case .slugTaken:
      ErrorText("another record already has that slug; nothing was saved")
    case .slugInvalid:
      ErrorText(
        "a slug can contain letters and digits, with a single - _ or . between them; "
          + "nothing was saved")
    case .kindUnknown:
      ErrorText(
        "no such kind of record",
        hint: "use dialogue, person, session, note, outcome, exposure or gathering; `list` and "
          + "`search` also accept release and attachment")
    case .kindDiffers:
      ErrorText(
        "the front matter specifies a different kind; nothing was saved",
        hint: "leave `kind` unchanged: you cannot change the kind of a record")
    case .nothingToAdd:
      ErrorText(
        "nothing to add: no text, title or field was given; nothing was saved",
        hint: "pass the text on standard input, or run `subrosa help add` to see the options")
    case .fieldUnknown(let key, let kind):
      ErrorText(
        "records of kind \(kind.name) have no field named `\(key.rawValue)`; nothing was saved",
        hint: "run `subrosa help add` to see the fields")
    case .fieldInvalid(let key):
      ErrorText(
        "invalid value for `\(key.rawValue)`; nothing was saved",
        hint: expectation(key))
    case .fieldNotAList(let key):
      ErrorText(
        "`\(key.rawValue)` holds one value, so nothing can be added to it; nothing was saved",
        hint: "use `\(key.rawValue)=…` to replace the value")
    case .fieldWithoutEntry(let key):
      ErrorText(
        "`\(key.rawValue)` does not contain that value; nothing was saved",
        hint: "run `subrosa show` to see what it contains")
    case .fieldChangeUnclear:
      ErrorText(
        "that is not a change to a field; nothing was saved",
        hint: "write FIELD=VALUE to replace, FIELD+=VALUE to add or FIELD-=VALUE to remove; "
          + "the field is a front matter key such as `side` or `attendees`")
    case .standsInCover:
      ErrorText(
        "that record is in the cover; nothing was changed",
        hint: "add `--in cover` to change the cover")
    case .notAText:
      ErrorText(
        "an attachment has no text to edit", hint: "use `extract` and `attach` instead")
    case .textRefused(let error): text(error)
    case .frontMatterMissing:
      ErrorText(
        "the text does not begin with front matter; nothing was saved",
        hint: "begin the text with a --- line, as in the output of `show`")
    case .changedMeanwhile:
      ErrorText(
        "the record was changed in the meantime; nothing was saved",
        hint: "edit the record again")
    case .fileMissing: ErrorText("no such file or folder", hint: "check the path")
    case .importRefused(let refusal):
      ErrorText(
        "\(SafeText.line(refusal.file)): \(reason(refusal.reason)); nothing was imported",
        hint: "fix or move the file, then import again")
    case .importsRefused(let count):
      ErrorText(
        "\(count) files cannot be imported; nothing was imported",
        hint: "fix or move the files, then import again")
    case .nothingToImport:
      ErrorText(
        "there is no text to import",
        hint: "run `subrosa import --help` to see which files can be imported")
    case .exportStopped:
      ErrorText(
        "stopped; the files written so far are in the new folder, unencrypted",
        hint: "delete that folder")
    case .targetNotEmpty:
      ErrorText(
        "the target already exists; nothing was written",
        hint: "choose a new file or folder: subrosa never overwrites an existing one")
    case .needsYes:
      ErrorText(
        "no terminal is available for prompts", hint: "pass --yes to answer in advance")
    case .declined: ErrorText("not confirmed; nothing was changed")
    case .leak(let count):
      ErrorText(
        count.counted("known term", "remain") + " in the finished text; nothing was written",
        hint: "a name may match one of this format's headings; try another format with --as")
    case .leakInName:
      ErrorText(
        "the name of the file contains a known term; no file was written",
        hint: "choose a folder instead: the file in it will be named summary")
    case .leakInAgendaName(let term):
      ErrorText(
        "the name of the file contains a known term, \"\(SafeText.line(term))\"; no file was written",
        hint: "choose another name, such as agenda.md")
    case .summaryInCover:
      ErrorText(
        "a summary of hidden records cannot be kept in the cover; no file was written",
        hint: "leave out `--in cover`, or use the cover's passphrase")
    case .tooManyParagraphs(let most):
      ErrorText(
        "more than \(most) paragraphs are marked for that audience; no file was written",
        hint: "mark long transcripts private, and write their points in a note of their own")
    case .agendaEmpty:
      ErrorText(
        "that session has no agenda items that may be shown; nothing was written",
        hint: "add items, for example with `subrosa set SESSION 'agenda+=09:30 …'`")
    case .noSessionToday:
      ErrorText(
        "no session, or more than one, takes place today; nothing was saved",
        hint: "name the session, for example `subrosa jot session-3`")
    case .noLines:
      ErrorText(
        "no lines wait there to become a note; nothing was changed",
        hint: "run `subrosa jot` to type lines, and `subrosa list line` to see those that wait")
    case .nothingOpen:
      ErrorText(
        "no paragraph in that dialogue is marked for that audience; no file was written",
        hint: "link notes to the dialogue with --dialogue, and begin paragraphs with (chatham), "
          + "(side) or (open)")
    case .everythingWithheld(let open):
      ErrorText(
        "every statement was withheld; no file was written",
        hint: open > 0
          ? "run the command on a terminal and rewrite the statements in your own words, or pass "
            + "--allow-attributable"
          : "use --ask-again to change what you decided")
    case .previewUnavailable:
      ErrorText(
        "a preview is only shown on a terminal; nothing was written",
        hint: "leave out --preview to write the summary")
    case .fileIsStream:
      ErrorText(
        "that is a pipe or a terminal, not a file; nothing was changed",
        hint: "save it as a file first")
    case .reviewLeft:
      ErrorText(
        "the review was stopped; nothing was written",
        hint: "run the command again to decide on the remaining terms; "
          + "`export summary` keeps the decisions that you have made")
    case .emptyTerm: ErrorText("a term must contain letters or digits; nothing was changed")
    case .notProtected:
      ErrorText(
        "no such protected term; nothing was changed",
        hint: "run `subrosa protect list` to see the protected terms")
    case .fileNotText(let file):
      ErrorText(
        "\(file.map { SafeText.line($0) } ?? "standard input"): not valid UTF-8; "
          + "nothing was written")
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
    case .unsafePath: ErrorText("the path of a record points outside the folder")
    case .sessionInSession: ErrorText("an interactive session is already open")
    case .sessionKilled:
      ErrorText(
        "the process that held the unlocked vault was killed; "
          + "everything saved in the vault is safe",
        hint: "if you are asked for the passphrase, enter it to keep the changes that are waiting; "
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
        "that editor, or its arguments, could leave traces on the disk",
        hint: "set EDITOR to vim, nvim or nano without arguments, or pass --unsafe-editor")
    case .editorInSession:
      ErrorText(
        "an interactive session does not pass text to other programs",
        hint: "leave out --editor, or leave the session")
    case .editorFailed:
      ErrorText("the editor failed or was stopped; no record was changed")
    case .resealedHere:
      ErrorText("the vault was resealed; unlock the interactive session again")
    case .changesWait:
      ErrorText(
        "this interactive session has changes that are not saved yet; the vault is unchanged",
        hint: "run `touch` until no changes are waiting")
    case .targetOutsideSession:
      ErrorText(
        "`--in cover` works only in an interactive session; nothing was changed",
        hint: "run `subrosa open` first, or use the cover's passphrase")
    case .wrongKind(let wanted):
      ErrorText("that record is not \(name(wanted))")
    case .dateInvalid:
      ErrorText(
        "invalid date; nothing was changed", hint: "write the date as 2026-03-14")
    case .emptyText: ErrorText("the outcome has no text; nothing was changed")
    case .markedParagraphs(let count):
      ErrorText(
        count.counted("paragraph", "are")
          + " marked (private), (chatham) or (side); nothing was changed",
        hint: "move such paragraphs to a note first: every side receives the whole agreed text")
    case .alreadyAgreed:
      ErrorText(
        "this text is already agreed; nothing was changed",
        hint: "run `subrosa edit REF` to change it; it then becomes an unsigned draft")
    case .agreedByEdit:
      ErrorText(
        "an edit cannot mark a text as agreed; nothing was changed",
        hint: "run `subrosa outcome agree REF` instead")
    case .notAgreed:
      ErrorText(
        "this text is still a draft; nothing was changed",
        hint: "run `subrosa outcome agree REF` first")
    case .textChanged:
      ErrorText(
        "the text differs from the agreed text",
        hint: "run `subrosa history REF` and `subrosa diff REF@VERSION` to see what changed")
    case .noOwnKey:
      ErrorText(
        "you have no key to sign with",
        hint: "run `subrosa outcome key --new NAME` to create one")
    case .noIdentity:
      ErrorText(
        "you have no keys that others could use; no file was written",
        hint: "run `subrosa identity --new NAME` to create them")
    case .notAKey(let line):
      ErrorText(
        "line \(line) is not a public key; nothing was saved",
        hint: "ask for the file that `subrosa identity --to FILE` writes, or for an age recipient")
    case .secretKeyGiven:
      ErrorText(
        "that is a secret key, which nobody else should have; nothing was saved",
        hint: "tell its owner to create a new key, and ask for the public key")
    case .tooManyKeys: ErrorText("a contact can have 64 keys at most; nothing was saved")
    case .noKeyGiven:
      ErrorText(
        "there is no public key in that file; nothing was saved",
        hint: "ask for the file that `subrosa identity --to FILE` writes")
    case .contactTaken:
      ErrorText(
        "there is already a contact of that name; nothing was saved",
        hint: "if the person has new keys, ask why and compare the words on the phone, then run "
          + "`subrosa contact remove NAME` first")
    case .noSuchContact:
      ErrorText(
        "no such contact; nothing was changed",
        hint: "run `subrosa contact list` to list the contacts")
    case .contactWithoutRecipient:
      ErrorText(
        "that contact has no recipient to encrypt for; no file was written",
        hint: "ask for the file that `subrosa identity --to FILE` writes")
    case .tooManyRecipients:
      ErrorText("a file can have 256 recipients at most; no file was written")
    case .inConflict:
      ErrorText(
        "this record has two or more newest versions; nothing was changed",
        hint: "run `subrosa resolve REF` to compare them and choose one")
    case .sourcesInConflict(let references):
      ErrorText(
        references.count == 1
          ? "\(references[0]) has two or more newest versions; nothing was written"
          : "\(English.some(references)) have two or more newest versions each; nothing was written",
        hint:
          "a paragraph may be private in one of them only; run `subrosa resolve REF` to compare "
          + "them and choose one")
    case .notInConflict:
      ErrorText(
        "this record has only one newest version; nothing was changed",
        hint: "run `subrosa conflicts` to list the records that have more")
    case .needsChoice:
      ErrorText(
        "no terminal is available to choose a version; nothing was changed",
        hint: "pass --use with the first digits of a version from `subrosa conflicts`")
    case .conflictMarksLeft:
      ErrorText(
        "the text still contains <<<<<<< or >>>>>>>; nothing was saved",
        hint:
          "keep what is right of both sides, and delete these lines and the ======= between them"
      )
    case .otherVault(let name, let trouble): englishText(trouble, of: name)
    case .coverOnly:
      ErrorText(
        "this command works only with the cover; nothing was written",
        hint: "add `--in cover` in an interactive session, or unlock with the cover's passphrase")
    case .nothingChosen:
      ErrorText(
        "no records match; no vault was created",
        hint: "choose records with a REF, --dialogue, --tag or --search")
    case .passphraseReused:
      ErrorText(
        "the travel vault cannot have the passphrase of this vault; no vault was created",
        hint: "choose a new passphrase: you may have to enter it in front of others")
    case .sharesCoverOnly:
      ErrorText(
        "only records of the cover can be shared, and only the cover can receive records; nothing "
          + "was written",
        hint: "add `--in cover`, or unlock with the cover's passphrase")
    case .privateContent(let count):
      ErrorText(
        "\(count.counted("record")) \(count == 1 ? "contains" : "contain") something private; "
          + "no file was written",
        hint: "run the command on a terminal to be asked, or pass --include-private")
    case .receivedRefused(let refusal):
      ErrorText(
        "\(SafeText.line(refusal.file)): \(reason(refusal.reason)); nothing was imported",
        hint: "ask the sender for a file without this record, or with a correct one")
    case .bundleSignatureWrong:
      ErrorText(
        "the signature does not match what the file contains; nothing was imported",
        hint: "do not trust the file; ask the sender on the phone")
    case .unknownKey(let id):
      ErrorText(
        "the signature was made with key \(id), which is not in this vault",
        hint: "run `subrosa outcome key --import FILE --name NAME` to add a public key")
    case .noSuchKey:
      ErrorText(
        "no key has that id; nothing was changed",
        hint: "run `subrosa outcome key` to list the keys")
    case .signatureWrong(let count):
      ErrorText(count.counted("signature", "do") + " not match this text")
    case .commentNotText:
      ErrorText(
        "the signature is valid, but its comment is not valid UTF-8 and cannot be stored",
        hint: "ask for a signature with another comment: minisign -S -t TEXT")
    case .noSuchStep:
      ErrorText(
        "no such step; nothing was changed",
        hint: "run `subrosa outcome pathway REF` to see the step numbers")
    case .stepIncomplete:
      ErrorText(
        "a new step requires --carrier, --to and --by; nothing was changed",
        hint: "use --step N to change an existing step")
    case .editorUnavailable:
      ErrorText(
        "the built-in editor is not available with --plain in an interactive session",
        hint: "use --plain outside `subrosa open`, and pass the text on standard input")
    case .sharesNeeded:
      ErrorText(
        "this vault has shares, and without them the new file would lose them; nothing was changed",
        hint: "enter enough shares when you are asked, or pass --drop-custody to give them up")
    case .sharesExist:
      ErrorText(
        "this vault has shares already; nothing was changed",
        hint: "open it with them (--with-shares), or pass --drop-custody to give them up")
    case .shareOfOtherProgram:
      ErrorText(
        "that share is not of a vault: a share of a vault has 33 words; nothing was changed")
    case .shareRefused(let number, let error): text(error, share: number)
    case .custodyCoverOnly:
      ErrorText(
        "only the cover can have shares; nothing was changed",
        hint: "use the cover's passphrase")
    case .splitInSession:
      ErrorText(
        "shares are not made in an interactive session, which could lock meanwhile; nothing was "
          + "changed",
        hint: "leave the session and run `subrosa custody split`")
    case .sharesNeedPipe:
      ErrorText(
        "shares are only printed into a pipe; nothing was changed",
        hint: "add `| lpr`, or leave out --print to be shown each share")
    case .sharesNotPrinted:
      ErrorText(
        "the program that was to print the shares ended before it had read them; the vault was not "
          + "changed",
        hint: "check the command after `|`, and destroy any sheet that was printed")
    case .sharesNeedScreen:
      ErrorText(
        "this terminal would keep the shares on its screen; nothing was changed",
        hint: "use a terminal whose TERM is not `dumb`, or --print into a pipe")
    case .sharesAreNoPassphrase:
      ErrorText(
        "shares cannot be changed like a passphrase; nothing was changed",
        hint: "run `subrosa custody combine` to set a new passphrase")
    }
  }

  /// What keeps another vault from being merged.
  private func englishText(_ trouble: OtherVaultTrouble, of name: String?) -> ErrorText {
    let file = name.map { SafeText.line($0) } ?? "one of the files"
    switch trouble {
    case .missing: return ErrorText("\(file): no such file; nothing was merged")
    case .notAFile:
      return ErrorText(
        "\(file): a folder, a pipe or a device, not a regular file; nothing was merged")
    case .unreadable(let error):
      return ErrorText("\(file): cannot be read: \(error); nothing was merged")
    case .nothingOpens:
      return ErrorText(
        "\(file): wrong passphrase, or the file is damaged or not a vault; nothing was merged",
        hint: "check the file, the passphrase and --keyfile")
    case .damaged(let count):
      return ErrorText(
        "\(file): damaged in \(count.counted("place")); nothing was merged",
        hint: "run `subrosa verify` on it; `subrosa export` can still write what can be read")
    case .newerProgram:
      return ErrorText(
        "\(file): a newer version of subrosa wrote parts of it; nothing was merged",
        hint: "update subrosa")
    }
  }
}
