import Terminal
import Testing

@Suite struct StatusRowTests {
  private func row(_ width: Int, title: String = "首次通报不是承认") -> String {
    StatusRow.fitted(
      title: title, facts: ["已更改", "50 %", ""],
      keys: ["Ctrl-S 保存", "，Ctrl-Q 退出", "，F1 显示按键", "，Ctrl-F 查找"], width: width)
  }

  @Test func everythingStandsThereWhereThereIsRoom() {
    #expect(row(100) == "首次通报不是承认  已更改  50 %  Ctrl-S 保存，Ctrl-Q 退出，F1 显示按键，Ctrl-F 查找")
  }

  @Test func theTitleIsCutBeforeAKeyIsLeftOut() {
    let row = row(84, title: String(repeating: "长", count: 40))
    #expect(row.hasSuffix("F1 显示按键，Ctrl-F 查找") && row.contains("…"))
    #expect(DisplayWidth.columns(of: row) <= 84)
  }

  @Test(arguments: 12...90)
  func noKeyIsCut(width: Int) {
    let row = row(width)
    #expect(DisplayWidth.columns(of: row) <= width)
    guard width >= 32 else { return }
    #expect(["Ctrl-S 保存", "退出", "按键", "查找"].contains(where: row.hasSuffix), "\(row)")
  }
}
