import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

extension DocumentationTests {
  /// What the commands for the work of a dialogue print, on the sample and on outcomes that went
  /// through everything an outcome can.
  func dialogueResults() throws -> [String: [Value]] {
    let bench = try Workbench()
    func run(_ arguments: [String], input: String = "") throws -> Workbench.Run {
      try bench.run(arguments, input: Array(input.utf8))
    }
    func print(_ arguments: [String], secret: String = "alpha") throws -> Value {
      let answer = try bench.run(["--format", "json"] + arguments, secrets: [secret]).answer
      return try JSONDecoder().decode(Value.self, from: Data(answer.utf8))
    }
    try bench.must(["import", Fixtures.sample()])
    let draft = """
      ---
      kind: outcome
      slug: page
      title: Page
      keys: [{person: luo-jingyi, party: CN}]
      ---
      Within 48 hours.

      """
    for (arguments, input) in [
      (["add", "outcome"], draft), (["outcome", "agree", "page"], ""),
      (["outcome", "key", "--new", "A"], ""), (["outcome", "sign", "page"], ""),
      (["identity", "--new", "A"], ""),
      (["contact", "add", "B", Workbench.stranger], ""),
    ] {
      try #require(try run(arguments, input: input).ending == .code(0))
    }
    let keys = bench.folder.file("keys.txt").string
    for arguments in [["identity", "--to", keys], ["contact", "add", "A", keys]] {
      try #require(try run(arguments).ending == .code(0))
    }
    let signed = try print(["outcome", "verify", "page"])
    let agreed = try run(["show", "page"]).answer
    // A draft to which somebody wrote what stood under the agreed text.
    try #require(try run(["edit", "page", "--yes"], input: draft).ending == .code(0))
    try bench.forge("page", agreed.replacing("48", with: "84"))
    for term in [["Vitznau", "--as", "a place by a lake"], ["Project Heron"]] {
      try #require(try run(["protect", "add"] + term).ending == .code(0))
    }
    // Shared with oneself: all of it is there.
    let shared = bench.folder.file("shared.age").string
    for whom in [["--sign"], []] {
      let file = shared + (whom.isEmpty ? "2" : "")
      try #require(
        try run(
          ["share", "the-clock", "--include-private", "--for", "A", "--to", file] + whom
        ).ending == .code(0))
    }
    // A stranger's, with links that lead out of it.
    let recipient = try #require(
      String(decoding: try bench.folder.read("keys.txt"), as: UTF8.self).split(separator: "\n")
        .first { $0.hasPrefix("age1") })
    try #require(try run(["add", "note", "--dialogue", "awaited"]).ending == .code(0))
    let bundle = try Workbench.bundle([
      ("a.md", "---\nkind: note\ntitle: x\ndialogue: linth\n---\nx\n"),
      ("b.md", "---\nkind: dialogue\nslug: awaited\n---\nx\n"),
    ])
    try bench.seal(bundle, for: String(recipient), as: "linked.age")
    let linked = bench.folder.file("linked.age").string
    let custody = try bench.madeShares(["--threshold", "2", "--shares", "2"], holders: ["A", "B"])
    let typed = try run(["jot", "session-3"], input: "Luo Jingyi: ! writes a page\n? who pays\n")
    try #require(typed.ending == .code(0))
    let pathway = ["outcome", "pathway", "notification-text"]
    return [
      "diff": try [print(["diff", "page"])],
      "assess": try [print(["assess", "linth"]), print(["assess", "aare"])],
      "overlap": try [print(["overlap"])],
      "influence": try [print(["influence", "linth"])],
      "due": try [print(["due", "--on", "2026-10-05", "--all"])],
      "outcome verify": [signed, try print(["outcome", "verify", "page"])],
      "outcome key": try [print(["outcome", "key"])],
      "identity": try [print(["identity"])],
      "contact list": try [print(["contact", "list"])],
      "custody check": try [print(["custody", "check"], secret: custody[0])],
      "custody list": try [print(["custody", "list"])],
      "receive": try [
        print(["receive", shared]), print(["receive", shared + "2"]),
        print(["receive", linked, "--yes"]),
      ],
      "outcome pathway": try [print(pathway)],
      "invitations": try [print(["invitations", "linth", "--on", "2026-04-10"])],
      "jot": try [print(["jot", "session-3", "--finish"])],
      "positions": try [
        print(["positions", "linth"]), print(["positions", "luo-jingyi"]),
      ],
      "brief SESSION": try [print(["brief", "session-3"])],
      "brief": try [print(["brief", "linth"])],
      "protect list": try [print(["protect", "list"])],
    ]
  }
}
