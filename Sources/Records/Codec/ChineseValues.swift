/// The words that fields with a choice may hold, as Chinese has them.
///
/// A record holds the English word, which other programs and the JSON output show. A person who reads
/// Chinese types and sees these.
package enum ChineseValues {
  /// The words for each, the one that is shown first.
  private static let words: [(english: String, chinese: [String])] = [
    ("track2", ["二轨对话", "二轨", "二轨對話", "二軌對話", "二軌"]),
    ("scientific", ["科学对话", "科学", "科學對話", "科學"]),
    ("planned", ["计划中", "已计划", "计划", "拟举行", "計劃中", "已計劃", "計劃"]),
    ("held", ["已举行", "举行", "已召开", "已舉行", "舉行", "已召開"]),
    ("postponed", ["已推迟", "推迟", "已延期", "延期", "已推遲", "推遲"]),
    ("cancelled", ["已取消", "取消"]),
    ("considered", ["考虑中", "考虑", "拟邀", "拟邀请", "考慮中", "考慮", "擬邀", "擬邀請"]),
    ("approached", ["已接触", "接触", "已接觸", "接觸"]),
    ("invited", ["已邀请", "邀请", "已邀請", "邀請"]),
    ("accepted", ["已接受", "接受"]),
    ("declined", ["已谢绝", "谢绝", "已婉拒", "婉拒", "已拒绝", "拒绝", "已謝絕", "謝絕", "已拒絕", "拒絕"]),
    ("withdrawn", ["已退出", "退出", "已撤回", "撤回"]),
    ("attended", ["已出席", "出席"]),
    ("draft", ["草稿", "草案"]),
    ("agreed", ["已议定", "议定", "已商定", "商定", "已議定", "議定"]),
    ("not needed", ["不需要", "无需", "不必", "無需"]),
    ("abandoned", ["已放弃", "放弃", "已放棄", "放棄"]),
    ("received", ["已收到", "收到"]),
    ("read", ["已阅", "已读", "已閱", "已讀"]),
    ("questions asked", ["有提问", "已提问", "提问", "有提問", "已提問", "提問"]),
    ("used", ["已采用", "采用", "已采纳", "采纳", "已採用", "採用", "已採納", "採納"]),
    ("refused", ["已拒绝", "拒绝", "已拒收", "拒收", "已拒絕", "拒絕"]),
    ("private", ["私密"]), ("chatham", ["查塔姆", "查塔姆宫规则", "查塔姆规则"]),
    ("side", ["方"]), ("open", ["公开", "公開"]),
  ]

  private static let byEnglish = Dictionary(
    uniqueKeysWithValues: words.map { ($0.english, $0.chinese[0]) })

  /// The word that is shown for a field's word; nil for a text that is none.
  package static func shown(_ english: String) -> String? { byEnglish[english] }

  /// The word of a choice that somebody means; nil if it is none of them.
  ///
  /// - Parameter choice: the words that the field may hold.
  package static func word(_ typed: String, of choice: [String]) -> String? {
    let isMark: (Character) -> Bool = { $0.isWhitespace }
    let text = typed.drop(while: isMark)
    guard let end = text.lastIndex(where: { !isMark($0) }) else { return nil }
    let word = String(text[...end])
    return words.first { choice.contains($0.english) && $0.chinese.contains(word) }?.english
  }
}

extension FieldKey {
  /// The fields that hold a word of a choice, in some kind of record or entry.
  package static let choices: Set<FieldKey> = [.type, .rule, .marking, .state, .answer]
}
