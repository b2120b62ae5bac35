/// Lists of shares with their prices, where figures come between the names: 青岛东方 22.39 华意压缩 22.06.
struct ChineseShares {
  /// A run before a price.
  private struct Item {
    var token: Int
    var isFirm: Bool
    /// Whether no price is before it, so that it can only begin a list.
    var isFirst: Bool
  }

  private var items: [Item] = []

  /// Records a run before a price.
  mutating func add(_ run: ChineseRun, _ token: Int, _ passage: Passage) {
    guard (2...Self.longest).contains(run.count),
      passage[token + 1]?.kind == .number || passage[token + 2]?.kind == .number,
      run.segments.allSatisfy({ $0.classes.isDisjoint(with: [.function, .day, .speech]) }),
      !run.has(.unit, at: 0)
    else { return }
    let isFirm = run.segments.contains {
      !$0.classes.isDisjoint(with: [.place, .name, .trade, .organisation, .institution])
    }
    items.append(
      Item(token: token, isFirm: isFirm, isFirst: !Self.isPrice(token - 1, passage)))
  }

  /// The number of characters in the short name of a firm.
  private static let longest = 5

  /// Whether a token is the end of a figure with a decimal point.
  private static func isPrice(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.kind == .number else { return false }
    return passage.text[token.range].contains(UInt8(ascii: "."))
      || passage.isSign(".", at: index - 1) && passage[index - 2]?.kind == .number
  }

  /// Marks the runs of a list in which at least half are recognised as firms.
  func mark(_ marks: inout Marks) {
    var first = 0
    while first < items.count {
      var end = first + 1
      while end < items.count, !items[end].isFirst,
        items[end].token - items[end - 1].token <= Self.gap
      {
        end += 1
      }
      let row = items[first..<end]
      if row.count >= Self.shortest, row.count(where: \.isFirm) * 2 >= row.count {
        for item in row { marks.add(item.token...item.token, .organisation) }
      }
      first = end
    }
  }

  /// The number of tokens from a name to the next one, and the number of names in a list.
  private static let gap = 6
  private static let shortest = 3
}
