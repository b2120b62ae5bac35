package import Calendar

/// A note as another program exports it.
package struct ForeignNote: Equatable, Sendable {
  /// What tells it from all others of the same export, also of a later one.
  package var key: String
  /// Its title; empty where it has none.
  package var title: String
  /// Its text, Markdown or plain.
  package var body: String
  /// When it was begun.
  package var created: WrittenTime?
  /// When it was changed last.
  package var changed: WrittenTime?
  /// The zone in which it was written, such as `Europe/Zurich`; empty where it names none.
  package var zone = ""
  /// Its tags, without `#`.
  package var tags: [String] = []
  /// What else it says, under the export's own keys.
  package var fields: [ForeignField] = []
  /// The files that belong to it.
  package var files: [ForeignFile] = []
  /// What of it is not kept.
  package var losses: [NoteLoss] = []

  /// A note.
  package init(key: String, title: String, body: String) {
    self.key = key
    self.title = title
    self.body = body
  }

  /// Adds a field that says something.
  mutating func add(_ key: String, _ texts: [String], isList: Bool = false) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    fields.append(ForeignField(key: key, texts: texts, isList: isList))
  }

  /// Reads a time, or says that it is none.
  mutating func time(_ key: String, _ text: String) -> WrittenTime? {
    guard !text.isEmpty else { return nil }
    if let time = WrittenTime(text) { return time }
    losses.append(.dateUnread(key))
    return nil
  }
}

/// A field of a note that this program has no other place for.
package struct ForeignField: Equatable, Sendable {
  /// The key, as the export or this program calls it.
  package let key: String
  /// One text, or those of a list.
  package let texts: [String]
  /// Whether it is a list, of one or of several.
  package let isList: Bool
}

/// A file that belongs to a note.
package struct ForeignFile: Equatable, Sendable {
  /// Where its bytes are.
  package enum Place: Equatable, Sendable {
    /// In the export itself.
    case bytes([UInt8])
    /// A file of the export, by its path.
    case path(String)
  }

  /// What it is called.
  package let name: String
  /// Where its bytes are.
  package let place: Place
}

/// Something of an export that is not kept.
package enum NoteLoss: Hashable, Sendable {
  /// The item is encrypted by the other program.
  case encrypted
  /// The item was in the other program's trash.
  case trashed
  /// A time could not be read: the key that it stands under.
  case dateUnread(String)
  /// The formatting of a text that is there in HTML only.
  case formatting
  /// A text in an encoding that is not known, by its name.
  case encodingUnknown(String)
  /// A file that the export names and does not have.
  case fileMissing(String)
  /// A part that is kept as the other program stores it, by its name.
  case part(String)
  /// Parts of a kind that cannot be kept, by its name.
  case partLost(String)
  /// A text that is kept as HTML.
  case html
  /// A link to a note or a file that the export does not have.
  case linkLost(String)
}

/// What an export holds.
package struct ForeignNotes: Equatable, Sendable {
  /// Its notes, in their order.
  package var notes: [ForeignNote] = []
  /// Items that are no notes here, by what they are called, and why.
  package var leftOut: [LeftOut] = []
  /// Texts as the export has them, where it may hold each in a file of its own, too; of Keep, the
  /// labels.
  package var originals: [String] = []
  /// The same of the trash.
  package var trashedOriginals: [String] = []
  // All that the export stores of each item.
  var contents: Set<JSONText> = []

  /// An item that is no note here.
  package struct LeftOut: Equatable, Sendable {
    /// What it is called.
    package let name: String
    /// Why it stays out.
    package let loss: NoteLoss
  }

  /// Nothing.
  package init() {}

  /// Whether a file has, as JSON, all that the export stores of one of its items, and nothing else.
  package func hasItem(_ file: [UInt8]) -> Bool {
    guard JSONExport.mayBe(file), let content = JSONText(file) else { return false }
    return contents.contains(content)
  }
}
