import Terminal

// What the argument parser says, in the language of the person.

extension Words {
  /// How wide the parser is to lay its help out; nil for as wide as the window. It counts characters
  /// and breaks lines at blanks only, so that Chinese is laid out here, from lines that it left whole.
  package var parserColumns: Int? {
    switch language {
    case .english: nil
    case .chinese: 1_000_000
    }
  }

  /// A text that the parser made because it was asked for: a help text, a script or a description.
  ///
  /// - Parameters:
  ///   - text: made with ``parserColumns``.
  ///   - columns: the width of a help text.
  package func laidOut(_ text: String, columns: Int) -> String {
    switch language {
    case .english: englishLaidOut(text, columns: columns)
    case .chinese: chineseLaidOut(text, columns: columns)
    }
  }

  func chineseText(usage message: String, pointer: String?) -> ErrorText {
    // Where the choices are many, each stands on a line of its own.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let listsChoices = lines.dropFirst().allSatisfy { $0.hasPrefix("  - ") }
    let text = listsChoices ? message : String(lines[0])
    let hint = pointer.map { $0.hasSuffix(".") ? $0 : $0 + "." }
      .flatMap { ParserSentence.chinese($0, in: ParserSentence.pointers) }
    return ErrorText(chineseUsage(text), hint: hint)
  }

  private func chineseUsage(_ message: String) -> String {
    // Other texts are ours.
    ParserSentence.chinese(message, in: ParserSentence.errors) { value in
      // What it says about flags that exclude one another.
      if value.hasPrefix("flag '") { return "`" + value.dropFirst(6).replacing("'", with: "`") }
      return chineseChoices(value) ?? value.replacing("', '", with: "”、“")
    }.map(chinesePlaceholders) ?? message
  }

  /// What follows a value that is refused; nil for other values.
  private func chineseChoices(_ value: String) -> String? {
    if value.hasPrefix(": ") { return "：" + value.dropFirst(2) }
    return ParserSentence.chinese(value, in: ParserSentence.choices) { choices in
      // `'a', 'b' or 'c'`, or a line each.
      choices.split { "',\n ".contains($0) }.map(String.init)
        .filter { !["-", "and", "or"].contains($0) }.joined(separator: "、")
    }
  }
}

// MARK: - Help

extension Words {
  /// What the parser lays out by itself, but for the usage, which it leaves on one line.
  private func englishLaidOut(_ text: String, columns: Int) -> String {
    guard text.hasPrefix("OVERVIEW: ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix("USAGE: ") ? usageRows(String(line), columns) : [String(line)]
    }.joined(separator: "\n")
  }

  /// A usage line in rows, below one another behind its heading, and broken between options only.
  private func usageRows(_ line: String, _ columns: Int) -> [String] {
    let heading = line.prefix { !":：".contains($0) }
    // The colon of either language takes two columns, one with the space behind it.
    let indent = String(repeating: " ", count: DisplayWidth.columns(of: heading) + 2)
    return usageParts(line).reduce(into: []) { rows, part in
      if let last = rows.last, DisplayWidth.columns(of: "\(last) \(part)") <= columns {
        rows[rows.count - 1] = "\(last) \(part)"
      } else {
        rows.append(rows.isEmpty ? part : indent + part)
      }
    }
  }

  /// What stays together in a usage line: words, options with their values, and all within brackets.
  private func usageParts(_ line: String) -> [String] {
    var (parts, depth): ([String], Int) = ([], 0)
    for word in line.split(separator: " ") {
      let isValue =
        word.hasPrefix("<") && parts.last.map { $0.hasPrefix("--") && !$0.contains(" ") } ?? false
      if let last = parts.last, depth > 0 || isValue || word == "..." {
        parts[parts.count - 1] = "\(last) \(word)"
      } else {
        parts.append(String(word))
      }
      depth += word.reduce(0) { $0 + ("[(".contains($1) ? 1 : "])".contains($1) ? -1 : 0) }
    }
    return parts
  }

  /// The column at which the words on an option begin.
  private static let abstractColumn = 26

