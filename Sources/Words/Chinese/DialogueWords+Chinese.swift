import Application
import Assessment
import Calendar
import Records

extension Words {
  func chineseTitle(_ page: DialoguePage) -> String {
    switch page {
    case .brief(let dialogue, let day): Chinese.spaced("\(dialogue)，截至\(Chinese.date(day))")
    case .due(let day): Chinese.spaced("到期和逾期事项，截至\(Chinese.date(day))")
    case .invitations(let dialogue, let day):
      Chinese.spaced("\(dialogue)：邀请，截至\(Chinese.date(day))")
    case .positions(let name): "\(name)：立场"
    case .session(let title, let dialogue): "\(title)，\(dialogue)"
    case .influence(let dialogue): "\(dialogue)：影响力（按人物、机构和政策）"
    case .overlap(let window): "受邀参加平行对话的人（会议相隔不超过 \(window) 天）"
    }
  }

  func chineseMeaning(_ sign: DialogueSign) -> String {
    switch sign {
    case .inVision: "* 愿景中提到"
    case .first: "○ 最初的立场"
    case .latest: "● 最近的立场"
    case .held: "● 当日的立场"
    case .scale: "-2 反对，+2 赞成"
    }
  }

  func chineseHeading(_ heading: DialogueHeading) -> String {
    switch heading {
    case .attention: "需要留意"
    case .vision: "愿景"
    case .agenda, .timedAgenda(false): "议程"
    case .timedAgenda(true): "议程（当地时间）"
    case .people: "人员"
    case .sessions: "会议"
    case .influence: "影响力（按人物、机构和政策）"
    case .exposures: "泄露事件"
    case .outcome(let title): "成果：\(title)"
    case .invitations(let table):
      table.title + (table.begins.isEmpty ? "" : "，\(Chinese.date(table.begins))")
        + (table.state.isEmpty ? "" : "（\(value(table.state))）")
    case .policiesBySide: "各方能影响的政策"
    case .positions: "立场"
    case .nearest: "各方立场最接近之处"
    case .questions: "未决的问题"
    case .promises: "已承诺、尚未完成"
    case .outcomes: "成果"
    case .dialogues: "对话"
    case .shares: "各对话的与会者同时受邀参加其他对话的比例"
    case .clashes: "日期重叠的会议"
    case .notCompared: "未作比较"
    }
  }

  func chineseText(_ sentence: DialogueSentence) -> String {
    switch sentence {
    case .nothingNeedsAttention: "据记录，没有需要留意之处。"
    case .nobodyRecorded: "没有记录任何人。"
    case .outcome(let state, let signatures): "\(value(state))，\(signatures) 个签名"
    case .noStepDue: "没有。"
    case .noInfluence: "未记录影响力。"
    case .withoutInfluence(let names): "未记录影响力的人：\(list(names))"
    case .nobodyInvited: "没有邀请任何人。"
    case .noPositions: "未记录立场。"
    case .nobodyInvitedTwice: "据本保险库的记录，没有这样的人。"
    case .sessionsWithoutDate(let sessions): "未注明日期的会议：\(list(sessions))"
    }
  }

  func chineseColumns(_ table: DialogueTable) -> [String] {
    switch table {
    case .people: ["姓名", "所属方", "职务", "所属机构", "约束"]
    case .sessions: ["日期", "会议", "地点", "人数", "议程"]
    case .exposures: ["时间", "内容", "出现处", "严重程度", "处理"]
    case .due: ["时间", "期限", "责任人", "事项", "记录"]
    case .positions(let sessions):
      ["姓名", "所属方", "-2 至 +2"] + sessions.map { $0.isEmpty ? "会议" : $0 }
    case .sessionPeople: ["姓名", "所属方", "职务", "邀请", "立场", "不能说、不能做"]
    case .personPositions: ["日期", "-2 至 +2", "数值", "立场", "强度", "来源", "说明"]
    case .invitations: ["姓名", "所属方", "状态", "日期", "答复期限", "签证", "政策"]
    case .influence(let sides): ["政策", "机构"] + sides.map { $0.isEmpty ? "其他" : $0 }
    case .dialogues: ["序号", "引用", "标题", "类型", "人数"]
    case .invited(let count):
      ["姓名", "所属方"] + (count.map { (0..<$0).map { "\($0 + 1)" } } ?? ["对话"])
    case .shares: ["对话", "与会者也受邀参加", "人数", "比例"]
    case .clashes: ["会议", "会议", "只能参加其一的人"]
    case .timeline: ["开始", "结束", "类型", "标题"]
    }
  }

  func chineseMark(_ mark: DialogueMark) -> String {
    switch mark {
    case .parties: "参与方："
    case .type: "对话类型："
    case .convener: "召集方："
    case .venue: "会场："
    case .rule: "规则："
    case .status: "状态："
    case .time: "时间："
    case .promised: "承诺："
    case .ruledOut: "红线："
    case .everySide: "各方："
    case .oneSide: "仅部分参与方："
    case .nobody: "无人："
    case .moved: "有变化："
    case .unmoved: "从未变化："
    case .place: "地点："
    case .apart: "不能邻座："
    }
  }
}
