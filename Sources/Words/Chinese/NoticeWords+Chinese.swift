import Application
import Calendar
import Records
import Redaction
import Terminal
import TextEncodings

// What the application says and asks, in Chinese.

extension Words {
  func chineseQuestion(_ question: ConsentQuestion) -> String {
    switch question {
    case .reopenAgreedText: "要把它变成未签名的草稿吗？"
    case .replaceAgreedText: "要用较早的版本替换它吗？"
    case .giveUpAgreedText: "要放弃议定文本，保留另一个版本吗？"
    case .endConflict: "要编辑这个版本，并用它取代其余版本吗？"
    case .importNewVersions(let count):
      count == 1 ? "要为这条记录导入新版本吗？" : "要为这 \(count) 条记录导入新版本吗？"
    case .remove(let record, let kind):
      Chinese.spaced("要删除\(SafeText.line(called(record)))（\(Chinese.name(kind))）吗？")
    case .removeKeys(let count): "要删除这个 id 的 \(count) 把密钥吗？"
    case .sharePrivate: "要共享其中的私密内容吗？"
    case .removeContact(let contact):
      Chinese.spaced("要删除联系人\(SafeText.line(called(contact)))吗？")
    case .removeUnfinishedFile: "要删除它吗？"
    case .sign(let name, _): Chinese.spaced("要给\(SafeText.line(called(name)))的文本签名吗？")
    case .reseal: "要重新封装保险库，并使没有输入的口令全部失效吗？"
    case .resealForSharesOnly:
      "要重新封装保险库，使所有口令失效，以后只能用份额打开吗？"
    }
  }

  func chineseLabel(_ work: WatchedWork) -> String {
    switch work {
    case .searchingText, .searching: "正在搜索"
    case .redacting: "正在脱敏"
    case .exporting: "正在导出"
    case .reading: "正在读取"
    case .encrypting: "正在加密"
    case .checkingFile: "正在解密"
    case .saving: "正在保存"
    case .resealing: "正在写入并校验"
    case .verifyingRecords: "正在校验记录"
    }
  }

  func chineseRemark(_ remark: ImportRemark.What) -> String {
    switch remark {
    case .notLinked: "未导入：不是文本文件，也没有文本文件链接到它"
    case .hidden: "未导入：隐藏的文件或文件夹"
    case .template: "未导入：在存放模板的文件夹中"
    case .linkedFolder: "未导入：指向文件夹的链接"
    case .linkedElsewhere: "未导入：链接指向文件夹之外，或所指的文件不存在"
    case .noFile: "未导入：管道、套接字或设备"
    case .nameNotUTF8: "未导入：名称不是有效的 UTF-8"
    case .unreadable: "未导入：无法读取"
    case .kindNotImported: "未导入：这种类型的记录不能导入"
    case .lineAsNote: "已作为笔记导入：只有用 `jot` 输入的速记才会整理成会议的笔记"
    case .receivedUnchecked:
      "头部字段 `received` 只能由 `subrosa receive` 核实，因此已改存为 `received-as-written`"
    case .frontMatterKept(let error):
      "已作为普通笔记导入，头部字段留在正文中：\(reason(error))"
    case .converted(let encoding): "已从 \(encoding.rawValue) 转换为 UTF-8"
    case .encodingUnclear(let guess): "未导入：\(chineseEncoding(guess))"
    case .slugDropped(let slug): "已导入，但没有保留短名 `\(slug)`：另一条记录已使用它"
    case .markKept(let mark):
      "已导入，但保留上一版本的标记或规则 `\(mark.rawValue)`，因为它更严；运行 `subrosa set` 可以更改"
    case .opensMore:
      "未导入：按它的标记、所属的对话或会议，可以发布的内容会多于保险库中的版本；"
        + "如果确实要放宽，就直接修改保险库中的记录"
    case .needsConversion(let file): "未导入：\(chineseConversion(file))"
    case .timeUnread(let key): "`\(key)` 不是 subrosa 能读懂的日期；已照原样保存"
    case .dateUnclear(let key): note(.dateUnclear(key))
    case .offScale(let key): note(.offScale(key))
    case .linkTargetMissing(let target): "链接到 \(target)，但它不存在"
    case .severalFiles(let name, let taken):
      "有几个文件都叫 \(name)；附加了位置最近的 \(taken)"
    case .noDate: "没有日期"
    case .marksUnclear(let attempts): note(.marksUnclear(attempts))
    case .keysLost(let count): "未导入：\(count) 个过长或嵌套过深的键"
    case .copies(let count): "同一处另有 \(count) 个文件含有相同的笔记，没有导入这些文件"
    case .lost(let loss): chineseLoss(loss)
    }
  }

