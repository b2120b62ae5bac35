import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What came back of the steps of an outcome, whose signatures are missing, and outcomes that are
/// given up.
@Suite struct OutcomeAnswerTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for words in [
      ["add", "person", "--slug", "ann", "--name", "Ann Bell", "--side", "US"],
      ["add", "outcome", "--slug", "page", "--title", "The page"],
      [
        "outcome", "pathway", "page", "--carrier", "ann", "--to", "Senate staff", "--by",
        "2028-03-01",
      ],
    ] {
      let run = try bench.run(words, input: words.contains("--title") ? Array("Told.\n".utf8) : [])
      try #require(run.ending == .code(0), "\(run)")
    }
  }

  private func pathway(_ words: String...) throws -> Workbench.Run {
    try bench.run(["outcome", "pathway", "page"] + words)
  }

  @Test func whatCameBackIsKept() throws {
    let run = try pathway(
      "--step", "1", "--state", "done", "--answer", "questions asked", "--answered", "2028-03-10",
      "--evidence", "a letter")
    #expect(run.ending == .code(0), "\(run)")
    let list = try pathway().answer
    #expect(list.contains("questions asked") && list.contains("a letter"), "\(list)")
    #expect(try bench.run(["show", "page"]).answer.contains("date: 2028-03-10"))
    #expect(try pathway("--step", "1", "--answer", "lost").ending == .code(64))
    #expect(try pathway("--step", "1", "--answered", "soon").ending == .code(64))
  }

  @Test func whoStillHasToSignIsSaid() throws {
    let id = try bench.run(["outcome", "key", "--new", "Ann"]).answer.dropLast()
    let bound = try bench.run(["set", "page", "keys+=key=\(id),person=ann,party=US"])
    #expect(bound.ending == .code(0), "\(bound)")
    #expect(try bench.run(["outcome", "agree", "page"]).ending == .code(0))
    let before = try bench.run(["outcome", "verify", "page"])
    #expect(before.answer.contains("Still to sign: Ann Bell (US)"), "\(before)")
    #expect(try bench.run(["outcome", "sign", "page"]).ending == .code(0))
    let signed = try bench.run(["outcome", "verify", "page", "--strict"])
    #expect(signed.ending == .code(0) && !signed.answer.contains("Still to sign"), "\(signed)")
    // Somebody whose key nobody knows yet.
    _ = try bench.run(["set", "page", "keys+=person=ann,party=CN"])
    let after = try bench.run(["outcome", "verify", "page", "--strict"])
    #expect(after.ending == .code(1) && after.answer.contains("Ann Bell (CN)"), "\(after)")
  }

  @Test func anOutcomeIsGivenUpWithAReason() throws {
    #expect(try bench.run(["due", "--on", "2028-02-20"]).answer.contains("Senate staff"))
    let run = try bench.run(["set", "page", "state=abandoned", "reason=A new law"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(try bench.run(["due", "--on", "2028-02-20"]).answer.contains("None."))
    let agreed = try bench.run(["set", "page", "state=agreed"])
    #expect(agreed.ending == .code(64), "\(agreed)")
    #expect(try bench.run(["set", "page", "state=draft"]).ending == .code(0))
    #expect(try bench.run(["due", "--on", "2028-02-20"]).answer.contains("Senate staff"))
  }

  /// A text that was agreed on and is given up keeps no signature, and stays given up.
  @Test func anAgreedTextIsGivenUp() throws {
    #expect(try bench.run(["outcome", "agree", "page"]).ending == .code(0))
    #expect(try bench.run(["set", "page", "state=not needed", "--yes"]).ending == .code(0))
    let shown = try bench.run(["show", "page"]).answer
    #expect(shown.contains("state: not needed") && !shown.contains("agreed"), "\(shown)")
  }
}
