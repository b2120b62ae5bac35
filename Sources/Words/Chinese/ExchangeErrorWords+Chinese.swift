import Application
import SystemPackage
import Terminal

// What the commands that import, export, redact, share and merge refuse, in Chinese.

extension Words {
  func chineseExchangeText(_ error: ApplicationError) -> ErrorText {
    switch error {
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
    case .leak(let count):
      ErrorText(
        "成稿中仍有你记录中的 \(count) 个名字或受保护词；未写入任何内容",
        hint: "有的名称可能与当前格式的某个标题相同；用 --as 换一种格式试试")
    case .leakInName:
      ErrorText(
        "文件名中含有你记录中的名字或受保护词；未写出任何文件",
        hint: "改为指定文件夹：其中的文件会命名为 summary")
    case .leakInAgendaName(let term):
      ErrorText(
        "文件名中的“\(SafeText.line(term))”是你记录中的名字或受保护词；未写出任何文件",
        hint: "换一个名字，例如 agenda.md")
    case .summaryInCover:
      ErrorText(
        "含暗格记录的摘要不能存放在外层；未写出任何文件",
        hint: "去掉 `--in cover`，或使用外层的口令")
    case .tooManyParagraphs(let most):
      ErrorText(
        "标记属于所选读者范围的段落超过 \(most) 个；未写出任何文件",
        hint: "把很长的发言实录标为私密，另写一条笔记记下要点")
    case .nothingOpen:
      ErrorText(
        "这个对话中没有哪个段落的标记属于所选的读者范围；未写出任何文件",
        hint: "用 --dialogue 把笔记关联到对话，并以 (chatham)、(side) 或 (open) 作为段落开头")
    case .everythingWithheld(let open):
      ErrorText(
        "所有发言都已扣留；未写出任何文件",
        hint: open > 0
          ? "在终端上运行这条命令，用自己的话改写这些发言，或加上 --allow-attributable，原样发布"
          : "用 --ask-again 更改你的决定")
    case .previewUnavailable:
      ErrorText("预览只在终端上显示；未写入任何内容", hint: "去掉 --preview，即可写出摘要")
    case .fileIsStream:
      ErrorText("那是管道或终端，不是文件；未作任何改动", hint: "先把内容保存为文件")
    case .reviewLeft:
      ErrorText(
        "审阅已中止；未写入任何内容",
        hint: "再次运行这条命令，决定其余各项；`export summary` 会保留你已作的决定")
    case .emptyTerm: ErrorText("词中必须有文字或数字；未作任何改动")
    case .notProtected:
      ErrorText(
        "没有这个受保护词；未作任何改动", hint: "运行 `subrosa protect list` 查看受保护词")
    case .fileNotText(let file):
      ErrorText(
        "\(file.map { SafeText.line($0) } ?? "标准输入")：不是有效的 UTF-8；未写入任何内容")
    case .unsafePath: ErrorText("有一条记录的路径不安全或过长")
    case .noIdentity:
      ErrorText(
        "你还没有可以交给别人的公钥；未写出任何文件",
        hint: "运行 `subrosa identity --new NAME` 创建")
    case .notAKey(let line):
      ErrorText(
        "第 \(line) 行不是公钥；未保存任何内容",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件，或 age 接收方")
    case .secretKeyGiven:
      ErrorText(
        "这是私钥，不该落入他人之手；未保存任何内容",
        hint: "请密钥的主人换用新密钥，再把公钥发给你")
    case .tooManyKeys: ErrorText("一位联系人最多可有 64 把密钥；未保存任何内容")
    case .noKeyGiven:
      ErrorText(
        "文件中没有公钥；未保存任何内容",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件")
    case .contactTaken:
      ErrorText(
        "已有同名的联系人；未保存任何内容",
        hint: "如果此人换了密钥，打电话问明原因，核对每把新公钥对应的单词，"
          + "再运行 `subrosa contact remove NAME` 并重新添加")
    case .noSuchContact:
      ErrorText(
        "没有这位联系人；未作任何改动", hint: "运行 `subrosa contact list` 查看联系人")
    case .contactWithoutRecipient:
      ErrorText(
        "这位联系人没有可用来加密的公钥；未写出任何文件",
        hint: "向对方索要 `subrosa identity --to FILE` 写出的文件")
    case .tooManyRecipients:
      ErrorText("一个文件最多可有 256 个接收方；未写出任何文件")
    case .sourcesInConflict(let references):
      ErrorText(
        Chinese.spaced("\(Chinese.some(references, unit: "条记录"))的版本有冲突；未写入任何内容"),
        hint: "同一段可能只在其中一个版本里标为私密；运行 `subrosa resolve REF`，比较这些版本，选定一个")
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
    // The switch over all cases sends no other here.
    default: preconditionFailure()
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
        hint: (name == nil
          ? "对每个文件运行 `subrosa verify`，查明是哪一个" : "对这个文件运行 `subrosa verify`")
          + "；`subrosa export` 仍能写出可以读取的内容")
    case .newerProgram:
      return ErrorText(
        "\(file)：有一部分由较新版本的 subrosa 写成；未合并任何内容", hint: "更新 subrosa")
    }
  }
}
