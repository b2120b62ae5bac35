import Testing

@testable import Application

/// How an import is refused.
@Suite struct ImportRefusalTests {
  private func refusals(_ count: Int) -> [ImportRefusal] {
    (0..<count).map { ImportRefusal(file: "\($0).md", reason: .unreadable) }
  }

  @Test func nothingIsRefusedForNothing() throws {
    let front = RecordingFrontEnd()
    try ImportRefusal.check([], front)
    #expect(front.events.isEmpty)
  }

  @Test func oneFileIsTheError() {
    let front = RecordingFrontEnd()
    let error = #expect(throws: ApplicationError.self) {
      try ImportRefusal.check(refusals(1), front)
    }
    guard case .importRefused(let refusal)? = error else {
      Issue.record("another error")
      return
    }
    #expect(refusal.file == "0.md")
    #expect(front.events.isEmpty)
  }

  @Test func ofManyTheFirstTwentyAreNamed() {
    let front = RecordingFrontEnd()
    let error = #expect(throws: ApplicationError.self) {
      try ImportRefusal.check(refusals(23), front)
    }
    guard case .importsRefused(let count)? = error else {
      Issue.record("another error")
      return
    }
    #expect(count == 23)
    #expect(front.events.count == 21)
    #expect(front.events.last == .said(.moreImportRefusals(count: 3)))
  }
}
