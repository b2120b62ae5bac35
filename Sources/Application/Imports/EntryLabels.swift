/// The names of an export's notes in messages: the file with their titles, or with their numbers
/// if they have no title or share it.
struct EntryLabels {
  private let path: String
  private let titles: [String]
  private let counts: [String: Int]
  private let entryName: (String, Int) -> String

  /// The notes of a file, by their titles.
  ///
  /// - Parameter entryName: what an entry is called, by the file's name and its number from 1.
  init(_ titles: [String], of path: String, _ entryName: @escaping (String, Int) -> String) {
    self.path = path
    self.titles = titles
    self.entryName = entryName
    counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The label of a note, by its number from 0.
  subscript(index: Int) -> String {
    guard titles.count > 1 else { return path }
    let title = titles[index]
    return title.isEmpty || counts[title] != 1 ? entryName(path, index + 1) : "\(path): \(title)"
  }
}
