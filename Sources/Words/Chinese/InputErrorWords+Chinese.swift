import Application
import Hardening
import Records
import Search
import SystemPackage
import Terminal
import TextEncodings

// What is wrong with a text, a search, the terminal or the system, in Chinese.

extension Words {
  func chineseReason(_ error: TextFormError) -> String {
    func at(_ place: TextPosition) -> String { "第 \(place.line) 行第 \(place.column) 列" }
    return switch error {
    case .notUTF8(let offset): "第 \(offset) 字节处不是有效的 UTF-8"
    case .frontMatterTooLong: "头部字段超过 4 MiB"
    case .unclosedFrontMatter: "头部字段缺少结尾的 ---"
    case .kindMissing: "头部字段中没有 `kind`"
    case .unknownKind(let place): "第 \(place.line) 行的类型未知"
    case .wrongShape(let key, _, let place):
      "第 \(place.line) 行 `\(key.rawValue)` 的格式不对"
    case .invalidValue(let key, let place):
      "第 \(place.line) 行 `\(key.rawValue)` 的值无效"
    case .invalidYAML(let place): "头部字段不是有效的 YAML（\(at(place))）"
    case .controlCharacter(let place): "头部字段中有控制字符（\(at(place))）"
    case .notAMapping: "头部字段的各行不是 `key: value` 的形式"
    case .keyNotText(let place): "头部字段中有一个键不是文本（\(at(place))）"
    case .keyTooLong(let place): "第 \(place.line) 行有一个键超过 128 个字符"
    case .duplicateKey(let place): "有一个键出现两次，首次在第 \(place.line) 行"
    case .anchorOrAlias(let place): "以 & 或 * 开头的值要加引号（\(at(place))）"
    case .typeTag(let place): "以 ! 开头的值要加引号（\(at(place))）"
    case .tooDeep(let place): "头部字段的嵌套超过 32 层（第 \(place.line) 行）"
    }
  }

  func chineseExpectation(_ key: FieldKey) -> String {
    switch key {
    case .type: "填 track2（二轨对话）或 scientific（科学对话）"
    case .rule, .marking: "填 private（私密）、chatham（查塔姆）、side（方）或 open（公开）"
    case .vision: "按 'id=…,text=…' 填写愿景中的一条"
    case .agenda: "按 'item=…,serves=…' 填写议题"
    case .influence: "按 'policy=…,body=…,strength=…,evidence=…' 填写 `influence`"
    case .standing: "按 'party=…,level=…,evidence=…' 填写 `standing`"
    case .groups: "按 'group=…,members=…' 填写 `groups`"
    case .acceptance: "按 'party=…,of=…,level=…,evidence=…,date=…' 填写 `acceptance`"
    case .invitations: "按 'person=…,state=…' 填写 `invitations`，或使用 `subrosa invite`"
    case .climate:
      "按 'facilitator=…,much=…,some=…,few=…,interrupted=…,helped=…' 填写 `climate`"
    case .trust: "按 'parties=…,level=…,facilitator=…' 填写 `trust`"
    case .promises: "按 'person=…,text=…,until=…' 填写 `promises`"
    case .keys: "按 'key=…,person=…,party=…' 填写 `keys`"
    case .perspective: "按 'on=…,policy=…,scale=…,strength=…,text=…' 填写 `perspective`"
    case .constraints: "按 'text=…,on=…,until=…' 填写 `constraints`"
    case .state: "运行 `subrosa help add` 查看各种状态；用 `outcome agree` 议定文本"
    case .pathway: "按 'carrier=…,to=…,by=…,state=…' 填写步骤"
    case .dialogue, .session, .people, .attendees, .facilitators, .apart:
      "填记录的短名；运行 `subrosa list` 查看短名"
    case .slug: "短名由文字和数字组成，中间可用单个 `-`、`_` 或 `.` 隔开"
    case .name: "人物必须有姓名（`name`）或本名（`native`）"
    case _ where FieldKey.dates.contains(key):
      "日期写成 2026-03-14、2026-03 或 2026，或使用“明天”“下周五”等词"
    default: "参见 `subrosa help add`"
    }
  }

