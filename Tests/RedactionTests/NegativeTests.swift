import Redaction
import Testing

/// What looks like a name and is an ordinary word stays readable.
@Suite struct NegativeTests {
  private struct Example: Sendable {
    let name: String
    var native = ""
    let text: String
    /// The words that are names there.
    var names: [String] = []
  }

  private static let examples: [Example] = [
    Example(
      name: "Will Lowe", text: "We will meet. Will they come? A strong will, goodwill, willing."),
    Example(
      name: "Will Lowe", text: "Lower the flag; the lowest, flowers, slowed, allowed, below."),
    Example(
      name: "Will Lowe", text: "Then Will will go, says Lowe's aide.", names: ["Will", "Lowe"]),
    Example(
      name: "Harriet May", text: "It may be. In May 2024, on 5 May, by May 7. May I ask? Maybe."),
    Example(name: "Harriet May", text: "Then May asked.", names: ["May"]),
    Example(name: "Mark Long", text: "A long way; mark the date, as long as it lasts, belong."),
    Example(name: "Grace Young", text: "With grace, the young man, younger people, gracefully."),
    Example(name: "Rich Page", text: "On this page, a rich country, the richest pages."),
    Example(name: "He An", text: "He said so. She and an aide. An hour later. This and that."),
    Example(name: "So To", text: "So we went to town. To begin with, so far so good."),
    Example(name: "Li Na", text: "Carolina, national, final, reliable, alumina; line after line."),
    Example(name: "Al Ng", text: "Also, almost all of it; long, during, England, alright."),
    Example(name: "Ann Lee", text: "Planned, banned, annual, fleet, sleep, asleep, annex."),
    Example(name: "Ian Ross", text: "Across, gross, crossing; Italian guardians."),
    Example(name: "Gao Ming", native: "高明", text: "这个办法很高明，他的医术更高明，另请高明吧。"),
    Example(name: "Gao Ming", native: "高明", text: "会后高明说不同意。", names: ["高明"]),
    Example(name: "Wan Li", native: "万里", text: "万里长城，鹏程万里，行程十万里，不远万里而来。"),
    Example(name: "Wan Li", native: "万里", text: "会后万里同志说不同意。", names: ["万里同志"]),
    Example(name: "Wang Jianguo", native: "王建国", text: "从建国到今天，几十年过去了。国王和女王。"),
    Example(name: "Yu Shi", text: "于是大家同意了。"),
    Example(
      name: "Rose Hill",
      text: "The rose said nothing to the hill. Prices rose. Up the hill, a rose will do."),
    Example(name: "Nguyen Thi Ha", text: "This is new. Has anyone asked? They met THIS week."),
    Example(name: "Shan Zhiyuan", native: "单志远", text: "简单部分，单行线，名单上，单位同意，和解之后。"),
    Example(name: "An Quan", text: "An hour. An answer. An open question."),
    Example(name: "Wang Haoran", native: "王浩然", text: "一身浩然正气，浩然之气。"),
    Example(name: "Sara Kim", text: "We skim the text, f(x) = a(b)."),
    Example(
      name: "Ann Rood (Minister of Fisheries, Oceans and the Canadian Coast Guard)",
      text: "Fisheries matter to Canadian towns. Oceans rise. Guard the coast; the Minister said."),
    Example(name: "The Chair (Hon. Ann Rood (Rainy River, Lib.))", text: "A chair. Mr. Chair, no."),
    Example(name: "Ambassador (ret.) Tom Rood", text: "The Ambassador and an Ambassador."),
    Example(name: "Gu Boyan", native: "顾大使", text: "大使说，这样不行，大使同意。"),
    Example(name: "Andor Isher", text: "Yes and/or no; his/her or is/her view."),
    Example(name: "Tom Rood", text: "A jr. by itself, a PhD and an MD."),
    Example(name: "Tom Don", text: "I don't, you don't; x=don."),
    Example(name: "Yu He", native: "于何", text: "关于家庭，由于生产，于处理之前。"),
  ]

  @Test(arguments: examples.indices) func ordinaryWordsStay(index: Int) {
    let example = Self.examples[index]
    let roster = Roster([
      .init(.person, reference: "x", name: example.name, native: example.native)
    ])
    let bytes = Array(example.text.utf8)
    let found = KnownTerms(roster).candidates(in: bytes)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == example.names)
  }

  @Test func commonAbbreviationsStayUnlessTheyAct() {
    let terms = KnownTerms(Roster([.init(.person, reference: "x", name: "Anna Ivanova")]))
    let text = Array("Rules for AI in the US. AI asked for a break; A.I. agreed.".utf8)
    let found = terms.candidates(in: text).map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(found == ["AI", "A.I"])
  }
}
