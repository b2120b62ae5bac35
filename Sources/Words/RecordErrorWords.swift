import Application
import Records

// What the commands about records, their fields and outcomes refuse.

extension Words {
  /// What ``text(_:hasSaved:)`` says of these cases, which it sends here.
  func englishRecordText(_ error: ApplicationError) -> ErrorText {
    switch error {
    case .noSuchRecord:
      ErrorText(
        "no such record",
        hint: "run `subrosa list` to see all records; "
          + "to change a record, give its reference or its whole title")
    case .notWhole(let candidates):
      ErrorText(
        "no record has exactly that name; nothing was changed",
        details: lines(candidates),
        hint: "use the reference in the first column, or the whole name")
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
    case .noEarlierVersion:
      ErrorText("this record has no earlier version to restore; nothing was changed")
    case .versionNotGiven:
      ErrorText(
        "this record has not been removed, and no version was given; nothing was changed",
        hint: "run `subrosa history REF` to list the versions, then `subrosa restore REF@VERSION`")
    case .slugTaken:
      ErrorText("another record already has that slug; nothing was saved")
    case .slugInvalid:
      ErrorText(
        "a slug can contain letters and digits, separated by single -, _ or . characters; "
          + "nothing was saved")
    case .kindUnknown:
      ErrorText(
        "no such kind of record",
        hint: "use dialogue, person, session, note, outcome, exposure or gathering; `list` and "
          + "`search` also accept line, release and attachment")
    case .kindDiffers:
      ErrorText(
        "the front matter specifies a different kind; nothing was saved",
        hint: "leave `kind` unchanged: you cannot change a record's kind")
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
        "that is not a valid field change; nothing was saved",
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
    case .agendaEmpty:
      ErrorText(
        "that session has no agenda items that may be shown; nothing was written",
        hint: "add items, for example with `subrosa set SESSION 'agenda+=09:30 …'`")
    case .noSessionToday:
      ErrorText(
        "there is no session today, or more than one; nothing was saved",
        hint: "name the session, for example `subrosa jot session-3`")
    case .noLines:
      ErrorText(
        "there are no jotted lines to turn into a note; nothing was changed",
        hint: "run `subrosa jot` to write lines, or `subrosa list line` to see the lines that are "
          + "not yet in a note")
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
    case .slugsShared(let records):
      ErrorText(
        "\(records.count) records share a slug with another record; nothing was written",
        details: lines(records),
        hint:
          "subrosa cannot tell which of these records is meant; run `subrosa set REF slug=NEW` to "
          + "give them different slugs")
    case .inConflict:
      ErrorText(
        "this record has conflicting versions; nothing was changed",
        hint: "run `subrosa resolve REF` to compare the versions and choose one")
    case .notInConflict:
      ErrorText(
        "this record has no conflicting versions; nothing was changed",
        hint: "run `subrosa conflicts` to list the records that have conflicting versions")
    case .needsChoice:
      ErrorText(
        "no terminal is available for choosing a version; nothing was changed",
        hint: "pass --use with the first digits of a version's id, as listed by "
          + "`subrosa conflicts`")
    case .conflictMarksLeft:
      ErrorText(
        "the text still contains <<<<<<< or >>>>>>>; nothing was saved",
        hint:
          "keep what is correct from each side, and delete the <<<<<<<, ======= and >>>>>>> lines"
      )
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
    // The switch over all cases sends no other here.
    default: preconditionFailure()
    }
  }
}
