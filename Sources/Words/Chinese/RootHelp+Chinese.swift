extension Words {
  var chineseProgramHelp: CommandHelp {
    CommandHelp(
      abstract: "加密、离线的保险库，存放保密的对话记录。",
      discussion: """
        示例：subrosa --vault notes.vault init
        echo 'Text' | subrosa --vault notes.vault add note --title 'First day'
        subrosa --vault notes.vault search 'notice who:luo-jingyi'

        REF（引用）可以是短名、id 的前几位，也可以是完整的标题或姓名。只读命令也接受标题或姓名的\
        一部分。值写成 - 时，程序会提示输入。`subrosa --generate-completion-script bash`（或 zsh、\
        fish）输出一段脚本，用来补全命令和选项。
        """ + (lacksTraditional ? "\n\n目前还没有繁体中文文本，暂以简体中文显示。" : ""))
  }

  func chineseHelp(_ option: GlobalOption) -> String {
    switch option {
    case .vault: "保险库文件（默认：$SUBROSA_VAULT）。"
    case .keyfile: "与口令一起使用的密钥文件。"
    case .passphraseDescriptor: "从这个文件描述符读取口令，每行一个。"
    case .withShares: "用份额解锁，不用口令（见 `custody`）。"
    case .format: "输出格式：text 或 json。"
    case .plain: "只输出纯文本，不用分页器、编辑器和图表，适合屏幕阅读器和日志。"
    case .target: "在交互式会话中，把改动写入外层。"
    case .language: "界面语言：en 或 zh（默认：先看 $SUBROSA_LANGUAGE，再看系统语言）。"
    }
  }

  func chineseRefusal(_ misuse: GlobalMisuse) -> String {
    switch misuse {
    case .targetNeedsSession: "`--in cover` 只能在交互式会话（`subrosa open`）中使用"
    case .passphrasesOnTerminal: "--passphrase-fd 不能从终端读取；去掉它，程序会在终端上提示输入"
    case .languageInSession: "--language 在交互式会话中不起作用；把它加在 `subrosa open` 上"
    }
  }

  func chineseHelp(_ option: EditorOption) -> String {
    switch option {
    case .editor: "用 $VISUAL 或 $EDITOR（vim、nvim 或 nano）编辑内存中的文件。"
    case .unsafeEditor: "使用 $VISUAL 或 $EDITOR，即使它可能在磁盘上留下痕迹。"
    }
  }
}
