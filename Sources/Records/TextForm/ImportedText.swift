/// A Markdown file of an imported folder, as a record.
///
/// A file whose front matter names a `kind` is one of ours and taken as it stands. Of any other
/// file, as in Obsidian, the name becomes the title (unless the front matter has one), each folder
/// on its path a tag, and the tags in its text are added; it becomes a note. Keys that a note does
/// not know, such as `aliases` and `created`, are kept as extras.
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
    }
    self.form = form
    isOwn = namesKind
    links = LocalLink.find(in: form.body, at: path)
  }
}
