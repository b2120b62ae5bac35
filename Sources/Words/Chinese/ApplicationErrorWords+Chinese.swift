import Application
import Hardening
import Records
import SystemPackage
import Terminal

// What the application and its commands refuse, in Chinese.

extension Words {
  func chineseText(_ error: ApplicationError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .commandUnknown(let group, let near):
      ErrorText(
        "未知的命令",
        hint: (near.map { "你要的是 `\(group) \($0)` 吗？如果不是，" } ?? "")
          + "运行 `\(group) --help` 查看全部命令")
    case .commandMissing(let group):
      ErrorText("没有给出命令", hint: "运行 `\(group) --help` 查看全部命令")
    case .resultNotWritten(let error):
      if hasSaved {
        ErrorText(
          "已保存，但结果无法写出：\(chineseCause(error))",
          hint: "不要重复执行命令；运行 `subrosa list` 查看已保存的内容")
      } else {
        ErrorText("结果无法写出：\(chineseCause(error))")
      }
    case .notDurable(let error):
      ErrorText(
        "已完成，但如果断电，结果可能丢失：\(chineseCause(error))",
        hint: "不要重复执行命令；运行 `subrosa backup` 把保险库复制到另一块磁盘")
    case .noVaultNamed:
      ErrorText("没有指定保险库", hint: "使用 --vault FILE，或设置 SUBROSA_VAULT")
    case .weakPassphrase(let estimate):
      ErrorText(
        "这个口令容易猜中（\(estimate)）；未作任何改动",
        hint: "改用几个随机的词；如仍要使用这个口令，加上 --weak")
    case .keyfileUnreadable(let error):
      ErrorText(
        "无法读取密钥文件（\(chineseCause(error))）；保险库未变",
        hint: "检查 --keyfile：它必须指向一个文件或管道")
    case .keyfileEmpty:
      ErrorText("密钥文件是空的，起不到保护作用；保险库未变", hint: "检查 --keyfile")
    case .keyfileTooLong:
      ErrorText("密钥文件是管道，内容超过 64 MiB；保险库未变", hint: "检查 --keyfile")
    case .blankPassphrase:
      ErrorText("口令不能为空，也不能只有空白字符；未写入任何内容")
    case .noSuchRecord:
      ErrorText(
        "没有这条记录",
        hint: "运行 `subrosa list` 查看全部记录；只有只读命令才能用标题的一部分指代记录")
    case .ambiguous(let candidates):
      ErrorText(
        "有 \(candidates.count) 条记录符合这个名称",
        details: lines(candidates), hint: "改用第一列的引用")
    case .noSuchVersion:
      ErrorText("没有这个版本", hint: "运行 `subrosa history REF` 查看各个版本")
    case .onlyVersion:
      ErrorText("没有其他版本可以比较", hint: "运行 `subrosa diff REF REF` 比较两条记录")
    case .slugTaken:
      ErrorText("已有别的记录使用这个短名；未保存任何内容")
    case .slugInvalid:
      ErrorText("短名由文字和数字组成，中间可用单个 - _ 或 . 隔开；未保存任何内容")
    case .kindUnknown:
      ErrorText(
        "没有这种类型的记录",
        hint: "使用 dialogue、person、session、note、outcome、exposure 或 gathering；"
          + "`list` 和 `search` 还接受 release 和 attachment")
    case .kindDiffers:
      ErrorText(
        "头部字段写的是另一种类型；未保存任何内容",
        hint: "保留原来的 `kind`：记录的类型不能更改")
    case .nothingToAdd:
      ErrorText(
        "没有可添加的内容：没有给出正文、标题或字段；未保存任何内容",
        hint: "从标准输入传入正文，或运行 `subrosa help add` 查看选项")
    case .fieldUnknown(let key, let kind):
      ErrorText(
        "“\(Chinese.name(kind))”类记录没有 `\(key.rawValue)` 字段；未保存任何内容",
        hint: "运行 `subrosa help add` 查看各个字段")
    case .fieldInvalid(let key):
      ErrorText("`\(key.rawValue)` 的值无效；未保存任何内容", hint: expectation(key))
    case .fieldNotAList(let key):
      ErrorText(
        "`\(key.rawValue)` 只能有一个值，不能再添加；未保存任何内容",
        hint: "用 `\(key.rawValue)=…` 替换原来的值")
    case .fieldWithoutEntry(let key):
      ErrorText(
        "`\(key.rawValue)` 中没有这个值；未保存任何内容",
        hint: "运行 `subrosa show` 查看其中的内容")
    case .fieldChangeUnclear:
      ErrorText(
        "看不出要怎样更改字段；未保存任何内容",
        hint: "用 FIELD=VALUE 替换，用 FIELD+=VALUE 添加，用 FIELD-=VALUE 删除；"
          + "FIELD 是头部字段的键，例如 `side` 或 `attendees`")
    case .standsInCover:
      ErrorText("这条记录在外层；未作任何改动", hint: "加上 `--in cover` 来更改外层")
    case .notAText:
      ErrorText("附件没有可编辑的正文", hint: "改用 `extract` 和 `attach`")
    case .textRefused(let error): text(error)
    case .frontMatterMissing:
      ErrorText(
        "文本开头没有头部字段；未保存任何内容",
        hint: "以一行 --- 开头，格式与 `show` 的输出相同")
    case .changedMeanwhile:
      ErrorText("这条记录在此期间已有改动；未保存任何内容", hint: "重新编辑这条记录")
    case .fileMissing: ErrorText("没有这个文件或文件夹", hint: "检查路径")
    case .importRefused(let refusal):
      ErrorText(
        "\(SafeText.line(refusal.file))：\(reason(refusal.reason))；未导入任何内容",
        hint: "修正或移走这个文件，再重新导入")
    case .importsRefused(let count):
      ErrorText(
        "有 \(count) 个文件无法导入；未导入任何内容",
        hint: "修正或移走这些文件，再重新导入")
    case .nothingToImport:
      ErrorText(
        "没有可导入的文本", hint: "运行 `subrosa import --help` 查看可以导入哪些文件")
    case .exportStopped:
      ErrorText("已停止；此前写出的文件在新文件夹里，未加密", hint: "删除这个文件夹")
    case .targetNotEmpty:
      ErrorText(
        "目标已存在；未写入任何内容",
        hint: "换一个新的文件或文件夹：subrosa 从不覆盖已有的内容")
    case .needsYes:
      ErrorText("没有终端，无法提问", hint: "加上 --yes 预先作答")
    case .declined: ErrorText("没有确认；未作任何改动")
    case .leak(let count):
      ErrorText(
        "成稿中仍有 \(count) 个已知词；未写入任何内容",
        hint: "用 --as 换一种格式试试：有的名称可能与这种格式的某个标题相同")
    case .leakInName:
      ErrorText(
        "文件名中含有已知词；未写出任何文件",
        hint: "改为指定文件夹：其中的文件会命名为 summary")
    case .leakInAgendaName(let term):
      ErrorText(
        "文件名中含有已知词“\(SafeText.line(term))”；未写出任何文件",
        hint: "换一个名字，例如 agenda.md")
    case .summaryInCover:
      ErrorText(
        "含暗格记录的摘要不能存放在外层；未写出任何文件",
        hint: "去掉 `--in cover`，或使用外层的口令")
    case .tooManyParagraphs(let most):
      ErrorText(
        "标记属于所选读者范围的段落超过 \(most) 个；未写出任何文件",
        hint: "把很长的发言实录标为私密，另写一条笔记记下要点")
    case .agendaEmpty:
      ErrorText(
        "这次会议没有可以显示的议题；未写入任何内容",
        hint: "添加议题，例如 `subrosa set SESSION 'agenda+=09:30 …'`")
    case .noSessionToday:
      ErrorText(
        "今天没有会议，或不止一场；未保存任何内容",
        hint: "指明会议，例如 `subrosa jot session-3`")
    case .noLines:
      ErrorText(
        "没有等待整理成笔记的速记；未作任何改动",
        hint: "运行 `subrosa jot` 输入速记，运行 `subrosa list line` 查看尚未整理的速记")
    case .nothingOpen:
      ErrorText(
        "这个对话中没有哪个段落的标记属于所选的读者范围；未写出任何文件",
        hint: "用 --dialogue 把笔记关联到对话，并以 (chatham)、(side) 或 (open) 作为段落开头")
    case .everythingWithheld(let open):
      ErrorText(
        "所有发言都已扣留；未写出任何文件",
        hint: open > 0
          ? "在终端上运行这条命令，用自己的话改写这些发言，或加上 --allow-attributable"
          : "用 --ask-again 更改你的决定")
    case .previewUnavailable:
      ErrorText("预览只在终端上显示；未写入任何内容", hint: "去掉 --preview，即可写出摘要")
    case .fileIsStream:
      ErrorText("那是管道或终端，不是文件；未作任何改动", hint: "先把内容保存为文件")
    case .reviewLeft:
      ErrorText(
        "审阅已中止；未写入任何内容",
        hint: "再次运行这条命令，决定其余的词；`export summary` 会保留你已作的决定")
    case .emptyTerm: ErrorText("词中必须有文字或数字；未作任何改动")
    case .notProtected:
      ErrorText(
        "没有这个受保护词；未作任何改动", hint: "运行 `subrosa protect list` 查看受保护词")
    case .fileNotText(let file):
      ErrorText(
        "\(file.map { SafeText.line($0) } ?? "标准输入")：不是有效的 UTF-8；未写入任何内容")
    case .finding: ErrorText("检查发现了问题")
    case .notSound(let count):
      ErrorText("保险库有 \(count) 处损坏", hint: "用备份恢复；未损坏的内容仍可读取")
    case .keepNeedsFolder:
      ErrorText("--keep 需要一个已有的文件夹；未写入任何内容", hint: "先建好文件夹，或去掉 --keep")
    case .noTail: ErrorText("无需修复：文件以最新的提交结尾")
    case .unsafePath: ErrorText("有一条记录的路径指向文件夹之外")
    case .sessionInSession: ErrorText("交互式会话已经打开")
    case .sessionKilled:
      ErrorText(
        "持有已解锁保险库的进程意外终止；保险库中已保存的内容完好",
        hint: "如果提示输入口令，输入即可保留等待中的改动；编辑器中未保存的文本已经丢失")
    case .hiddenNeedsSession:
      ErrorText(
        "暗格只能在交互式会话中更改；未写入任何内容",
        hint: "运行 `subrosa open`，在会话中更改")
    case .anchorMissing:
      ErrorText(
        "保险库中没有带这个锚值的提交：它要么退回到了较早的状态，要么在你记下锚值之后重新封装过",
        hint: "把保险库与备份比较；每次重新封装都会显示新的锚值")
    case .sessionReads:
      ErrorText(
        "这个交互式会话是只读的；未作任何改动",
        hint: "退出会话，再运行 `subrosa open`，不加 --no-write")
    case .keyringRefused(let error):
      ErrorText(
        "\(reason(error))；保险库没有解锁",
        hint: "使用 `subrosa open`，解锁一次即可运行多条命令")
    case .noEditor:
      ErrorText(
        "$VISUAL 和 $EDITOR 都没有指向已安装的编辑器",
        hint: "把 EDITOR 设为 vim、nvim 或 nano，或去掉 --editor")
    case .unsafeEditor:
      ErrorText(
        "这个编辑器或它的参数可能在磁盘上留下痕迹",
        hint: "把 EDITOR 设为不带参数的 vim、nvim 或 nano，或加上 --unsafe-editor")
    case .editorInSession:
      ErrorText("交互式会话不会把正文交给其他程序", hint: "去掉 --editor，或退出会话")
    case .editorFailed:
      ErrorText("编辑器出错或已中止；记录未变")
    case .resealedHere:
      ErrorText("保险库已重新封装；需要重新解锁交互式会话")
    case .changesWait:
      ErrorText(
        "这个交互式会话中还有未保存的改动；保险库未变",
        hint: "反复运行 `touch`，直到没有等待中的改动")
    case .targetOutsideSession:
      ErrorText(
        "`--in cover` 只能在交互式会话中使用；未作任何改动",
        hint: "先运行 `subrosa open`，或使用外层的口令")
    case .wrongKind(let wanted):
      ErrorText("这条记录不是\(name(wanted))")
    case .dateInvalid:
      ErrorText("日期无效；未作任何改动", hint: "按 2026-03-14 的格式写日期")
    case .emptyText: ErrorText("成果没有正文；未作任何改动")
    case .markedParagraphs(let count):
      ErrorText(
        "有 \(count) 段标为 (private)、(chatham) 或 (side)；未作任何改动",
        hint: "先把这些段落移到笔记中：各方都会收到议定文本的全文")
    case .alreadyAgreed:
      ErrorText(
        "这份文本已经议定；未作任何改动",
        hint: "运行 `subrosa edit REF` 修改；文本随即成为未签名的草稿")
    case .agreedByEdit:
      ErrorText(
        "编辑不能把文本标为已议定；未作任何改动", hint: "改用 `subrosa outcome agree REF`")
    case .notAgreed:
      ErrorText("这份文本还是草稿；未作任何改动", hint: "先运行 `subrosa outcome agree REF`")
    case .textChanged:
      ErrorText(
        "文本与议定文本不一致",
        hint: "运行 `subrosa history REF` 和 `subrosa diff REF@VERSION` 查看改动")
    case .noOwnKey:
      ErrorText("你没有可用来签名的密钥", hint: "运行 `subrosa outcome key --new NAME` 创建")
    case .noIdentity:
      ErrorText(
        "你没有可供他人使用的密钥；未写出任何文件",
        hint: "运行 `subrosa identity --new NAME` 创建")
    case .notAKey(let line):
      ErrorText(
        "第 \(line) 行不是公钥；未保存任何内容",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件，或 age 接收方")
    case .secretKeyGiven:
      ErrorText(
        "这是私钥，不该落入他人之手；未保存任何内容",
        hint: "请持有人换用新密钥，再向对方索要公钥")
    case .tooManyKeys: ErrorText("一位联系人最多可有 64 把密钥；未保存任何内容")
    case .noKeyGiven:
      ErrorText(
        "文件中没有公钥；未保存任何内容",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件")
    case .contactTaken:
      ErrorText(
        "已有同名的联系人；未保存任何内容",
        hint: "如果此人换了密钥，先问明原因，在电话里核对单词，"
          + "再运行 `subrosa contact remove NAME` 并重新添加")
    case .noSuchContact:
      ErrorText(
        "没有这位联系人；未作任何改动", hint: "运行 `subrosa contact list` 查看联系人")
    case .contactWithoutRecipient:
      ErrorText(
        "这位联系人没有可用来加密的接收方；未写出任何文件",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件")
    case .tooManyRecipients:
      ErrorText("一个文件最多可有 256 个接收方；未写出任何文件")
    case .inConflict:
      ErrorText(
        "这条记录有两个或更多的最新版本；未作任何改动",
        hint: "运行 `subrosa resolve REF`，比较这些版本，选定一个")
    case .sourcesInConflict(let references):
      ErrorText(
        Chinese.spaced(
          "\(Chinese.some(references, unit: "条记录"))有两个或更多的最新版本；未写入任何内容"),
        hint: "同一段可能只在其中一个版本里标为私密；运行 `subrosa resolve REF`，比较这些版本，选定一个")
    case .notInConflict:
      ErrorText(
        "这条记录只有一个最新版本；未作任何改动",
        hint: "运行 `subrosa conflicts` 列出有几个最新版本的记录")
    case .needsChoice:
      ErrorText(
        "没有终端，无法选择版本；未作任何改动",
        hint: "用 --use 给出 `subrosa conflicts` 所列版本的前几位")
    case .conflictMarksLeft:
      ErrorText(
        "文本中还有 <<<<<<< 或 >>>>>>>；未保存任何内容",
        hint: "保留两边正确的内容，删除这些行和中间的 =======")
    case .otherVault(let name, let trouble): chineseText(trouble, of: name)
    case .coverOnly:
      ErrorText(
        "这条命令只能用于外层；未写入任何内容",
        hint: "在交互式会话中加上 `--in cover`，或用外层的口令解锁")
    case .nothingChosen:
      ErrorText(
        "没有符合条件的记录；没有创建保险库",
        hint: "用 REF、--dialogue、--tag 或 --search 选定记录")
    case .passphraseReused:
      ErrorText(
        "旅行保险库不能使用这个保险库的口令；没有创建保险库",
        hint: "换一个新口令：你可能不得不当着别人的面输入它")
    case .sharesCoverOnly:
      ErrorText(
        "只有外层的记录可以共享，也只有外层可以接收记录；未写入任何内容",
        hint: "加上 `--in cover`，或用外层的口令解锁")
    case .privateContent(let count):
      ErrorText(
        "有 \(count) 条记录含私密内容；未写出任何文件",
        hint: "在终端上运行这条命令，由你确认，或加上 --include-private")
    case .receivedRefused(let refusal):
      ErrorText(
        "\(SafeText.line(refusal.file))：\(reason(refusal.reason))；未导入任何内容",
        hint: "请发送方另给一份文件：去掉这条记录，或改正它")
    case .bundleSignatureWrong:
      ErrorText(
        "签名与文件内容不符；未导入任何内容",
        hint: "不要相信这个文件；打电话向发送方核实")
    case .unknownKey(let id):
      ErrorText(
        "签名出自密钥 \(id)，这个保险库中没有这把密钥",
        hint: "运行 `subrosa outcome key --import FILE --name NAME` 添加公钥")
    case .noSuchKey:
      ErrorText(
        "没有这个 id 的密钥；未作任何改动", hint: "运行 `subrosa outcome key` 查看密钥")
    case .signatureWrong(let count):
      ErrorText("有 \(count) 个签名与这份文本不符")
    case .commentNotText:
      ErrorText(
        "签名有效，但它的备注不是有效的 UTF-8，无法保存",
        hint: "请对方换一条备注重新签名：minisign -S -t TEXT")
    case .noSuchStep:
      ErrorText(
        "没有这个步骤；未作任何改动",
        hint: "运行 `subrosa outcome pathway REF` 查看步骤编号")
    case .stepIncomplete:
      ErrorText(
        "新步骤需要 --carrier、--to 和 --by；未作任何改动",
        hint: "用 --step N 更改已有的步骤")
    case .editorUnavailable:
      ErrorText(
        "交互式会话使用 --plain 时没有内置编辑器",
        hint: "在 `subrosa open` 之外使用 --plain，并从标准输入传入正文")
    case .sharesNeeded:
      ErrorText(
        "这个保险库有份额，不输入它们，新文件就不会保留它们；未作任何改动",
        hint: "在询问时输入足够的份额，或用 --drop-custody 放弃它们")
    case .sharesExist:
      ErrorText(
        "这个保险库已经有份额；未作任何改动",
        hint: "用份额打开它（--with-shares），或用 --drop-custody 放弃它们")
    case .shareOfOtherProgram:
      ErrorText("这份份额不是保险库的：保险库的份额有 33 个单词；未作任何改动")
    case .shareRefused(let number, let error): text(error, share: number)
    case .custodyCoverOnly:
      ErrorText("只有外层可以有份额；未作任何改动", hint: "使用外层的口令")
    case .splitInSession:
      ErrorText(
        "交互式会话中不能生成份额，因为会话可能在此期间锁定；未作任何改动",
        hint: "退出会话，再运行 `subrosa custody split`")
    case .sharesNeedPipe:
      ErrorText(
        "份额只能打印到管道；未作任何改动",
        hint: "加上 `| lpr`，或去掉 --print，逐份显示份额")
    case .sharesNotPrinted:
      ErrorText(
        "负责打印份额的程序没有读完就结束了；保险库未变",
        hint: "检查 `|` 之后的命令，并销毁已经打印出来的纸")
    case .sharesNeedScreen:
      ErrorText(
        "这个终端会把份额留在屏幕上；未作任何改动",
        hint: "换用 TERM 不是 `dumb` 的终端，或用 --print 打印到管道")
    case .sharesAreNoPassphrase:
      ErrorText(
        "份额不能像口令那样更换；未作任何改动",
        hint: "运行 `subrosa custody combine` 设置新口令")
    }
  }

  /// What keeps another vault from being merged.
  private func chineseText(_ trouble: OtherVaultTrouble, of name: String?) -> ErrorText {
    let file = name.map { SafeText.line($0) } ?? "其中一个文件"
    switch trouble {
    case .missing: return ErrorText("\(file)：没有这个文件；未合并任何内容")
    case .notAFile:
      return ErrorText("\(file)：是文件夹、管道或设备，不是普通文件；未合并任何内容")
    case .unreadable(let error):
      return ErrorText("\(file)：无法读取：\(chineseCause(error))；未合并任何内容")
    case .nothingOpens:
      return ErrorText(
        "\(file)：口令不对，或文件已损坏，或文件不是保险库；未合并任何内容",
        hint: "检查文件、口令和 --keyfile")
    case .damaged(let count):
      return ErrorText(
        "\(file)：有 \(count) 处损坏；未合并任何内容",
        hint: "对它运行 `subrosa verify`；`subrosa export` 仍能写出可以读取的内容")
    case .newerProgram:
      return ErrorText(
        "\(file)：有一部分由较新版本的 subrosa 写成；未合并任何内容", hint: "更新 subrosa")
    }
  }
}
