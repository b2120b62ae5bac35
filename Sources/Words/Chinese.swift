import Records

// The grammar that sentences in Chinese share. Only the Chinese body of a sentence calls it.

/// Lists and words as Chinese prose has them.
///
/// Numbers need no help: a sentence writes the number, a space and a measure word.
enum Chinese {
  /// "甲", "甲和乙", "甲、乙和丙", with spaces around the last conjunction where a Latin letter or a
  /// digit touches it: "Luo Jingyi 和 Wang Wei".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: "、")
    return first + space(after: first) + "和" + space(before: last) + last
  }

  /// A list that shows only the first items, and then how many there are: "甲、乙等 8 项".
  ///
  /// - Parameter unit: what stands behind the number, a measure word or a noun that needs none.
  static func some(_ items: [String], limit: Int = 6, unit: String = "项") -> String {
    guard items.count > limit else { return list(items) }
    let first = items.prefix(limit).joined(separator: "、")
    return first + space(after: first) + "等 \(items.count) \(unit)"
  }

  /// What a kind of records is called where it is only read. Where it is typed, or can be, its name
  /// stands.
  static func name(_ kind: RecordKind) -> String {
    switch kind {
    case .dialogue: "对话"
    case .person: "人物"
    case .session: "会议"
    case .note: "笔记"
    case .outcome: "成果"
    case .exposure: "泄露事件"
    case .gathering: "平行活动"
    case .release: "发布记录"
    case .attachment: "附件"
    case .line: "速记"
    case .setting: "设置"
    case .key: "密钥"
    case .contact: "联系人"
    case .protected: "受保护词"
    case .decision: "决定"
    case .draft: "草稿"
    case .other(let name): name
    }
  }

  /// The space that separates a Latin word or a number from the Chinese that follows.
  static func space(after text: String) -> String { isLatin(text.last) ? " " : "" }

  /// The space that separates a Latin word or a number from the Chinese in front of it.
  static func space(before text: String) -> String { isLatin(text.first) ? " " : "" }

  private static func isLatin(_ character: Character?) -> Bool {
    guard let scalar = character?.unicodeScalars.first else { return false }
    // Up to the end of Latin Extended-B: letters with accents in names count too. A code in
    // backquotes stands like a word.
    return scalar == "`"
      || scalar.value < 0x250 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}