  func chineseReason(_ error: JournalError) -> String {
    switch error {
    case .notJSON: "不是有效的 JSON"
    case .notAJournal: "不是 `jrnl --format json` 的输出"
    case .entryMalformed(let number): "第 \(number) 条不符合 jrnl 的格式"
    }
  }

  func chineseReason(_ reason: ImportRefusal.Reason) -> String {
    switch reason {
    case .unreadable: "无法读取"
    case .text(let error): self.reason(error)
    case .encoding(let guess): chineseEncoding(guess)
    case .journal(let error): self.reason(error)
    case .needsConversion(let file): chineseConversion(file)
    case .formatUnknown:
      "不是文本或文件夹，也不是 subrosa 能读取的导出文件（`subrosa attach` 可以存放任何文件）"
    case .sameSlug: "文件夹中另有文件使用同一个短名"
    case .slugTaken: "保险库中已有记录使用它的短名"
    case .kindNotShared: "这种类型的记录不能共享"
    }
  }

  func chineseName(_ wanted: WantedRecord) -> String {
    switch wanted {
    case .dialogue: "对话"
    case .outcome: "成果"
    case .text: "文本记录"
    case .personWithSlug: "有短名的人物"
    case .session: "会议"
    case .dialogueOrSession: "对话或会议"
    case .dialogueOrPerson: "对话或人物"
    }
  }

  func chineseMessage(_ error: QueryError) -> String {
    switch error {
    case .empty: "搜索内容为空"
    case .unknownFilter: "搜索内容中有未知的筛选条件；含冒号的词要加引号"
    case .missingValue(let filter, _):
      "搜索无效：`\(filter.rawValue):` 的冒号后面要紧跟一个值"
    case .badDate:
      "搜索内容中的日期无效；日期写成 2026、2026-03、2026-03-14 或 2026年3月14日，"
        + "或使用“昨天”“上个月”等词"
    case .cannotExclude(let filter, _):
      "搜索无效：不能使用 `-\(filter.rawValue):`；改用相反的筛选条件"
    case .unclosedQuote: "搜索无效：缺少收尾的引号"
    case .nothingToMatch: "搜索无效：有一个词不含文字或数字"
    case .termTooLong: "搜索无效：有一个词或短语太长"
    }
  }

  func chineseReason(_ error: KeyringError) -> String {
    switch error {
    case .noLoginKeyring: "本次登录会话没有内核密钥环"
    case .refused(let error): "内核拒绝保存密钥：\(chineseCause(error))"
    }
  }

  func chineseText(_ error: TerminalError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .noTerminal:
      ErrorText("没有终端，无法提问", hint: "用 --passphrase-fd N 提供口令，用 --yes 回答问题")
    case .interrupted:
      ErrorText("已停止；" + (hasSaved ? "此前保存的内容都已保留" : "未作任何改动"))
    case .idle: ErrorText("一段时间没有按键，交互式会话已锁定")
    case .endOfInput:
      ErrorText("没有回答；" + (hasSaved ? "此前保存的内容都已保留" : "未作任何改动"))
    case .tooLong(let limit): ErrorText("有一行超过 \(limit) 字节")
    case .notUTF8: ErrorText("有一个口令不是有效的 UTF-8")
    case .noLineLeft:
      ErrorText("--passphrase-fd 提供的行数不够", hint: "按提示的顺序，每行写一个口令")
    case .answersDiffer: ErrorText("两次输入不一致；未作任何改动")
    case .outOfMemory: ErrorText("内存不足，无法存放凭据")
    case .inputOutput(let error): ErrorText("读写失败：\(chineseCause(error))")
    }
  }
}
