import Foundation
import Records
import TestSupport
import Testing

@testable import Redaction

/// How many statements of real meetings are attributed to whoever made them: the first half of each
/// meeting is in the notes with its speakers, and the second half is to be attributed.
@Suite struct MeetingAttributionTests {
  private struct Meeting: Decodable {
    struct Turn: Decodable {
      let speaker: String
      let content: String
    }

    let turns: [Turn]

    enum CodingKeys: String, CodingKey { case turns = "meeting_transcripts" }
  }

  /// What was counted over all meetings.
  private struct Count {
    var statements = 0
    var first = 0
    var firstThree = 0
    var firstByChance = 0.0
    var firstThreeByChance = 0.0
    /// Those whose speaker spoke in the first half, too.
    var ofKnownSpeakers = 0
    var firstOfKnownSpeakers = 0
    var flagged = 0
    var verbatim = 0

    func share(_ count: Double) -> Double { count / Double(max(statements, 1)) }
  }

  // A shorter turn is a greeting or a yes.
  private static let leastWords = 8

  private func count(_ meeting: Meeting, _ count: inout Count) {
    let turns = meeting.turns.filter {
      SpeechWords.written(in: $0.content).count >= MeetingAttributionTests.leastWords
    }
    let speakers = Set(turns.map(\.speaker)).sorted()
    let references = Dictionary(
      uniqueKeysWithValues: speakers.enumerated().map { ($1, "speaker-\($0)") })
    let roster = Roster(
      speakers.map { speaker in
        let name = speaker.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
        return .init(.person, reference: references[speaker] ?? "", name: name)
      })
    let finder = SourceFinder(roster)
    func source(_ turns: ArraySlice<Meeting.Turn>, _ reference: String) -> SummarySource {
      let body = turns.map { turn in
        let words = turn.content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "@\(references[turn.speaker] ?? ""): \(words)\n"
      }.joined(separator: "\n")
      return SummarySource(body: Array(body.utf8), unmarked: .chatham, reference: reference)
    }
    let half = turns.count / 2
    let model = SpeakerModel(
      AttributedText.paragraphs(of: source(turns[..<half], "notes"), by: finder, step: {}),
      roster: roster)
    let statements = Statement.cut(
      source(turns[half...], "statements"), for: .chatham, sources: finder
    ) { "\($0.count)" }
    let everybody = Set(references.values)
    let known = Set(turns[..<half].compactMap { references[$0.speaker] })
    for statement in statements {
      // What another turn is quoted or mentioned in says nothing for sure.
      guard statement.sources.people.count == 1, let speaker = statement.sources.people.first
      else { continue }
      let judged = Attribution(of: statement, by: model, among: everybody)
      let isFirst = judged.guesses.first?.person == speaker
      count.statements += 1
      count.first += isFirst ? 1 : 0
      count.firstThree += judged.guesses.prefix(3).contains { $0.person == speaker } ? 1 : 0
      count.firstByChance += 1 / Double(everybody.count)
      count.firstThreeByChance += min(3 / Double(everybody.count), 1)
      count.flagged += judged.isAttributable ? 1 : 0
      count.verbatim += judged.marks.isEmpty ? 0 : 1
      if known.contains(speaker) {
        count.ofKnownSpeakers += 1
        count.firstOfKnownSpeakers += isFirst ? 1 : 0
      }
    }
  }

  @Test(.enabled(if: ThirdParty.corpus.isThere)) func theGuessIsFarBetterThanChance() throws {
    let files = try ThirdParty.corpus.names(in: "qmsum").filter { $0.hasSuffix(".json") }
    var all = Count()
    for file in files.sorted() {
      let meeting = try JSONDecoder().decode(
        Meeting.self, from: ThirdParty.corpus.contents(of: "qmsum/\(file)"))
      count(meeting, &all)
    }
    let known = Double(all.firstOfKnownSpeakers) / Double(max(all.ofKnownSpeakers, 1))
    print(
      "attribution: \(all.statements) statements of \(files.count) meetings,",
      "first guess \(all.share(Double(all.first))), by chance \(all.share(all.firstByChance)),",
      "first three \(all.share(Double(all.firstThree))),",
      "by chance \(all.share(all.firstThreeByChance)),",
      "first guess of \(all.ofKnownSpeakers) by speakers of the first half \(known),",
      "flagged \(all.share(Double(all.flagged))), verbatim \(all.share(Double(all.verbatim)))")
    #expect(all.statements > 500)
    #expect(all.share(Double(all.first)) > 4 * all.share(all.firstByChance))
    #expect(all.share(Double(all.firstThree)) > 2 * all.share(all.firstThreeByChance))
    // A strong reader recognises nearly all of them: they are verbatim.
    #expect(all.share(Double(all.flagged)) > 0.8)
  }
}
