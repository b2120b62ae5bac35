import Records
import Testing

@testable import Application
@testable import Words

/// What quick lines say above the line that is typed.
@Suite struct JotNoticeTests {
  private let luo: JotPlace.Person

  init() {
    var person = Person()
    person.native = "罗静怡"
    luo = JotPlace.Person(Metadata(.person(person), title: "Luo Jingyi"))
  }

  private func notice(_ language: Language, _ effect: Jotting.Effect, _ label: String) -> [String] {
    Words(language).jotNotice(effect, Jotting.LabelQuestion(label: label, proposals: [luo]))
  }

  @Test func aChineseQuestionIsChinese() {
    #expect(
      notice(.chinese, .taken, "罗")
        == ["罗是谁？", "=1 罗静怡 Luo Jingyi", "=姓名 另一个人", "= 不指任何人"])
    #expect(
      notice(.english, .taken, "LJ")
        == ["Who is LJ?", "=1 Luo Jingyi 罗静怡", "=NAME another", "= nobody"])
  }

  /// A blank parts sentences in English only.
  @Test func whatBecameOfAnAnswerStandsBeforeTheNextQuestion() {
    let unknown = Jotting.Effect.nobodyFound("甲")
    #expect(notice(.chinese, unknown, "罗")[0] == "没有人叫甲，或不止一人叫甲：已记为一行速记。罗是谁？")
    let bound = Jotting.Effect.bound(label: "罗", name: luo.fullName)
    #expect(notice(.chinese, bound, "RA")[0] == "罗是罗静怡 Luo Jingyi。RA 是谁？")
    #expect(notice(.english, bound, "RA")[0] == "罗 is Luo Jingyi 罗静怡. Who is RA?")
    #expect(Words(.chinese).jotNotice(bound, nil) == ["罗是罗静怡 Luo Jingyi。"])
    #expect(Words(.chinese).jotNotice(.taken, nil) == [])
    #expect(Words(.chinese).jotNotice(.unasked("=1"), nil) == ["现在没有要回答的问题，未记下“=1”。"])
  }
}
