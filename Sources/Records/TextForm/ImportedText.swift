import Calendar
import Markdown

/// A text of an imported folder, as a record.
///
/// A file whose front matter names a `kind` is in our format and imported unchanged. Any
/// other Markdown file, as in Obsidian, becomes a note. Its name becomes the title (unless
/// the front matter has one), each folder on its path becomes a tag, and the tags in its text
/// are added. If no date is given, its date is the day of `created` or the one that its name
/// begins with, as in daily notes. Keys that a note does not know, such as `aliases` and
/// `created`, are kept as extras.
package struct ImportedText: Equatable, Sendable {
  /// The record; `metadata.path` is set.
  package var form: TextForm
  /// Whether the file named its kind.
  package let isOwn: Bool
  /// The files that the text links to. Those that exist come along; it is for the caller to look,
  /// and to put their paths into `metadata.attachments`.
  package private(set) var links: [LocalLink] = []
  /// Why the front matter stayed in the text; nil where it did not.
  package private(set) var unreadFrontMatter: TextFormError?
  /// Keys with a time that could not be read.
  package private(set) var unreadDates: [String] = []
  /// The text in blocks, where these had to be read.
  private var document: Document?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path below the imported folder, `/` between the parts.
  /// - Throws: `TextFormError`.
  package init(_ bytes: [UInt8], path: String) throws(TextFormError) {
    let (form, namesKind) = try TextForm.read(bytes, assuming: .note)
    self.init(form, isOwn: namesKind, path: path)
  }

  /// Reads a file of which nothing but its encoding can keep it out: one whose front matter cannot
  /// be read becomes a note that holds all of it as its text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its path below the imported folder.
  /// - Throws: `TextFormError.notUTF8`.
  package init(lenient bytes: [UInt8], path: String) throws(TextFormError) {
    do throws(TextFormError) {
      try self.init(bytes, path: path)
    } catch .notUTF8(let offset) {
      throw .notUTF8(offset: offset)
    } catch {
      let body = ImportedText.withoutMark(bytes)
      self.init(TextForm(metadata: Metadata(.note), body: body), isOwn: false, path: path)
      unreadFrontMatter = error
    }
  }

  private init(_ form: TextForm, isOwn: Bool, path: String) {
    var form = form
    form.metadata.path = path
    form.metadata.takePrivacyAsMark()
    self.isOwn = isOwn
    document = LocalLink.mayStand(in: form.body) ? Document(form.body) : nil
    var links = document.map { LocalLink.find(in: $0, at: path) } ?? []
    if isOwn {
      form.metadata.takeTitleAsName()
      self.form = form
    } else {
      let place = PagePlace(path)
      self.form = form
      self.form.metadata.title = ImportedText.line(form.metadata.title)
      addProperties(
        place.isNotion ? PageProperties.notion(form.body) : PageProperties.logseq(form.body))
      if self.form.metadata.title.isEmpty { self.form.metadata.title = place.title }
      let tags =
        self.form.metadata.tags + place.tags
        + (document.map(Tags.find) ?? Tags.find(in: form.body))
      var seen: Set<String> = []
      self.form.metadata.tags = tags.filter { !$0.isEmpty && seen.insert($0).inserted }
      setDate(of: place)
      for extra in form.metadata.extras {
        for text in extra.value.texts { links += LocalLink.find(inProperty: text) }
      }
    }
    var seen: Set<LocalLink> = []
    self.links = links.filter { seen.insert($0).inserted }
  }

  /// The words of the text that look like mistyped, translated or misplaced marks, in order.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package func attempts<Failure>(step: () throws(Failure) -> Void) throws(Failure) -> [String] {
    guard let document else { return try Paragraph.attempts(in: form.body, step: step) }
    return try Paragraph.attempts(in: document, step: step)
  }

  /// Takes the text out, which is held no longer then.
  package mutating func takeBody() -> [UInt8] {
    defer { (form.body, document) = ([], nil) }
    return form.body
  }

  // The keys that Obsidian's plug-ins and other programs use for the day on which a note was
  // created, in lower case and without signs between the words.
  private static let creationKeys: Set<String> = [
    "created", "datecreated", "creationdate", "createdat", "createdtime", "creationtime",
    "createtime", "timecreated",
  ]

  /// Whether a key of front matter says when a note was begun, in the words of any program.
  package static func isCreation(_ key: String) -> Bool {
    creationKeys.contains(key.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private mutating func addProperties(_ properties: [(key: String, value: String)]) {
    for (key, value) in properties where !value.isEmpty {
      switch key {
      case "title": if form.metadata.title.isEmpty { form.metadata.title = value }
      case "tags": form.metadata.tags += PageProperties.tags(value)
      case "date": if form.metadata.date.isEmpty { form.metadata.date = value }
      case _ where ImportedText.isCreation(key) && form.metadata.date.isEmpty:
        if let time = WrittenTime(value) {
          form.metadata.date = time.day.text
        } else {
          unreadDates.append(key)
        }
      default: break
      }
    }
  }

  /// Finds the day of a text of another program.
  private mutating func setDate(of place: PagePlace) {
    let written = ImportedText.line(form.metadata.date)
    if !written.isEmpty {
      // One that this program does not read as a date, but knows.
      if DaySpan(written) == nil, let time = WrittenTime(written) {
        form.metadata.setExtra("date-as-written", to: .text(written))
        form.metadata.date = time.day.text
      }
      return
    }
    let isDayFirst = isOfNotesnook
    for extra in form.metadata.extras where ImportedText.isCreation(extra.key) {
      guard case .text(let text) = extra.value, !text.isEmpty else { continue }
      if let day = Day(leading: text) ?? WrittenTime(text, isDayFirst: isDayFirst)?.day {
        form.metadata.date = day.text
        return
      }
      unreadDates.append(extra.key)
    }
    form.metadata.date = place.day?.text ?? ""
  }

  /// Whether its times are Notesnook's, which writes the day before the month: `05-06-2023 09:30 PM`,
  /// under both keys.
  private var isOfNotesnook: Bool {
    ["created_at", "updated_at"].allSatisfy { key in
      guard case .text(let text)? = form.metadata.extra(key) else { return false }
      let like = "00-00-0000 00:00".utf8
      guard text.utf8.count >= like.count else { return false }
      let fits = zip(text.utf8, like).allSatisfy { byte, sign in
        sign == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sign
      }
      return fits && ["", " AM", " PM", " am", " pm"].contains(text.dropFirst(like.count))
    }
  }

  /// A text in one line: a folded one of YAML ends with a line's end.
  private static func line(_ text: String) -> String {
    // The first bytes of all that ends a line.
    let mayEnd = text.utf8.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }
    guard mayEnd && text.contains(where: \.isNewline) || text.last?.isWhitespace == true else {
      return text
    }
    return text.split(whereSeparator: \.isNewline).map { part in
      var rest = part.drop(while: \.isWhitespace)
      while rest.last?.isWhitespace == true { rest.removeLast() }
      return String(rest)
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
  }

  // A first line that is longer is a paragraph.
  private static let longestTitle = 80

  /// Reads a plain text file: a note whose title is the first line with any words, or the file's
  /// name if that line is too long for a title. The text is kept whole; folders become tags. A
  /// file that begins with our front matter, as an export writes it, is imported unchanged.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - path: its path below the imported folder.
  ///   - day: the day of the file, for a text whose name begins with none.
  /// - Throws: `TextFormError.notUTF8`.
  package init(plain bytes: [UInt8], path: String, day: String) throws(TextFormError) {
    if bytes.starts(with: Array("---".utf8)),
      let (form, namesKind) = try? TextForm.read(bytes, assuming: .note), namesKind
    {
      var form = form
      form.metadata.path = path
      form.metadata.takeTitleAsName()
      form.metadata.takePrivacyAsMark()
      self.form = form
      isOwn = true
      return
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    let body = ImportedText.withoutMark(bytes)
    let place = PagePlace(path)
    var metadata = Metadata(.note, title: place.title)
    metadata.path = path
    metadata.tags = place.tags
    metadata.date = place.day?.text ?? day
    let properties = path.lowercased().hasSuffix(".org") ? PageProperties.org(body) : []
    if let title = properties.first(where: { $0.key == "title" })?.value, !title.isEmpty {
      metadata.title = title
    } else {
      let lines = body.split(separator: UInt8(ascii: "\n")).lazy
        .map { String(decoding: $0, as: UTF8.self) }
        .map { line in String(line.drop(while: \.isWhitespace)) }
      if var line = lines.first(where: { !$0.isEmpty }) {
        while line.last?.isWhitespace == true { line.removeLast() }
        if line.count <= ImportedText.longestTitle { metadata.title = line }
      }
    }
    for (key, value) in properties where key == "filetags" {
      metadata.tags += value.split(separator: ":").map(String.init)
    }
    var seen: Set<String> = []
    metadata.tags = metadata.tags.filter { !$0.isEmpty && seen.insert($0).inserted }
    form = TextForm(metadata: metadata, body: body)
    isOwn = false
  }
}

extension Metadata {
  /// A text of which another program says `private: true` has that mark, unless it has one.
  package mutating func takePrivacyAsMark() {
    guard marking.isEmpty else { return }
    let isPrivate = extras.contains { extra in
      guard ["private", "私密"].contains(extra.key.lowercased()), case .text(let text) = extra.value
      else { return false }
      return ["true", "yes", "on", "1", "是"].contains(text.lowercased())
    }
    if isPrivate { marking = PortionMark.private.rawValue }
  }

  /// A person who was given a title in the place of a name is called so.
  fileprivate mutating func takeTitleAsName() {
    guard kind == .person, title.isEmpty, case .text(let text)? = extra("title"), !text.isEmpty
    else { return }
    title = text
    setExtra("title", to: nil)
  }
}

/// The facts in the path of a page: its title, its folders as tags, its day.
private struct PagePlace {
  let title: String
  let tags: [String]
  /// Whether the name ends with an id of Notion.
  let isNotion: Bool
  /// The day that the name begins with.
  let day: Day?

  init(_ path: String) {
    var stem = RelativePath.stem(of: path)
    var folders = RelativePath.folders(of: path)
    // A bundle is a folder that stands for a text.
    let bundle = ".textbundle"
    if stem == "text", let last = folders.last, last.lowercased().hasSuffix(bundle) {
      stem = String(last.dropLast(bundle.count))
      folders.removeLast()
    }
    let title = PagePlace.withoutID(stem)
    isNotion = title != nil
    let name = title ?? stem
    self.title = name.utf8.contains(UInt8(ascii: "_")) ? name.replacing("___", with: "/") : name
    tags = folders.filter { !PagePlace.isOfExport($0) }
      .map { Tags.tag(ofFolder: PagePlace.withoutID($0) ?? $0) }.filter { !$0.isEmpty }
    day = WrittenTime(leadingName: stem)?.day
  }

  /// Whether another program calls a folder so in which it puts all that it exports: `Export-` and an id
  /// of Notion, a backup of Bear.
  private static func isOfExport(_ name: String) -> Bool {
    if name.hasSuffix(".bear2bk") { return true }
    let id = "00000000-0000-0000-0000-000000000000".utf8
    for start in ["Export-", "ExportBlock-"] where name.hasPrefix(start) {
      let rest = name.utf8.dropFirst(start.utf8.count)
      let found = rest.prefix(id.count)
      guard rest.count == id.count || rest.dropFirst(id.count).starts(with: "-Part".utf8) else {
        continue
      }
      return zip(found, id).allSatisfy { byte, like in
        like == 0x2D ? byte == 0x2D : (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      }
    }
    return false
  }

  /// A Notion name without the id at its end; nil if there is none.
  private static func withoutID(_ name: String) -> String? {
    let id = name.utf8.suffix(33)
    guard name.utf8.count > 33, id.first == 0x20,
      id.dropFirst().allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return String(name.dropLast(33))
  }
}
