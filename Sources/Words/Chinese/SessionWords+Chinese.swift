import Application
import VaultStore

extension Words {
  func chineseNote(_ notice: SessionNotice) -> String {
    switch notice {
    case .keys:
      "输入 `help` 列出命令，输入 `lock` 锁定；按 Ctrl-D 退出，按 Tab 补全"
    case .mostlyEmpty: "提醒：\(mostlyEmpty)"
    case .lost(let summary): "未保存，现已丢失：\(waiting(summary))"
    case .textLost: "文本未保存，已经丢失"
    case .noRoom(let summary): "未保存：\(waiting(summary))；最后一次保存装不下全部改动"
    case .openQuote: error("缺少收尾的引号")
    case .resealedSince:
      "保险库已重新封装，而这个口令以前打不开它；输入旧口令可以找回未保存的改动"
    }
  }
}
