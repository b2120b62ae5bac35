import CommandTestSupport
import Foundation

/// What a reader of a tutorial does that the page leaves to them: texts and passphrases, and what
/// happens between two commands.
struct TutorialHabits {
  /// What the alternate screen shows.
  enum Situation {
    case page, editor, secret, review
    /// The question at the end of a review.
    case end
    /// Which version of a record to keep.
    case choice

    /// Whether the page quotes it.
    var isQuoted: Bool { self == .page || self == .secret || self == .review }
  }

  /// A passphrase, for the hidden compartment.
  static let hidden = "violet marble canyon ostrich lantern"
  /// A passphrase, for all else that is made after the first day.
  static let fresh = "copper orbit velvet harvest sunset"
  /// Bytes of a photograph.
  static let photograph = 62_000

  private let isEnglish: Bool

  init(_ language: SpokenLanguage) { isEnglish = language == .english }

  private func said(_ english: String, _ chinese: String) -> String {
    isEnglish ? english : chinese
  }

  // MARK: - Prompts

  var passphrase: String { said("Passphrase:", "口令：") }
  var another: String {
    said("Another passphrase to keep (press Enter to finish):", "另一个要保留的口令（按 Enter 结束）：")
  }
  var again: String { said("Again:", "再输一遍：") }
  var words: String { said("The six words:", "六个单词：") }
  var compartment: String { said("New compartment's passphrase:", "新分区的口令：") }
  var new: [String] {
    isEnglish
      ? [
        "New passphrase (press Enter to generate six words):",
        "New passphrase for the travel vault (press Enter to generate six words):",
      ] : ["新口令（按 Enter 自动生成六个单词）：", "旅行保险库的新口令（按 Enter 自动生成六个单词）："]
  }
  /// What the prompt for a whole share has.
  var shareStart: String { said(", word 1:", "，第 1 个单词：") }
  /// The prompt for a word of a share that was written down.
  var shareWord: Regex<(Substring, Substring)> {
    isEnglish ? #/^Word ([0-9]+) of the share/# : #/第 ([0-9]+) 个单词：$/#
  }

  /// What is shown on the alternate screen, once it is drawn.
  func situation(_ rows: [String]) -> Situation? {
    let last = rows.last { !$0.isEmpty } ?? ""
    let text = rows.joined(separator: "\n")
    if last.contains(said("f or y finishes", "按 f 或 y 结束")) { return .end }
    if last.contains(said("f finish", "f 结束")) { return .review }
    if last.contains(said("Which version to keep?", "保留哪个版本？")) { return .choice }
    if last.contains(said("Ctrl-S saves", "Ctrl-S 保存")) { return .editor }
    if last.contains(said("q quits", "q 退出")) { return .page }
    if text.contains(said("Press Enter when you have written it down", "抄好后按 Enter")) {
      return .secret
    }
    return nil
  }

  // MARK: - Texts

  /// Files that are there from the beginning.
  var files: [(name: String, text: String)] {
    [
      (
        "note.txt",
        said(
          "(private) @gu-boyan asked for forty-eight hours.\n",
          "(private) @gu-boyan 要求四十八小时。\n")
      ),
      ("agenda.pdf", "%PDF-1.4 agenda, page 1\n"),
      ("text.txt", said("A first notice within 48 hours.\n", "四十八小时内首次通报。\n")),
    ]
  }

  /// What is typed in the editor.
  func written(_ command: String) -> String? {
    if command.contains("edit clock-again") {
      // At the end of the text.
      return "\u{1b}[1;5F\r"
        + said(
          "(open) The clock starts with the first confirmed sighting.\r",
          "(open) 时限从第一次确认发现之时起算。\r")
    }
    if command.contains("Annelie") { return said("In December.", "十二月见。") }
    if command.contains("--title -") { return said("The number is forty-eight.", "数字是四十八。") }
    return nil
  }

  // MARK: - Between two commands

  /// What happens before a command that begins so, as a script.
  var outside: [(begins: String, script: String)] {
    let hours = said("once more", "再谈")
    return [
      // A save that was interrupted.
      (
        "subrosa list session",
        "head -c 8192 /dev/urandom >>\"$SUBROSA_VAULT\""
      ),
      // The other side signs with a program of its own.
      (
        "subrosa outcome key --import",
        """
        minisign -G -W -p luo.pub -s luo.key >made
        minisign -S -W -s luo.key -m page.md -x luo.minisig >made
        """
      ),
      // The vault is changed on two computers.
      (
        "subrosa merge",
        """
        cp "$SUBROSA_VAULT" laptop.vault
        for name in one two; do
          echo text | subrosa --vault laptop.vault --passphrase-fd 3 \\
            add note --title $name 3<secret >made
        done
        subrosa --vault laptop.vault --passphrase-fd 3 \\
          set the-clock 'title=\(hours) 1' 3<secret >made
        subrosa --passphrase-fd 3 set the-clock 'title=\(hours) 2' 3<secret >made
        """
      ),
    ]
  }
}
