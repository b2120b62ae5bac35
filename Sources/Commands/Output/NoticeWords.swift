import Application
import Records
import Terminal
import Words

// What the application says and asks, in words.

extension Notice {
  /// What is said.
  var words: String {
    switch self {
    case .importRefusal(let refusal): "\(refusal.file): \(Words.current.reason(refusal.reason))"
    case .moreImportRefusals(let count): "and \(count) more"
    case .dateUnclear(let key):
      "\(key.rawValue) is not a date such as 2026-03-14; it is stored, but not used as a date"
    case .offScale(let key): "\(key.rawValue) should be from 1 to 5; it is stored as written"
    case .marksUnclear(let attempts): Notice.words(attempts)
    case .linksToNothing(let count): Notice.named(count) + " to no record yet"
    case .linksToOtherKind(let count): Notice.named(count) + " to a record of another kind"
    case .textIsAgreed(let count):
      "this text is agreed and has \(count.counted("signature"));"
        + " they are not valid for any other text"
    case .attachmentsRemoved(let count): count.counted("attachment", "are") + " removed with it"
    case .recordsLinking(let count):
      count.counted("record", "refer") + " to it; those references will lead nowhere"
    case .ownKeyRemoved: "it is your own key: you can no longer sign with it"
    case .draftKept(.new(let kind)): Notice.unfinished("add \(kind)")
    case .draftKept(.record(let reference)): Notice.unfinished("edit \(reference)")
    case .tornTail(let bytes):
      "\(bytes) bytes follow the newest commit; run `subrosa recover` to deal with them"
    case .vaultDamaged:
      "the vault is damaged; this shows what can still be read (see `subrosa verify`)"
    case .waitingForVault: "waiting for another process to release the vault"
    case .notSavedYet(let waiting):
      "not saved yet: \(waiting.words); run `touch` to save; a crash before that loses them"
    case .unfinishedFiles(let count):
      count.counted("unfinished file") + " of an interrupted reseal beside the vault; "
        + "run `subrosa recover` to remove them"
    case .unfinishedFile(let name):
      "\(name) is left over from an interrupted reseal; the vault does not need it"
    case .unfinishedFileRemoved(let name): "removed \(name)"
    case .unopenedCompartmentsLost: "compartments whose passphrase you did not enter will be lost"
    case .resealed: "resealed and verified; older copies can still be opened with their passphrases"
    case .newAnchor(let digits, let isHidden):
      "new anchor of the \(isHidden ? "hidden compartment" : "cover"): \(digits)"
    case .oldVaultRemains(let names):
      "the old vault is still on this disk: the file had \(names.counted("other name")) "
        + "(hard links), which still lead to it"
    }
  }

  private static func unfinished(_ command: String) -> String {
    "an unfinished text is kept; run `subrosa \(command)` to continue it"
  }

  private static func named(_ names: Int) -> String {
    "\(names.counted("name")) in it \(names == 1 ? "refers" : "refer")"
  }

  // So many words are named one by one.
  private static let mostNamed = 5

  private static func words(_ attempts: [String]) -> String {
    var named: [String] = []
    for word in attempts where !named.contains(word) { named.append(word) }
    let list = named.prefix(mostNamed).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = named.count > mostNamed ? ", …" : ""
    let verb = attempts.count == 1 ? "has" : "have"
    let stay = attempts.count == 1 ? "it stays" : "they stay"
    return "\(attempts.count.counted("paragraph")) \(verb) what looks like "
      + "a mistyped or misplaced mark (\(list)\(more)): \(stay) private"
  }
}

extension ConsentQuestion {
  /// The question, without the choices.
  var words: String {
    switch self {
    case .reopenAgreedText: "Turn it into an unsigned draft?"
    case .replaceAgreedText: "Replace it with the older version?"
    case .remove(let name, let kind):
      "Remove \(SafeText.line(name.calledInQuestion)), \(kind.name)?"
    case .removeKeys(let count): "Remove \(count.counted("key")) with that id?"
    case .removeUnfinishedFile: "Remove it?"
    case .reseal: "Reseal the vault?"
    }
  }
}

extension WaitingSummary {
  /// What waits: "2 changes wait, 9 KiB, about 2 saves".
  var words: String { changes.counted("change", "wait") + ", " + room.words }
}

extension HiddenRoom {
  /// What is needed: "9 KiB, about 2 saves".
  var words: String { "\(kibibytes) KiB, about \(commits.counted("save"))" }
}

extension ImportRemark.What {
  /// What could not be kept.
  var words: String {
    switch self {
    case .notLinked: "not imported: not a text, and no text links to it"
    case .hidden: "not imported: hidden"
    case .linkedFolder: "not imported: a link to a folder"
    case .linkedElsewhere: "not imported: a link that leads out of the folder or nowhere"
    case .noFile: "not imported: a pipe, a socket or a device"
    case .nameNotUTF8: "not imported: its name is not UTF-8"
    case .dateUnclear(let key): Notice.dateUnclear(key).words
    case .offScale(let key): Notice.offScale(key).words
    case .linkTargetMissing(let target): "links to \(target), which does not exist"
    case .noDate: "has no date"
    case .marksUnclear(let attempts): Notice.marksUnclear(attempts).words
    case .keysLost(let count): "\(count.counted("key", "are")) not imported: too long"
    }
  }
}

extension TextPlace {
  /// What is said of a text that was kept as a draft.
  var keptNote: String {
    let command = record == nil ? "`subrosa add \(kind.name)`" : "`subrosa edit` of the record"
    let kept = isHidden ? "kept as a draft, which is not saved yet" : "kept in the vault as a draft"
    return "the text is \(kept); run \(command) to continue it"
  }
}

extension Catalog.Candidate {
  // So many are listed.
  private static let mostListed = 20

  /// A line for each of some candidates, with its reference, kind and title.
  static func lines(_ candidates: [Catalog.Candidate]) -> [String] {
    let lines = candidates.prefix(mostListed).map { candidate in
      "  \(candidate.reference)  \(candidate.kind)  \(candidate.title)"
        + (candidate.compartment.isEmpty ? "" : "  (\(candidate.compartment))")
    }
    let left = candidates.count - lines.count
    return left > 0 ? lines + ["  and \(left) more"] : lines
  }
}
