import CellFile
import Foundation
import Hardening
import MinisignFormat
import Records
import Search
import SystemPackage
import Terminal
import VaultStore

/// The one place that turns errors into words, hints and an exit code.
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

  /// The words for an error of ours; nil for one of the argument parser's.
  init?(_ error: any Error) {
    switch error {
    case let error as CommandError: self.init(error)
    case let error as VaultError: self.init(error)
    case let error as CellError: self.init(VaultError.cell(error))
    case let error as TerminalError: self.init(error)
    case let error as TextFormError: self.init(error)
    case let error as MinisignError: self.init(error)
    case is MetadataError: self.init(.damaged, "a record's fields cannot be read")
    case let error as QueryError:
      self.init(
        .usage, "the search cannot be understood: \(ErrorReport.words(error))",
        hint: "see `subrosa search --help` for words, \"phrases\" and filters")
    // Foundation's own words would name files and folders.
    case let error as CocoaError:
      let cause = (error.underlying as? POSIXError).map { ": \(Errno(rawValue: $0.code.rawValue))" }
      self.init(.inputOutput, "input or output failed" + (cause ?? ""))
    case let error as Errno: self.init(.inputOutput, "input or output failed: \(error)")
    default: return nil
    }
  }

  private init(_ error: CommandError) {
    switch error {
    case .commandUnknown(let group, let near):
      self.init(
        .usage, "there is no such command",
        hint: (near.map { "did you mean `\(group) \($0)`? " } ?? "")
          + "`\(group) --help` lists the commands")
    case .commandMissing(let group):
      self.init(.usage, "no command was named", hint: "`\(group) --help` lists the commands")
    case .resultNotWritten(let error):
      if SavedWork.isThere {
        self.init(
          .savedUnshown, "saved, but the result could not be written out: \(error)",
          hint: "do not repeat the command; `subrosa list` shows what is there")
      } else if error == .brokenPipe {
        // Whoever read has seen enough.
        self.init(.done, "")
      } else {
        self.init(.inputOutput, "the result could not be written out: \(error)")
      }
    case .notDurable(let error):
      self.init(
        .savedUnshown, "done, but a loss of power may undo it: \(error)",
        hint: "do not repeat the command; `subrosa backup` makes a copy on another disk")
    case .noVaultNamed:
      self.init(.usage, "no vault was named", hint: "use --vault FILE or set SUBROSA_VAULT")
    case .weakPassphrase(let estimate):
      self.init(
        .refused, "that passphrase is easily guessed (\(estimate)); nothing was changed",
        hint: "use several words drawn at random; --weak takes it all the same")
    case .keyfileUnreadable(let error):
      self.init(
        .notFound, "the keyfile cannot be read (\(error))",
        hint: "check --keyfile: a file, or a pipe such as /dev/stdin; the vault was not touched")
    case .keyfileEmpty:
      self.init(
        .usage, "the keyfile is empty and would protect nothing",
        hint: "check --keyfile; the vault was not touched")
    case .keyfileTooLong:
      self.init(
        .usage, "the keyfile's pipe does not end within 64 MiB",
        hint: "check --keyfile; the vault was not touched")
    case .blankPassphrase:
      self.init(.usage, "a passphrase must be more than white space; nothing was written")
    case .noSuchRecord:
      self.init(
        .notFound, "no such record",
        hint: "`subrosa list` shows what there is; a part of a title is enough for reading alone")
    case .ambiguous(let candidates):
      self.init(
        .notFound, "\(candidates.count) records answer to that name",
        hint: "say the reference that stands before its kind")
      details = Catalog.Candidate.lines(candidates)
    case .noSuchVersion:
      self.init(.notFound, "no such version", hint: "`subrosa history REF` lists them")
    case .onlyVersion:
      self.init(
        .notFound, "there is no other version to compare with",
        hint: "two REFs compare two records: `subrosa diff REF REF`")
    case .slugTaken:
      self.init(.cannotCreate, "another record has that slug already; nothing was saved")
    case .slugInvalid:
      self.init(
        .usage, "a slug is letters, digits and single - _ . between them; nothing was saved")
    case .kindUnknown:
      self.init(
        .usage, "no such kind of record",
        hint: "kinds: dialogue, person, session, note, outcome, exposure; in lists and searches "
          + "also release and attachment")
    case .kindDiffers:
      self.init(
        .usage, "the front matter names another kind; nothing was saved",
        hint: "a record keeps the kind that it was added with")
    case .nothingToAdd:
      self.init(
        .usage, "there is nothing to add: no text, no title and no field; nothing was saved",
        hint: "a text is read from standard input; `subrosa help add` lists the options")
    case .fieldUnknown(let key, let kind):
      self.init(
        .usage, "a record of kind \(kind.name) has no field \(key.rawValue); nothing was saved",
        hint: "`subrosa help add` says which option belongs to what")
    case .fieldInvalid(let key):
      self.init(
        .usage, "\(key.rawValue) cannot say that; nothing was saved",
        hint: ErrorReport.expected(key))
    case .standsInCover:
      self.init(
        .usage, "that record stands in the cover; nothing was changed",
        hint: "say `--in cover` to change the cover")
    case .notAText:
      self.init(.usage, "an attachment is no text", hint: "use `extract` and `attach`")
    case .textRefused(let error): self.init(error)
    case .frontMatterMissing:
      self.init(
        .damaged, "the text does not begin with its front matter; nothing was saved",
        hint: "begin with the line ---, as `show` gives it")
    case .changedMeanwhile:
      self.init(.busy, "the record was changed meanwhile; nothing was saved", hint: "edit it again")
    case .fileMissing: self.init(.notFound, "no such file or folder", hint: "check the path")
    case .importRefused(let file, let reason):
      self.init(
        .damaged, "\(SafeText.line(file)): \(reason); nothing was imported",
        hint: "mend it, or move it away, and import again")
    case .importsRefused(let count):
      self.init(
        .damaged, "\(count) files cannot be imported; nothing was imported",
        hint: "mend them, or move them away, and import again")
    case .nothingToImport:
      self.init(.notFound, "there is no text (.md, .markdown, .txt) in that folder")
    case .exportStopped:
      self.init(
        .interrupted, "stopped; what was written so far lies in the new folder, readable",
        hint: "remove that folder")
    case .targetNotEmpty:
      self.init(
        .cannotCreate, "the target exists already; nothing was written",
        hint: "name a new file or folder: subrosa never overwrites")
    case .needsYes:
      self.init(.unavailable, "there is no terminal to ask at", hint: "say --yes to answer ahead")
    case .declined: self.init(.refused, "not confirmed; nothing was changed")
    case .leak(let count):
      self.init(
        .refused,
        count.counted("known term", "stand") + " in the finished text; nothing was written",
        hint: "a name that is also a word of every summary, such as a heading: try another --as")
    case .leakInName:
      self.init(
        .refused, "the file's own name holds a known term; no file was written",
        hint: "name a folder instead, and the file is called summary")
    case .summaryInCover:
      self.init(
        .refused, "a summary made with hidden records cannot be recorded in the cover",
        hint: "leave out `--in cover`, or use the cover's passphrase; no file was written")
    case .nothingOpen:
      self.init(
        .notFound, "no paragraph of that dialogue is marked for them; no file was written",
        hint: "a paragraph opens with its mark: (chatham), (side) or (open)")
    case .fileIsStream:
      self.init(
        .notFound, "that is a pipe or a terminal, not a file; nothing was changed",
        hint: "save it as a file first")
    case .reviewLeft:
      self.init(
        .refused, "the review was left; nothing was written",
        hint: "what was decided about a summary is kept: the next export asks for the rest")
    case .emptyTerm: self.init(.usage, "a term has letters or digits; nothing was changed")
    case .notProtected:
      self.init(
        .notFound, "no such protected term; nothing was changed",
        hint: "`subrosa protect list` shows them")
    case .fileNotText(let file):
      self.init(.damaged, "\(SafeText.line(file)): not UTF-8; nothing was written")
    case .finding: self.init(.finding, "the check found something")
    case .notSound(let count):
      self.init(
        .damaged, count.counted("place", "are") + " damaged",
        hint: "what still opens can be read; restore from a backup")
    case .noTail: self.init(.done, "nothing to recover: the file ends with its newest commit")
    case .unsafePath: self.init(.damaged, "a record's path leads out of the folder")
    case .sessionInSession: self.init(.usage, "a session is open already")
    case .sessionKilled:
      self.init(
        .inputOutput, "the session's process was ended from outside; what is in the vault is safe",
        hint:
          "what waited to be saved waits still; a text in the editor since the last save is lost")
    case .hiddenNeedsSession:
      self.init(
        .refused, "a hidden compartment is written to in a session only; nothing was written",
        hint: "use `subrosa open`, and make the change there")
    case .anchorMissing:
      self.init(
        .damaged,
        "no commit with that anchor stands in the vault: it was rolled back, "
          + "or resealed since",
        hint: "compare with a backup; every reseal prints the new anchors")
    case .sessionReads:
      self.init(
        .usage, "this session only reads; nothing was changed",
        hint: "leave it, and `subrosa open` without --no-write")
    case .keyringRefused(let error):
      self.init(
        .unavailable, "\(ErrorReport.words(error)); nothing was unlocked",
        hint: "`subrosa open` unlocks for many commands without the kernel's help")
    case .noEditor:
      self.init(
        .unavailable, "the environment names no editor that is here",
        hint: "set EDITOR to vim, nvim or nano, or leave --editor out")
    case .unsafeEditor:
      self.init(
        .refused, "what that editor, or its arguments, would leave on the disk is not known",
        hint: "set EDITOR to vim, nvim or nano alone; --unsafe-editor takes any")
    case .editorInSession:
      self.init(
        .usage, "a session is open, and what it holds is not for other programs",
        hint: "leave --editor out, or leave the session")
    case .editorFailed:
      self.init(.inputOutput, "the editor was ended or failed; nothing else was changed")
    case .resealedHere:
      self.init(.busy, "the session has to be unlocked again: the vault has new keys")
    case .changesWait:
      self.init(
        .refused, "changes of this session are not saved yet; the vault is unchanged",
        hint: "`touch` makes a save; repeat it until nothing waits")
    case .targetOutsideSession:
      self.init(
        .usage, "`--in cover` works in a session only; nothing was changed",
        hint: "`subrosa open` begins one; elsewhere use the cover's passphrase")
    case .wrongKind(let kind): self.init(.usage, "that record is no \(kind)")
    case .dateInvalid:
      self.init(.usage, "that is no date", hint: "write it as 2026-03-14; nothing was changed")
    case .emptyText: self.init(.refused, "the outcome has no text; nothing was changed")
    case .markedParagraphs(let count):
      self.init(
        .refused, count.counted("paragraph", "are") + " marked as not open; nothing was changed",
        hint: "an agreed text goes to every side as it is: move them to a note first")
    case .alreadyAgreed:
      self.init(
        .refused, "the text is agreed already; nothing was changed",
        hint: "`subrosa edit REF` changes it, and makes it a draft that nobody has signed")
    case .notAgreed:
      self.init(
        .refused, "the text is a draft; nothing was changed",
        hint: "`subrosa outcome agree REF` freezes it")
    case .textChanged:
      self.init(
        .damaged, "the text is not the one that was agreed on",
        hint: "`subrosa history REF` and `subrosa diff REF@VERSION` show what was changed")
    case .noOwnKey:
      self.init(
        .notFound, "there is no key of one's own to sign with",
        hint: "`subrosa outcome key --new NAME` makes one")
    case .unknownKey(let id):
      self.init(
        .notFound, "the signature is of key \(id), which is not known here",
        hint: "`subrosa outcome key --import FILE --name NAME` records a public key")
    case .noSuchKey:
      self.init(
        .notFound, "no key has that id; nothing was changed",
        hint: "`subrosa outcome key` lists them")
    case .signatureWrong(let count):
      self.init(.damaged, count.counted("signature", "do") + " not hold for this text")
    case .commentNotText:
      self.init(
        .damaged, "the signature holds, but its comment is not UTF-8 and cannot be kept",
        hint: "ask for a signature with another comment: minisign -S -t TEXT")
    case .noSuchStep:
      self.init(
        .notFound, "no such step; nothing was changed",
        hint: "`subrosa outcome pathway REF` numbers them")
    case .stepIncomplete:
      self.init(
        .usage, "a new step needs --carrier, --to and --by; nothing was changed",
        hint: "--step N changes one that is there")
    case .editorUnavailable:
      self.init(
        .unavailable, "the built-in editor cannot be plain within a session",
        hint: "outside of `subrosa open`, --plain reads the text from standard input")
    }
  }

  private static func words(_ error: KeyringError) -> String {
    switch error {
    case .noLoginKeyring: "this login has no keyring of its own"
    case .refused(let error): "the kernel keeps no keys here: \(error)"
    }
  }

  private init(_ error: TerminalError) {
    switch error {
    case .noTerminal:
      self.init(
        .unavailable, "there is no terminal to ask at",
        hint: "use --passphrase-fd N for secrets and --yes for questions")
    case .interrupted:
      let rest = SavedWork.isThere ? "what was saved before stays" : "nothing was changed"
      self.init(.interrupted, "stopped; " + rest)
    case .idle: self.init(.interrupted, "nobody was there; the session was locked")
    case .endOfInput: self.init(.interrupted, "no answer; nothing was changed")
    case .tooLong(let limit): self.init(.usage, "a line is longer than \(limit) bytes")
    case .notUTF8: self.init(.usage, "a passphrase is not UTF-8")
    case .noLineLeft:
      self.init(
        .usage, "the passphrase descriptor has no line left",
        hint: "give each secret a line of its own, in the order in which they are asked for")
    case .answersDiffer: self.init(.usage, "the two answers differ; nothing was changed")
    case .outOfMemory: self.init(.unavailable, "no locked memory for a secret")
    case .inputOutput(let error): self.init(.inputOutput, "input or output failed: \(error)")
    }
  }

  private init(_ error: TextFormError) {
    let hint: String? =
      if case .invalidValue(let key, _) = error { ErrorReport.expected(key) } else { nil }
    self.init(.damaged, ErrorReport.words(error) + "; nothing was saved", hint: hint)
  }
}
