extension Int {
  /// A number and what it counts: "1 text", "2 texts".
  ///
  /// - Parameter noun: in the singular; its plural is made with an s.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
