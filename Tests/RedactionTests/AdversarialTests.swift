import Foundation
import Redaction
import Testing

/// Names written so that they are missed, each in a sentence: none may be.
@Suite struct AdversarialTests {
  private struct Case {
    let person: Identity
    let transformation: Transformation
    let text: String
    let range: Range<Int>
  }

  /// What of a case nobody masks: its letters and digits outside all candidates.
  private func survivor(_ one: Case, _ terms: KnownTerms) -> String? {
    let bytes = Array(one.text.utf8)
    var masked = Array(repeating: false, count: bytes.count)
    for candidate in terms.candidates(in: bytes) {
      for index in candidate.range { masked[index] = true }
    }
    let left = one.range.filter { index in
      !masked[index]
        && (bytes[index] >= 0x80 || (0x30...0x39).contains(bytes[index])
          || (0x61...0x7A).contains(bytes[index] | 0x20))
    }.map { bytes[$0] }
    let text = String(decoding: left, as: UTF8.self)
    let ordinary: Set<String> = [
      "", "s", "the", "see2019", "like", "plan", "thePlan", "thefamily", "prothecamp", "theprocamp",
      "Hollande", "n", "据说", "说", "span", "docx", "v2docx",
    ]
    // What is left of invisible characters and marks says nothing.
    let seen = text.unicodeScalars.filter {
      $0.properties.generalCategory != .format && !$0.properties.isDefaultIgnorableCodePoint
        && $0.properties.generalCategory != .nonspacingMark && $0.properties.isAlphabetic
        || $0.isASCII
    }
    return ordinary.contains(String(String.UnicodeScalarView(seen))) ? nil : text
  }

  private func cases(for person: Identity) -> [Case] {
    Transformation.all.flatMap { transformation -> [Case] in
      guard let text = transformation.write(person), !text.isEmpty else { return [] }
      let isHan = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      let frames = isHan ? [("会上，", "提出了新的方案。")] : [("We heard that ", " spoke about the draft.")]
      return frames.map { before, after in
        Case(
          person: person, transformation: transformation, text: before + text + after,
          range: before.utf8.count..<(before + text).utf8.count)
      }
    }
  }

  @Test func noNameSurvivesAnyTransformation() {
    var count = 0
    var failures: [Transformation.Category: [String]] = [:]
    for person in Identity.all {
      let terms = KnownTerms(Roster([person.entry]))
      let cases = cases(for: person)
      #expect(cases.count >= 60, "\(person.name)")
      for one in cases {
        count += 1
        guard let left = survivor(one, terms) else { continue }
        failures[one.transformation.category, default: []].append(
          "\(person.name), \(one.transformation.name): \(one.text.debugDescription) leaves \(left)")
      }
    }
    print(
      "adversarial: \(count) cases of \(Identity.all.count) people, "
        + "\(Transformation.all.count) transformations, "
        + "\(failures.values.map(\.count).reduce(0, +)) survivors")
    for (category, lines) in failures.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      Issue.record(
        "\(category.rawValue): \(lines.count) survivors\n\(lines.joined(separator: "\n"))")
    }
  }
}
