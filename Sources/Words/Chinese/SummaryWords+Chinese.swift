import Application
import Redaction

extension Words {
  func chineseTitle(_ page: SummaryPage) -> String {
    switch page {
    case .comparison: "本次导出与以前的导出合在一起会透露什么"
    case .protectedTerms: "受保护词"
    case .redactedText: "脱敏文本"
    case .preview: "预览"
    }
  }

  func chineseNote(_ note: SummaryNote) -> String {
    switch note {
    case .imported(let counts, let isDryRun): chineseImport(counts, isDryRun: isDryRun)
    case .importEdited(let file):
      "\(file)：上次导入以后，它和保险库中的记录都有改动；保险库中的保持不变"
    case .importGone(let item):
      "\(item)：保险库中有，但这次导入的内容中已经没有；仍留在保险库中"
    case .folderNotEncrypted: "文件不会加密：能访问这块磁盘的人，都能读到其中的每一个字"
    case .written(let files): "已写出 \(files) 个文件"
    case .released: "已写出；保险库留下一条发布记录"
    case .comparison(let exports, let pseudonyms, let places):
      "以前有 \(exports) 次导出与本次含有相同的发言；"
        + chineseComparison(pseudonyms: pseudonyms, places: places)
    case .unprotected(let name): Chinese.spaced("\(name)不再受保护")
    }
  }

  /// What is said of so many notes at once.
  func chineseNote(_ common: ImportRemark.Common, of count: Int) -> String {
    let what =
      switch common {
      case .noDate: "\(count) 条笔记没有日期"
      case .trashed: "\(count) 条笔记在回收站里，未导入"
      case .encrypted: "\(count) 项内容已由导出它们的程序加密，未导入"
      case .formatting: "\(count) 条笔记已导入，但没有保留 HTML 排版"
      case .html: "\(count) 条笔记的正文是 HTML，已照原样导入"
      }
    return what + "；用 `--format json` 可以列出它们"
  }

  /// What a comparison of two exports gives away; there may be nothing of one kind.
  private func chineseComparison(pseudonyms: Int, places: Int) -> String {
    let parts = [
      pseudonyms > 0 ? "可以把 \(pseudonyms) 个代称对应起来" : "",
      places > 0 ? "能看出 \(places) 处措辞不同" : "",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "两相比对，看不出更多" : "两相比对，" + parts.joined(separator: "，还")
  }

  private func chineseImport(_ counts: ImportCounts, isDryRun: Bool) -> String {
    var text = isDryRun ? "将会导入" : "已导入"
    text += " \(counts.added + counts.changed) 条记录"
    if counts.added > 0, counts.changed > 0 { text += "（其中 \(counts.added) 条是新的）" }
    text += "、\(counts.attachments) 份附件"
    let parts = [
      (counts.changed, "份文本有改动，成为新版本"), (counts.unchanged, "份没有变化"),
      (counts.edited, "份在保险库中改动过，保持不变"), (counts.gone, "份已不在来源中"),
    ].filter { $0.0 > 0 }
    if !parts.isEmpty {
      text += "；" + parts.map { "\($0.0) \($0.1)" }.joined(separator: "；")
    }
    return text + (isDryRun ? "；未作任何改动" : "；原文件仍在原处，未加密")
  }

  func chinesePrompt(_ prompt: SummaryPrompt) -> String {
    switch prompt {
    case .releaseRecipient: "接收方："
    case .term: "词："
    case .replacement: "替换为："
    case .labelledPerson(let label, insteadOf: nil):
      "笔记中的“\(label)”是谁？（按 Enter 表示不指任何人）："
    case .labelledPerson(let label, insteadOf: .some(let name)):
      "笔记中的“\(label)”是谁？（按 Enter 表示\(name.isEmpty ? "仍不指任何人" : "仍是“\(name)”")，"
        + "输入 - 表示不指任何人）："
    }
  }
}
