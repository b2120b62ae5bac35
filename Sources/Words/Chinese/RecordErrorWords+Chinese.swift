import Application
import Records

// What the commands about records, their fields and outcomes refuse, in Chinese.

extension Words {
  func chineseRecordText(_ error: ApplicationError) -> ErrorText {
    switch error {
    case .noSuchRecord:
      ErrorText(
        "没有这条记录",
        hint: "运行 `subrosa list` 查看全部记录；要更改记录，就给出它的引用或完整的标题")
    case .notWhole(let candidates):
      ErrorText(
        "没有名称与此完全相同的记录；未作任何改动",
        details: lines(candidates), hint: "改用第一列的引用，或完整的名称")
    case .ambiguous(let candidates):
      ErrorText(
        "有 \(candidates.count) 条记录符合这个名称",
        details: lines(candidates), hint: "改用第一列的引用")
    case .noSuchVersion:
      ErrorText("没有这个版本", hint: "运行 `subrosa history REF` 查看各个版本")
    case .onlyVersion:
      ErrorText("没有其他版本可以比较", hint: "运行 `subrosa diff REF REF` 比较两条记录")
    case .noEarlierVersion:
      ErrorText("这条记录没有更早的版本可以恢复；未作任何改动")
    case .versionNotGiven:
      ErrorText(
        "这条记录没有被删除，命令中也没有指明要恢复哪个版本；未作任何改动",
        hint: "运行 `subrosa history REF` 查看各个版本，再运行 `subrosa restore REF@VERSION`")
    case .slugTaken:
      ErrorText("已有别的记录使用这个短名；未保存任何内容")
    case .slugInvalid:
      ErrorText("短名由文字和数字组成，中间可用单个 `-`、`_` 或 `.` 隔开；未保存任何内容")
    case .kindUnknown:
      ErrorText(
        "没有这种记录类型",
        hint: "使用 dialogue、person、session、note、outcome、exposure 或 gathering；"
          + "`list` 和 `search` 还接受 line、release 和 attachment")
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
          + "FIELD 是头部字段的键名，例如 `side` 或 `attendees`")
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
    case .agendaEmpty:
      ErrorText(
        "这次会议没有可以显示的议题；未写入任何内容",
        hint: "添加议题，例如 `subrosa set SESSION 'agenda+=09:30 …'`")
    case .noSessionToday:
      ErrorText(
        "今天没有会议，或有不止一次会议；未保存任何内容",
        hint: "指明会议，例如 `subrosa jot session-3`")
    case .noLines:
      ErrorText(
        "没有等待整理成笔记的速记；未作任何改动",
        hint: "运行 `subrosa jot` 输入速记，运行 `subrosa list line` 查看尚未整理的速记")
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
        "不能通过编辑把文本标为已议定；未作任何改动", hint: "改用 `subrosa outcome agree REF`")
    case .notAgreed:
      ErrorText("这份文本还是草稿；未作任何改动", hint: "先运行 `subrosa outcome agree REF`")
    case .textChanged:
      ErrorText(
        "文本与议定文本不一致",
        hint: "运行 `subrosa history REF` 和 `subrosa diff REF@VERSION` 查看改动")
    case .noOwnKey:
      ErrorText("你没有可用来签名的密钥", hint: "运行 `subrosa outcome key --new NAME` 创建")
    case .slugsShared(let records):
      ErrorText(
        "有 \(records.count) 条记录与别的记录短名相同；未写入任何内容",
        details: lines(records),
        hint: "无法确定所指的是其中哪一条；运行 `subrosa set REF slug=NEW`，给它们换上不同的短名")
    case .inConflict:
      ErrorText(
        "这条记录的版本有冲突；未作任何改动",
        hint: "运行 `subrosa resolve REF`，比较这些版本，选定一个")
    case .notInConflict:
      ErrorText(
        "这条记录的版本没有冲突；未作任何改动",
        hint: "运行 `subrosa conflicts` 列出版本有冲突的记录")
    case .needsChoice:
      ErrorText(
        "没有终端，无法选择版本；未作任何改动",
        hint: "用 --use 给出 `subrosa conflicts` 所列版本的 id 的前几位")
    case .conflictMarksLeft:
      ErrorText(
        "文本中还有 <<<<<<< 或 >>>>>>>；未保存任何内容",
        hint: "保留两边正确的内容，删除这些行和中间的 =======")
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
    // The switch over all cases sends no other here.
    default: preconditionFailure()
    }
  }
}
