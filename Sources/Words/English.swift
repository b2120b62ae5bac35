// The grammar that sentences in English share. Only the English body of a sentence calls it.

extension Int {
  /// A number and what it counts: "1 text", "2 texts".
  ///
  /// - Parameter noun: in the singular; its plural is made with an s.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  /// A number, what it counts, and what that does: "1 record names", "2 records name".
  ///
  /// - Parameters:
  ///   - noun: in the singular.
  ///   - verb: in the plural.
  func counted(_ noun: String, _ verb: String) -> String {
    let singular = ["are": "is", "do": "does", "go": "goes", "have": "has"][verb] ?? verb + "s"
    return "\(counted(noun)) \(self == 1 ? singular : verb)"
  }
}

/// Numbers and lists as English prose has them.
enum English {
  /// "one person", "3 people".
  static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    number == 1 ? "one \(singular)" : "\(number) \(plural)"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A list that shows only the first items.
  static func some(_ items: [String], limit: Int = 6) -> String {
    items.count <= limit
      ? list(items)
      : items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }
}
