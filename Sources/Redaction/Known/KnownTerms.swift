/// Finds the roster's terms in texts.
package struct KnownTerms: Sendable {
  private let needles: [(form: [UInt8], reason: Candidate.Reason, entry: Int)]

  /// Makes all forms of all terms; the work is done once for many texts.
  package init(_ roster: Roster) {
    needles = roster.entries.enumerated().flatMap { index, entry in
      let reason: Candidate.Reason = entry.kind == .person ? .person : .protected
      let names = [entry.name, entry.native] + entry.aliases
      let forms =
        names.map { ($0, reason) } + entry.affiliations.map { ($0, .affiliation) }
        + entry.contact.map { ($0, .contact) }
      return forms.compactMap { form, reason in
        form.isEmpty ? nil : (Array(form.lowercased().utf8), reason, index)
      }
    }
  }

  /// Where a known term stands.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: candidates in the order of the text, which may overlap.
  package func candidates(in text: [UInt8]) -> [Candidate] {
    let lowered = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var found: [Candidate] = []
    for needle in needles {
      for start in lowered.indices where lowered[start...].starts(with: needle.form) {
        found.append(
          Candidate(
            range: start..<start + needle.form.count, reason: needle.reason, entry: needle.entry))
      }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
