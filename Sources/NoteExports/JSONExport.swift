/// Exports of note programs in JSON. Which one it is, its shape tells.
package enum JSONExport: String, CaseIterable, Sendable {
  case standardNotes, simplenote, dayOne, tiddlyWiki, keep

  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

  /// Whether a file begins as JSON with objects or arrays does.
  package static func mayBe(_ file: [UInt8]) -> Bool {
    guard let first = file.first(where: { !blanks.contains($0) }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Reads an export.
  ///
  /// - Returns: nil for JSON of anything else, and for no JSON.
  package static func read(_ bytes: [UInt8]) -> (program: JSONExport, notes: ForeignNotes)? {
    guard mayBe(bytes), let json = JSONText(bytes), let program = program(of: json) else {
      return nil
    }
    let notes =
      switch program {
      case .standardNotes: StandardNotes.read(json)
      case .simplenote: Simplenote.read(json)
      case .dayOne: DayOne.read(json)
      case .tiddlyWiki: TiddlyWiki.read(json)
      case .keep: Keep.read(json)
      }
    return (program, notes)
  }

  private static func program(of json: JSONText) -> JSONExport? {
    if case .array(let items) = json {
      let isTiddlers = items.allSatisfy { item in
        guard item.isObject, case .string? = item["title"] else { return false }
        return item["text"] != nil || item["created"] != nil || item["tags"] != nil
      }
      return isTiddlers && !items.isEmpty ? .tiddlyWiki : nil
    }
    if let items = json["items"]?.items, items.contains(where: { $0["content_type"] != nil }) {
      return .standardNotes
    }
    if json["activeNotes"] != nil { return .simplenote }
    // Entries of jrnl have a `date`. Some programs that write for Day One leave the `uuid` out.
    if let entries = json["entries"]?.items, entries.contains(where: { $0["creationDate"] != nil })
    {
      return .dayOne
    }
    let isKeep = json["userEditedTimestampUsec"] != nil || json["createdTimestampUsec"] != nil
    return isKeep ? .keep : nil
  }
}

/// A tiddler of TiddlyWiki in a file of its own.
package enum TiddlerFile {
  /// Reads a file.
  ///
  /// - Returns: nil for a text that is none.
  package static func read(_ text: String) -> ForeignNotes? { TiddlyWiki.read(tiddler: text) }
}
