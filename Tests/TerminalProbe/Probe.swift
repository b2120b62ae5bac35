import Editor
import Glibc
import Prompts
import SystemPackage
import Terminal
import Viewing
import Words

/// The building blocks by name.
enum Probe {
  static func run(_ arguments: [String]) throws {
    switch arguments.first {
    case "line": try lines(idleAfter: nil, afterwards: .erased)
    case "line-quiet":
      try workQuietly()
      try lines(idleAfter: nil, afterwards: .erased)
    case "line-kept": try lines(idleAfter: nil, afterwards: .kept)
    case "line-idle": try lines(idleAfter: .milliseconds(300), afterwards: .erased)
    case "ask": try ask(arguments.dropFirst().first ?? "")
    case "type": try type(arguments.dropFirst().first ?? "")
    case "edit": try edit(arguments.dropFirst().first ?? "", idleAfter: nil)
    case "edit-idle": try edit(arguments.dropFirst().first ?? "", idleAfter: .milliseconds(500))
    case "edit-large": try edit(String(repeating: "0123 会议 word\n", count: 300_000), idleAfter: nil)
    case "escape": try escape()
    case "page": try page(arguments.dropFirst().first ?? "", idleAfter: nil)
    case "page-idle": try page(arguments.dropFirst().first ?? "", idleAfter: .milliseconds(300))
    case "markdown": try markdown(arguments.dropFirst().first ?? "", isPlain: false)
    case "markdown-plain": try markdown(arguments.dropFirst().first ?? "", isPlain: true)
    default: report("error:no such part")
    }
  }

  static func report(_ text: String) {
    _ = try? FileDescriptor(rawValue: 3).writeAll((text + "\n").utf8)
  }

  /// What a command does between two prompts.
  private static func workQuietly() throws {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    try terminal.write("working\n")
    sleep(1)
  }

  private static func lines(idleAfter: Duration?, afterwards: LineEditor.Afterwards) throws {
    // As in a session: between two lines the kernel must not take keys for its own line mode.
    try QuietTerminal.begin()
    defer { QuietTerminal.end() }
    var editor = try LineEditor(texts: Words(.english).lineEditor)
    while true {
      let outcome = try editor.readLine(
        prompt: "subrosa> ", afterwards: afterwards, idleAfter: idleAfter, complete: complete)
      switch outcome {
      case .line(let text): report("line:\(text)")
      case .cancelled: report("cancelled")
      case .mustLock: return report("must lock")
      case .endOfInput: return report("end")
      }
    }
  }

  /// A question at the bottom of the window, as in daily use.
  private static func ask(_ question: String) throws {
    let terminal = try TerminalDevice()
    let rows = terminal.size.rows
    try terminal.write((0..<rows).map { "above \($0)\n" }.joined())
    report("answer:" + (try Confirmation.answer(question)))
  }

  /// A text that is typed; the second argument stands before it.
  private static func type(_ start: String) throws {
    try Interruption.install()
    switch try TypedText.read(from: Array(start.utf8), telling: { report("ready") }) {
    case .finished(let text) where text.count > 4096: report("finished:\(text.count) bytes")
    case .finished(let text): report("finished:" + quoted(text))
    case .interrupted(let text): report("interrupted:" + quoted(text))
    case .cutOff(let text, _): report("cut off:" + quoted(text))
    }
  }

  private static func edit(_ text: String, idleAfter: Duration?) throws {
    let outcome = try TextEditor.edit(
      TextEditor.OpenText(text: Array(text.utf8)), title: "note 笔记", texts: Words(.english).editor,
      idleAfter: idleAfter)
    switch outcome {
    case .saved(let bytes) where bytes.count > 100_000: report("saved:\(bytes.count) bytes")
    case .saved(let bytes): report("saved:" + quoted(bytes))
    case .cancelled: report("cancelled")
    case .idle(let draft): report("idle:\(draft.cursor):" + quoted(draft.text))
    case .stopped(let draft): report("stopped:\(draft.cursor):" + quoted(draft.text))
    }
  }

  /// Long work before Ctrl-C and behind it.
  private static func escape() throws {
    try Interruption.install()
    let text = String(repeating: "\u{1b}", count: 200_000)
    report("before:\(SafeText.block(text).utf8.count)")
    raise(SIGINT)
    report("behind:\(SafeText.block(text).utf8.count)")
  }

  private static func page(_ text: String, idleAfter: Duration?) throws {
    report(
      "\(try Pager.show(text, title: "title", texts: Words(.english).pager, isPlain: false, idleAfter: idleAfter))"
    )
  }

  private static func markdown(_ text: String, isPlain: Bool) throws {
    let document = MarkdownSheet(text)
    let ending = try Pager.show(
      text, title: "title", texts: Words(.english).pager, isPlain: isPlain
    ) {
      document.rows(width: $0, look: .styled)
    }
    report("\(ending)")
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "|")
  }

  private static func complete(_ line: String, _ cursor: Int) -> Completion {
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let words = ["list", "lock", "search", "show", "会议", "会谈"]
    return Completion(
      start: cursor - word.utf8.count, candidates: words.filter { $0.hasPrefix(word) })
  }
}
