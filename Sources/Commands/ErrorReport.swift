import Application
import Foundation
import Hardening
import MinisignFormat
import Records
import Search
import SystemPackage
import Terminal
import VaultStore
import Words

/// The one place that gives an error its words, a hint and an exit code.
///
/// The sentences about errors of other modules are in `Words`; those about errors of commands are
/// still here.
struct ErrorReport {
  /// What happened and what was kept safe.
  let message: String
  /// A line each for what the message counts.
  private(set) var details: [String] = []
  /// What to do next.
  let hint: String?
  /// The program's exit code.
  let status: ExitStatus

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// An error in the command line itself.
  ///
  /// - Parameters:
  ///   - message: the parser's own words.
  ///   - pointer: where its help stands.
  init(usage message: String, pointer: String?) {
    func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    self.init(.usage, lowered(first), hint: pointer.map { lowered($0) })
  }

  /// Says it on standard error.
  func tell() {
    if !message.isEmpty { Output.note((status == .done ? "" : "error: ") + message) }
    for detail in details { Output.note(detail) }
    if let hint { Output.note("hint: \(hint)") }
  }

  private init(_ status: ExitStatus, _ text: ErrorText) {
    self.init(status, text.message, hint: text.hint)
  }

  /// The words for an error of ours; nil for one of the argument parser's.
  init?(_ error: any Error) {
    let words = Words.current
    switch error {
    case let error as ApplicationError: self.init(error)
    case let error as VaultError: self.init(ExitStatus(error), words.text(error))
    case let error as CellError: self.init(ExitStatus(error), words.text(error))
    case let error as TerminalError:
      self.init(ExitStatus(error), words.text(error, hasSaved: SavedWork.isThere))
    case let error as TextFormError: self.init(.damaged, words.text(error))
    case let error as MinisignError: self.init(ExitStatus(error), words.text(error))
    case let error as MetadataError: self.init(.damaged, words.text(error))
    case let error as QueryError: self.init(.usage, words.text(error))
    // Foundation's own words would name files and folders.
    case let error as CocoaError:
      let cause = (error.underlying as? POSIXError).map { Errno(rawValue: $0.code.rawValue) }
      self.init(.inputOutput, words.text(cause))
    case let error as Errno: self.init(.inputOutput, words.text(error))
    default: return nil
    }
  }

