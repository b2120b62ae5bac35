import AgeFormat
import BundleFormat
import MinisignFormat
import SLIP39

// What is wrong with bundles, age files, signatures and shares, in Chinese.

extension Words {
  func chineseText(_ error: BundleError) -> ErrorText {
    switch error {
    case .notAnArchive, .noIndex:
      ErrorText(
        "文件中的归档不是 subrosa 制作的；未导入任何内容",
        hint: "请发送方使用 `subrosa share`，或者逐个加密文件")
    case .newerIndex:
      ErrorText("制作文件的 subrosa 版本较新；未导入任何内容", hint: "更新 subrosa")
    case .notAFile:
      ErrorText("文件中有链接、文件夹或设备；未导入任何内容")
    case .unsafePath:
      ErrorText("文件内的归档中有不安全或过长的路径；未导入任何内容")
    case .malformedIndex, .malformedEntry, .otherEntries, .continued:
      ErrorText(
        "文件的格式与 subrosa 写出的不符；未导入任何内容", hint: "不要相信这个文件；向发送方核实")
    case .tooLarge:
      ErrorText("文件的内容超出共享文件的上限；未导入任何内容")
    case .truncated:
      ErrorText("文件不完整；未导入任何内容", hint: "请对方重新发送文件")
    }
  }

  func chineseText(_ error: AgeError) -> ErrorText {
    switch error {
    case .notAge: ErrorText("这不是 age 文件")
    case .unsupportedVersion: ErrorText("文件的 age 格式太新，本程序还不支持")
    case .malformedArmor, .malformedHeader, .malformedStanza, .passphraseNotAlone,
      .changedHeader:
      ErrorText("age 文件已损坏或遭改动")
    case .headerTooLarge: ErrorText("age 文件的接收方太多")
    case .truncatedHeader, .truncatedPayload:
      ErrorText("age 文件不完整", hint: "请对方重新发送文件")
    case .changedPayload, .continuedPayload:
      ErrorText("age 文件已损坏或遭改动", hint: "请对方重新发送文件")
    case .tooCostly: ErrorText("这个 age 文件要求用超过 1 GiB 的内存来验证口令")
    case .otherRecipients: ErrorText("你的密钥都打不开这个 age 文件")
    case .passphraseNeeded: ErrorText("这个 age 文件要用口令打开，不能用密钥")
    case .wrongPassphrase: ErrorText("age 文件的口令不对")
    case .malformedRecipient: ErrorText("这不是 age 接收方")
    case .malformedIdentity: ErrorText("这不是 age 身份")
    case .noRecipients: ErrorText("没有给出接收方")
    case .mixedRecipients:
      ErrorText("有的 age 接收方抗量子，有的不抗量子；同一个文件同时为两者加密，就不再抗量子")
    case .outOfMemory: ErrorText("内存不足，无法存放密钥")
    }
  }

  func chineseText(_ error: MinisignError) -> ErrorText {
    switch error {
    case .malformed, .unsupportedAlgorithm:
      ErrorText("这不是 minisign 文件；未作任何改动")
    case .otherKey(let id):
      ErrorText("签名出自另一把密钥 \(id)；未作任何改动")
    case .wrongSignature:
      ErrorText(
        "签名与这份文本不符；未作任何改动",
        hint: "运行 `subrosa outcome text REF` 取得要签名的原文")
    case .wrongComment:
      ErrorText("签名与它的备注不符；未作任何改动")
    case .passwordNeeded, .wrongPassword, .tooCostly:
      ErrorText("无法读取私钥；未作任何改动")
    case .outOfMemory: ErrorText("内存不足，无法存放密钥")
    }
  }

  func chineseText(_ error: SLIP39Error, _ reason: String) -> ErrorText {
    let hint: String? =
      switch error {
      case .unknownWord, .wrongChecksum, .wordCount, .malformedShare:
        "与纸上的单词核对；`subrosa custody check` 可以检查单份份额"
      case .otherSet, .otherThreshold:
        "查看每张纸上的套号；`subrosa custody check` 也会显示套号"
      case .wrongDigest: "对每份份额运行 `subrosa custody check`，并与纸上的内容核对"
      case .sameShare, .tooFewShares, .tooManyShares, .tooCostly, .secretSize, .groupSize,
        .passphraseCharacters, .outOfMemory:
        nil
      }
    return ErrorText("\(reason)；未作任何改动", hint: hint)
  }

  func chineseReason(_ error: SLIP39Error) -> String {
    switch error {
    case .wordCount(let count): "输入了 \(count) 个单词，而保险库的份额有 33 个单词"
    case .unknownWord(let place): "第 \(place + 1) 个单词不在词表中"
    case .wrongChecksum(let place?): "有一个单词不对，多半是第 \(place + 1) 个"
    case .wrongChecksum(nil): "有两个或更多的单词不对，或有单词的次序不对"
    case .malformedShare: "这些单词不构成一份份额"
    case .otherSet: "这份份额属于另一套"
    case .sameShare: "这份份额已经输入过"
    case .otherThreshold: "这份份额与同组的其他份额不符"
    case .tooFewShares: "份额不够"
    case .tooManyShares: "份额多于所需"
    case .wrongDigest: "这些份额同属一套，但其中至少有一份是伪造的"
    case .tooCostly: "这些份额要求的计算量太大，保险库的份额不会这样"
    case .secretSize: "凭据必须有 16 到 64 字节"
    case .groupSize: "不能按这样的份数生成份额"
    case .passphraseCharacters: "份额的口令只能含 ASCII 字符"
    case .outOfMemory: "内存不足，无法存放份额"
    }
  }
}
