extension Words {
  func chineseTitle(_ heading: HelpHeading) -> String {
    switch heading {
    case .records: "记录"
    case .dialogue: "对话"
    case .importAndExport: "导入与导出"
    case .sharing: "共享"
    case .vault: "保险库"
    case .fields: "字段"
    case .globalOptions: "全局选项"
    }
  }
}
