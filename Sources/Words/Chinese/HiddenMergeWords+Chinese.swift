import VaultStore

// What `merge` tells whoever unlocked a hidden compartment, in Chinese.

extension Words {
  func chineseNote(_ note: HiddenMergeNote) -> String {
    switch note {
    case .merged(let versions, let records):
      "已合并暗格中 \(records) 条记录的 \(versions) 个版本"
    case .partlyMerged(let versions, let lacking):
      "暗格缺少 \(lacking) 个版本，已合并其中 \(versions) 个；再合并一次，继续合并其余版本"
    case .nothingLacking: "暗格没有可合并的内容：暗格里已经都有了"
    case .olderCame(let count):
      "合并到暗格的版本中，有 \(count) 个比原有的旧，现已进入历史：丢弃过的内容又回来了；"
        + "要丢弃，运行 `reseal --drop-history`"
    case .inConflict(let count):
      "暗格中 \(count) 条记录的版本有冲突；运行 `subrosa conflicts` 列出这些记录"
    case .sharedSlugs(let count):
      "暗格中有 \(count) 个短名由不止一条记录使用；运行 `subrosa conflicts` 列出这些短名"
    case .tooLarge(let count):
      "有 \(count) 个版本太大，暗格装不下，仍留在另一个文件中"
    case .leftOut(let file, let obstacle): chineseText(obstacle, of: file)
    case .damagedHere: "这个保险库的暗格已损坏，没有向它合并任何内容"
    case .ownStayed: "另一个暗格自己的密钥、联系人和设置没有合并"
    }
  }

  private func chineseText(_ obstacle: HiddenObstacle, of file: String) -> String {
    switch obstacle {
    case .notOpened: "\(file)：打开它用的是外层的口令，因此没有合并它的暗格"
    case .another: "\(file)：它的口令打开的是另一个暗格，那个暗格没有合并"
    case .damaged(let count): "\(file)：它的暗格有 \(count) 处损坏；没有合并其中的任何内容"
    case .newerProgram: "\(file)：它的暗格由较新版本的程序写成；没有合并其中的任何内容"
    case .unreadable: "\(file)：无法读取它的暗格；没有合并其中的任何内容"
    }
  }
}
