import Redaction

// MARK: - Texts that the program adds to redacted texts

extension Words {
  func chineseBacking(_ backing: StatementSources.Backing) -> String? {
    switch backing {
    case .unknown, .one: nil
    case .several: "以下各段发言均为多位与会者的共同看法。"
    case .severalSides: "以下各段发言均为多位与会者的共同看法，这些与会者不止来自一方。"
    }
  }

  func chineseGeneral(_ term: GeneralTerm) -> String {
    switch term {
    case .participant(let side): (side.map(chineseSide) ?? "") + "一位与会者"
    case .somebody: "某人"
    case .institution: "某机构"
    case .dialogue: "本对话"
    case .place(let region): (region.map(chineseName) ?? "") + "某地"
    case .time(let season): season.map(name) ?? "某时"
    case .amount(let magnitude): chineseName(magnitude)
    case .counted(let magnitude, let measure): chineseName(magnitude) + measure
    case .written(let words): words
    }
  }

  /// A side by its letter: 甲方 for A. Behind the tenth the letter stands.
  private func chineseSide(_ letter: String) -> String {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]
    let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
    return letters.firstIndex(of: letter).map { "\(stems[$0])方" } ?? "\(letter) 方"
  }
}

// MARK: - Records of summaries

extension Words {
  func chineseLabel(_ fact: ReleaseFact) -> String {
    switch fact {
    case .seed: "种子"
    case .group: "各方人数下限"
    case .order: "顺序"
    case .backed: "发言者人数下限"
    case .withheld: "扣留的发言"
    case .private: "私密内容"
    case .signed: "签名公钥"
    }
  }

  func chineseDecided(_ decision: Decision, about term: String) -> String {
    switch decision {
    case .mask: "遮蔽：\(term)"
    case .pseudonym: "代称：\(term)"
    case .generalise: "概括：\(term)"
    case .allow: "放行：\(term)"
    }
  }

  func chineseOrder(isKept: Bool) -> String { isKept ? "与笔记相同" : "已打乱" }

  var chineseIncluded: String { "已包含" }

  func chineseName(_ format: SummaryFormat) -> String {
    switch format {
    case .markdown: "Markdown"
    case .html: "HTML 网页"
    case .text: "纯文本"
    case .json: "JSON"
    }
  }

  func chineseWhatLeft(_ statements: Int, as format: String) -> String {
    "脱敏摘要，\(statements) 段发言，格式为 \(format)"
  }
}

// MARK: - Amounts and regions

extension Words {
  // Each is true of every number of its order: 5,000 and 500,000 are both 上千.
  func chineseName(_ magnitude: Magnitude) -> String {
    switch magnitude {
    case .several: "若干"
    case .tens: "数十"
    case .hundreds: "数百"
    case .thousands: "上千"
    case .millions: "上百万"
    }
  }

  func chineseName(_ region: Region) -> String {
    switch region {
    case .northernAfrica: "北非"
    case .easternAfrica: "东非"
    case .middleAfrica: "中部非洲"
    case .southernAfrica: "南部非洲"
    case .westernAfrica: "西非"
    case .caribbean: "加勒比地区"
    case .centralAmerica: "中美洲"
    case .southAmerica: "南美洲"
    case .northernAmerica: "北美"
    case .centralAsia: "中亚"
    case .easternAsia: "东亚"
    case .southEasternAsia: "东南亚"
    case .southernAsia: "南亚"
    case .westernAsia: "西亚"
    case .easternEurope: "东欧"
    case .northernEurope: "北欧"
    case .southernEurope: "南欧"
    case .westernEurope: "西欧"
    case .oceania: "大洋洲"
    }
  }
}

// MARK: - The review of a redaction

extension Words {
  func chineseReason(_ reason: Candidate.Reason) -> String {
    switch reason {
    case .person: "人物"
    case .affiliation: "所属机构"
    case .contact: "联系方式"
    case .protected: "受保护词"
    case .nearName: "近似姓名"
    case .name: "名称"
    case .chineseName: "中文姓名"
    case .organisation: "机构"
    case .place: "地点"
    case .date: "日期"
    case .quantity: "数量"
    case .phone: "电话"
    case .code: "编号"
    case .address: "网址或账号"
    case .role: "职务"
    case .unique: "独有特征"
    case .ownFact: "本人经历"
    case .gender: "性别"
    }
  }
}
