import NoteExports
import Records
import SystemPackage

/// Files of an export that say again what its JSON says. They do not come in a second time.
struct ExportCopies {
  private let root: FilePath
  /// The paths of such files.
  private(set) var paths: Set<String> = []
  // The labels of Keep's notes, by the folders that they are in.
  private var labels: [String: Set<String>] = [:]

  /// The files of a folder.
  init(_ root: FilePath) {
    self.root = root
  }

  /// Looks for the copies of what an export holds.
  ///
  /// - Parameters:
  ///   - path: the file that was read.
  ///   - notes: what it held.
  ///   - all: the folder's files.
  /// - Returns: how many there are that a person may take for notes of their own.
  mutating func add(
    _ program: JSONExport, _ path: String, _ notes: ForeignNotes, among all: [String]
  ) -> Int {
    let folder = RelativePath.folder(of: path)
    switch program {
    case .standardNotes:
      return addItems(in: folder + "Items/", notes, all)
    case .simplenote:
      guard RelativePath.name(of: path) == "notes.json", folder.hasSuffix("source/") else {
        return 0
      }
      return addTexts(around: String(folder.dropLast("source/".count)), notes, all)
    case .keep:
      let stem = String(path.dropLast(".json".count))
      paths.insert(stem + ".html")
      let isFirst = labels[folder] == nil
      labels[folder, default: []].formUnion(notes.originals)
      guard isFirst else { return 0 }
      // Takeout has a page for all that it exports, in the language of the person.
      let outer = RelativePath.folder(of: String(folder.dropLast()))
      paths.formUnion(
        all.filter {
          RelativePath.folder(of: $0) == outer && $0.hasSuffix(".html")
            && outer.hasSuffix("Takeout/")
        })
      return 0
    case .dayOne, .tiddlyWiki: return 0
    }
  }

  /// Looks at the lists of labels once all notes of Keep were added: one with any other line is
  /// somebody's own text.
  mutating func addLabels() {
    for (folder, known) in labels {
      let path = folder + "Labels.txt"
      guard let bytes = try? InputFile.read(root.below(path).string) else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      if lines.allSatisfy({ known.contains(String($0)) }) { paths.insert(path) }
    }
  }

  private mutating func claim(_ copies: [String]) -> Int {
    let count = copies.count { !paths.contains($0) }
    paths.formUnion(copies)
    return count
  }

  /// Standard Notes writes every item once more, in files by their kinds: a note as its text, or as
  /// all others as what is stored of it.
  private mutating func addItems(
    in folder: String, _ notes: ForeignNotes, _ all: [String]
  ) -> Int {
    let bodies = ExportCopies.words(of: notes.originals)
    let copies = all.filter { path in
      guard path.hasPrefix(folder), path.hasSuffix(".txt"),
        let bytes = try? InputFile.read(root.below(path).string)
      else { return false }
      return bodies.contains(ExportCopies.words(bytes[...])) || notes.hasItem(bytes)
    }
    return claim(copies)
  }

  /// Simplenote writes each note as a text, too, and those of the trash in a folder. A text that
  /// says something else is somebody's own.
  private mutating func addTexts(
    around folder: String, _ notes: ForeignNotes, _ all: [String]
  ) -> Int {
    let bodies = ExportCopies.words(of: notes.originals)
    let trashed = ExportCopies.words(of: notes.trashedOriginals)
    let copies = all.filter { path in
      guard path.hasPrefix(folder), path.hasSuffix(".txt") else { return false }
      let inner = RelativePath.folder(of: String(path.dropFirst(folder.count)))
      guard inner.isEmpty || inner == "trash/",
        let bytes = try? InputFile.read(root.below(path).string)
      else { return false }
      let texts = inner.isEmpty ? bodies : trashed
      return texts.contains(ExportCopies.words(bytes[...]))
        || texts.contains(ExportCopies.words(ExportCopies.withoutTags(bytes)))
    }
    return claim(copies)
  }

  /// A text without blanks: the files end differently.
  private static func words(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.filter { $0 > 0x20 }
  }

  private static func words(of texts: [String]) -> Set<[UInt8]> {
    Set(texts.map { words(Array($0.utf8)[...]) })
  }

  /// A text up to the tags that its file ends with.
  private static func withoutTags(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let mark = Array("\nTags:".utf8)
    var end = bytes.count - mark.count
    while end >= 0 {
      if bytes[end] == mark[0], bytes[end..<(end + mark.count)].elementsEqual(mark) {
        return bytes[..<end]
      }
      end -= 1
    }
    return bytes[...]
  }
}
