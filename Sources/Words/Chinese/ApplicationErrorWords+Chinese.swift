import Application
import Hardening
import SystemPackage

// What the application and its commands refuse, in Chinese.

extension Words {
  func chineseText(_ error: ApplicationError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .commandUnknown(let group, let near, let isInSession):
      ErrorText(
        "未知的命令",
        hint: (near.map { "你要的是 `\(group) \($0)` 吗？如果不是，" } ?? "")
          + "运行 `\(help(on: group, isInSession: isInSession))` 查看全部命令")
    case .commandMissing(let group, let isInSession):
      ErrorText(
        "缺少命令", hint: "运行 `\(help(on: group, isInSession: isInSession))` 查看全部命令")
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
        "已完成，但写入磁盘时出错（\(chineseCause(error))）；如果断电，结果可能丢失",
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
    case .outsideSession(let onlyReads):
      ErrorText(
        "这个交互式会话不能写入那个文件夹；未作任何改动",
        hint: (onlyReads ? "" : "改为写入保险库所在的文件夹，或")
          + "退出会话，再运行 `subrosa open --to FOLDER`")
    case .needsYes:
      ErrorText("没有终端，无法提问", hint: "加上 --yes 预先作答")
    case .declined: ErrorText("没有确认；未作任何改动")
    case .finding: ErrorText("检查发现了问题")
    case .notSound(let count):
      ErrorText("保险库有 \(count) 处损坏", hint: "用备份恢复；未损坏的内容仍可读取")
    case .keepNeedsFolder:
      ErrorText("--keep 需要一个已有的文件夹；未写入任何内容", hint: "先建好文件夹，或去掉 --keep")
    case .noTail: ErrorText("无需修复：文件以最新的提交结尾")
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
        "保险库中找不到这个锚值对应的提交：保险库要么退回到了较早的状态，"
          + "要么在你记下锚值之后重新封装过",
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
    case .vaultReplaced:
      ErrorText(
        "这个路径上的文件现在是另一个保险库；未保存任何内容",
        hint: "把原来的保险库放回原处，再试一次")
    case .changesWait:
      ErrorText(
        "这个交互式会话中还有未保存的改动；保险库未变",
        hint: "反复运行 `touch`，直到没有等待中的改动")
    case .targetOutsideSession:
      ErrorText(
        "`--in cover` 只能在交互式会话中使用；未作任何改动",
        hint: "先运行 `subrosa open`，或使用外层的口令")
    case .editorUnavailable:
      ErrorText(
        "交互式会话使用 --plain 时没有内置编辑器",
        hint: "在 `subrosa open` 之外使用 --plain，并从标准输入传入正文")
    case .sharesNeeded:
      ErrorText(
        "这个保险库有份额；除非输入的份额足够打开保险库，否则它们打不开新文件；未作任何改动",
        hint: "按提示输入足够的份额，或加上 --drop-custody，写出份额打不开的文件")
    case .sharesExist:
      ErrorText(
        "这个保险库已经有份额；未作任何改动",
        hint: "用份额打开它（--with-shares），或加上 --drop-custody，写出份额打不开的文件")
    case .shareOfOtherProgram:
      ErrorText("这份份额不是保险库的：保险库的份额有 33 个单词；未作任何改动")
    case .shareOfOtherSet(let number, let set, let others):
      ErrorText(
        "第 \(number) 份份额属于另一套（套号是 \(set)，不是 \(others)）；未作任何改动",
        hint: "查看每张纸上的套号；`subrosa custody check` 也会显示套号")
    case .shareRefused(let number, let error): text(error, share: number)
    case .custodyCoverOnly:
      ErrorText("只有外层可以有份额；未作任何改动", hint: "使用外层的口令")
    case .splitInSession:
      ErrorText(
        "交互式会话中不能生成份额，因为会话可能在此期间锁定；未作任何改动",
        hint: "退出会话，再运行 `subrosa custody split`")
    case .sharesNeedPipe:
      ErrorText(
        "用 --print 时，份额只能输出到管道；未作任何改动",
        hint: "加上 `| lpr`，或去掉 --print，逐份显示份额")
    case .sharesNotPrinted:
      ErrorText(
        "负责打印的程序没有读完全部份额就结束了；保险库未变",
        hint: "检查 `|` 之后的命令，并销毁已经打印出来的纸")
    case .sharesNeedScreen:
      ErrorText(
        "这个终端会把份额留在屏幕上；未作任何改动",
        hint: "换用 TERM 不是 `dumb` 的终端，或用 --print 输出到管道")
    case .sharesAreNoPassphrase:
      ErrorText(
        "份额不能像口令那样更改；未作任何改动",
        hint: "运行 `subrosa custody combine` 设置新口令")
    case .noSuchRecord, .notWhole, .ambiguous, .noSuchVersion, .onlyVersion,
      .noEarlierVersion, .versionNotGiven, .slugTaken, .slugInvalid,
      .kindUnknown, .kindDiffers, .nothingToAdd, .fieldUnknown, .fieldInvalid, .fieldNotAList,
      .fieldWithoutEntry, .fieldChangeUnclear, .standsInCover, .notAText, .textRefused,
      .frontMatterMissing, .changedMeanwhile, .agendaEmpty, .noSessionToday, .noLines, .wrongKind,
      .dateInvalid, .emptyText, .markedParagraphs, .alreadyAgreed, .agreedByEdit, .notAgreed,
      .textChanged, .noOwnKey, .inConflict, .slugsShared, .notInConflict, .needsChoice,
      .conflictMarksLeft,
      .unknownKey, .noSuchKey, .signatureWrong, .commentNotText, .noSuchStep, .stepIncomplete:
      chineseRecordText(error)
    case .fileMissing, .importRefused, .importsRefused, .nothingToImport, .exportStopped,
      .targetNotEmpty, .leak, .leakInName, .leakInAgendaName, .summaryInCover, .tooManyParagraphs,
      .nothingOpen, .everythingWithheld, .previewUnavailable, .fileIsStream, .reviewLeft,
      .emptyTerm, .notProtected, .fileNotText, .unsafePath, .noIdentity, .notAKey, .secretKeyGiven,
      .tooManyKeys, .noKeyGiven, .contactTaken, .noSuchContact, .contactWithoutRecipient,
      .tooManyRecipients, .sourcesInConflict, .otherVault, .coverOnly, .nothingChosen,
      .passphraseReused, .sharesCoverOnly, .privateContent, .receivedRefused, .bundleSignatureWrong:
      chineseExchangeText(error)
    }
  }
}
