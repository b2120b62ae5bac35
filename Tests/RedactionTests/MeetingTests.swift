import Foundation
import Redaction
import TestSupport
import Testing

/// Real meetings, with those who speak in them as the roster.
@Suite struct MeetingTests {
  private struct Meeting: Decodable {
    struct Turn: Decodable {
      let speaker: String
      let content: String
    }
    struct Query: Decodable { let answer: String }

    let turns: [Turn]
    let general: [Query]
    let specific: [Query]

    enum CodingKeys: String, CodingKey {
      case turns = "meeting_transcripts"
      case general = "general_query_list"
      case specific = "specific_query_list"
    }
  }

  /// The speakers of all meetings are found by every word of their names, and little else is.
  @Test(.enabled(if: ThirdParty.corpus.isThere)) func speakersAreFoundAndLittleElse() throws {
    let files = try ThirdParty.corpus.names(in: "qmsum").filter { $0.hasSuffix(".json") }
    var others = 0
    var masked = 0
    for file in files {
      let meeting = try JSONDecoder().decode(
        Meeting.self, from: ThirdParty.corpus.contents(of: "qmsum/\(file)"))
      let names = Set(meeting.turns.map { speaker($0.speaker) }).filter { !$0.hasPrefix("The ") }
      let text =
        (meeting.turns.map(\.content)
        + (meeting.general + meeting.specific).map(\.answer)).joined(separator: "\n\n")
      let bytes = Array(text.utf8)
      let terms = KnownTerms(Roster(names.map { .init(.person, reference: $0, name: $0) }))
      var covered = Array(repeating: false, count: bytes.count)
      for candidate in terms.candidates(in: bytes) {
        for index in candidate.range { covered[index] = true }
      }
      let nameWords = Set(names.flatMap(words))
      for word in wordRanges(bytes) {
        let letters = String(decoding: bytes[word], as: UTF8.self)
        if nameWords.contains(letters) {
          // A month is not the speaker whose name it is.
          #expect(
            letters == "May" || covered[word].allSatisfy { $0 },
            "\(file): \(letters)")
        } else {
          others += word.count
          masked += covered[word].count { $0 }
        }
      }
    }
    let share = Double(masked) / Double(max(others, 1)) * 100
    print("meetings: \(share) % of the letters outside names masked")
    #expect(others > 500_000 && share < 6)
  }

  /// People whose names are words, added to meetings in which nobody bears them: hardly any use of
  /// the words is taken for them.
  @Test(.enabled(if: ThirdParty.corpus.isThere)) func ordinaryUsesOfNamesThatAreWordsStand() throws
  {
    let people = [
      "Will Long", "May Day", "Grace Young", "Mark Price", "Rich Stone", "Hope Small",
      "Faith Short",
      "Bill Rose", "Art Banks", "Chase Field", "Dean Power", "So Do", "Bo Le",
    ]
    let terms = KnownTerms(Roster(people.map { .init(.person, reference: $0, name: $0) }))
    let nameWords = Set(people.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    var uses = 0
    var masked = 0
    for file in try ThirdParty.corpus.names(in: "qmsum").filter({ $0.hasSuffix(".json") }) {
      let meeting = try JSONDecoder().decode(
        Meeting.self, from: ThirdParty.corpus.contents(of: "qmsum/\(file)"))
      let bytes = Array(meeting.turns.map(\.content).joined(separator: "\n\n").utf8)
      var covered = Array(repeating: false, count: bytes.count)
      for candidate in terms.candidates(in: bytes) {
        for index in candidate.range { covered[index] = true }
      }
      for word in wordRanges(bytes)
      where nameWords.contains(String(decoding: bytes[word], as: UTF8.self)) {
        uses += 1
        masked += covered[word].contains(true) ? 1 : 0
      }
    }
    print("meetings: \(masked) of \(uses) ordinary uses of names masked")
    #expect(uses > 1500 && masked * 50 <= uses)
  }

  private func speaker(_ label: String) -> String {
    String(label.prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)
  }

  /// The words of a name that are no titles.
  private func words(_ name: String) -> [String] {
    let titles: Set<String> = ["Hon", "Mr", "Mrs", "Ms", "Right", "Professor", "AM", "Dr"]
    return name.split { " .".contains($0) }.map(String.init).filter {
      $0.count > 2 && !titles.contains($0)
    }
  }

  private func wordRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      let isLetter =
        index < bytes.count && (bytes[index] >= 0x80 || (0x61...0x7A).contains(bytes[index] | 0x20))
      if isLetter, start == nil { start = index }
      if !isLetter, let begin = start {
        ranges.append(begin..<index)
        start = nil
      }
    }
    return ranges
  }
}