  private func chineseLoss(_ loss: ExportLoss) -> String {
    switch loss {
    case .encrypted: "未导入：导出它的程序把它加密了"
    case .encryptedText: "已加密；其中各部分原样作为附件导入"
    case .trashed: "未导入：它在回收站里"
    case .formatting: "已导入，但没有保留 HTML 排版"
    case .encodingUnknown(let name): "正文的编码 \(name) 无法识别，可能有乱码"
    case .fileMissing(let name): "它的文件 \(name) 不在导出的内容中"
    case .part(let name): "已照 \(name) 存放的形式导入"
    case .partLost(let name): "已导入，但不含其中 \(name) 类型的部分"
    case .html: "正文是 HTML，已照原样导入"
    case .linkLost(let link): "链接到 \(link)，但它不在导出的内容中"
    }
  }

  /// What is said of a text in another encoding.
  func chineseEncoding(_ guess: TextEncoding?) -> String {
    guard let name = guess?.rawValue else {
      return "不是 UTF-8，也看不出是什么编码；用 --encoding 指明编码"
    }
    return "不是 UTF-8；如果是 \(name)，导入时加上 --encoding \(name)"
  }

  /// What is said of a file that another program has to turn into text.
  func chineseConversion(_ file: ConvertibleFile) -> String {
    let what =
      switch file.kind {
      case .zip: "zip 压缩包"
      case .textpack: "压缩的 textbundle"
      case .docx: "Word 文档"
      case .odt: "OpenDocument 文档"
      case .doc: "旧格式的 Word 文档"
      case .rtf: "RTF 文档"
      case .enex: "Evernote 导出的文件"
      case .html: "网页"
      case .pdf: "PDF 文件"
      case .epub: "电子书"
      }
    return "\(what)；用 `\(conversion(of: file))` 可以转换成文本，用 `subrosa attach` 可以原样存放"
  }

  func chineseKeptNote(_ place: TextPlace) -> String {
    let command =
      switch (place.record, place.kind) {
      case (nil, .line): "运行 `subrosa jot` 继续"
      case (nil, let kind): "运行 `subrosa add \(kind.name)` 继续"
      default: "对这条记录运行 `subrosa edit` 继续"
      }
    return (place.isHidden ? "文本已留作草稿，但尚未保存；" : "文本已作为草稿存入保险库；") + command
  }

