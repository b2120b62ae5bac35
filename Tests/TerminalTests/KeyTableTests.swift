import Terminal
import Testing

private enum Step: CaseIterable, Sendable {
  case forward, back, stay
}

@Suite struct KeyTableTests {
  private let table = KeyTable<Step> { step in
    switch step {
    case .forward: [.right, .control("f")]
    case .back: [.extending(.right), .alt("\u{7f}")]
    case .stay: []
    }
  }
  private let names = KeyNames(control: "C-", alt: "M-", shift: "S-") { key in
    switch key {
    case .right: "right"
    case .character("\u{7f}"): "rubout"
    default: nil
    }
  }

  @Test func aKeyLeadsToItsAction() {
    #expect(table.action(of: .control("f")) == .forward)
    #expect(table.action(of: .extending(.right)) == .back)
    #expect(table.action(of: .character("f")) == nil)
    #expect(table.name(of: .forward, names) == "right" && table.name(of: .stay, names).isEmpty)
  }

  @Test func theHelpNamesEveryKeyOfEveryAction() {
    let rows = table.help(width: 30, names: names) { "\($0)" }
    #expect(
      rows == ["right, C-F         forward", "S-right, M-rubout  back", "                   stay"])
  }

  @Test func aWideWindowHasSeveralColumns() {
    let rows = table.help(width: 100, names: names) { "\($0)" }
    #expect(rows.count == 1 && rows[0].contains("forward") && rows[0].hasSuffix("stay"))
  }

  @Test(arguments: 1...60) func rowsFitTheWindow(_ width: Int) {
    for row in table.help(width: width, names: names, describe: { "\($0)" }) {
      #expect(DisplayWidth.columns(of: row) <= width)
    }
  }

  @Test func aKeyWithTwoActionsTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = KeyTable<Step> { _ in [.enter] }
    }
  }
}
