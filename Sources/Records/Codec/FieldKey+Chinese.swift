// Front matter as Chinese writers have it. It is read like the English, and never written.

extension FieldKey {
  /// Chinese words for keys; of some, the record or the entry decides which key is meant.
  private static let chinese: [String: [FieldKey]] = [
    "类型": [.type], "類型": [.type], "对话类型": [.type], "對話類型": [.type],
    "短名": [.slug], "标题": [.title], "題目": [.title], "题目": [.title],
    "標題": [.title], "姓名": [.name], "名字": [.name], "日期": [.date, .on], "标签": [.tags], "標籤": [.tags],
    "标记": [.marking], "標記": [.marking], "附件": [.attachments],
    "参与方": [.parties, .party], "參與方": [.parties, .party], "愿景": [.vision], "願景": [.vision],
    "议程": [.agenda], "議程": [.agenda], "主持人": [.facilitators, .facilitator],
    "召集方": [.convener], "召集人": [.convener], "管辖地": [.jurisdiction], "管轄地": [.jurisdiction],
    "规则": [.rule], "規則": [.rule], "状态": [.status, .state], "狀態": [.status, .state],
    "开始": [.begins], "開始": [.begins], "结束": [.ends], "結束": [.ends], "分组": [.groups],
    "国家集团": [.groups], "國家集團": [.groups],
    "认可": [.acceptance], "認可": [.acceptance], "邀请": [.invitations], "邀請": [.invitations],
    "本名": [.native], "别名": [.aliases], "別名": [.aliases], "一方": [.side], "方": [.side],
    "所属方": [.side], "所屬方": [.side],
    "所属机构": [.affiliations], "所屬機構": [.affiliations], "单位": [.affiliations],
    "职务": [.roles], "職務": [.roles], "联系方式": [.contact], "聯繫方式": [.contact],
    "影响力": [.influence], "影響力": [.influence], "看法": [.perspective],
    "约束": [.constraints], "約束": [.constraints], "声望": [.standing], "聲望": [.standing],
    "经验": [.experience], "經驗": [.experience],
    "不能邻座": [.apart], "不能鄰座": [.apart], "对话": [.dialogue], "對話": [.dialogue],
    "会议": [.session], "會議": [.session], "人物": [.people, .person],
    "地点": [.place, .where], "地點": [.place, .where], "出现处": [.where], "出現處": [.where],
    "出处": [.where], "出處": [.where],
    "会场": [.place], "會場": [.place],
    "出席者": [.attendees], "与会者": [.attendees], "與會者": [.attendees],
    "问题": [.questions], "問題": [.questions], "允诺": [.promises], "允諾": [.promises],
    "理由": [.reason, .why], "影响路径": [.pathway], "影響路徑": [.pathway],
    "承诺": [.commitments, .promises], "承諾": [.commitments, .promises],
    "红线": [.redlines], "紅線": [.redlines],
    "会场气氛": [.climate], "會場氣氛": [.climate], "信任": [.trust], "主办方": [.organiser],
    "主辦方": [.organiser], "内容": [.what], "內容": [.what], "时间": [.when], "時間": [.when],
    "严重程度": [.severity], "嚴重程度": [.severity], "处理": [.handled], "處理": [.handled],
    "签名": [.signatures], "簽名": [.signatures], "公钥": [.keys, .key], "公鑰": [.keys, .key],
    "摘要值": [.digest], "决定": [.decisions], "決定": [.decisions],
    "文本": [.text], "议题": [.item], "議題": [.item], "服务": [.serves], "对应愿景": [.serves],
    "政策": [.policy],
    "机构": [.body], "機構": [.body], "强度": [.strength], "強度": [.strength],
    "依据": [.evidence], "依據": [.evidence], "程度": [.level], "递送人": [.carrier],
    "遞送人": [.carrier], "对象": [.to], "對象": [.to],
    "接收方": [.to], "期限": [.by, .until], "组": [.group],
    "集团": [.group], "集團": [.group],
    "成员": [.members], "成員": [.members], "认可对象": [.of], "認可對象": [.of],
    "邀请人": [.inviter], "邀請人": [.inviter], "立场": [.position], "立場": [.position],
    "答复": [.reply, .answer], "答覆": [.reply, .answer], "条件": [.conditions], "條件": [.conditions],
    "签证": [.visa], "簽證": [.visa], "行程": [.travel],
    "保密条款": [.terms], "保密條款": [.terms], "接替": [.replaces],
    "发言较多": [.much], "發言較多": [.much], "发言一般": [.some], "發言一般": [.some],
    "发言适中": [.some], "發言適中": [.some],
    "发言较少": [.few], "發言較少": [.few], "被打断": [.interrupted], "被打斷": [.interrupted],
    "事件": [.incidents], "有益之处": [.helped], "有益之處": [.helped],
    "数值": [.scale], "數值": [.scale], "来源": [.source], "來源": [.source],
  ]

  /// Whether a key as somebody wrote it means this one in Chinese.
  func isMeant(by written: String) -> Bool {
    // ASCII, which most keys are, is none of the words.
    written.utf8.first.map { $0 >= 0x80 } ?? false
      && FieldKey.chinese[written]?.contains(self) ?? false
  }

  /// The keys that somebody may mean by a word: one that is spelled so, or those that it stands for in
  /// Chinese.
  static func meant(by written: String) -> [FieldKey] {
    FieldKey(rawValue: written).map { [$0] } ?? chinese[written] ?? []
  }
}

extension FieldKey {
  /// Words for the kind, which decides what all other keys mean.
  static let kindNames = [FieldKey.kind.rawValue, "种类", "種類", "记录类型", "記錄類型"]

  /// The fields whose text is a date.
  package static let dates: Set<FieldKey> = [
    .date, .begins, .ends, .when, .until, .by, .on, .terms, .travel,
  ]
}

extension RecordKind {
  private static let chinese: [String: RecordKind] = [
    "对话": .dialogue, "對話": .dialogue, "人物": .person, "会议": .session, "會議": .session,
    "笔记": .note, "筆記": .note, "成果": .outcome, "泄露事件": .exposure, "洩露事件": .exposure,
    "平行活动": .gathering, "平行活動": .gathering, "发布记录": .release, "發布記錄": .release,
    "附件": .attachment, "速记": .line, "速記": .line,
  ]

  /// The kind that somebody wrote, in English or Chinese; any other name becomes `other`.
  package init(written name: String) {
    self =
      RecordKind.chinese[name.filter { !$0.isWhitespace }] ?? RecordKind(name: name)
  }
}

extension PortionMark {
  private static let chinese: [String: PortionMark] = [
    "私密": .private, "查塔姆": .chatham, "方": .side, "公开": .open, "公開": .open,
  ]

  /// The longest of the Chinese words, in bytes.
  static let longestChinese = chinese.keys.reduce(0) { max($0, $1.utf8.count) }

  /// The mark that a word is, in English or Chinese; nil for other words.
  package init?(word: String) {
    guard let mark = PortionMark(rawValue: word) ?? PortionMark.chinese[word] else { return nil }
    self = mark
  }
}

extension TextRule {
  /// A word as the field keeps it: one of a choice is kept in English.
  func word(for text: String) -> String {
    guard case .oneOf(let words) = self, !words.contains(text) else { return text }
    return ChineseValues.word(text, of: words) ?? text
  }
}
