import Records
import Testing
import VaultStore

@testable import Application

/// What work on a change says and asks, and when.
@Suite struct ChangeQuestionsTests {
  private let version = VersionID.random()

  @Test func nobodyIsAskedWhileTheVaultIsLocked() {
    let front = RecordingFrontEnd()
    let questions = ChangeQuestions.answered(Conversation(), front)
    #expect(throws: UnaskedQuestion.self) {
      try questions.consent(to: .reopenAgreedText, about: [version], yes: false)
    }
    #expect(front.events.isEmpty)
  }

  @Test func anAnswerHoldsUnderTheLockForTheSameVersionsAlone() throws {
    let front = RecordingFrontEnd()
    let conversation = Conversation()
    try ChangeQuestions.asking(conversation, front)
      .consent(to: .reopenAgreedText, about: [version], yes: false)
    let questions = ChangeQuestions.answered(conversation, front)
    try questions.consent(to: .reopenAgreedText, about: [version], yes: false)
    #expect(throws: UnaskedQuestion.self) {
      try questions.consent(to: .reopenAgreedText, about: [.random()], yes: false)
    }
    #expect(throws: UnaskedQuestion.self) {
      try questions.consent(to: .replaceAgreedText, about: [version], yes: false)
    }
    #expect(front.events == [.asked(.reopenAgreedText)])
  }

  @Test func aRefusalIsNoAnswer() {
    let front = RecordingFrontEnd(consents: false)
    let conversation = Conversation()
    let questions = ChangeQuestions.asking(conversation, front)
    for _ in 0..<2 {
      #expect(throws: ApplicationError.self) {
        try questions.consent(to: .reseal, about: [], yes: false)
      }
    }
    #expect(front.events == [.asked(.reseal), .asked(.reseal)])
  }

  @Test func whatWasAnsweredAheadIsNotAsked() throws {
    let front = RecordingFrontEnd()
    try ChangeQuestions.answered(Conversation(), front).consent(to: .reseal, about: [], yes: true)
    #expect(front.events.isEmpty)
  }

  @Test func eachNoticeIsSaidOnceAndBeforeTheQuestion() throws {
    let front = RecordingFrontEnd()
    let conversation = Conversation()
    let asking = ChangeQuestions.asking(conversation, front)
    asking.add(.textIsAgreed(signatures: 2))
    asking.add(.textIsAgreed(signatures: 2))
    try asking.consent(to: .reopenAgreedText, about: [version], yes: false)
    let answered = ChangeQuestions.answered(conversation, front)
    answered.add(.textIsAgreed(signatures: 2))
    answered.add(.linksToNothing(.dialogue, count: 1))
    answered.say()
    #expect(
      front.events == [
        .said(.textIsAgreed(signatures: 2)), .asked(.reopenAgreedText),
        .said(.linksToNothing(.dialogue, count: 1)),
      ])
  }
}
