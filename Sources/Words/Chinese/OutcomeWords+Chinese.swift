import Application

extension Words {
  func chineseTitle(_ page: OutcomePage) -> String {
    switch page {
    case .text(let title, let state): "\(title)：\(value(state))"
    case .keys: "签名密钥"
    case .pathway(let outcome): "\(outcome)：影响路径"
    }
  }

  func chineseText(_ sentence: OutcomeSentence) -> String {
    switch sentence {
    case .agreedTextUnknown:
      "成果标为已议定，但记录没有写明议定的是哪一份文本，只有签名能够说明。"
    case .notAgreedText: "当前文本并非议定文本。"
    case .agreedTextLost: "历史中没有议定文本。"
    case .agreedVersion(let digits, let reference):
      "议定文本是版本 \(digits)：`subrosa diff \(reference)@\(digits)`"
    case .nobodySigned: "无人签名。"
    case .unsigned(let name, let party): "尚未签名：\(name)" + (party.isEmpty ? "" : "（\(party)）")
    case .noKeys: "没有。"
    case .key(let id, let name, let isOwn): "\(id)  \(holder(name, isOwn: isOwn))"
    case .nobodyCarries: "未记录步骤。"
    }
  }

  func chineseColumns(_ table: OutcomeTable) -> [String] {
    switch table {
    case .signatures: ["签名", "签名人", "密钥", "备注"]
    case .pathway: ["步骤", "递送人", "接收方", "期限", "状态", "答复", "依据"]
    }
  }

  func chineseName(_ state: SignatureCheck.State) -> String {
    switch state {
    case .valid: "有效"
    case .wrong: "无效"
    case .unknownKey: "密钥未知"
    case .unreadable: "无法读取"
    }
  }

  func chineseNote(_ note: OutcomeNote) -> String {
    switch note {
    case .agreed(let name): "已议定：\(name)；运行 `subrosa outcome sign` 签名"
    case .signed(let name): "已签名：\(name)"
    case .pathwayChanged(let name): Chinese.spaced("已更改\(name)的影响路径")
    case .keyRemoved(let names): Chinese.spaced("已删除\(Chinese.list(names))的密钥")
    case .textWritten(let signatures): "文本和 \(signatures) 个签名已存为未加密的文件"
    }
  }

  func chinesePrompt(_ prompt: OutcomePrompt) -> String {
    switch prompt {
    case .keyName: "姓名："
    case .comment: "备注："
    case .recipient: "接收方："
    case .carrier: "递送人："
    }
  }
}
