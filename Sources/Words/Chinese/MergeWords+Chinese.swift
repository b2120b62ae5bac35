import Application

// What the commands about several copies of a vault tell, ask and show, in Chinese.

extension Words {
  func chineseText(_ sentence: MergeSentence) -> String {
    switch sentence {
    case .howToResolve:
      "这些记录的版本有冲突。运行 `subrosa resolve REF`，比较这些版本，选定一个。"
    case .howToRename:
      "这些记录的短名相同。运行 `subrosa set REF slug=…`，用其中一条记录的引用代替 REF。"
    case .leftOut:
      "旅行保险库里有记录引用下列记录，但没有带上它们。要带上，就先删除新文件，"
        + "把它们的引用加到命令中，再运行一次。"
    }
  }

  func chinesePrompt(_ prompt: MergePrompt) -> String {
    switch prompt {
    case .whichHolds(let count, let canEdit):
      "保留哪个版本？（1 到 \(count)，\(canEdit ? "输入 e 编辑含有各版本的文本，" : "")"
        + "按 Enter 暂不决定）："
    case .whichHoldsByKey(let count, let canEdit):
      "保留哪个版本？1 到 \(count)\(canEdit ? "，e 编辑含有各版本的文本" : "")，q 暂不决定"
    }
  }

  func chineseName(_ origin: Conflict.Origin) -> String {
    switch origin {
    case .received(let received):
      (received.date.isEmpty ? "" : "\(received.date) ")
        + (received.sender.isEmpty ? "收到" : Chinese.spaced("来自\(received.sender)"))
        + (received.isChanged ? "，之后有改动" : "")
    case .here: "原有"
    case .merged: "后来合并"
    }
  }

  func chineseNote(_ note: MergeNote) -> String {
    switch note {
    case .merged(let versions, let records):
      "已合并 \(records) 条记录的 \(versions) 个版本"
    case .nothingLacking: "没有可合并的内容：外层里已经都有了"
    case .olderCame(let count):
      "其中 \(count) 个版本比保险库原有的旧，现已进入历史：`reseal --drop-history` 丢弃过的内容又回来了；"
        + "要丢弃，就再运行一次 `reseal --drop-history`"
    case .mergedWithItself: "那个文件就是这个保险库；未更改任何记录"
    case .inConflict(let count):
      "\(count) 条记录的版本有冲突；运行 `subrosa conflicts` 列出这些记录"
    case .sharedSlugs(let count):
      "有 \(count) 个短名由不止一条记录使用；运行 `subrosa conflicts` 列出这些短名"
    case .conflictsUnknown:
      "已合并，但之后无法再读取保险库；运行 `subrosa conflicts` 查看有没有冲突"
    case .ownStayed: "另一个保险库自己的密钥、联系人和设置没有合并"
    case .otherCompartments:
      "没有给出口令的暗格不会合并；另一个文件如果可能有这样的暗格，就不要删除"
    case .noConflicts: "没有哪条记录的版本有冲突"
    case .resolved(let name, let attachments):
      Chinese.spaced("已解决\(name)的冲突")
        + (attachments > 0 ? "，并恢复了 \(attachments) 份附件" : "")
        + "；其余版本留在历史中"
    case .resolvedByRemoval(let name, let attachments):
      Chinese.spaced("已删除\(name)")
        + (attachments > 0 ? "，连同 \(attachments) 份附件" : "")
        + "；其余版本留在历史中"
    case .choosesNothing(let count): "你给出的标签和搜索内容中，有 \(count) 个找不到任何记录"
    case .travels(let records, let attachments):
      "已创建，其中有 \(records) 条记录和 \(attachments) 份附件；回来以后，"
        + "运行 `subrosa merge`，把这个文件合并到原来的保险库"
    }
  }
}
