import Redaction

/// What unknown terms find in a text, as text.
func found(
  _ text: String, allowing allowed: [String] = [], gendered: Bool = false
) -> [String] {
  let bytes = Array(text.utf8)
  return UnknownTerms(allowances: Allowances(allowed), gendered: gendered).candidates(in: bytes)
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// The reasons in the order of the text.
func reasons(_ text: String) -> [Candidate.Reason] {
  UnknownTerms().candidates(in: Array(text.utf8)).map(\.reason)
}
