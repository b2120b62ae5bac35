import Calendar

/// A text of an imported folder, as a record.
///
/// A file whose front matter names a `kind` is one of ours and taken as it stands. Of any other
/// Markdown file, as in Obsidian, the name becomes the title (unless the front matter has one),
/// each folder on its path a tag, and the tags in its text are added; it becomes a note. Its date
/// is, where none is given, the day of `created` or the one that its name begins with, as those of
/// daily notes do. Keys that a note does not know, such as `aliases` and `created`, are kept as
/// extras.
package struct ImportedText: Equatable, Sendable {
  /// The record; `metadata.path` is set.
  package let form: TextForm
  /// Whether the file named its kind.
  package let isOwn: Bool
  /// The files that the text links to. Those that exist come along; it is for the caller to look,
  /// and to put their paths into `metadata.attachments`.
  package let links: [LocalLink]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path below the imported folder, `/` between the parts.
  /// - Throws: `TextFormError`.
  package init(_ bytes: [UInt8], path: String) throws(TextFormError) {
    var (form, namesKind) = try TextForm.read(bytes, assuming: .note)
    form.metadata.path = path
    if !namesKind {
      if form.metadata.title.isEmpty { form.metadata.title = RelativePath.stem(of: path) }
      let folders = RelativePath.folders(of: path).map(Tags.tag(ofFolder:)).filter { !$0.isEmpty }
      var seen = Set(form.metadata.tags)
      for tag in folders + Tags.find(in: form.body) where seen.insert(tag).inserted {
        form.metadata.tags.append(tag)
      }
      if form.metadata.date.isEmpty { form.metadata.date = ImportedText.day(of: form, path) }
    }
    self.form = form
    isOwn = namesKind
    links = LocalLink.find(in: form.body, at: path)
  }

  // What Obsidian's plug-ins and other programs call the day on which a note was begun.
  private static let creationKeys = ["created", "date created", "date-created", "creation date"]

  private static func day(of form: TextForm, _ path: String) -> String {
    for key in creationKeys {
      if case .text(let text)? = form.metadata.extra(key), let day = Day(leading: text) {
        return day.text
      }
    }
    return Day(leading: RelativePath.stem(of: path))?.text ?? ""
  }

  // A first line that is longer is a paragraph.
  private static let longestTitle = 80

  /// Reads a file of plain text: a note whose title is the first line that says something, or the
  /// file's name where that line is too long for one. The text stays whole; folders become tags.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - path: its path below the imported folder.
  ///   - day: the day of the file, for a text whose name begins with none.
  /// - Throws: `TextFormError.notUTF8`.
  package init(plain bytes: [UInt8], path: String, day: String) throws(TextFormError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    let body = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    var metadata = Metadata(.note, title: RelativePath.stem(of: path))
    metadata.path = path
    metadata.tags = RelativePath.folders(of: path).map(Tags.tag(ofFolder:)).filter { !$0.isEmpty }
    metadata.date = Day(leading: metadata.title)?.text ?? day
    let lines = body.split(separator: UInt8(ascii: "\n")).lazy
      .map { String(decoding: $0, as: UTF8.self) }
      .map { line in String(line.drop(while: \.isWhitespace)) }
    if var line = lines.first(where: { !$0.isEmpty }) {
      while line.last?.isWhitespace == true { line.removeLast() }
      if line.count <= ImportedText.longestTitle { metadata.title = line }
    }
    form = TextForm(metadata: metadata, body: body)
    isOwn = false
    links = []
  }
}
