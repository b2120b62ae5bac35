import Editor
import Terminal

extension Words {
  /// The keys as keyboards in China have them: most are labelled in English.
  @Sendable func chineseKeyName(of key: Key) -> String? {
    switch key {
    case .up: "上箭头"
    case .down: "下箭头"
    case .left: "左箭头"
    case .right: "右箭头"
    case .pageUp: "Page Up"
    case .pageDown: "Page Down"
    case .home: "Home"
    case .endKey: "End"
    case .enter: "Enter"
    case .backspace, .character("\u{7f}"): "Backspace"
    case .delete: "Delete"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .wordLeft: "Ctrl-左箭头"
    case .wordRight: "Ctrl-右箭头"
    case .deleteWord: "Ctrl-Delete"
    case .textStart: "Ctrl-Home"
    case .textEnd: "Ctrl-End"
    case .character(" "): "空格"
    case .character("\t"): "Tab"
    default: nil
    }
  }

  func chineseAction(_ action: EditorAction) -> String {
    switch action {
    case .save: "保存并退出"
    case .leave: "退出，不保存"
    case .copyOrLeave: "复制选区，或退出"
    case .undo: "撤销"
    case .redo: "重做"
    case .find: "查找"
    case .findNext: "下一处匹配"
    case .findPrevious: "上一处匹配"
    case .cut: "剪切一行或选区"
    case .copy: "复制一行或选区"
    case .paste: "粘贴剪切或复制的文本"
    case .mark: "开始选择（或按住 Shift）"
    case .unmark: "取消选择"
    case .newLine: "换行"
    case .deleteLeft: "向左删除"
    case .deleteRight: "向右删除"
    case .deleteWordLeft: "向左删除一个词"
    case .deleteWordRight: "向右删除一个词"
    case .deleteToStart: "删除到行首"
    case .left: "左移"
    case .right: "右移"
    case .up: "上移"
    case .down: "下移"
    case .pageUp: "上一页"
    case .pageDown: "下一页"
    case .rowStart: "行首"
    case .rowEnd: "行尾"
    case .wordLeft: "左移一个词"
    case .wordRight: "右移一个词"
    case .textStart: "文本开头"
    case .textEnd: "文本末尾"
    case .redraw: "刷新屏幕"
    case .help: "显示按键"
    }
  }

  func chineseNotice(_ notice: EditorTexts.Notice) -> String {
    switch notice {
    case .notFound: "未找到"
    case .onlyMatch: "只有这一处匹配"
    case .onFromStart: "已从开头继续查找"
    case .onFromEnd: "已从末尾继续查找"
    case .tooLong: "这样文本会太长"
    case .noMemory: "内存不足"
    case .lineCopied: "已复制一行"
    case .copied: "已复制"
    case .nothingToUndo: "没有可撤销的操作"
    case .nothingToRedo: "没有可重做的操作"
    }
  }
}
