import Application
import SystemPackage
import Terminal

// What the commands that import, export, redact, share and merge refuse.

extension Words {
  /// What ``text(_:hasSaved:)`` says of these cases, which it sends here.
  func englishExchangeText(_ error: ApplicationError) -> ErrorText {
    switch error {
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
    case .leak(let count):
      ErrorText(
        (count == 1
          ? "1 name or protected term from your records remains"
          : "\(count) names or protected terms from your records remain")
          + " in the finished text; nothing was written",
        hint: "if a name is also a heading in this format, try another format with --as")
    case .leakInName:
      ErrorText(
        "the file name contains a name or protected term from your records; no file was written",
        hint: "choose a folder instead: the file in it will be named summary")
    case .leakInAgendaName(let term):
      ErrorText(
        "the file name contains \"\(SafeText.line(term))\", a name or protected term from your "
          + "records; no file was written",
        hint: "choose another name, such as agenda.md")
    case .summaryInCover:
      ErrorText(
        "a summary of hidden records cannot be kept in the cover; no file was written",
        hint: "leave out `--in cover`, or use the cover's passphrase")
    case .tooManyParagraphs(let most):
      ErrorText(
        "more than \(most) paragraphs are marked for that audience; no file was written",
        hint: "mark long transcripts private, and put the main points in a separate note")
    case .nothingOpen:
      ErrorText(
        "no paragraph in that dialogue is marked for that audience; no file was written",
        hint: "link notes to the dialogue with --dialogue, and begin paragraphs with (chatham), "
          + "(side) or (open)")
    case .everythingWithheld(let open):
      ErrorText(
        "every statement was withheld; no file was written",
        hint: open > 0
          ? "run the command in a terminal and rewrite the statements in your own words, or pass "
            + "--allow-attributable"
          : "use --ask-again to change what you decided")
    case .previewUnavailable:
      ErrorText(
        "a preview can only be shown in a terminal; nothing was written",
        hint: "leave out --preview to write the summary")
    case .fileIsStream:
      ErrorText(
        "that is a pipe or a terminal, not a file; nothing was changed",
        hint: "save the contents as a file first")
    case .reviewLeft:
      ErrorText(
        "the review was stopped; nothing was written",
        hint: "run the command again to decide on the rest; "
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
    case .unsafePath: ErrorText("a record's path is unsafe or too long")
    case .noIdentity:
      ErrorText(
        "you have no public keys to give to others yet; no file was written",
        hint: "run `subrosa identity --new NAME` to create public keys")
    case .notAKey(let line):
      ErrorText(
        "line \(line) is not a public key; nothing was saved",
        hint: "ask for the file that `subrosa identity --to FILE` writes, or for an age recipient")
    case .secretKeyGiven:
      ErrorText(
        "that is a secret key, which only its owner should have; nothing was saved",
        hint: "tell its owner to create a new key, and ask for the public key")
    case .tooManyKeys: ErrorText("a contact can have 64 keys at most; nothing was saved")
    case .noKeyGiven:
      ErrorText(
        "there is no public key in that file; nothing was saved",
        hint: "ask for the file that `subrosa identity --to FILE` writes")
    case .contactTaken:
      ErrorText(
        "there is already a contact with that name; nothing was saved",
        hint: "if the person has new keys, phone them, ask why and compare the words for each key; "
          + "then run `subrosa contact remove NAME` and add the contact again")
    case .noSuchContact:
      ErrorText(
        "no such contact; nothing was changed",
        hint: "run `subrosa contact list` to list the contacts")
    case .contactWithoutRecipient:
      ErrorText(
        "that contact has no age recipient to encrypt to; no file was written",
        hint: "ask for the file that `subrosa identity --to FILE` writes")
    case .tooManyRecipients:
      ErrorText("a file can have 256 recipients at most; no file was written")
    case .sourcesInConflict(let references):
      ErrorText(
        references.count == 1
          ? "\(references[0]) has conflicting versions; nothing was written"
          : "\(English.some(references)) have conflicting versions; nothing was written",
        hint:
          "a paragraph might be marked private in only one version; run `subrosa resolve REF` to "
          + "compare the versions and choose one")
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
        "the travel vault cannot have the same passphrase as this vault; no vault was created",
        hint: "choose a new passphrase: you may have to enter it in front of others")
    case .sharesCoverOnly:
      ErrorText(
        "only records in the cover can be shared, and records can be received only into the cover; "
          + "nothing was written",
        hint: "add `--in cover`, or unlock with the cover's passphrase")
    case .privateContent(let count):
      ErrorText(
        "\(count.counted("record")) \(count == 1 ? "contains" : "contain") private content; "
          + "no file was written",
        hint: "run the command in a terminal to be asked about it, or pass --include-private")
    case .receivedRefused(let refusal):
      ErrorText(
        "\(SafeText.line(refusal.file)): \(reason(refusal.reason)); nothing was imported",
        hint: "ask the sender for a file without this record, or with a corrected version of it")
    case .bundleSignatureWrong:
      ErrorText(
        "the signature does not match what the file contains; nothing was imported",
        hint: "do not trust the file; phone the sender and ask whether they sent it")
    // The switch over all cases sends no other here.
    default: preconditionFailure()
    }
  }

  /// What keeps another vault from being merged.
  private func englishText(_ trouble: OtherVaultTrouble, of name: String?) -> ErrorText {
    let file = name.map { SafeText.line($0) } ?? "one of the files"
    switch trouble {
    case .missing: return ErrorText("\(file): no such file; nothing was merged")
    case .notAFile:
      return ErrorText(
        "\(file): not a regular file (it is a folder, pipe or device); nothing was merged")
    case .unreadable(let error):
      return ErrorText("\(file): cannot be read: \(error); nothing was merged")
    case .nothingOpens:
      return ErrorText(
        "\(file): wrong passphrase, or the file is damaged or not a vault; nothing was merged",
        hint: "check the file, the passphrase and --keyfile")
    case .damaged(let count):
      return ErrorText(
        "\(file) is damaged in \(count.counted("place")); nothing was merged",
        hint: (name == nil
          ? "run `subrosa verify` on each file to find out which"
          : "run `subrosa verify` on that file")
          + "; `subrosa export` can still save everything that is readable")
    case .newerProgram:
      return ErrorText(
        "\(file): parts of the file were written by a newer version of subrosa; nothing was merged",
        hint: "update subrosa")
    }
  }
}
