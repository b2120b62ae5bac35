import Records
import TestSupport
import Testing
import Words

@testable import Redaction

/// Letters of sides tell no reader who spoke, whoever attended and whoever is named.
@Suite struct SidePropertyTests {
  /// A meeting that was drawn: people of some sides, of whom some attended, and statements of
  /// people of whom some were not there.
  private struct Meeting {
    let sides: [String]
    let attended: [Bool]
    let speakers: [Int]

    init(using generator: inout SeededGenerator) {
      let names = ["CN", "US", "neutral", ""]
      let count = Int.random(in: 1...14, using: &generator)
      let used = Int.random(in: 1...4, using: &generator)
      sides = (0..<count).map { _ in names[Int.random(in: 0..<used, using: &generator)] }
      // In most meetings everybody attends: otherwise few would have letters.
      let attendance = Double([1.0, 1.0, 0.8, 0.5][Int.random(in: 0..<4, using: &generator)])
      attended = (0..<count).map { _ in
        Double.random(in: 0..<1, using: &generator) < attendance
      }
      speakers = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        Int.random(in: 0..<count, using: &generator)
      }
    }

    func attendance(_ side: String) -> Int {
      zip(sides, attended).count { $0 == side && $1 }
    }
  }

  private static func name(_ number: Int) -> String {
    let letters = Array("bcdfghjklmnpqrstvwxz")
    return "Quo\(letters[number % 20])ar Zubr\(letters[number / 20])\(letters[number % 20])enix"
  }

  /// Of each line the letter that it shows; nil for none.
  private func letters(
    _ meeting: Meeting, k: Int, using generator: inout SeededGenerator
  ) -> [Character?] {
    let roster = Roster(
      meeting.sides.enumerated().map { number, side in
        .init(.person, reference: "p-\(number)", name: SidePropertyTests.name(number), side: side)
      })
    let statements = meeting.speakers.map { speaker in
      Statement(
        mark: .side, session: 0, digest: "d",
        blocks: [StatementBlock(.text, "then \(SidePropertyTests.name(speaker)) agreed")])
    }
    let draft = RedactionDraft(statements, protection: Protection(roster))
    let sides = Dictionary(grouping: meeting.sides.indices) { meeting.sides[$0] }
    let rule = ReplacementRule(
      minimumGroup: k, keepsOrder: true,
      attendance: [sides.mapValues { $0.count { meeting.attended[$0] } }])
    return draft.redacted(
      Decisions(), rule: rule, texts: Words(.english).summary, using: &generator
    ).map { $0.blocks[0].text.firstMatch(of: /from side ([A-Z])/)?.1.first }
  }

  @Test(arguments: [2, 3, 5]) func noLineStandsForFewerThanKPeople(_ k: Int) {
    var generator = SeededGenerator(seed: UInt64(k))
    var withLetters = 0
    for _ in 0..<400 {
      let meeting = Meeting(using: &generator)
      let shown = letters(meeting, k: k, using: &generator)
      guard shown.contains(where: { $0 != nil }) else { continue }
      withLetters += 1
      // What a reader knows of a line is its letter, or that it has none: as many as k attended must
      // come into question for each.
      for side in Set(meeting.sides) where meeting.attendance(side) > 0 {
        #expect(meeting.attendance(side) >= k, "\(meeting)")
      }
      for (speaker, letter) in zip(meeting.speakers, shown) {
        let side = meeting.sides[speaker]
        #expect(meeting.attendance(side) >= k, "\(meeting)")
        #expect((letter == nil) == side.isEmpty, "\(meeting)")
      }
    }
    #expect(withLetters > 20)
  }

  /// The line without a letter was the one guest.
  @Test func theOneGuestOfAnotherSideTakesAllLettersAway() {
    var generator = SeededGenerator(seed: 1)
    let roster = Roster([
      .init(.person, reference: "a", name: "Quobar Zubrenix", side: "US"),
      .init(.person, reference: "b", name: "Quocar Zubrynax", side: "CN"),
    ])
    let statements = ["Quobar Zubrenix", "Quocar Zubrynax"].map { name in
      Statement(
        mark: .side, session: 0, digest: "d", blocks: [StatementBlock(.text, "then \(name) agreed")]
      )
    }
    let draft = RedactionDraft(statements, protection: Protection(roster))
    for (attendance, count) in [(["US": 5, "CN": 1], 0), (["US": 5, "CN": 3], 2), (["US": 5], 0)] {
      let rule = ReplacementRule(keepsOrder: true, attendance: [attendance])
      let texts = draft.redacted(
        Decisions(), rule: rule, texts: Words(.english).summary, using: &generator)
      #expect(texts.count { $0.blocks[0].text.contains("from side") } == count, "\(attendance)")
    }
  }
}
