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
    case .imported(let texts, let attachments):
      "已导入 \(texts) 条记录、\(attachments) 份附件；原文件仍未加密，留在原处"
    case .folderNotEncrypted: "文件不会加密：能访问这块磁盘的人，都能读到其中的每一个字"
    case .written(let files): "已写出 \(files) 个文件"
    case .released: "已写出；保险库留有这次发布的记录"
    case .comparison(let exports, let pseudonyms, let places):
      "以前有 \(exports) 次导出与本次含有相同的发言；两相比对，可以把 \(pseudonyms) 个代称对应起来，"
        + "还能看出另外 \(places) 处不同"
    case .unprotected(let name): Chinese.spaced("\(name)不再受保护")
    }
  }

  func chinesePrompt(_ prompt: SummaryPrompt) -> String {
    switch prompt {
    case .releaseRecipient: "接收方："
    case .term: "词："
    case .replacement: "替换为："
    case .labelledPerson(let label, insteadOf: nil):
      "笔记中的“\(label)”是谁（不指任何人就按回车）？"
    case .labelledPerson(let label, insteadOf: .some(let name)):
      "笔记中的“\(label)”是谁（按回车则\(name.isEmpty ? "仍不指任何人" : "仍是“\(name)”")，"
        + "输入 - 表示不指任何人）？"
    }
  }
}
