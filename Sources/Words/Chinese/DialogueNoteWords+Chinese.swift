import Application

extension Words {
  func chineseNote(_ note: DialogueNote) -> String {
    switch note {
    case .pageNotEncrypted: "文件不会加密：能访问这块磁盘的人，都能读到其中的每一个姓名"
    case .pageWritten: "已写出，未加密；保险库不保护这个文件"
    case .invited(let result): change(result)
    case .itemsWithheld(let count): "因标记而没有列入：\(count) 项议题"
    case .itemNames(let number):
      "议程第 \(number) 项含有你记录中的名字或受保护词；用 `subrosa edit` 更改"
    case .wordsUnclear(let words):
      "这些词可能暴露某人的身份：\(Chinese.some(words, unit: "个词"))"
    case .dialogueIsEmpty: "这个对话还没有任何记录"
    }
  }
}
