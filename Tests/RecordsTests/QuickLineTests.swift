import Records
import Testing

/// How a line that was typed in a hurry is read.
@Suite struct QuickLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    var mark: PortionMark?
    var label = ""
    var sign: QuickLine.Sign?
    let text: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(line: "we agree", text: "we agree"),
    Case(line: "JB: we agree", label: "JB", text: "we agree"),
    Case(line: "O: ! sends the figures", label: "O", sign: .commitment, text: "sends the figures"),
    Case(line: "! O: sends the figures", label: "O", sign: .commitment, text: "sends the figures"),
    Case(line: "? who pays", sign: .question, text: "who pays"),
    Case(line: "??who pays", sign: .question, text: "who pays"),
    Case(line: "(open) Dr. Wu: yes", mark: .open, label: "Dr. Wu", text: "yes"),
    Case(line: "JB: (private) (open) yes", mark: .private, label: "JB", text: "yes"),
    Case(line: "（公开）王伟：！发送数字", mark: .open, label: "王伟", sign: .commitment, text: "发送数字"),
    Case(line: "王教授：？谁来付款", label: "王教授", sign: .question, text: "谁来付款"),
    // What is no label, sign or mark.
    Case(line: "10:30 break", text: "10:30 break"),
    Case(line: "see https://example.org", text: "see https://example.org"),
    Case(line: "Https://example.org", text: "Https://example.org"),
    Case(line: "they said that: no", text: "they said that: no"),
    Case(line: "(maybe) yes", text: "(maybe) yes"),
    Case(line: "![plan](a.png)", text: "![plan](a.png)"),
    Case(line: "He asked the others again: no", text: "He asked the others again: no"),
    Case(line: "who pays?", text: "who pays?"),
  ])
  func aLineSaysWhoSpeaksAndWhatItIs(_ line: Case) {
    let read = QuickLine(line.line)
    #expect(read.mark == line.mark)
    #expect(read.label == line.label)
    #expect(read.sign == line.sign)
    #expect(read.text == line.text)
  }

  @Test func tagsMayHaveAFullWidthSign() {
    #expect(QuickLine("JB: figures #data ＃承诺 #1").tags == ["data", "承诺"])
    #expect(QuickLine("a ＃承诺").plainText == "a #承诺")
  }

  @Test func aLineKeepsItsRecordThroughTheTextForm() throws {
    var note = Note()
    note.session = "s1"
    note.people = ["ann"]
    var metadata = Metadata(.line(note), title: "x")
    metadata.date = "2026-03-14T09:30:05+02:00"
    let form = TextForm(metadata: metadata, body: Array("JB: x\n".utf8))
    #expect(try TextForm.parse(form.render(), assuming: .note) == form)
    #expect(try Metadata(serialized: metadata.serialized()) == metadata)
    #expect(metadata.days != nil)
  }
}