  private func chineseLaidOut(_ text: String, columns: Int) -> String {
    guard text.hasPrefix("OVERVIEW: ") else {
      // A completion script, or the description of the whole command line.
      return ParserSentence.abstracts.reduce(text) {
        $0.replacing($1.english, with: $1.chinese)
      }
    }
    var rows: [String] = []
    var isOverview = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let next = number + 1 < lines.count ? lines[number + 1] : ""
      if let beginning = ParserSentence.chinese(
        line, in: ParserSentence.beginnings,
        { isOverview && number == 0 ? $0 : chineseUsageLine($0) })
      {
        // The overview goes on up to the usage.
        isOverview = number == 0
        rows += isOverview ? filled(beginning, columns) : usageRows(beginning, columns)
      } else if isOverview {
        rows += filled(String(line), columns)
      } else if line.hasPrefix("  ") {
        rows += chineseElement(line, next, columns)
      } else {
        rows.append(ParserSentence.chinese(line, in: ParserSentence.headings) ?? String(line))
      }
    }
    return rows.joined(separator: "\n")
  }

  private func chineseUsageLine(_ usage: String) -> String { chinesePlaceholders(in: usage) }

  /// The rows for a line that is indented: an argument, an option or a command with the words on it,
  /// or the pointer at the end.
  ///
  /// - Parameter next: the line below, where the words stand if the name is long.
  private func chineseElement(
    _ line: Substring, _ next: Substring, _ columns: Int
  ) -> [String] {
    let indent = String(repeating: " ", count: Words.abstractColumn)
    let width = max(columns - Words.abstractColumn, 10)
    func described(_ text: Substring) -> [String] {
      filled(chineseAbstract(String(text)), width).map { $0.isEmpty ? "" : indent + $0 }
    }
    if let pointer = ParserSentence.chinese(line.dropFirst(2), in: ParserSentence.pointers) {
      return filled(pointer, columns - 2).map { "  " + $0 }
    }
    if line.hasPrefix(indent) { return described(line.dropFirst(Words.abstractColumn)) }
    let isApart = line.count <= Words.abstractColumn || next.hasPrefix(indent)
    let name = chineseLabel(isApart ? line : line.prefix(Words.abstractColumn))
    if isApart { return [name] }
    let rows = described(line.dropFirst(Words.abstractColumn))
    guard let first = rows.first, DisplayWidth.columns(of: name) < Words.abstractColumn else {
      return [name] + rows
    }
    return [DisplayWidth.padded(name, to: Words.abstractColumn) + first.drop { $0 == " " }]
      + rows.dropFirst()
  }

  private func chineseLabel(_ label: Substring) -> String {
    var name = String(label)
    while name.last == " " { name.removeLast() }
    if let last = ParserSentence.endings.last, name.hasSuffix(last.english) {
      name = name.dropLast(last.english.count) + last.chinese
    }
    return chinesePlaceholders(in: name)
  }

  /// The words on an option, with what the parser puts behind them.
  private func chineseAbstract(_ text: String) -> String {
    if let own = ParserSentence.chinese(text, in: ParserSentence.abstracts) { return own }
    for open in text.ranges(of: "(").reversed() {
      let ending = text[open.lowerBound...]
      guard
        let chinese = ParserSentence.chinese(
          ending, in: ParserSentence.endings, { $0.replacing(", ", with: "、") })
      else { continue }
      var words = text[..<open.lowerBound]
      while words.last == " " { words.removeLast() }
      return words + chinese
    }
    return text
  }

  /// A text in rows.
  private func filled(_ text: String, _ columns: Int) -> [String] {
    TextLayout(text, width: max(columns, 2)).rows.map { row in
      row.lastIndex { $0 != " " }.map { String(row[...$0]) } ?? ""
    }
  }
}

// MARK: - Placeholders

extension Words {
  /// Words in angle brackets that stand for a value, which nobody types.
  private static let chinesePlaceholders: [String: String] = [
    "file": "文件", "folder": "文件夹", "compartment": "分区", "date": "日期", "dates": "日期",
    "days": "天数", "name": "姓名", "person": "人物", "ref": "引用", "slug": "短名", "time": "时长",
    "whom": "联系人", "words": "文字", "key": "密钥", "format": "格式", "language": "语言",
    "subcommand": "命令", "options": "选项", "dialogue": "对话", "room": "空间", "term": "词语",
    "kind": "类型", "tag": "标签", "state": "状态", "target": "对话或会议", "source": "来源", "session": "会议",
    "query": "搜索词", "other": "记录或版本", "comment": "备注", "change": "改动", "why": "理由",
    "where": "出现处", "when": "时间", "what": "内容", "visa": "签证", "type": "对话类型", "to": "接收方",
    "title": "标题", "status": "状态", "side": "所属方", "severity": "严重程度", "rule": "规则",
    "role": "职务", "reply": "答复", "redline": "红线", "reason": "理由", "question": "问题",
    "policy": "政策", "place": "地点", "party": "参与方", "organiser": "主办方", "native": "本名",
    "jurisdiction": "管辖地", "handled": "处理", "experience": "经验", "evidence": "依据",
    "ends": "日期", "convener": "召集方", "contact": "联系方式", "conditions": "条件",
    "commitment": "承诺", "carrier": "递送人", "by": "期限", "begins": "日期", "audience": "读者范围",
    "answer": "答复", "alias": "别名", "affiliation": "所属机构", "as": "格式", "text": "文本",
    "encoding": "编码", "name:k/n": "组名:k/n", "version": "版本",
  ]

  private func chinesePlaceholders(in text: String) -> String {
    guard text.contains("<") else { return text }
    var result = ""
    // There it is whoever can open a file; elsewhere the word stands for a contact.
    var rest = text.replacing("--for <whom>", with: "--for <接收方>")[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let name = rest[rest.index(after: open)..<close]
      result +=
        rest[..<open] + "<" + (Words.chinesePlaceholders[String(name)] ?? String(name)) + ">"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
