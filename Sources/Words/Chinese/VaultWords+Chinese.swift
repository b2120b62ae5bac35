import Surroundings
import Terminal
import VaultStore

// What the commands for a vault show, tell and ask, in Chinese.

extension Words {
  func chineseFigure(_ figure: VaultFigure) -> (label: String, text: String) {
    switch figure {
    case .size(let bytes): ("大小", "\(bytes) 字节")
    case .commits(let count): ("提交", "\(count)")
    case .emptyCommits(let count): ("空提交", "\(count) 次，外层没有改动")
    case .records(let count): ("记录", "\(count)")
    case .versions(let count): ("版本", "\(count)")
    case .anchor(let digits): ("锚值", digits)
    case .hidden(let records, let anchor): ("暗格", "\(records) 条记录，锚值 \(anchor)")
    case .tail(let bytes): ("末尾", "多出 \(bytes) 字节（`subrosa recover`）")
    case .damages(let count): ("损坏", "\(count) 处（`subrosa verify`）")
    case .hiddenDamages(let count): ("损坏", "暗格中有 \(count) 处，暗格现在只读")
    case .mostlyEmpty: ("提醒", mostlyEmpty)
    }
  }

  func chineseHeading(_ heading: DoctorHeading) -> String {
    switch heading {
    case .leaks: "保险库内容可能泄露的途径"
    case .measures: "安全措施"
    case .computer: "这台计算机"
    }
  }

  func chineseText(_ sentence: DoctorSentence) -> String {
    switch sentence {
    case .leaks(let count): count == 0 ? "没有发现泄露途径。" : "发现 \(count) 条可能的泄露途径。"
    case .nothingFound: "没有发现问题。"
    case .noVaultChecked: "没有指定保险库，因此没有检查保险库所在的文件夹。"
    }
  }

  func chineseNote(_ note: VaultNote) -> String {
    switch note {
    case .created: "已创建；没有口令，谁也打不开这个保险库，包括你自己"
    case .unlocked(let time): "已解锁，\(chineseTime(typed: time))后锁定；运行 `subrosa lock` 可提前锁定"
    case .locked: "已锁定"
    case .nothingUnlocked: "本次登录会话中没有已解锁的保险库"
    case .purgeForgets:
      "彻底清除之后，如果再合并清除之前的副本，已删除的记录和被取代的版本会重新出现；"
        + "如果以后还可能合并旧副本，改用 --drop-history"
    case .sizeKept: "保险库大小不变；加上 --compact 可以缩小"
    case .backedUp(let commits): "已复制并校验：\(commits) 次提交"
    case .copyAnchor(let digits):
      "副本的锚值：\(digits)；如果 `subrosa verify --anchor` 找不到它，"
        + "说明保险库比副本旧，或已重新封装"
    case .copyRemoved(let name): "已删除较旧的副本 \(SafeText.line(name))"
    case .cuttingOff(let tail):
      "将截去 \(tail.bytes) 字节，其中 \(tail.bodyCells + tail.logCells) 个 4 KiB 的数据块仍可读取。"
        + "这些字节可能来自中断的保存，也可能属于一次较新的提交："
        + "只要其中坏了一个比特，两者就看不出区别。"
    case .cutOff: "已截去；保险库现在以最新的提交结尾"
    case .copied: "已复制；副本用相同的口令打开"
    }
  }

  /// A time as options have it, such as `90s` or `15m`.
  private func chineseTime(typed time: String) -> String {
    let count = Int(time.dropLast()) ?? 0
    if time.hasSuffix("s") { return "\(count) 秒" }
    return count % 60 == 0 ? "\(count / 60) 小时" : "\(count) 分钟"
  }

  func chineseQuestion(_ question: VaultQuestion) -> String {
    switch question {
    case .copyFirst(let name): "要先把整个文件复制为 \(name) 吗？"
    case .cutOff: "要截去这些字节吗？"
    }
  }

  func chinesePrompt(_ prompt: VaultPrompt) -> String {
    switch prompt {
    case .compartmentPassphrase: "新分区的口令："
    }
  }

  func chineseLabel(_ work: VaultWork) -> String {
    switch work {
    case .backingUp: "正在复制并校验"
    case .copying: "正在复制"
    case .verifying: "正在校验"
    }
  }
}