  private init(_ error: ApplicationError) {
    switch error {
    case .commandUnknown(let group, let near):
      self.init(
        .usage, "unknown command",
        hint: (near.map { "did you mean `\(group) \($0)`? " } ?? "")
          + "`\(group) --help` lists the commands")
    case .commandMissing(let group):
      self.init(.usage, "no command was given", hint: "`\(group) --help` lists the commands")
    case .resultNotWritten(let error):
      if SavedWork.isThere {
        self.init(
          .savedUnshown, "saved, but the result could not be written: \(error)",
          hint: "do not repeat the command; run `subrosa list` to see what was saved")
      } else if error == .brokenPipe {
        // Whoever read has seen enough.
        self.init(.done, "")
      } else {
        self.init(.inputOutput, "the result could not be written: \(error)")
      }
    case .notDurable(let error):
      self.init(
        .savedUnshown, "done, but a power failure could undo it: \(error)",
        hint: "do not repeat the command; run `subrosa backup` to copy the vault to another disk")
    case .noVaultNamed:
      self.init(.usage, "no vault was specified", hint: "use --vault FILE or set SUBROSA_VAULT")
    case .weakPassphrase(let estimate):
      self.init(
        .refused, "that passphrase is easy to guess (\(estimate)); nothing was changed",
        hint: "use several random words, or pass --weak to accept it anyway")
    case .keyfileUnreadable(let error):
      self.init(
        .notFound, "the keyfile cannot be read (\(error))",
        hint: "check --keyfile: it takes a file or a pipe; the vault was not changed")
    case .keyfileEmpty:
      self.init(
        .usage, "the keyfile is empty and would protect nothing",
        hint: "check --keyfile; the vault was not changed")
    case .keyfileTooLong:
      self.init(
        .usage, "the keyfile is a pipe that provides more than 64 MiB",
        hint: "check --keyfile; the vault was not changed")
    case .blankPassphrase:
      self.init(.usage, "a passphrase cannot be empty or only white space; nothing was written")
    case .noSuchRecord:
      self.init(
        .notFound, "no such record",
        hint: "run `subrosa list` to see all records; part of a title works only for reading")
    case .ambiguous(let candidates):
      self.init(
        .notFound, "\(candidates.count) records match that name",
        hint: "use the reference in the first column")
      details = Catalog.Candidate.lines(candidates)
    case .noSuchVersion:
      self.init(
        .notFound, "no such version", hint: "run `subrosa history REF` to list the versions")
    case .onlyVersion:
      self.init(
        .notFound, "there is no other version to compare with",
        hint: "run `subrosa diff REF REF` to compare two records")
    case .slugTaken:
      self.init(.cannotCreate, "another record already has that slug; nothing was saved")
    case .slugInvalid:
      self.init(
        .usage,
        "a slug is made of letters and digits, with single - _ . between them; nothing was saved")
    case .kindUnknown:
      self.init(
        .usage, "no such kind of record",
        hint: "use dialogue, person, session, note, outcome or exposure; lists and searches "
          + "also take release and attachment")
    case .kindDiffers:
      self.init(
        .usage, "the front matter has a different kind; nothing was saved",
        hint: "leave `kind` as it is: the kind of a record cannot change")
    case .nothingToAdd:
      self.init(
        .usage, "nothing to add: no text, title or field was given; nothing was saved",
        hint: "pass the text on standard input, or run `subrosa help add` to see the options")
    case .fieldUnknown(let key, let kind):
      self.init(
        .usage, "records of kind \(kind.name) have no field \(key.rawValue); nothing was saved",
        hint: "run `subrosa help add` to see which options a kind takes")
    case .fieldInvalid(let key):
      self.init(
        .usage, "invalid value for \(key.rawValue); nothing was saved",
        hint: Words.current.expectation(key))
    case .standsInCover:
      self.init(
        .usage, "that record is in the cover; nothing was changed",
        hint: "add `--in cover` to change the cover")
    case .notAText:
      self.init(
        .usage, "an attachment has no text to edit", hint: "use `extract` and `attach` instead")
    case .textRefused(let error): self.init(.damaged, Words.current.text(error))
    case .frontMatterMissing:
      self.init(
        .damaged, "the text does not begin with front matter; nothing was saved",
        hint: "begin the text with the line ---, as in the output of `show`")
    case .changedMeanwhile:
      self.init(
        .busy, "the record was changed in the meantime; nothing was saved",
        hint: "edit the record again")
    case .fileMissing: self.init(.notFound, "no such file or folder", hint: "check the path")
    case .importRefused(let refusal):
      self.init(
        .damaged,
        "\(SafeText.line(refusal.file)): \(Words.current.reason(refusal.reason)); nothing was imported",
        hint: "fix or move the file, then import again")
    case .importsRefused(let count):
      self.init(
        .damaged, "\(count) files cannot be imported; nothing was imported",
        hint: "fix or move the files, then import again")
    case .nothingToImport:
      self.init(.notFound, "that folder contains no texts (.md, .markdown, .txt)")
    case .exportStopped:
      self.init(
        .interrupted, "stopped; the new folder contains what was written so far, unencrypted",
        hint: "delete that folder")
    case .targetNotEmpty:
      self.init(
        .cannotCreate, "the target already exists; nothing was written",
        hint: "choose a new file or folder: subrosa never overwrites")
    case .needsYes:
      self.init(
        .unavailable, "there is no terminal for questions", hint: "pass --yes to answer in advance")
    case .declined: self.init(.refused, "not confirmed; nothing was changed")
    case .leak(let count):
      self.init(
        .refused,
        count.counted("known term", "remain") + " in the finished text; nothing was written",
        hint: "try another --as: a name may be the same as a standard heading")
    case .leakInName:
      self.init(
        .refused, "the name of the file contains a known term; no file was written",
        hint: "choose a folder instead: the file is then called summary")
    case .summaryInCover:
      self.init(
        .refused, "a summary of hidden records cannot be recorded in the cover",
        hint: "leave out `--in cover`, or use the cover's passphrase; no file was written")
    case .nothingOpen:
      self.init(
        .notFound, "no paragraph of that dialogue is marked for that audience; no file was written",
        hint: "begin a paragraph with its mark: (chatham), (side) or (open)")
    case .fileIsStream:
      self.init(
        .notFound, "that is a pipe or a terminal, not a file; nothing was changed",
        hint: "save it as a file first")
    case .reviewLeft:
      self.init(
        .refused, "the review was stopped; nothing was written",
        hint: "run the export again to decide the rest; your decisions about a summary are kept")
    case .emptyTerm: self.init(.usage, "a term must contain letters or digits; nothing was changed")
    case .notProtected:
      self.init(
        .notFound, "no such protected term; nothing was changed",
        hint: "run `subrosa protect list` to see the protected terms")
    case .fileNotText(let file):
      self.init(.damaged, "\(SafeText.line(file)): not UTF-8; nothing was written")
    case .finding: self.init(.finding, "the check found problems")
    case .notSound(let count):
      self.init(
        .damaged, count.counted("place", "are") + " damaged",
        hint: "restore a backup; everything that is not damaged can still be read")
    case .noTail: self.init(.done, "nothing to recover: the file ends with its newest commit")
    case .unsafePath: self.init(.damaged, "the path of a record points outside the folder")
    case .sessionInSession: self.init(.usage, "an interactive session is already open")
    case .sessionKilled:
      self.init(
        .inputOutput, "the interactive session was killed; what is in the vault is safe",
        hint:
          "unlock again; waiting changes are kept, but unsaved text in the editor is lost")
    case .hiddenNeedsSession:
      self.init(
        .refused,
        "a hidden compartment can only be changed in an interactive session; nothing was written",
        hint: "run `subrosa open` and make the change there")
    case .anchorMissing:
      self.init(
        .damaged,
        "the vault has no commit with that anchor: it was rolled back, "
          + "or resealed since",
        hint: "compare with a backup; every reseal prints the new anchors")
    case .sessionReads:
      self.init(
        .usage, "this interactive session is read-only; nothing was changed",
        hint: "leave it and run `subrosa open` without --no-write")
    case .keyringRefused(let error):
      self.init(
        .unavailable, "\(Words.current.reason(error)); nothing was unlocked",
        hint: "use `subrosa open` to run many commands after one unlock")
    case .noEditor:
      self.init(
        .unavailable, "$VISUAL and $EDITOR name no installed editor",
        hint: "set EDITOR to vim, nvim or nano, or leave out --editor")
    case .unsafeEditor:
      self.init(
        .refused, "that editor, or its arguments, could leave traces on the disk",
        hint: "set EDITOR to vim, nvim or nano without arguments, or pass --unsafe-editor")
    case .editorInSession:
      self.init(
        .usage, "an interactive session does not pass its contents to other programs",
        hint: "leave out --editor, or leave the session")
    case .editorFailed:
      self.init(.inputOutput, "the editor failed or was stopped; nothing else was changed")
    case .resealedHere:
      self.init(.busy, "the vault was resealed: unlock the interactive session again")
    case .changesWait:
      self.init(
        .refused, "this session has changes that are not saved yet; the vault is unchanged",
        hint: "run `touch` until no change is waiting")
    case .targetOutsideSession:
      self.init(
        .usage, "`--in cover` works only in an interactive session; nothing was changed",
        hint: "run `subrosa open` first, or use the cover's passphrase")
    case .wrongKind(let wanted):
      self.init(.usage, "that record is not \(Words.current.name(wanted))")
    case .dateInvalid:
      self.init(.usage, "invalid date", hint: "write the date as 2026-03-14; nothing was changed")
    case .emptyText: self.init(.refused, "the outcome has no text; nothing was changed")
    case .markedParagraphs(let count):
      self.init(
        .refused,
        count.counted("paragraph", "are")
          + " marked (private), (chatham) or (side); nothing was changed",
        hint: "move such paragraphs to a note first: every side receives the whole agreed text")
    case .alreadyAgreed:
      self.init(
        .refused, "the text is already agreed; nothing was changed",
        hint: "run `subrosa edit REF` to change it; it then becomes an unsigned draft")
    case .notAgreed:
      self.init(
        .refused, "the text is still a draft; nothing was changed",
        hint: "run `subrosa outcome agree REF` first")
    case .textChanged:
      self.init(
        .damaged, "the text differs from the agreed text",
        hint: "run `subrosa history REF` and `subrosa diff REF@VERSION` to see what changed")
    case .noOwnKey:
      self.init(
        .notFound, "you have no key to sign with",
        hint: "run `subrosa outcome key --new NAME` to make one")
    case .unknownKey(let id):
      self.init(
        .notFound, "the signature was made with key \(id), which this vault does not know",
        hint: "run `subrosa outcome key --import FILE --name NAME` to add a public key")
    case .noSuchKey:
      self.init(
        .notFound, "no key has that id; nothing was changed",
        hint: "run `subrosa outcome key` to list the keys")
    case .signatureWrong(let count):
      self.init(.damaged, count.counted("signature", "do") + " not match this text")
    case .commentNotText:
      self.init(
        .damaged, "the signature is valid, but its comment is not UTF-8 and cannot be stored",
        hint: "ask for a signature with another comment: minisign -S -t TEXT")
    case .noSuchStep:
      self.init(
        .notFound, "no such step; nothing was changed",
        hint: "run `subrosa outcome pathway REF` to see the numbers of the steps")
    case .stepIncomplete:
      self.init(
        .usage, "a new step needs --carrier, --to and --by; nothing was changed",
        hint: "use --step N to change an existing step")
    case .editorUnavailable:
      self.init(
        .unavailable, "the built-in editor is not available with --plain in an interactive session",
        hint: "use --plain outside of `subrosa open`, and pass the text on standard input")
    }
  }
}
