import Records
import VaultStore

extension Words {
  func chineseName(_ compartment: CompartmentRole) -> String {
    switch compartment {
    case .cover: "外层"
    case .hidden: "暗格"
    }
  }

  /// What the fields are called that a person reads on a record's sheet and at prompts.
  func chineseLabel(_ key: FieldKey) -> String {
    switch key {
    case .kind: "类型"
    case .type: "对话类型"
    case .slug: "短名"
    case .title: "标题"
    case .date, .on: "日期"
    case .tags: "标签"
    case .marking: "标记"
    case .attachments: "附件"
    case .parties, .party: "参与方"
    case .vision: "愿景"
    case .agenda: "议程"
    case .facilitators, .facilitator: "主持人"
    case .convener: "召集方"
    case .jurisdiction: "管辖地"
    case .rule: "规则"
    case .status, .state: "状态"
    case .begins: "开始"
    case .ends: "结束"
    case .groups: "国家集团"
    case .acceptance: "认可"
    case .invitations: "邀请"
    case .name: "姓名"
    case .native: "本名"
    case .aliases: "别名"
    case .side: "所属方"
    case .affiliations: "所属机构"
    case .roles: "职务"
    case .contact: "联系方式"
    case .influence: "影响力"
    case .perspective: "看法"
    case .constraints: "约束"
    case .standing: "声望"
    case .experience: "经验"
    case .apart: "不能邻座"
    case .dialogue: "对话"
    case .session: "会议"
    case .people, .person: "人物"
    case .place: "地点"
    case .where: "出现处"
    case .attendees: "出席者"
    case .questions: "问题"
    case .promises, .commitments: "承诺"
    case .reason, .why: "理由"
    case .pathway: "影响路径"
    case .redlines: "红线"
    case .signatures: "签名"
    case .keys, .key: "公钥"
    case .climate: "会场气氛"
    case .trust: "信任"
    case .organiser: "主办方"
    case .what: "内容"
    case .when: "时间"
    case .severity: "严重程度"
    case .handled: "处理"
    case .to: "接收方"
    case .digest: "摘要值"
    case .decisions: "决定"
    case .id: "id"
    case .text: "文本"
    case .item: "议题"
    case .serves: "对应愿景"
    case .policy: "政策"
    case .body: "机构"
    case .strength: "强度"
    case .evidence: "依据"
    case .level: "程度"
    case .carrier: "递送人"
    case .by, .until: "期限"
    case .group: "集团"
    case .members: "成员"
    case .of: "认可对象"
    case .inviter: "邀请人"
    case .reply, .answer: "答复"
    case .conditions: "条件"
    case .terms: "保密条款"
    case .travel: "行程"
    case .visa: "签证"
    case .much: "发言较多"
    case .some: "发言适中"
    case .few: "发言较少"
    case .interrupted: "被打断"
    case .incidents: "事件"
    case .helped: "有益之处"
    case .replaces: "接替"
    case .position: "立场"
    case .scale: "数值"
    case .source: "来源"
    }
  }
}

extension Chinese {
  /// The words that people write about steps and promises.
  static func progress(_ text: String) -> String? {
    switch text.lowercased() {
    case "planned": "计划中"
    case "active", "in progress", "ongoing": "进行中"
    case "open", "pending": "未完成"
    case "done", "complete", "completed", "finished": "已完成"
    case "delivered": "已送达"
    case "kept": "已兑现"
    case "dropped": "已放弃"
    case "cancelled", "canceled": "已取消"
    case "granted": "已批准"
    case "refused": "被拒"
    case "applied": "已申请"
    case "not needed": "不需要"
    default: nil
    }
  }

  /// The words that people write for sides and roles.
  static func usual(_ text: String) -> String? {
    switch text.lowercased() {
    case "neutral": "中立"
    case "participant": "与会者"
    case "facilitator": "主持人"
    case "interpreter": "口译员"
    case "translator": "翻译"
    case "note-taker": "记录员"
    case "rapporteur": "报告员"
    case "observer": "观察员"
    case "staff": "工作人员"
    case "secretary": "秘书"
    default: nil
    }
  }

  /// A name with the characters first: "罗静怡 Luo Jingyi". Any other text stays as it is.
  static func nativeFirst(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let last = words.last, words.count > 1, (2...6).contains(last.count),
      last.allSatisfy(isHan), !words.dropLast().joined().contains(where: isHan)
    else { return name }
    return "\(last) \(words.dropLast().joined(separator: " "))"
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isIdeographic || $0 == "·" }
  }
}
