import Viewing

// MARK: - The pager

extension Words {
  func chineseAction(_ action: PagerAction) -> String {
    switch action {
    case .leave: "退出"
    case .search: "搜索"
    case .findNext: "下一处匹配"
    case .findPrevious: "上一处匹配"
    case .lineDown: "下移一行"
    case .lineUp: "上移一行"
    case .pageDown: "下一页"
    case .pageUp: "上一页"
    case .halfPageDown: "下移半页"
    case .halfPageUp: "上移半页"
    case .start: "文本开头"
    case .end: "文本末尾"
    case .suspend: "挂起程序"
    case .help: "显示按键"
    }
  }
}

// MARK: - The review

extension Words {
  func chineseStatementAction(_ action: ReviewAction) -> String {
    switch action {
    case .pageDown: "往后翻看这段发言"
    case .pageUp: "往前翻看这段发言"
    case .finish: "结束，扣留所有未决的发言"
    default: chineseAction(action)
    }
  }

  func chineseStatementNotice(_ notice: ReviewTexts.Notice) -> String {
    switch notice {
    case .allDecided: "已全部决定：按 f 继续审阅各词"
    default: chineseNotice(notice)
    }
  }

  func chineseStatementQuestion(_ question: ReviewTexts.Question) -> String {
    switch question {
    case .finishing(let open): "将扣留 \(open) 段未决的发言：按 f 或 y 结束，按其他键继续"
    default: chineseQuestion(question)
    }
  }

  func chineseAction(_ action: ReviewAction) -> String {
    switch action {
    case .mask: "遮蔽：换成 […]"
    case .pseudonym: "换成本次导出专用的代称"
    case .generalise: "换成更概括的说法，例如季节"
    case .allow: "在所显示的位置放行"
    case .allowAlways: "从现在起，在整个保险库中放行"
    case .keep: "原样发布"
    case .withhold: "扣留"
    case .rewrite: "用你自己的话改写"
    case .join: "与另一段发言并写：把两段改写成一段"
    case .acceptSuggestion: "采用别处的决定"
    case .undo: "撤销上一个决定"
    case .next: "下一项"
    case .previous: "上一项"
    case .nextOpen: "下一个未决项"
    case .first: "第一项"
    case .last: "最后一项"
    case .pageDown: "往后翻看这个词出现的位置"
    case .pageUp: "往前翻看这个词出现的位置"
    case .finish: "结束，遮蔽所有未决的词"
    case .leave: "退出，不写文件（摘要会保留已有的决定）"
    case .suspend: "挂起程序"
    case .help: "显示按键"
    }
  }

  func chineseChoice(_ choice: ReviewChoice?) -> String {
    switch choice {
    case .mask: "遮蔽"
    case .pseudonym: "代称"
    case .generalise: "概括"
    case .allow: "放行"
    case .allowAlways: "始终放行"
    case .keep: "发布"
    case .withhold: "扣留"
    case .rewrite: "改写"
    case .join: "并写"
    case nil: "未决"
    }
  }

  func chineseNotice(_ notice: ReviewTexts.Notice) -> String {
    switch notice {
    case .nothingToUndo: "没有可撤销的决定"
    case .noSuchNumber: "没有这个编号"
    case .noSuchPartner: "其他发言中没有这个编号"
    case .nothingWritten: "文本是空的：没有作出决定"
    case .unchangedWords: "仍是笔记中的原话：没有作出决定"
    case .allDecided: "已全部决定：按 f 写文件"
    case .refused(let reason): "这里不行：\(reason)"
    }
  }

  func chineseQuestion(_ question: ReviewTexts.Question) -> String {
    switch question {
    case .number(let typed): "跳到编号：\(typed)"
    case .joining(let typed): "与这个编号的发言并写：\(typed)"
    case .finishing(let open): "将遮蔽 \(open) 个未决的词：按 f 或 y 结束，按其他键继续"
    case .leaving: "不会写文件：按 q 或 y 退出，按其他键继续"
    case .help: "按任意键继续"
    }
  }
}
