import Application
import Records
import Search
import VaultStore

// What went wrong within something larger, as a part of its sentence. No word of a record or of
// what was typed is repeated: messages stay in the terminal's scrollback.

extension ErrorReport {
  /// What is wrong with a text form.
  static func words(_ error: TextFormError) -> String {
    func at(_ place: TextPosition) -> String { "line \(place.line), column \(place.column)" }
    return switch error {
    case .notUTF8(let offset): "not UTF-8 at byte \(offset)"
    case .frontMatterTooLong: "the front matter is longer than 4 MiB"
    case .unclosedFrontMatter: "the front matter has no end (---)"
    case .kindMissing: "the front matter has no kind"
    case .unknownKind(let place): "unknown kind on line \(place.line)"
    case .wrongShape(let key, _, let place):
      "\(key.rawValue) has the wrong form on line \(place.line)"
    case .invalidValue(let key, let place):
      "\(key.rawValue) has an invalid value on line \(place.line)"
    case .invalidYAML(let place): "the front matter is not valid YAML on \(at(place))"
    case .controlCharacter(let place):
      "the front matter contains a control character on \(at(place))"
    case .notAMapping: "the front matter does not consist of `key: value` lines"
    case .keyNotText(let place): "a key of the front matter is not a text on \(at(place))"
    case .keyTooLong(let place): "a key is longer than 128 characters on line \(place.line)"
    case .duplicateKey(let place): "a key occurs twice, first on line \(place.line)"
    case .anchorOrAlias(let place): "a value that begins with & or * needs quotes on \(at(place))"
    case .typeTag(let place): "a value that begins with ! needs quotes on \(at(place))"
    case .tooDeep(let place): "the front matter has more than 32 levels on line \(place.line)"
    }
  }

  /// What a field takes.
  static func expected(_ key: FieldKey) -> String {
    switch key {
    case .type: "use track2 or scientific"
    case .rule, .marking: "use private, chatham, side or open"
    case .vision: "write a part of the vision as 'id=…,text=…'"
    case .agenda: "write an agenda item as 'item=…,serves=…'"
    case .influence: "write influence as 'policy=…,body=…,strength=…,evidence=…'"
    case .standing: "write standing as 'party=…,level=…,evidence=…'"
    case .pathway: "write a step as 'carrier=…,to=…,by=…,state=…'"
    case .dialogue, .session, .people, .attendees, .facilitators:
      "use the slug of a record; run `subrosa list` to see the slugs"
    case .slug: "use letters and digits, with single - _ . between them"
    default: "see `subrosa help add`"
    }
  }

  /// What a reference has to lead to.
  static func words(_ wanted: WantedRecord) -> String {
    switch wanted {
    case .dialogue: "a dialogue"
    case .outcome: "an outcome"
    case .text: "a text"
    case .personWithSlug: "a person with a slug"
    }
  }

  /// Why a file is not imported.
  static func words(_ reason: ImportRefusal.Reason) -> String {
    switch reason {
    case .unreadable: "it cannot be read"
    case .text(let error): words(error)
    case .journal(let error): words(error)
    case .sameSlug: "another file in the folder has the same slug"
    case .slugTaken: "a record in the vault already has its slug"
    }
  }

  /// What is wrong with a journal.
  static func words(_ error: JournalError) -> String {
    switch error {
    case .notJSON: "it is neither a folder nor a JSON export from jrnl"
    case .notAJournal: "it is not an export of `jrnl --format json`"
    case .entryMalformed(let number): "entry \(number) is not in the format of jrnl"
    }
  }

  /// What is wrong with a search.
  static func words(_ error: QueryError) -> String {
    switch error {
    case .empty: "it is empty"
    case .unknownFilter: "unknown filter; put words with a colon in quotes"
    case .missingValue(let filter, _): "\(filter.rawValue): needs a value directly after the colon"
    case .badDate: "invalid date: write 2026, 2026-03 or 2026-03-14"
    case .cannotExclude(let filter, _):
      "-\(filter.rawValue): is not allowed; use the opposite filter"
    case .unclosedQuote: "a quotation mark is not closed"
    case .nothingToMatch: "a word has no letters or digits"
    case .termTooLong: "a word or phrase is too long"
    }
  }

  /// Why a commit failed.
  static func words(_ cause: CellError.Cause) -> String {
    switch cause {
    case .system(let error): "\(error)"
    case .interrupted: "stopped"
    case .sourceUnreadable(let error): "a file could not be read: \(error)"
    case .sourceChanged: "a file changed while it was read"
    case .sourceDamaged(let damage): "the vault is damaged in block \(damage.cell)"
    case .notAsWritten: "the written data could not be read back"
    case .outOfMemory: "not enough memory"
    }
  }
}
