import Redaction
import Testing

@Suite struct UnknownTermsTests {
  @Test func anAddressIsFoundThatIsSpoken() {
    #expect(
      found("then write to ann dot lee at polar dot example soon") == [
        "ann dot lee at polar dot example"
      ])
    #expect(found("the dot at the end") == [])
  }

  @Test func whatIsSaidIsNotCounted() {
    #expect(found("until 2019 said that") == ["2019"])
    #expect(found("with three claims") == ["three claims"])
  }

  @Test(arguments: [
    "We agreed that the draft should be shorter.",
    "However, nobody objected, and they will return to it later.",
    "See Article 6 § 1 (b), paragraph 12 and Rules 24 and 49.",
    "The Court held that the Convention applies. The Government disagreed.",
    "1. Open questions\n2. Next steps",
    "It wasn't clear; I don't know whether we'll agree.",
  ])
  func ordinaryTextStands(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    ("We met Brown and asked him.", "Brown"),
    ("Then Mr. J. Smith spoke.", "Mr. J. Smith"),
    ("Then Mr I. Smith spoke, and I. He did.", "Mr I. Smith"),
    ("(private) The draft is Tong's. He and I agreed.", "Tong"),
    ("We heard Van den Bergh's reading of it.", "Van den Bergh"),
    ("They noted the US’s view.", "US"), ("I’m sure that I’ve met Brown’s team.", "Brown"),
    ("She wrote to Jean-Claude Gacon about it.", "Jean-Claude Gacon"),
    ("the wangwei draft", "wangwei"),
    ("This was said by Ludwig van der Berg only.", "Ludwig van der Berg"),
    ("They asked Будапешт for it.", "Будапешт"),
    ("We heard that NATO would object.", "NATO"),
    ("a W\u{200B}ang in disguise", "W\u{200B}ang"),
  ])
  func namesAreFound(text: String, name: String) {
    #expect(found(text) == [name])
  }

  /// Numbers and signs were walked to the ends of their chain from each of them: a text of this size
  /// took hours.
  @Test(.timeLimit(.minutes(5)), arguments: ["1.", "۱.", "§", "§,", "§ 1 §,"])
  func longChainsTakeNoLongTime(piece: String) {
    let chain = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(found(chain + "\nWe met Brown and asked him.").contains("Brown"))
  }

  @Test func aSentenceMayBeginWithANameThatStandsElsewhere() {
    #expect(found("We met Brown. Brown was late.") == ["Brown", "Brown"])
    #expect(found("Paper was used.") == [])
  }

  @Test(arguments: ["Brown will not sign.", "Cook said no.", "- Bell: no", "“Rose left early.”"])
  func wordsThatAreCommonNamesAreNamesAtTheStart(text: String) {
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "Loss-of-control evaluations", "Dual-use models are shared.", "- Open-weight models",
    "Real-time sharing of incidents",
  ])
  func ordinaryCompoundsStandAtTheStart(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "Day-Lewis will come", "Long-Bailey will come", "Brown-led talks", "Sang-ho will come",
    "Bin-bin will come", "Loss-Of-Control will come", "then Loss-of-control was read",
    "Night-owl said no", "Night-owl: no", "Night-owl's draft", "Mary-ann will come",
  ])
  func compoundsThatMayBeNamesAreFound(text: String) {
    #expect(!found(text).isEmpty)
  }

  @Test(arguments: [
    ("at the Istanbul Assize Court", "Istanbul Assize Court"),
    ("by the Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
    ("in the Ministry of Agriculture and Food", "Ministry of Agriculture and Food"),
    ("before the regional health insurance fund", "regional health insurance fund"),
  ])
  func organisationsAreFoundWhole(text: String, name: String) {
    #expect(found(text) == [name])
    #expect(reasons(text) == [.organisation])
  }

  @Test func aMinistryInSmallLettersIsABody() {
    #expect(found("asked in the Foreign ministry") == ["Foreign ministry"])
    #expect(reasons("asked in the Foreign ministry") == [.organisation])
  }

  @Test func placesAndPeoplesAreTold() {
    #expect(reasons("we flew to Geneva with a Turkish delegation") == [.place, .place])
  }

  @Test func aCapitalisedNounOfTheTextIsNoName() {
    #expect(found("The Chair opened. We thanked the Chair.") == [])
    #expect(found("We thanked Chair.") == ["Chair"])
  }

  @Test func headingsInCapitalsTellNothing() {
    #expect(found("THE FACTS\n\nWe agreed.") == [])
    #expect(found("THE WANG CASE\n\nWe agreed.") == ["WANG"])
  }

  @Test func linesThatWereWrappedBeginNoSentence() {
    #expect(found("we talked for a very long time yesterday to\nBrown").last == "Brown")
  }

  @Test func pronounsAreFoundOnlyWhenAskedFor() {
    #expect(found("He said that it was hers.") == [])
    #expect(found("He said that it was hers.", gendered: true) == ["He", "hers"])
    #expect(found("她同意了。", gendered: true) == ["她"])
  }

  @Test func allowancesLiftWholeCandidatesOnly() {
    #expect(found("in Geneva", allowing: ["geneva"]) == [])
    #expect(found("the Geneva Office", allowing: ["Geneva"]) == ["Geneva Office"])
    #expect(found("the Geneva  Office", allowing: ["geneva office"]) == [])
  }

  @Test(arguments: [("May agreed to it.", "May"), ("Will left early.", "Will")])
  func wordsOfGrammarThatAreNamesAreNamesBeforeWhatSomebodyDid(text: String, name: String) {
    #expect(found(text) == [name])
  }

  @Test func aWordOfGrammarThatStoodInANameIsOneBeforeWordsOfAnotherLanguage() {
    #expect(found("Then Tran An left. An noi: duoc.").contains("An"))
    #expect(found("Then Tran An left. An hour later it rained.") == ["Tran An"])
  }

  @Test(arguments: [
    "Will the text pass? May I ask?", "Participants agreed on the text.", "Everybody noted it.",
    "Observers thought so.", "Others said no.", "They adopted the text.",
    "We used AI; the datasets matter to stakeholders.", "AI systems matter. The AI labs and GPUs.",
    "Participants' views differed, e.g. on testing, i.e. on risk.", "I’m glad, and I’ve said so.",
    "In two senses it did so once; they made three proposals.", "#FamilyFirst and #OpenWeights",
    "Good morning. Let us begin. Oh, good.", "One or two of them, two or three words.",
    "The affordability and the benchmarking of hotlines.", "We met in a hotel.\nWe agreed.",
    "The museum was closed, the flight was late.",
  ])
  func wordsForTheRoomAndTheFieldStand(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "2) Models\n3) Markets", "- 1. Open weights", "(1) the first point (2) the second point",
    "a) one b) another", "1.1 Background\n\n1.2. Steps", "See Section 3.2 for it.",
    "1、开放权重\n2、数据\n3.算力",
  ])
  func numbersOfPartsStand(text: String) {
    #expect(found(text) == [])
  }

  @Test func figuresAtTheStartOfALineAreFound() {
    #expect(found("2.5 million people agreed") == ["2.5 million people"])
    #expect(found("1.1 March brought rain") == ["1.1 March"])
  }

  @Test(arguments: [
    ("Username: JT_Writes", "JT_Writes"), ("ask sam_92 there", "sam_92"),
    ("发信给用户@示例.公司", "用户@示例.公司"), ("用户@示例.公司", "用户@示例.公司"), ("write to wang@示例.公司", "wang@示例.公司"),
  ])
  func handlesAndChineseAddressesAreFound(text: String, handle: String) {
    #expect(found(text).last == handle)
  }

  @Test func wordsJoinedByAMarkInSmallLettersAreNoHandle() {
    #expect(found("the max_value and file_name fields") == [])
  }

  @Test func contractedPronounsAndWordsForWomenAreFoundWhenAskedFor() {
    #expect(
      found("then she'd go and he'll stay; the lady left", gendered: true) == [
        "she'd", "he'll", "lady",
      ])
    #expect(found("女方代表认为可以。", gendered: true) == ["女方代表"])
  }
}
