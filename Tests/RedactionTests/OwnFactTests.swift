import Redaction
import Testing

/// What people say of their own lives, and the places that they describe.
@Suite struct OwnFactTests {
  @Test(arguments: [
    ("then I testified before the panel", "testified before the panel"),
    ("since we founded the institute", "founded the institute"),
    ("one who used to run the export control office", "run the export control office"),
    ("I wrote the paper on compute", "wrote the paper on compute"),
    ("one who negotiated the treaty", "negotiated the treaty"),
    ("that I lead a small team", "lead a small team"),
    ("I was born in the north", "born in the north"),
    ("I grew up in a village", "grew up in a village"),
    ("since I taught at the academy", "taught at the academy"),
    ("I have a degree in physics", "have a degree in physics"),
    ("it is in my book on deterrence", "book on deterrence"),
    ("as my visa was refused", "visa was refused"),
    ("since my doctoral thesis", "doctoral thesis"),
    ("in my last job at the bank", "last job at the bank"),
    ("I was on the panel that met", "on the panel"), ("I co-founded a lab", "founded a lab"),
    ("one who studied under the man", "studied under the man"),
    ("my work on alignment", "work on alignment"),
    ("I edited a handbook on tests", "edited a handbook on tests"),
    ("one who commanded a submarine", "commanded a submarine"),
    ("I sat on the advisory panel that met", "sat on the advisory panel"),
    ("after I resigned from the board", "resigned from the board"),
    ("since we set up the foundation", "set up the foundation"), ("after our wedding", "wedding"),
  ])
  func whatTellsALifeIsFound(text: String, fact: String) {
    #expect(found(text) == [fact])
    #expect(reasons(text) == [.ownFact])
  }

  @Test(arguments: [
    "I think that we agreed; I suggested a pause, and my view is clear.",
    "We drafted the text, we started the meeting, we established a working group.",
    "I ran out of time. I worked on the draft. We led the discussion.",
    "Those who work on safety and those who lead the talks.", "My point is simple, my side agrees.",
    "It was established that they published the paper.", "Our lab trained the model.",
    "Who wrote the text does not matter; the last speaker set up the meeting.",
    "We launched the pilot and created trust.", "I was in the room; I was with them in this.",
    "My time is short, I share my time with them, my work is done, my research continues.",
  ])
  func whatTheRoomDoesIsTold(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    ("in the yellow villa", "yellow villa"), ("at the hotel by the lake", "hotel by the lake"),
    ("past the old embassy", "old embassy"), ("in the old brewery", "old brewery"),
    ("of a glass tower", "glass tower"), ("on the third floor", "third floor"),
    ("when the flight from Geneva was late", "flight from Geneva"),
  ])
  func describedPlacesAreFound(text: String, place: String) {
    #expect(found(text) == [place])
    #expect(reasons(text) == [.place])
  }

  @Test(arguments: [
    ("then the one woman at the table", "one woman"),
    ("she was the first from her ministry", "first from her ministry"),
    ("then the only pilot spoke", "only pilot"), ("then the one general spoke", "one general"),
  ])
  func theOnlyOneOfItsKindIsFound(text: String, one: String) {
    #expect(found(text) == [one])
    #expect(reasons(text) == [.unique])
  }

  @Test(arguments: [
    ("as a dad of two", "dad of two"), ("that we are nurses", "nurses"),
    ("since my divorce", "divorce"),
    ("and the kids", "kids"), ("both widowers agreed", "widowers"),
    ("a fracture of the left knee", "fracture of the left knee"),
    ("a total disability", "total disability"),
  ])
  func familyWorkAndHealthAreFoundAsPeopleWriteThem(text: String, role: String) {
    #expect(found(text) == [role])
    #expect(reasons(text) == [.role])
  }

  @Test func tradesInGeneralAreNobody() {
    #expect(found("a question for lawyers; there are doctors") == [])
  }

  @Test(arguments: [
    ("我们创办了那个实验室。", "创办了那个实验室"), ("我写过一本关于威慑的书。", "写过一本关于威慑的书"),
    ("我去年被拒签了。", "被拒签"), ("我的博士论文写的是导弹预警。", "博士论文写的是导弹预警"),
    ("我曾经负责过核查谈判。", "负责过核查谈判"), ("我们创办实验室的时候", "创办实验室"), ("我的签证被拒了。", "签证被拒"),
    ("曾经主管出口管制的同志同意。", "主管出口管制"), ("我的博士论文写了很久。", "博士论文"),
  ])
  func whatTellsALifeIsFoundInChinese(text: String, fact: String) {
    #expect(found(text).contains(fact))
  }

  @Test(arguments: ["我负责解释，我们起草了文本。", "我的看法是先易后难。", "我们研究了对方的意见。", "我代表大家感谢。"])
  func whatTheRoomDoesIsToldInChinese(text: String) {
    #expect(found(text) == [])
  }
}
