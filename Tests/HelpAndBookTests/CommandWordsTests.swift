import Testing

@testable import Commands

/// How a line that is typed in a session is cut into words.
@Suite struct CommandWordsTests {
  private static let home = "/home/ann lee"

  @Test(
    arguments: [
      ("receive ~/a.age", ["receive", home + "/a.age"]), ("backup ~", ["backup", home]),
      ("backup ~ --keep 2", ["backup", home, "--keep", "2"]), ("x '~/a'", ["x", "~/a"]),
      ("x \"~/a\"", ["x", "~/a"]), ("x \\~/a", ["x", "~/a"]),
      ("x a~/b ~b ~", ["x", "a~/b", "~b", home]), ("x '' ~'/a'", ["x", "", "~/a"]),
      ("x ~/'b c'", ["x", home + "/b c"]),
    ] as [(String, [String])])
  func aTildeStandsForTheHomeFolder(_ line: String, _ words: [String]) {
    #expect(CommandWords.split(line, home: CommandWordsTests.home) == words)
  }

  @Test func withoutAHomeFolderATildeStays() {
    #expect(CommandWords.split("x ~/a") == ["x", "~/a"])
  }
}