  func chineseNote(_ notice: Notice) -> String {
    switch notice {
    case .importRefusal(let refusal): "\(refusal.file)：\(reason(refusal.reason))"
    case .moreImportRefusals(let count): "另有 \(count) 个文件"
    case .importReplaces(let file, let name):
      Chinese.spaced("\(file)：将成为\(SafeText.line(called(name)))的最新版本")
    case .moreImportReplaces(let count): "另有 \(count) 个文件"
    case .dateUnclear(let key):
      "`\(key.rawValue)` 不是 2026-03-14 格式的日期；已照原样保存，但不当作日期使用"
    case .onlyDaysCount(let key, let days):
      "`\(key.rawValue)` 按 \(days.text) 计；日期后面的内容已保存，但不使用"
    case .policyUnclear(let policy, let among, let isSeveral):
      chineseUnclear(policy, Chinese.some(among.map { SafeText.line($0) }, limit: 5), isSeveral)
    case .endsBeforeItBegins: "`ends` 早于 `begins`；两者都已照原样保存"
    case .othersAreNewest:
      "这条记录有几个互相冲突的版本，这里只显示其中一个；"
        + "运行 `subrosa resolve REF`，比较这些版本，选定一个"
    case .conflictEnds:
      "这条记录原有几个互相冲突的版本；这份文本取代了所有这些版本，"
        + "用 `subrosa history REF` 可以查看它们"
    case .editEndsConflict:
      "这条记录有几个互相冲突的版本，编辑器只显示其中一个；保存的文本会取代所有这些版本；"
        + "运行 `subrosa resolve REF` 比较这些版本"
    case .removalEndsConflict:
      "这条记录有几个互相冲突的版本，将全部删除；运行 `subrosa resolve REF` 比较这些版本"
    case .newestOfSeveralShared(let reference):
      "\(reference) 有几个互相冲突的版本，只共享其中修改时间最晚的一个；"
        + "先运行 `subrosa resolve REF`，比较这些版本，选定一个"
    case .linksNameAnother(let slug, let count):
      "有 \(count) 条记录引用 `\(slug)`，而它现在是另一条记录的短名；"
        + "运行 `subrosa search @\(slug)`，核对所指的是哪条记录"
    case .offScale(.scale): "`scale` 应在 -2 到 2 之间；已照原样保存"
    case .offScale(let key): "`\(key.rawValue)` 应在 1 到 5 之间；已照原样保存"
    case .marksUnclear(let attempts): chineseMarks(attempts)
    case .namesakes(let references):
      references.count == 1
        ? "另有一个人叫这个名字：\(references[0])；如果是同一个人，就删除其中一条记录"
        : "另有 \(references.count) 个人叫这个名字：\(list(references))"
    case .linksToNothing(let key, let count):
      "`\(key.rawValue)` 中有 \(count) 个短名目前不对应任何记录"
    case .linksToOtherKind(let key, let count):
      "`\(key.rawValue)` 中有 \(count) 个短名所指的记录类型不对"
    case .statementWithheld(let origin, .attributable, let marks):
      Chinese.spaced(
        "已扣留\(place(origin))：\(reason(.attributable))（\(cause(marks))）")
    case .statementWithheld(let origin, let reason, _):
      Chinese.spaced("已扣留\(place(origin))：\(self.reason(reason))")
    case .statementsWithheld(let count, let areAttributable):
      "扣留了 \(count) 段发言；要审阅，就在终端上运行这条命令，不带 --yes"
        + (areAttributable ? "；要原样发布读者猜得出发言人的发言，就加上 --allow-attributable" : "")
    case .textIsAgreed(let count):
      "这份文本已经议定，有 \(count) 个签名；文本改动之后，签名不再有效"
    case .attachmentsRemoved(let count): "\(count) 份附件将一并删除"
    case .recordsLinking(let count): "有 \(count) 条记录引用它；这些引用将失效"
    case .ownKeyRemoved: "这是你自己的密钥：删除后，你不能再用它签名"
    case .privateContent(let content): chinesePrivate(content)
    case .draftKept(.new(RecordKind.line.name)): chineseUnfinished("jot")
    case .draftKept(.new(let kind)): chineseUnfinished("add \(kind)")
    case .draftKept(.record(let reference)): chineseUnfinished("edit \(reference)")
    case .tornTail(let bytes):
      "最新的提交之后还有 \(bytes) 字节；运行 `subrosa recover` 截去"
    case .vaultDamaged:
      "保险库已损坏；只显示仍可读取的内容（运行 `subrosa verify` 列出损坏之处）"
    case .waitingForVault: "正在等待另一个进程释放保险库"
    case .notSavedYet(let summary):
      "尚未保存：\(waiting(summary))；运行 `touch` 保存；程序一旦崩溃，未保存的改动可能丢失"
    case .unfinishedFiles(let count):
      "重新封装中断，在保险库旁留下了 \(count) 个未完成的文件；运行 `subrosa recover` 清理"
    case .conflictCopies(let names):
      "保险库旁的\(names.count == 1 ? "一个文件" : " \(names.count) 个文件")"
        + "可能是它的\(names.count == 1 ? "另一份副本" : "其他副本")，"
        + "在别处改动过（\(Chinese.some(names, limit: 3, unit: "个"))）；"
        + "运行 `subrosa merge FILE`，把其中的内容合并进来"
    case .otherTail(let name, let bytes): "\(name)：最新的提交之后还有 \(bytes) 字节，没有合并"
    case .unfinishedFile(let name): "\(name) 是重新封装中断时留下的，已不再需要"
    case .unfinishedFileRemoved(let name): "已删除 \(name)"
    case .unopenedCompartmentsLost:
      "没有输入的口令将不再能打开保险库，连外层也打不开；只有它们能打开的分区将被销毁"
    case .sharesAreNeeded(let custody): needOfShares(custody)
    case .resealed: "已重新封装并校验；旧副本仍可用原来的口令打开"
    case .newAnchor(let digits, let isHidden):
      "\(isHidden ? "暗格" : "外层")的新锚值：\(digits)"
    case .oldVaultRemains(let names):
      "旧保险库仍在这块磁盘上，另有 \(names) 个名称（硬链接）指向它"
    }
  }

  private func chinesePrivate(_ content: PrivateContent) -> String {
    var parts: [String] = []
    if content.hasFields { parts.append("字段") }
    if content.paragraphs > 0 { parts.append("\(content.paragraphs) 个段落") }
    if content.attachments > 0 { parts.append("\(content.attachments) 份附件") }
    return "\(content.reference) 中的私密内容：\(Chinese.list(parts))"
  }

  private func chineseUnfinished(_ command: String) -> String {
    "有一份未完成的草稿；运行 `subrosa \(command)` 继续"
  }

  private func chineseUnclear(_ policy: String, _ policies: String, _ isSeveral: Bool) -> String {
    "\(SafeText.line(policy))："
      + (isSeveral
        ? "愿景中有几项政策与它相符（\(policies)），要写明是哪一项"
        : Chinese.spaced("愿景没有列出这项政策，列出的有\(policies)"))
  }

  private func chineseMarks(_ attempts: [String]) -> String {
    let (words, hasMore) = namedMarks(attempts)
    let list = words.map { "“\($0)”" }.joined(separator: "、")
    return "有 \(attempts.count) 段的标记似乎写错了，或放错了位置（\(list)\(hasMore ? "……" : "")）："
      + "仍按私密处理"
  }
}
