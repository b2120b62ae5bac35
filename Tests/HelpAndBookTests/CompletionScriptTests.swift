import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The completion scripts in the shells they are for.
@Suite struct CompletionScriptTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  /// A shell, how its script is loaded, and how it is asked to complete the words in `$@`.
  struct Shell: CustomTestStringConvertible, Sendable {
    let name: String
    let path: String
    let asks: String

    var testDescription: String { name }
  }

  private static let shells = [
    Shell(
      name: "bash", path: "/usr/bin/bash",
      asks: """
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        $(complete -p subrosa | sed 's/.*-F \\([^ ]*\\).*/\\1/') subrosa "${@: -1}" "${@: -2:1}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """),
    Shell(
      name: "zsh", path: "/usr/bin/zsh",
      asks: """
        autoload -U compinit && compinit -D -u
        compadd() { local -a words; builtin compadd -O words "$@"; print -l -- $words }
        source "$1" >/dev/null 2>&1; shift
        whence -w _subrosa
        """),
    Shell(
      name: "fish", path: "/usr/bin/fish",
      asks: """
        source $argv[1]
        complete -C (string join ' ' -- $argv[2..])
        """),
  ]

  @Test(arguments: shells, SpokenLanguage.allCases)
  func theScriptLoadsAndCompletes(_ shell: Shell, _ language: SpokenLanguage) throws {
    var bench = bench
    bench.language = language
    let script = try bench.run(["--generate-completion-script", shell.name])
    #expect(script.ending == .code(0) && script.messages.isEmpty)
    #expect(language == .english || !script.answer.contains("Show help information"))
    // Nothing but commands and options: the program is never asked, so the vault cannot be.
    let calls = script.answer.split(separator: "\n")
      .filter { $0.contains("---completion") || $0.contains("SUBROSA_VAULT=") }
    #expect(calls.isEmpty)
    try bench.folder.write("script", script.answer)
    let place = bench.folder.file("script").string
    let flags = shell.name == "bash" ? ["--norc"] : shell.name == "zsh" ? ["-f"] : ["--no-config"]
    // A program that would tell if it were called.
    try bench.folder.write("subrosa", "#!/bin/sh\ntouch \(bench.folder.file("called").string)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bench.folder.file("subrosa").string)
    let home = ["HOME": bench.folder.path.string, "PATH": "\(bench.folder.path):/usr/bin:/bin"]
    let asked = try PseudoTerminal(
      FilePath(shell.path),
      flags + ["-c", shell.asks] + (shell.name == "fish" ? [] : ["shell"])
        + [place, "subrosa", "pass"], environment: home, columns: 200)
    #expect(try asked.exit() == .code(0), "\(asked.outputText)")
    let expected = shell.name == "zsh" ? "_subrosa: function" : "passphrase"
    #expect(asked.wordsSent.contains(expected), "\(asked.outputText)")
    #expect(!asked.outputText.contains("rror"), "\(asked.outputText)")
    #expect(!FileManager.default.fileExists(atPath: bench.folder.file("called").string))
  }

  /// Zsh completes only at a real prompt.
  @Test func zshCompletesAtItsPrompt() throws {
    let script = try bench.run(["--generate-completion-script", "zsh"]).answer
    try bench.folder.write("_subrosa", script)
    try bench.folder.write(
      ".zshrc",
      "PS1='ready> '\nfpath=(\(bench.folder.path) $fpath)\nautoload -U compinit\ncompinit -D -u\n")
    let shell = try PseudoTerminal(
      "/usr/bin/zsh", ["-i", "-d"],
      environment: ["HOME": bench.folder.path.string, "ZDOTDIR": bench.folder.path.string])
    try shell.wait(for: "ready>")
    try shell.type("subrosa timel\t")
    try shell.wait(for: "subrosa timeline")
    try shell.type("--form\t")
    try shell.wait(for: "--format")
    try shell.type("\u{15}subrosa add expo\t")
    try shell.wait(for: "subrosa add exposure")
  }
}
