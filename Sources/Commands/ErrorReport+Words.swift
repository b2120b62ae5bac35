import CellFile
import Records
import Search

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
    case .kindMissing: "the front matter names no kind"
    case .unknownKind(let place): "unknown kind on line \(place.line)"
    case .wrongShape(let key, _, let place):
      "\(key.rawValue) has the wrong form on line \(place.line)"
    case .invalidValue(let key, let place):
      "\(key.rawValue) has no valid value on line \(place.line)"
    case .invalidYAML(let place): "the front matter is not plain YAML on \(at(place))"
    case .controlCharacter(let place):
      "a control character stands in the front matter on \(at(place))"
    case .notAMapping: "the front matter is not made of `key: value`"
    case .keyNotText(let place): "a key of the front matter is no text on \(at(place))"
    case .keyTooLong(let place): "a key is longer than 128 characters on line \(place.line)"
    case .duplicateKey(let place): "a key stands twice, first on line \(place.line)"
    case .anchorOrAlias(let place): "a value begins with & or * on \(at(place)): put it in quotes"
    case .typeTag(let place): "a value begins with ! on \(at(place)): put it in quotes"
    case .tooDeep(let place): "more than 32 levels of front matter on line \(place.line)"
    }
  }

  /// What a field takes.
  static func expected(_ key: FieldKey) -> String {
    switch key {
    case .type: "type is track2 or scientific"
    case .rule, .marking: "\(key.rawValue) is private, chatham, side or open"
    case .vision: "a part of the vision is written 'id=…,text=…'"
    case .agenda: "an agenda item is written 'item=…,serves=…'"
    case .influence: "influence is written 'policy=…,body=…,strength=…,evidence=…'"
    case .standing: "standing is written 'party=…,level=…,evidence=…'"
    case .pathway: "a step is written 'carrier=…,to=…,by=…,state=…'"
    case .dialogue, .session, .people, .attendees, .facilitators:
      "\(key.rawValue) names records by their slugs; `subrosa list` shows them"
    case .slug: "a slug is letters, digits and single - _ . between them"
    default: "see `subrosa help add`"
    }
  }

  /// What is wrong with a journal.
  static func words(_ error: JournalError) -> String {
    switch error {
    case .notJSON: "it is no folder and no JSON export of jrnl"
    case .notAJournal: "it is not what `jrnl --format json` writes"
    case .entryMalformed(let number): "entry \(number) is not as jrnl writes it"
    }
  }

  /// What is wrong with a search.
  static func words(_ error: QueryError) -> String {
    switch error {
    case .empty: "there is nothing to look for"
    case .unknownFilter: "no such filter; words with a colon belong in quotes"
    case .missingValue(let filter, _): "\(filter.rawValue): needs a value right behind the colon"
    case .badDate: "that is no date; write 2026, 2026-03 or 2026-03-14"
    case .cannotExclude(let filter, _): "-\(filter.rawValue): makes no sense; use the other one"
    case .unclosedQuote: "a quotation mark has no partner"
    case .nothingToMatch: "a word has no letter or digit"
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
    case .sourceDamaged(let damage): "the vault is damaged at cell \(damage.cell)"
    case .notAsWritten: "what was written does not read back"
    case .outOfMemory: "no memory"
    }
  }
}
