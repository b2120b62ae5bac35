package import Application
import Calendar
import Records
import Redaction
import Terminal
import TextEncodings
import VaultStore

// What the application says and asks.

extension Words {
  /// A note that is shown with a result.
  package func note(_ notice: Notice) -> String {
    switch language {
    case .english: englishNote(notice)
    case .chinese: chineseNote(notice)
    }
  }

  /// A question, without the choices.
  package func question(_ question: ConsentQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .reopenAgreedText: "Turn it into an unsigned draft?"
      case .replaceAgreedText: "Replace it with the older version?"
      case .giveUpAgreedText: "Keep the other version instead of the agreed text?"
      case .endConflict: "Edit this version, and replace the others with it?"
      case .importNewVersions(let count):
        count == 1
          ? "Import a new version of that record?"
          : "Import new versions of those \(count) records?"
      case .remove(let name, let kind):
        "Remove \(SafeText.line(called(name))) (\(kind.name))?"
      case .removeKeys(let count): "Remove \(count.counted("key")) with that id?"
      case .sharePrivate(let count):
        "Share the private content of \(count == 1 ? "that record" : "those records")?"
      case .removeContact(let name): "Remove the contact \(SafeText.line(called(name)))?"
      case .removeUnfinishedFile: "Remove it?"
      case .sign(let name, _): "Sign the text of \(SafeText.line(called(name)))?"
      case .reseal: "Reseal the vault, and remove every passphrase that you did not enter?"
      case .resealForSharesOnly:
        "Reseal the vault so that no passphrase opens it, and only shares do?"
      }
    case .chinese: chineseQuestion(question)
    }
  }

  /// The label of long work, which is shown with its progress.
  package func label(_ work: WatchedWork) -> String {
    switch language {
    case .english:
      switch work {
      case .searchingText, .searching: "searching"
      case .redacting: "redacting"
      case .exporting: "exporting"
      case .reading: "reading"
      case .encrypting: "encrypting"
      case .checkingFile: "decrypting"
      case .saving: "saving"
      case .resealing: "writing and verifying"
      case .verifyingRecords: "verifying records"
      }
    case .chinese: chineseLabel(work)
    }
  }

  /// What messages call a record: its title in quotation marks, or its reference if it has none. A
  /// long title is cut.
  package func called(_ record: RecordName) -> String {
    guard !record.title.isEmpty else { return record.reference }
    let longest = 60
    let title = record.title.prefix(longest) + (record.title.count > longest ? "…" : "")
    return switch language {
    case .english: "\"\(title)\""
    case .chinese: "“\(title)”"
    }
  }

  /// What waits for a commit: "2 changes (9 KiB, about 2 saves)".
  package func waiting(_ summary: WaitingSummary) -> String {
    switch language {
    case .english: "\(summary.changes.counted("change")) (\(room(summary.room)))"
    case .chinese: "\(summary.changes) 项改动（\(room(summary.room))）"
    }
  }

  /// What changes need: "9 KiB, about 2 saves".
  package func room(_ room: HiddenRoom) -> String {
    switch language {
    case .english: "\(room.kibibytes) KiB, about \(room.commits.counted("save"))"
    case .chinese: "\(room.kibibytes) KiB，约需保存 \(room.commits) 次"
    }
  }

  /// What an import could not keep.
  package func remark(_ remark: ImportRemark.What) -> String {
    switch language {
    case .english:
      switch remark {
      case .notLinked: "not imported: not a text file, and no text file links to it"
      case .hidden: "not imported: a hidden file or folder"
      case .template: "not imported: in a folder of templates"
      case .linkedFolder: "not imported: a link to a folder"
      case .linkedElsewhere: "not imported: a link that points outside the folder or to nothing"
      case .noFile: "not imported: a pipe, a socket or a device"
      case .nameNotUTF8: "not imported: its name is not valid UTF-8"
      case .unreadable: "not imported: cannot be read"
      case .kindNotImported: "not imported: this kind of record cannot be imported"
      case .lineAsNote: "imported as a note: only lines typed here become part of a session's note"
      case .receivedUnchecked:
        "`received` is kept as `received-as-written`: only `subrosa receive` can check it"
      case .frontMatterKept(let error):
        "imported as a plain note, with its front matter in the text: \(reason(error))"
      case .converted(let encoding): "converted from \(encoding.rawValue) to UTF-8"
      case .encodingUnclear(let guess): "not imported: \(englishEncoding(guess))"
      case .slugDropped(let slug):
        "imported without its slug `\(slug)`, which another record has"
      case .markKept(let mark):
        "imported with the mark or rule `\(mark.rawValue)` of its last version, which releases "
          + "less; run `subrosa set` to change it"
      case .opensMore:
        "not imported: its marks, dialogue or session would release more than the version in the "
          + "vault; change the record there"
      case .needsConversion(let file): "not imported: \(englishConversion(file))"
      case .timeUnread(let key):
        "`\(key)` is not a date that subrosa can read; it is kept as written"
      case .dateUnclear(let key): note(.dateUnclear(key))
      case .offScale(let key): note(.offScale(key))
      case .linkTargetMissing(let target): "links to \(target), which does not exist"
      case .severalFiles(let name, let taken):
        "several files are called \(name); attached the nearest one, \(taken)"
      case .noDate: "has no date"
      case .marksUnclear(let attempts): note(.marksUnclear(attempts))
      case .keysLost(let count):
        "not imported: \(count.counted("key")) that \(count == 1 ? "is" : "are") too long "
          + "or nested too deeply"
      case .copies(let count):
        "not imported: \(count.counted("file")) beside it with the same notes"
      case .lost(let loss): englishLoss(loss)
      }
    case .chinese: chineseRemark(remark)
    }
  }

  private func englishLoss(_ loss: ExportLoss) -> String {
    switch loss {
    case .encrypted: "not imported: encrypted by the program that exported it"
    case .encryptedText: "encrypted; its parts are attached as they are"
    case .trashed: "not imported: it was in the trash"
    case .formatting: "imported without its HTML formatting"
    case .encodingUnknown(let name):
      "its text is in the unknown encoding \(name), and may have wrong characters"
    case .fileMissing(let name): "its file \(name) is not in the export"
    case .part(let name): "imported in the format that \(name) uses"
    case .partLost(let name): "imported without its parts of the kind \(name)"
    case .html: "its text is HTML, and is imported as it is"
    case .linkLost(let link): "links to \(link), which is not in the export"
    }
  }

  /// What is said of a text in another encoding.
  func englishEncoding(_ guess: TextEncoding?) -> String {
    guard let guess else {
      return "it is not UTF-8, and its encoding is not clear; name it with --encoding"
    }
    return
      "it is not UTF-8; if it is \(guess.rawValue), import it with --encoding \(guess.rawValue)"
  }

  /// What is said of a file that another program has to turn into text.
  func englishConversion(_ file: ConvertibleFile) -> String {
    let what =
      switch file.kind {
      case .zip: "a zip archive"
      case .textpack: "a zipped textbundle"
      case .docx: "a Word document"
      case .odt: "an OpenDocument text"
      case .doc: "an old Word document"
      case .rtf: "an RTF text"
      case .enex: "an Evernote export"
      case .html: "a web page"
      case .pdf: "a PDF file"
      case .epub: "an e-book"
      }
    return "\(what); `\(conversion(of: file))` turns it into text, "
      + "and `subrosa attach` stores it as it is"
  }

  /// The command line that turns a file into text, in every language.
  func conversion(of file: ConvertibleFile) -> String {
    let name = (file.name.split(separator: "/").last.map(String.init) ?? file.name)
      .replacing("'", with: "'\\''")
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return switch file.kind {
    case .zip, .textpack: "unzip '\(name)' -d '\(stem)'"
    case .docx, .odt: "pandoc -t gfm --extract-media=. -o '\(stem).md' '\(name)'"
    case .doc: "soffice --convert-to docx '\(name)'"
    case .rtf, .epub: "pandoc -t gfm -o '\(stem).md' '\(name)'"
    case .enex: "evernote2md '\(name)' '\(stem)'"
    case .html: "pandoc -f html -t gfm -o '\(stem).md' '\(name)'"
    case .pdf: "pdftotext -layout '\(name)' '\(stem).txt'"
    }
  }

  /// What an entry of a file is called, by its number from 1.
  package func entry(_ number: Int, of file: String) -> String {
    switch language {
    case .english: "\(file), entry \(number)"
    case .chinese: "\(file) 第 \(number) 条"
    }
  }

  /// The untrusted comment of a signature.
  package func untrustedComment(key: String) -> String {
    switch language {
    case .english: "signature by key \(key)"
    case .chinese: "由密钥 \(key) 签名"
    }
  }

  /// The note about a text that was kept as a draft.
  package func keptNote(_ place: TextPlace) -> String {
    switch language {
    case .english:
      let command =
        switch (place.record, place.kind) {
        case (nil, .line): "`subrosa jot`"
        case (nil, let kind): "`subrosa add \(kind.name)`"
        default: "`subrosa edit` on the record"
        }
      let kept =
        place.isHidden ? "kept as a draft that is not saved yet" : "kept in the vault as a draft"
      return "the text is \(kept); run \(command) to continue it"
    case .chinese: return chineseKeptNote(place)
    }
  }

  /// A line for each of some records that a name could mean, with reference, kind and title.
  package func lines(_ candidates: [Catalog.Namesake]) -> [String] {
    let lines = candidates.prefix(Words.mostNamesakes).map { candidate in
      let place = [CompartmentRole.cover, .hidden].first { $0.name == candidate.compartment }
      return "  \(candidate.reference)  \(name(RecordKind(name: candidate.kind)))  "
        + candidate.title + (place.map(behindTitle) ?? "")
    }
    let left = candidates.count - lines.count
    switch language {
    case .english: return left > 0 ? lines + ["  and \(left) more"] : lines
    case .chinese: return left > 0 ? lines + ["  另有 \(left) 条"] : lines
    }
  }

  /// The same with numbers in front, to choose from.
  package func numbered(_ candidates: [Catalog.Namesake]) -> [String] {
    lines(candidates).enumerated().map { index, line in
      index < min(candidates.count, Words.mostNamesakes) ? "\(index + 1)\(line)" : line
    }
  }

  // So many are listed.
  private static let mostNamesakes = 20

  private func englishNote(_ notice: Notice) -> String {
    switch notice {
    case .importRefusal(let refusal): "\(refusal.file): \(reason(refusal.reason))"
    case .moreImportRefusals(let count): "and \(count) more"
    case .importReplaces(let file, let name):
      "\(file): becomes the newest version of \(SafeText.line(called(name)))"
    case .moreImportReplaces(let count): "and \(count) more"
    case .dateUnclear(let key):
      "`\(key.rawValue)` is not a date in the form 2026-03-14; "
        + "it is stored, but not used as a date"
    case .onlyDaysCount(let key, let days):
      "`\(key.rawValue)` counts as \(days.text); what follows the date is stored, but not used"
    case .policyUnclear(let policy, let among, let isSeveral):
      "\(SafeText.line(policy)): "
        + (isSeveral
          ? "this can be several policies of the vision; write one of them"
          : "the vision does not list this policy; it lists")
        + ": \(English.some(among.map { SafeText.line($0) }, limit: 5))"
    case .endsBeforeItBegins: "`ends` is before `begins`; both are stored as written"
    case .othersAreNewest:
      "this record has conflicting versions, and only one is shown; "
        + "run `subrosa resolve REF` to compare them and choose one"
    case .conflictEnds:
      "this record had conflicting versions; this text replaces all of them, "
        + "and `subrosa history REF` lists them"
    case .editEndsConflict:
      "this record has conflicting versions, and the editor shows only one; what you save replaces "
        + "all of them; run `subrosa resolve REF` to compare them"
    case .removalEndsConflict:
      "this record has conflicting versions, and all of them are removed; run `subrosa resolve "
        + "REF` to compare them"
    case .newestOfSeveralShared(let reference):
      "\(reference) has conflicting versions, and only the newest one is shared; run "
        + "`subrosa resolve REF` first to compare them and choose one"
    case .linksNameAnother(let slug, let count):
      count.counted("record", "refer") + " to `\(slug)`, which is now the slug of another record; "
        + "run `subrosa search @\(slug)` and check which record they mean"
    case .offScale(.scale):
      "`scale` should be from -2 to 2; the value is stored as written"
    case .offScale(let key):
      "`\(key.rawValue)` should be from 1 to 5; the value is stored as written"
    case .marksUnclear(let attempts): englishMarks(attempts)
    case .namesakes(let references):
      references.count == 1
        ? "another person has that name: \(references[0]); if both are one person, remove one record"
        : "\(references.count) other people have that name: \(list(references))"
    case .linksToNothing(let key, let count):
      count == 1
        ? "the slug in `\(key.rawValue)` does not match any record yet"
        : "\(count) slugs in `\(key.rawValue)` do not match any record yet"
    case .linksToOtherKind(let key, let count):
      count == 1
        ? "the slug in `\(key.rawValue)` belongs to a record of the wrong kind"
        : "\(count) slugs in `\(key.rawValue)` belong to records of the wrong kind"
    case .statementWithheld(let origin, .attributable, let marks):
      "withheld: \(place(origin)): \(reason(.attributable)) (\(cause(marks)))"
    case .statementWithheld(let origin, let reason, _):
      "withheld: \(place(origin)): \(self.reason(reason))"
    case .statementsWithheld(let count, let areAttributable):
      (count == 1
        ? "1 statement was withheld; to review it"
        : "\(count) statements were withheld; to review them")
        + ", run the command in a terminal without --yes"
        + (areAttributable ? ", or pass --allow-attributable" : "")
    case .textIsAgreed(let count):
      "this text is agreed and has \(count.counted("signature")); "
        + "signatures do not carry over to a changed text"
    case .attachmentsRemoved(let count): count.counted("attachment") + " will be removed with it"
    case .recordsLinking(let count):
      count.counted("record", "refer") + " to it; those references will no longer work"
    case .ownKeyRemoved: "this is your own key: you will no longer be able to sign with it"
    case .privateContent(let content): englishPrivate(content)
    case .draftKept(.new(RecordKind.line.name)): englishUnfinished("jot")
    case .draftKept(.new(let kind)): englishUnfinished("add \(kind)")
    case .draftKept(.record(let reference)): englishUnfinished("edit \(reference)")
    case .tornTail(let bytes):
      "there are \(bytes) bytes after the newest commit; run `subrosa recover` to remove them"
    case .vaultDamaged:
      "the vault is damaged; only what can still be read is shown "
        + "(run `subrosa verify` to list the damage)"
    case .waitingForVault: "waiting for another process to release the vault"
    case .notSavedYet(let summary):
      "not saved yet: \(waiting(summary)); run `touch` to save; "
        + "unsaved changes can be lost in a crash"
    case .unfinishedFiles(let count):
      "an interrupted reseal left \(count.counted("unfinished file")) next to the vault; "
        + "run `subrosa recover` to clean up"
    case .conflictCopies(let names):
      (names.count == 1
        ? "a file next to the vault may be another copy of it that was changed elsewhere "
        : "\(names.count) files next to the vault may be other copies of it that were changed "
          + "elsewhere ")
        + "(\(English.some(names, limit: 3))); run `subrosa merge FILE` to merge the changes"
    case .otherTail(let name, let bytes):
      "\(name): \(bytes) bytes follow its newest commit and are not merged"
    case .unfinishedFile(let name):
      "\(name) is left over from an interrupted reseal and is no longer needed"
    case .unfinishedFileRemoved(let name): "removed \(name)"
    case .unopenedCompartmentsLost:
      "passphrases that you did not enter will no longer open the vault, not even its cover, and "
        + "compartments that only they open will be destroyed"
    case .sharesAreNeeded(let custody): needOfShares(custody)
    case .resealed: "resealed and verified; older copies can still be opened with their passphrases"
    case .newAnchor(let digits, let isHidden):
      "new anchor of the \(isHidden ? "hidden compartment" : "cover"): \(digits)"
    case .oldVaultRemains(let names):
      "the old vault is still on this disk under \(names.counted("other name")) (hard links)"
    }
  }

  private func englishPrivate(_ content: PrivateContent) -> String {
    var parts: [String] = []
    if content.hasFields { parts.append("its fields") }
    if content.paragraphs > 0 { parts.append(content.paragraphs.counted("paragraph")) }
    if content.attachments > 0 { parts.append(content.attachments.counted("attachment")) }
    return "private in \(content.reference): \(English.list(parts))"
  }

  private func englishUnfinished(_ command: String) -> String {
    "there is an unfinished draft; run `subrosa \(command)` to continue it"
  }

  /// The words that are named one by one of those that look like marks, and whether there are more.
  func namedMarks(_ attempts: [String]) -> (words: ArraySlice<String>, hasMore: Bool) {
    let mostNamed = 5
    var named: [String] = []
    for word in attempts where !named.contains(word) { named.append(word) }
    return (named.prefix(mostNamed), named.count > mostNamed)
  }

  private func englishMarks(_ attempts: [String]) -> String {
    let (words, hasMore) = namedMarks(attempts)
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    let more = hasMore ? ", …" : ""
    let verb = attempts.count == 1 ? "seems" : "seem"
    let stay = attempts.count == 1 ? "it stays" : "they stay"
    return "\(attempts.count.counted("paragraph")) \(verb) to have "
      + "a mistyped or misplaced mark (\(list)\(more)): \(stay) private"
  }
}
