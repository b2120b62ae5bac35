import Records
import Terminal

// What the commands about records tell, ask and show, in Chinese.

// MARK: - Notes and results

extension Words {
  func chineseNote(_ notice: RecordNotice) -> String {
    switch notice {
    case .nothingAdded: "未保存任何内容"
    case .unchanged: "未作任何改动"
    case .changed(let name, let count):
      Chinese.spaced("已更改\(name)")
        + (count == 0 ? "" : "，并更新了另外 \(count) 条记录中对它的引用")
    case .attached(let name):
      Chinese.spaced("已附加到\(name)；原文件仍在原处，未加密")
    case .extracted: "已写出，未加密；保险库不保护这份副本"
    case .removed(let name, let attachments, let id):
      Chinese.spaced("已删除\(chineseName(name, attachments))；")
        + "运行 `subrosa restore \(id)` 可以恢复"
    case .restored(let name, let attachments):
      Chinese.spaced("已恢复\(chineseName(name, attachments))")
    case .versionRestored(let name, let wasRemoved):
      Chinese.spaced("已恢复\(name)")
        + (wasRemoved ? "" : "；它所取代的版本保留在历史中")
    case .noDifference: "没有差异"
    case .noRecords: "还没有记录；用 `subrosa add note` 或 `subrosa import` 添加"
    case .noSuchRecords: "没有符合条件的记录"
    case .nothingRemoved: "没有已删除的记录可以恢复"
    case .found(let count): "\(count) 条记录"
    case .severalFit(let count, let name): "有 \(count) 人的姓名中含有“\(name)”："
    case .personUnknown: hint("记录中没有叫这个名字的人，所以 `who:` 只在正文中查找")
    case .dialogueNeedsSlug:
      hint("在 `in:` 后面写对话的短名（运行 `subrosa list dialogue` 查看短名）")
    }
  }

  private func chineseName(_ name: String, _ attachments: Int) -> String {
    attachments == 0 ? name : Chinese.spaced("\(name)和 \(attachments) 份附件")
  }

  func chineseTitle(_ result: RecordResult) -> String {
    switch result {
    case .list: "记录"
    case .removedRecords: "已删除的记录"
    case .versions: "历史"
    case .matches: "搜索"
    case .difference: "差异"
    }
  }

  func chineseHeading(_ column: RecordColumn) -> String {
    switch column {
    case .reference: "引用"
    case .kind: "类型"
    case .compartment: "分区"
    case .date: "日期"
    case .title: "标题"
    case .tags: "标签"
    case .removed: "删除时间"
    case .version: "版本"
    case .modified: "修改时间"
    case .size: "大小"
    }
  }

  func chineseLabel(_ fact: RecordFact) -> String {
    switch fact {
    case .files: "附件"
    case .changed: "修改时间"
    case .id: "id"
    case .compartment: "分区"
    }
  }
}

// MARK: - Prompts

extension Words {
  func chinesePrompt(_ prompt: RecordPrompt) -> String {
    switch prompt {
    case .record: "记录："
    case .invitedPerson: "人物："
    case .title: "标题："
    case .personName: "姓名："
    case .slug: "短名："
    case .tag: "标签："
    case .query: "搜索："
    case .field(let key): "\(chineseLabel(key))："
    case .newSlug(let offered): "记录的短名（按 Enter 采用 \(offered)）："
    case .whoIsMeant(let count): "指的是谁？（1 到 \(count)，按 Enter 不作改动）："
    }
  }

  func chineseNote(_ notice: QuestionNotice) -> String {
    switch notice {
    case .canSkip: "按 Enter 跳过问题，按 Ctrl-B 回到上一个问题；以后可用 `subrosa edit` 修改回答"
    case .invalidAnswer(let key): "回答无效：\(expectation(key))"
    case .slugRefused:
      "短名由文字和数字组成，中间可用单个 `-`、`_` 或 `.` 隔开；不能与其他记录的短名相同"
    }
  }

  func chineseQuestion(_ question: AddQuestion) -> String {
    switch question {
    case .means(let title): "你指的是“\(SafeText.line(title))”吗？"
    case .opensEditor(let isAnswered):
      isAnswered ? "要在编辑器中打开整条记录吗？" : "要在编辑器中填写吗？"
    }
  }

  /// What is asked for, and the measure word with which another one is.
  func chineseText(_ question: FieldQuestion) -> (unit: String, words: String) {
    switch question {
    case .type: ("种", "对话类型（track2 二轨对话或 scientific 科学对话）")
    case .party: ("个", "参与方（如 US）")
    case .visionPart: ("条", "愿景内容（写明所涉及的政策）")
    case .agendaItem: ("项", "议题")
    case .facilitator: ("位", "主持人")
    case .convener: ("个", "召集方")
    case .jurisdiction: ("个", "会场的管辖地")
    case .rule: ("种", "未标记段落的规则（private 私密、chatham 查塔姆、side 方或 open 公开）")
    case .firstDay: ("个", "开始日期（如 2026-03-14）")
    case .lastDay: ("个", "结束日期")
    case .native: ("个", "本名（用本国文字书写）")
    case .alias: ("个", "别名（如另一种写法）")
    case .side: ("个", "属于哪一方（如 US 或 neutral）")
    case .affiliation: ("个", "所属机构")
    case .role: ("项", "职务（如与会者、主持人或口译员）")
    case .policy: ("项", "此人能够影响的政策")
    case .perspective: ("条", "对主题的看法")
    case .constraint: ("项", "约束")
    case .contact: ("种", "联系方式（如电子邮件地址）")
    case .respectingParty: ("个", "尊重这位主持人的参与方")
    case .experience: ("项", "主持经验")
    case .dialogue: ("个", "对话")
    case .place: ("个", "地点")
    case .invited: ("位", "受邀人")
    case .coveredItem: ("项", "所讨论的议题（可以只写一部分）")
    case .carrier: ("位", "递送人（把成果带给决策者的人）")
    case .commitment: ("项", "参与方的承诺")
    case .redLine: ("条", "红线")
    case .organiser: ("个", "主办方")
    case .what: ("项", "泄露的内容")
    case .where: ("处", "出现在哪里")
    case .when: ("个", "出现的日期（如 2026-03-14）")
    case .severity: ("级", "严重程度（1 到 5）")
    }
  }

  func chineseText(_ question: EntryQuestion) -> String {
    switch question {
    case .policies: "涉及哪些政策，用逗号分隔（默认：文字中提到的政策）"
    case .servedParts: "对应愿景的哪几条（如 v1,v2）"
    case .influencedBody: "能影响哪个机构"
    case .strength: "影响力有多大（1 到 5）"
    case .standing: "尊重程度（1 到 5）"
    case .evidence: "依据是什么"
    case .receivingBody: "送到哪个机构"
    case .dueDay: "最迟哪一天"
    case .stepState: "进展如何（如 planned 或 done）"
    }
  }
}
