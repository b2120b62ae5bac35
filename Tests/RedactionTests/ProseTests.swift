import Redaction
import Testing

/// Prose about policy names nobody; what could be a name in it is found all the same.
@Suite struct ProseTests {
  /// A text and what is found in it.
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let names: [String]

    init(_ text: String, _ names: String...) {
      self.text = text
      self.names = names
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    "# Compute Governance: Summary of Discussion\n\nSome text.",
    "### Why Verification Matters\n\nSome text.",
    "## 2. Decision Support\n\nWe agreed.",
    "## Verification of AI Agreements\n\nWe agreed.",
    "**Executive Summary**\n\nWe agreed.",
    "Scientific Exchange and Talent Mobility\n\nWe agreed.",
    "II. Terms\n\nWe agreed.", "## IV. Next Meeting\n\nWe agreed.",
    "Siting Rules. We agreed on it.\n(b) We agreed.\n(c) Others did not.",
    // Words that the text also writes in small letters.
    "## Dull Letters\n\nA dull letter is no use, and dull letters were many.",
  ])
  func headingsInTitleCaseStand(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    Example("# Visit to Redwood Labs\n\nWe agreed.", "Redwood Labs"),
    Example("# Frontier Model Forum\n\nWe agreed.", "Frontier Model Forum"),
    Example("# Center for Safety Research\n\nWe agreed.", "Center for Safety Research"),
    Example("# Wang Agreement\n\nWe agreed.", "Wang Agreement"),
    Example("# Brown Report\n\nWe agreed.", "Brown Report"),
    Example(
      "# Safe Letters\n\nWe met Safe Letters, and letters were safe.", "Safe Letters",
      "Safe Letters"),
    Example(
      "# Meeting with Dull Letters on compute\n\nA dull letter, many letters.", "Dull Letters"),
    Example("We read Dull Letters, a dull set of letters.", "Dull Letters"),
    Example("# Meeting with Digital Rights\n\nWe agreed.", "Digital Rights"),
    Example("# Visit to Digital Rights\n\nWe agreed.", "Digital Rights"),
    Example("## Scale AI\n\nWe agreed.", "Scale AI"),
    Example("## Control Risks\n\nWe agreed.", "Control Risks"),
    Example("**Digital Rights** said no.", "Digital Rights"),
    Example("Then we met Stability.\n\nStability will sign.", "Stability", "Stability"),
  ])
  func namesInHeadingsAreFound(example: Example) {
    #expect(found(example.text) == example.names)
  }

  @Test(arguments: [
    "Key messages were few.", "Large language models help.", "Cloud providers help.",
    "- Risks\n- Weeks", "Governments argued about it.", "Encouragingly, nobody objected.",
    "Deployment comes next. Reciprocity matters.",
    "Fine-tuning is cheap. High-bandwidth memory is not.",
    "Semi-annual drills and pre-release testing of pre-training data help.",
    "Extending KYC to it would cost little.", "Scope (in short): we agree",
    "Facilitators thanked them. Retraining helps.", "先定原则。As a compromise, they agreed.",
  ])
  func wordsOfPolicyStandAtTheStart(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    Example("- Power", "Power"), Example("Power said no.", "Power"),
    Example("Cloud will not sign.", "Cloud"), Example("Long-led talks failed.", "Long-led"),
    Example("Scale AI said no.", "Scale AI"), Example("then RSP Global left", "Global"),
    Example("Quill (by phone): we agree", "Quill"),
  ])
  func whatActsLikeSomebodyIsFoundAtTheStart(example: Example) {
    #expect(found(example.text) == example.names)
  }

  @Test(arguments: [
    "They tested for CBRN risks and TPUs, as the RSP says.",
    "Spending on R&D and on T&E grew.", "Option A and Class B are close; see Track II.",
    "We met under the Chatham House Rule.", "We read New START and the EU AI Act again.",
    "Artificial Intelligence (AI) matters, and Artificial Intelligence helps.",
    "Trust between China and the United States fell.", "We saw U.S.-China relations fall.",
    "They left a text in English and Chinese.",
    "We spoke on Chinese regulations and US companies.", "We read the Convention on Cybercrime.",
  ])
  func termsThatPointToNobodyStand(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    Example("We asked Option A. Wang about it.", "Option A. Wang"),
    Example("We met the Academy of Artificial Intelligence.", "Academy of Artificial Intelligence"),
    Example("We met the Working Group on Trade.", "Working Group", "Trade"),
    Example("We met the US-China Relations Institute.", "US-China Relations Institute"),
    Example("We met the Chinese participants and a US official.", "Chinese", "US"),
    Example("the Brown Agreement", "Brown Agreement"), Example("H&M and J&J", "H&M", "J&J"),
    Example("We met Law and AI there.", "Law and AI"),
  ])
  func namesThatContainSuchTermsAreFound(example: Example) {
    #expect(found(example.text) == example.names)
  }

  @Test(arguments: [
    "It differs in two regimes and four classes, between the two countries.",
    "We wrote a two-page text and a three-step plan.",
  ])
  func topicsAreNotCounted(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    Example("in two firms and three agents", "two firms", "three agents"),
    Example("We met four participants and six experts.", "four participants", "six experts"),
    Example("the 2000 soldiers", "2000 soldiers"), Example("the 2022 text", "2022"),
    Example("in 2023 rest on that", "2023"), Example("the case of 2005 p. 884", "2005 p", "884"),
  ])
  func yearsCountNothingAndNumbersDo(example: Example) {
    #expect(found(example.text) == example.names)
  }

  @Test(arguments: [
    "专家有三种理解，面对三套制度。", "能力最强的模型应当接受测试。", "选项乙：分阶段发布，利大于弊。", "对于第三方的数据中心，看法不一致。",
    "这会影响无人艇和法律条文。", "下一步建议如下。",
  ])
  func wordsOfPolicyStandInChinese(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    Example("三家企业反对。", "三家"), Example("最大的企业反对。", "最大"), Example("最高的那位同意。", "最高"),
    Example("最强的两家反对。", "最强", "两家"), Example("贵州数据中心", "贵州数据中心"), Example("会后于丙同意。", "于丙"),
  ])
  func countsAndNamesAreFoundInChinese(example: Example) {
    #expect(found(example.text) == example.names)
  }

  /// A word that says which text or delegation is meant may be somebody's name, however often it does.
  @Test(arguments: [
    Example("The Frost text was read. The Frost delegation left, and Frost was glad.", "Frost"),
    Example("The Frost Protocol was discussed.", "Frost Protocol"),
    Example(
      "We read the Stone Option and the Blue Lagoon Track.", "Stone Option", "Blue Lagoon Track"),
    Example("Mr Law left early. Mr Page stayed.", "Mr Law", "Mr Page"),
    Example("We thank Law et al. for it.", "Law"), Example("See Page (2024).", "Page"),
    Example("# MEETING WITH GRACE FROST", "GRACE FROST"),
    Example("PRESENT: OKAFOR, PRICE, REED", "OKAFOR", "PRICE", "REED"),
    Example("MR LAW LEFT. MS PRICE STAYED.", "LAW", "PRICE"),
    Example("Convener: Energy Foundation", "Energy Foundation"),
    Example("Chair: Long", "Long"), Example("Pan: we cannot accept that.", "Pan"),
    Example("Thank you.\n\nRegards,\nWill", "Will"),
    Example("Both Baker and Okafor want it.", "Baker", "Okafor"),
    Example("we saw mr price and dr. reed there", "price", "reed"),
    Example("We met tuesday again; next call in may.", "tuesday", "may"),
    Example("- Apple\n- Oracle", "Apple", "Oracle"),
  ])
  func wordsThatAreNamesAreFoundWhereTheyName(example: Example) {
    let found = found(example.text)
    let left = UnknownTerms().candidates(in: Array(example.text.utf8)).reversed()
      .reduce(into: Array(example.text.utf8)) { $0.removeSubrange($1.range) }
    #expect(example.names.allSatisfy(found.contains), "\(found)")
    for name in example.names { #expect(!String(decoding: left, as: UTF8.self).contains(name)) }
  }

  @Test(arguments: [
    "The Verification Protocol was discussed.", "The Joint Declaration was discussed.",
    "The Draft Agreement was discussed, and the Final Declaration.",
    "# MEETING ON THE PRICE OF COMPUTE",
    "We agreed that it may help, as it was to march on.", "Source: none.",
  ])
  func wordsForTextsStand(text: String) {
    #expect(found(text) == [])
  }
}
