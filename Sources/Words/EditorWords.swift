package import Editor
package import Terminal

extension Words {
  /// What keys are called.
  package var keyNames: KeyNames {
    switch language {
    case .english: KeyNames(control: "Ctrl-", alt: "Alt-", shift: "Shift-", name: englishName)
    case .chinese: KeyNames(control: "Ctrl-", alt: "Alt-", shift: "Shift-", name: chineseKeyName)
    }
  }

  /// The keys as English keyboards have them.
  @Sendable private func englishName(of key: Key) -> String? {
    switch key {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "Page Up"
    case .pageDown: "Page Down"
    case .home: "Home"
    case .endKey: "End"
    case .enter: "Enter"
    case .backspace, .character("\u{7f}"): "Backspace"
    case .delete: "Delete"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .deleteWord: "Ctrl-Delete"
    case .textStart: "Ctrl-Home"
    case .textEnd: "Ctrl-End"
    case .character(" "): "Space"
    case .character("\t"): "Tab"
    default: nil
    }
  }
}

// MARK: - The text editor

extension Words {
  /// Everything the text editor says.
  package var editor: EditorTexts {
    EditorTexts(
      keyNames: keyNames, action: action, helpRemark: editorHelpRemark,
      helpEnding: editorHelpEnding, hint: editorHint, notice: notice, isChanged: isChanged,
      leaving: leavingEditor, search: editorSearch)
  }

  @Sendable private func action(_ action: EditorAction) -> String {
    switch language {
    case .english:
      switch action {
      case .save: "save and quit"
      case .leave: "quit without saving"
      case .copyOrLeave: "copy the region, or quit"
      case .undo: "undo"
      case .redo: "redo"
      case .find: "find"
      case .findNext: "next match"
      case .findPrevious: "previous match"
      case .cut: "cut line or region"
      case .copy: "copy line or region"
      case .paste: "paste what was cut or copied"
      case .mark: "mark a region (or hold Shift)"
      case .unmark: "unmark the region"
      case .newLine: "new line"
      case .deleteLeft: "delete to the left"
      case .deleteRight: "delete to the right"
      case .deleteWordLeft: "delete word to the left"
      case .deleteWordRight: "delete word to the right"
      case .deleteToStart: "delete to the start"
      case .left: "left"
      case .right: "right"
      case .up: "up"
      case .down: "down"
      case .pageUp: "page up"
      case .pageDown: "page down"
      case .rowStart: "start of the row"
      case .rowEnd: "end of the row"
      case .wordLeft: "word to the left"
      case .wordRight: "word to the right"
      case .textStart: "start of the text"
      case .textEnd: "end of the text"
      case .redraw: "redraw the screen"
      case .help: "show the keys"
      }
    case .chinese: chineseAction(action)
    }
  }

  private var editorHelpRemark: String {
    switch language {
    case .english: "Text that you cut or copy stays in this editor."
    case .chinese: "剪切或复制的文本只留在这个编辑器里。"
    }
  }

  @Sendable private func editorHelpEnding(_ hasMore: Bool) -> String {
    switch language {
    case .english: hasMore ? "Press any key for more keys." : "Press any key to continue."
    case .chinese: hasMore ? "按任意键显示更多按键。" : "按任意键继续。"
    }
  }

  @Sendable private func editorHint(_ key: (EditorAction) -> String) -> [String] {
    switch language {
    case .english:
      [
        "\(key(.save)) saves", ", \(key(.leave)) quits", ", \(key(.help)) lists keys",
        ", \(key(.find)) finds",
      ]
    case .chinese:
      [
        "\(key(.save)) 保存", "，\(key(.leave)) 退出", "，\(key(.help)) 显示按键",
        "，\(key(.find)) 查找",
      ]
    }
  }

  @Sendable private func notice(_ notice: EditorTexts.Notice) -> String {
    switch language {
    case .english:
      switch notice {
      case .notFound: "not found"
      case .onlyMatch: "the only match"
      case .onFromStart: "search continued from the start"
      case .onFromEnd: "search continued from the end"
      case .tooLong: "the text would be too long"
      case .noMemory: "not enough memory"
      case .lineCopied: "line copied"
      case .copied: "copied"
      case .nothingToUndo: "nothing to undo"
      case .nothingToRedo: "nothing to redo"
      }
    case .chinese: chineseNotice(notice)
    }
  }

  @Sendable private func isChanged(_ isChanged: Bool) -> String {
    switch language {
    case .english: isChanged ? "changed" : "unchanged"
    case .chinese: isChanged ? "已更改" : "未更改"
    }
  }

  private var leavingEditor: String {
    switch language {
    case .english: "Quit without saving? y quits, s saves, n continues"
    case .chinese: "不保存就退出？y 退出，s 保存，n 继续"
    }
  }

  private var editorSearch: String {
    switch language {
    case .english: "find: "
    case .chinese: "查找："
    }
  }
}
