import Application
import SLIP39

// What the commands about shares ask, show and tell, in Chinese.

extension Words {
  func chinesePrompt(_ prompt: CustodyPrompt) -> String {
    switch prompt {
    case .share(let number, let needed, let word):
      "第 \(number) 份份额\(needed.map { "（共需 \($0) 份）" } ?? "")，第 \(word) 个单词："
    case .singleShare(let word): "份额的第 \(word) 个单词："
    case .afterUnknownWord(let question): "（刚输入的单词不在词表中）\(question)"
    case .complete(let count, let isBeyond):
      (isBeyond ? "（最后一个单词之后没有别的单词）" : "")
        + (count == 1 ? "单词已输完" : "\(count) 个单词已全部输完")
        + "；按 Enter 确认（按 Backspace 修改最后一个）："
    case .afterShortShare(let count, let question):
      "（如果份额只有 \(count) 个单词，现在就按 Enter）\(question)"
    case .wordsHelp(let question):
      "（按次序输入单词，每个单词之后按空格；每个单词只需输入前四个字母；在单词开头按 Backspace 删除前一个单词，"
        + "Ctrl-U 删除全部单词，Ctrl-C 停止）\(question)"
    case .wordAgain(let word): "再输一遍第 \(word) 个单词（按 Enter 重新输入整份份额）："
    case .holder(let part): "\(chineseName(part, isAlone: true))由谁持有？"
    case .wordOf(let holder, let word):
      Chinese.spaced("\(holder)所持份额的第 \(word) 个单词：")
    }
  }

  func chineseNote(_ note: CustodyNote) -> String {
    switch note {
    case .shareIsWrong(let error): "\(reason(error))；没有接受这份份额"
    case .combining:
      "先输入足够的份额，再输入要保留的其他口令（没有就按 Enter），最后设置新口令；"
        + "输入份额时按 F1 或 ? 显示按键"
    case .enterAgainToStop: "没有输入份额；输入下一份，或再按一次 Enter 停止并丢弃已输入的份额"
    case .need(.shares(let count), let set): "\(chineseAccepted(set))；还需要 \(count) 份份额"
    case .need(.groups(let group, let name, let missing, let complete, let needed), let set):
      "\(chineseAccepted(set))；第 \(group) 组\(name.isEmpty ? "" : "（\(name)）")\(missing > 0 ? "还需要 \(missing) 份份额" : "已经齐了")；"
        + "共需 \(needed) 个组，已齐 \(complete) 个"
    case .printed:
      "打印机和打印队列可能留存打印过的内容：使用你信任的、用线缆连接的打印机，打印之后清空它的队列"
    case .wordDiffers(let word, let mistake, let goesOn, let isPrinted):
      chineseMistake(word, mistake)
        + (!goesOn ? "" : isPrinted ? "；核对那张纸" : "；这份份额会再显示一次")
    case .typeBack: "现在照着纸输入份额，凑够打开保险库所需的份数；在此之前，不会作任何改动"
    case .sharesOpen: "份额可以打开保险库；你输入的口令也可以"
    case .sharesOpenNothing: "刚才显示或打印的份额打不开任何东西；销毁抄有或印有份额的纸"
    case .onlySharesOpen: "现在只有份额能打开保险库；旧副本仍可用原来的口令打开"
    }
  }

  private func chineseAccepted(_ set: Int?) -> String {
    "已接受" + (set.map { "（套号 \($0)）" } ?? "")
  }

  private func chineseMistake(_ word: Int, _ mistake: CopyMistake) -> String {
    switch mistake {
    case .missing: "没有输入第 \(word) 个单词"
    case .notInList: "输入的第 \(word) 个单词不在词表中"
    case .otherWord: "输入的单词不是这份份额的第 \(word) 个单词"
    }
  }

  func chineseQuestion(_ question: CustodyQuestion) -> String {
    switch question {
    case .beginAnew(let set, let others, let count):
      "这份份额的套号是 \(set)，而之前输入的 \(count) 份的套号是 \(others)。每张纸上都有套号。"
        + "要放弃之前输入的份额，从这份重新开始吗？"
    }
  }

