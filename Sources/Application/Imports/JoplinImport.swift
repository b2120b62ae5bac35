import Calendar
import NoteExports
import Records
import Sodium
import VaultStore

/// An export of Joplin: a folder of items, or a JEX file, which holds the same.
struct JoplinImport {
  private struct Note {
    let path: String
    let read: @Sendable () throws -> [UInt8]
    let id: String
    let parent: String
  }

  private let front: any FrontEnd
  private let prefix: String
  private var files: [(path: String, read: @Sendable () throws -> [UInt8])] = []

  /// - Parameter prefix: what stands before the ids that the import remembers.
  init(_ front: any FrontEnd, prefix: String = "") {
    self.front = front
    self.prefix = prefix
  }

  /// Adds a file that may be an item.
  mutating func add(_ path: String, read: @escaping @Sendable () throws -> [UInt8]) {
    files.append((path, read))
  }

  /// Reads all items, one after the other: first what notes are in and tagged with, then the notes.
  ///
  /// - Parameter resource: finds the file of a resource, by its path from that of an item.
  /// - Returns: the paths of the files that are items.
  func read(
    into batch: inout ImportBatch, resource: (String, String) -> SliceSource?
  ) throws -> Set<String> {
    var items: Set<String> = []
    var notes: [Note] = []
    var folders: [String: (title: String, parent: String)] = [:]
    var tags: [String: String] = [:]
    var taggings: [(note: String, tag: String)] = []
    var resources: [String: (file: String, title: String)] = [:]
    var titles: [String: String] = [:]
    for (path, read) in files {
      try front.check()
      guard let bytes = try batch.reading(path, read), let item = JoplinItem(bytes) else {
        continue
      }
      items.insert(path)
      if item.isEncrypted {
        batch.remark(path, .lost(.encrypted))
        continue
      }
      switch item.kind {
      case .note?:
        if item.isTrashed {
          batch.remark("\(path): \(item.title)", .lost(.trashed))
        } else {
          titles[item.id] = item.title
          notes.append(Note(path: path, read: read, id: item.id, parent: item["parent_id"]))
        }
      case .folder?: folders[item.id] = (item.title, item["parent_id"])
      case .tag?: tags[item.id] = item.title
      case .noteTag?: taggings.append((item["note_id"], item["tag_id"]))
      case .resource?: resources[item.id] = ("resources/" + item.resourceName, item.title)
      case nil: break
      }
    }
    var tagsOfNotes: [String: [String]] = [:]
    for (note, tag) in taggings {
      if let title = tags[tag] { tagsOfNotes[note, default: []].append(title) }
    }
    for note in notes {
      try front.check()
      var notebooks: [String] = []
      var parent = note.parent
      while let folder = folders[parent], notebooks.count < 32 {
        notebooks.insert(folder.title, at: 0)
        parent = folder.parent
      }
      let (resources, tags) = (resources, tagsOfNotes[note.id] ?? [])
      let (bytes, read, path) = (try note.read(), note.read, note.path)
      // This note contains the titles of other notes.
      let linked = (JoplinItem(bytes)?.links ?? []).compactMap { id in titles[id].map { (id, $0) } }
      let named = Dictionary(linked) { first, _ in first }
      let again: @Sendable () throws -> ForeignNote = { [notebooks] in
        guard let item = JoplinItem(try read()) else {
          return ForeignNote(key: "", title: "", body: "")
        }
        return item.note(resources: resources, titles: named, notebooks: notebooks, tags: tags)
      }
      try NoteAdder(label: path, item: prefix + note.id, beside: path, front)
        .add(
          try again(), modified: Clock.now(), to: &batch,
          digest: JoplinImport.digest(bytes, notebooks + tags + linked.map(\.1)), again: again
        ) { place in
          // A folder that Joplin synchronizes through has resources under their ids alone.
          let id = RelativePath.name(of: place).prefix(32)
          guard let source = resource(place, path) ?? resource(".resource/\(id)", path) else {
            return nil
          }
          return (RelativePath.resolve(place, from: path) ?? place, source)
        }
    }
    return items
  }

  /// The digest of a note with its notebooks, its tags and the notes that it links to,
  /// which are in other files.
  private static func digest(_ bytes: [UInt8], _ names: [String]) -> Digest {
    var hash = Hash()
    hash.update(Hash.digest(bytes.rawSpan))
    for name in names { hash.update(Array((name + "\n").utf8)) }
    return hash.finalize()
  }
}
