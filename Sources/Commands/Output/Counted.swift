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
    let singular = ["are": "is", "do": "does", "go": "goes"][verb] ?? verb + "s"
    return "\(counted(noun)) \(self == 1 ? singular : verb)"
  }
}