  func chineseDescription(of custody: Custody) -> String {
    "套号 \(custody.set)，\(Chinese.date(custody.date))生成。\(chineseNeed(custody.summary))"
      + (custody.isOnly ? "份额生成时，没有能打开保险库的口令。" : "")
  }

  func chineseDescription(of share: Share, group: String) -> [String] {
    let parameters = share.parameters
    let one = parameters.groupCount == 1
    return [
      "套号 \(parameters.identifier)，"
        + (one ? "" : "第 \(share.group + 1) 组" + (group.isEmpty ? "" : "（\(group)）"))
        + "第 \(share.member + 1) 份",
      one
        ? "需要 \(share.memberThreshold) 份份额。"
        : "这个组需要 \(share.memberThreshold) 份份额，\(parameters.groupCount) 个组中"
          + "需要 \(parameters.groupThreshold) 个。",
    ]
  }

  func chineseNeed(_ custody: CustodySummary) -> String {
    guard custody.groups.count != 1 else {
      let group = custody.groups[0]
      return "\(group.count) 份份额中，任意 \(group.threshold) 份就能打开保险库。"
    }
    let groups = custody.groups.map { "“\($0.name)”组 \($0.count) 份中的 \($0.threshold) 份" }
    let list = groups.joined(separator: "、")
    return custody.groupThreshold == custody.groups.count
      ? "打开保险库，需要\(list)。"
      : "打开保险库，需要凑齐下列各组中的 \(custody.groupThreshold) 个：\(list)。"
  }
}

// MARK: - A share that is shown or printed

extension Words {
  func chineseTexts(of part: SplitSecret.Part, holder: String) -> SecretTexts {
    SecretTexts(
      caption: """
        \(chineseTitle(part, holder: holder))
        \(chineseNeed(part))
        现在就把标题和带编号的单词抄在纸上。它们不会再显示。
        """,
      hint: "抄好后按 Enter，接着要输入其中三个单词。")
  }

  func chineseSheet(of part: SplitSecret.Part, holder: String) -> SecretTexts {
    SecretTexts(
      caption: """
        subrosa：保险库的一份份额

        \(chineseTitle(part, holder: holder))
        \(chineseNeed(part))
        """,
      hint: """
        把这张纸放在别人看不到的地方。不要拍照，也不要把单词输入 subrosa 以外的程序。
        要检查这份份额，运行 `subrosa custody check`。
        要打开保险库，与其他持有人会合，运行 `subrosa open --with-shares`。
        这些单词采用 SLIP-39 标准的形式，其他支持这个标准的程序也能用份额还原凭据。
        """)
  }

  private func chineseTitle(_ part: SplitSecret.Part, holder: String) -> String {
    "\(chineseName(part, isAlone: false))，持有人：\(holder)"
  }

  /// "第 2 份份额（共 3 份）", with the set or the group.
  private func chineseName(_ part: SplitSecret.Part, isAlone: Bool) -> String {
    let number = isAlone ? "" : "（第 \(part.share.group + 1) 组）"
    return (part.group.isEmpty ? "" : "“\(part.group)”组\(number)")
      + "第 \(part.share.member + 1) 份份额（共 \(part.size.count) 份"
      + (isAlone ? "" : "，套号 \(part.share.parameters.identifier)") + "）"
  }

  private func chineseNeed(_ part: SplitSecret.Part) -> String {
    let parameters = part.share.parameters
    let (count, threshold) = (part.size.count, part.size.threshold)
    guard parameters.groupCount > 1 else {
      return "\(count) 份份额中，任意 \(threshold) 份就能打开保险库。"
    }
    return "这个组的 \(count) 份份额中需要 \(threshold) 份，\(parameters.groupCount) 个组中"
      + "需要 \(parameters.groupThreshold) 个。"
  }
}
