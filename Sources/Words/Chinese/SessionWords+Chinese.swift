import Application
import VaultStore

extension Words {
  func chineseNote(_ notice: SessionNotice) -> String {
    switch notice {
    case .keys:
      "输入 `help` 列出命令，输入 `lock` 锁定；按 Ctrl-D 离开，按 Tab 补全"
    case .mostlyEmpty: "提醒：\(mostlyEmpty)"
    case .lost(let summary): "没有保存，现已丢失：\(waiting(summary))"
    case .textLost: "文本没有保存，已经丢失"
    case .noRoom(let summary): "没有保存：\(waiting(summary))；最后一次保存装不下全部内容"
    case .openQuote: error("缺少收尾的引号")
    case .resealedSince:
      "保险库已重新封装，在此之前这个口令打不开它；输入旧口令，找回没有保存的内容"
    }
  }
}
