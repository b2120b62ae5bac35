import NoteExports
package import Records
package import TextEncodings

/// Something that could not be kept as it was, and where.
package struct ImportRemark: Equatable, Sendable {
  /// What it is.
  package enum What: Equatable, Sendable {
    /// A file that is no text, and no text links to it.
    case notLinked
    /// Data that programs keep for themselves: the name begins with a dot.
    case hidden
    /// A text in a folder of templates.
    case template
    /// A symbolic link to a folder.
    case linkedFolder
    /// A symbolic link out of the folder, or to nothing.
    case linkedElsewhere
    /// A pipe, a socket or a device.
    case noFile
    /// A name that is in no encoding of today.
    case nameNotUTF8
    /// A file that cannot be read.
    case unreadable
    /// A text of a kind that the program keeps for itself.
    case kindNotImported
    /// A quick line, imported as a note. `jot --finish` must not take it into the user's own note.
    case lineAsNote
    /// A text that says from whom it was received, which only `receive` can check.
    case receivedUnchecked
    /// A text whose front matter could not be read: it stays in the text.
    case frontMatterKept(TextFormError)
    /// A text that was in another encoding.
    case converted(TextEncoding)
    /// A text in another encoding; which one it could be.
    case encodingUnclear(TextEncoding?)
    /// A slug that another record has: the text has none.
    case slugDropped(String)
    /// A mark or a rule that would let more out than that of the version which is replaced; the mark
    /// that was kept.
    case markKept(PortionMark)
    /// A text whose marks, dialogue or session would let more out than the version that it would
    /// replace: it stays out.
    case opensMore
    /// A file that another program has to turn into text.
    case needsConversion(ConvertibleFile)
    /// A date that is none.
    case dateUnclear(FieldKey)
    /// A time under a key of another program that could not be read.
    case timeUnread(String)
    /// A number that is not on its scale.
    case offScale(FieldKey)
    /// A link to a file that is not there.
    case linkTargetMissing(String)
    /// A name that several files have, and the one that was taken.
    case severalFiles(String, taken: String)
    /// An entry without a day.
    case noDate
    /// Paragraphs that open with what looks like a mark.
    case marksUnclear([String])
    /// So many keys that are too long for front matter.
    case keysLost(Int)
    /// This many files next to an export that only repeat its content.
    case copies(count: Int)
    /// Something of another program's export.
    case lost(ExportLoss)
  }

  /// The file, or the entry within one.
  package let file: String
  /// What it is.
  package let what: What
}

/// Something of another program's export that is not kept.
package enum ExportLoss: Hashable, Sendable {
  /// It is encrypted by the other program, and stays out.
  case encrypted
  /// Its text is encrypted, and comes as it is.
  case encryptedText
  /// It was in the other program's trash.
  case trashed
  /// The formatting of a text that is there in HTML only.
  case formatting
  /// A text in an encoding that is not known, by its name.
  case encodingUnknown(String)
  /// A file that the export names and does not have.
  case fileMissing(String)
  /// A part that is kept as the other program stores it, by its name.
  case part(String)
  /// Parts of a kind that are not kept, by its name.
  case partLost(String)
  /// A text that is kept as HTML.
  case html
  /// A link to a note or a file that the export does not have.
  case linkLost(String)
}

/// Something for which an import is refused, and where.
package struct ImportRefusal: Error, Hashable {
  /// The problem with a file.
  package enum Reason: Sendable, Hashable {
    /// It cannot be read.
    case unreadable
    /// Its text form cannot be.
    case text(TextFormError)
    /// It is in another encoding than UTF-8; which one it could be.
    case encoding(TextEncoding?)
    /// It is no journal that can be read.
    case journal(JournalError)
    /// Another program has to turn it into text first.
    case needsConversion(ConvertibleFile)
    /// It is nothing that can be imported.
    case formatUnknown
    /// Another file that is imported has the same slug.
    case sameSlug
    /// A record of the vault has its slug.
    case slugTaken
    /// It is of a kind that the program keeps for itself.
    case kindNotShared
  }

  // So many are named one by one.
  private static let mostNamed = 20

  /// The file, or the entry within one.
  package let file: String
  /// The problem.
  package let reason: Reason

  /// A refusal.
  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// Refuses an import, naming everything at once: mending a folder is one task, not one a try.
  ///
  /// - Throws: `ApplicationError.importRefused`, or `.importsRefused` where there are several.
  static func check(_ refusals: [ImportRefusal], _ front: any FrontEnd) throws {
    guard let first = refusals.first else { return }
    guard refusals.count > 1 else { throw ApplicationError.importRefused(first) }
    for refusal in refusals.prefix(mostNamed) { front.say(.importRefusal(refusal)) }
    if refusals.count > mostNamed {
      front.say(.moreImportRefusals(count: refusals.count - mostNamed))
    }
    throw ApplicationError.importsRefused(count: refusals.count)
  }
}
