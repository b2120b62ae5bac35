/// Short lists of words that the rules of names look at, folded.
enum WordLists {
  private static func list(_ words: String) -> Set<[UInt32]> {
    Set(words.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  /// What stands before a name.
  static let titles = list(
    """
    prof professor dr doctor mr mrs ms miss mx mister sir dame lord lady amb ambassador gen \
    general col colonel capt captain cpt lt lieutenant maj major sgt adm admiral cmdr commander \
    min minister sen senator rep representative congressman congresswoman hon honourable \
    honorable rev reverend fr father sister brother president chairman chairwoman chairperson \
    chair director dean provost madam madame mme mlle monsieur herr frau fräulein senor senora \
    sr sra srta signor signora don dona dom sheikh shaikh sheik imam mullah haji hajji sri shri \
    smt pandit ustad academician comrade secretary governor judge justice councillor counsellor \
    delegate fellow researcher engineer vice deputy emeritus associate assistant
    """)

  /// Titles that are no names: they are left off where a roster writes them with the name.
  static let leftOff = list(
    "prof professor dr doctor mr mrs ms mx sir amb ambassador rev mme mlle sra smt shri")
  /// Titles that are names too: they are left off only at the beginning of a longer name.
  static let namesAndTitles = list("hon sri")

  /// Titles that are other words as well: in small letters they say of no word that it is a name.
  static let wordsAndTitles = list(
    """
    general major minister president chair director dean provost fellow vice deputy associate \
    assistant private secretary governor judge justice delegate representative engineer researcher \
    sister brother father min gen rep hon
    """)

  /// Endings of plurals.
  static let plurals = list("s es")

  /// Endings that make other words of a name.
  static let suffixes = list(
    """
    s es ian ians an ans n ean eans ite ites ist ists ism isms esque ish ese like gate led er ers \
    ic ics ised ized ise ize ising izing ization isation ification ing ed ness hood ship dom y ies \
    a ova ov u om em oy e i in ina ym ie ey ito ita inho inha chka ka owa owi iem owie ego emu ska ski sche schen scher ish ists ar \
    ji san sama kun \
    а у ом ым ой е и ы ов ам ами ах ым ых
    """)

  /// Words of grammar that are names too: at the beginning of a sentence they are no names.
  static let grammar = list(
    """
    he she it we you they me my his her us our your their i no or in to so do on at if as is be by \
    of up an a the this that these those and but not all any for from with was are were has had \
    have can could would should must how why who what when where then than there here here now \
    yes oh ok hi also just only very well like one two
    """)

  /// Verbs that open a question.
  static let auxiliaries = list("will may can might shall do did does is are")

  /// What follows such a verb.
  static let subjects = list(
    """
    i you he she it we they the this that these those there a an any anyone anybody all both each \
    his her its our their my your someone somebody everyone nobody not
    """)

  /// Names that are months.
  static let months = list("may june april august march jan mar jun")

  /// What stands before a month.
  static let datePrepositions = list(
    "in since until till during last next this early late mid of by")

  /// Abbreviations that everybody uses.
  static let acronyms = list("ai us uk un eu it tv pm am ok id pc vs hr pr ip cv qa ml io no so")

  /// What somebody does who is named.
  static let speech = list(
    """
    said says asked asks noted notes agreed agrees replied replies proposed proposes suggested \
    suggests told wrote writes added adds thinks thought argued argues explained explains answered \
    answers objected raised will would spoke speaks recalled warned insisted disagreed
    """)

  /// The same without what also follows an ordinary noun or verb: `hopes will`, `prices rose raised`.
  static let acts = speech.subtracting(list("will would raised added adds notes"))

  /// What people do besides, and few things: not enough behind an article.
  static let moreActs = list(
    """
    left wanted wants pointed responded responds objects insists warns recalls claims claimed \
    thanked joined refused promised accepted presented chaired stressed emphasised emphasized \
    opposed doubted hesitated nodded laughed smiled apologised apologized interrupted \
    commented remarked conceded admitted wondered hopes hoped believes believed seconded endorsed \
    echoed countered intervened queried reiterated volunteered congratulated resigned phoned emailed \
    texted circulated prefers preferred reckons requested urged cautioned recommended confirmed \
    clarified thinks agrees disagrees apologises suggests insists
    """)

  /// Some of these are nouns too.
  static let nounsAndActs = list("objects claims hopes")

  /// What stands before a name, and before other words.
  static let leads = list(
    """
    as and but then when while if because that to with on from for of by about like under in \
    per after before
    """)

  /// What stands before a measure of time or of degree.
  static let counted = list(
    """
    how so very too last next first only any more most one two three four five six seven eight \
    nine ten another other each every no has have had been be is are was were much long not
    """)

  /// What one does with a person: what follows is one.
  static let meetings = list(
    """
    to with asked ask thanked thank told tell invited invite met meet emailed email called \
    call phoned cc per thanks hi hello hey dear cheers
    """)

  /// What is done to somebody: what "to" stands before is a person.
  static let givings = list(
    """
    gave give gives given handed hand sent send sends passed pass forwarded forward showed show shown \
    wrote write written spoke speak spoken talked talk replied reply lent lend offered offer assigned \
    assign explained explain mailed mail emailed email returned return apologised apologized \
    suggested mentioned promised complained
    """)

  /// What is done with somebody.
  static let talks = list(
    """
    talked talk talks spoke speak spoken met meet discussed discuss sat worked work agreed agree \
    dined chatted lunch dinner call coffee meeting
    """)

  /// Some of these stand before things as well.
  static let links = list("to with call called met meet")
  /// What stands before one who said or wrote something, at the end: "notes by may".
  static let bylines = list(
    """
    notes note draft drafts text paper comments comment proposal memo slides minutes written sent \
    prepared proposed raised suggested drafted chaired led edited summary report remarks question
    """)
  /// What a verb that says "not" begins with: "isn't".
  static let negations = list(
    "isn hasn doesn didn wasn won couldn wouldn shouldn haven")
  /// What helps a verb, where a line in small letters begins with a name.
  static let helpers = list("will would has had is was does did should can could might seems needs")
  /// Who is named beside somebody: "may and i".
  static let companions = list("i me he she him her others")

  /// What a sentence goes on with behind a person.
  static let goesOn = list("for and at about on if whether why again yesterday today tomorrow")

  /// What stands before those who get a copy, or have something to do.
  static let copies = list("cc bcc action actions todo owner")

  /// What is written before a colon and a name.
  static let fields = list("from to by attn lead host chair notes minutes present absent regrets")

  /// Words with which an apostrophe and s are a verb.
  static let contracted = list(
    """
    it that there here what who he she let how where when why one this everything everyone \
    somebody someone something nobody nothing
    """)

  /// What a line of a mail begins with.
  static let mailHeads = list("to from cc at on by for in if or and not no yes ok hi so re fw")

  /// Pronouns and the like, which speak without being names.
  static let pronouns = list(
    """
    he she it we you they i me my his her us our your their who what which this that these those \
    all any both one two some many most not also just then there here only very well so how where \
    when why as than
    """)

  /// What stands before an ordinary noun.
  static let determiners = list(
    """
    a an the this these those my your his her its our their some any no each every all both \
    of in on at to for from with by and or as not be is are was were has have had who which
    """)

  /// What makes a digit an ordinal, a size or a decade.
  static let ordinals = list("st nd rd th s k m b g d x am pm km kg cm mm")

  /// What stands behind a name and is none.
  static let nameSuffixes = list(
    "jr sr ii iii iv phd md esq mba obe cbe kbe frs jd dphil msc am mp mep msp mla qc kc pc cm")

  /// Those that end with a point.
  static let shortSuffixes = list("jr sr esq")

  /// Some of these are names too, unless they are written in capitals.
  static let namesAndSuffixes = list("am md mba msc mla mp ii iii iv pc cm kc")

  /// Tags of bulletin boards.
  static let bracketTags = list("b i u s url color size font quote code sub sup center left right")

  /// Words that begin no name, unless they are one: An, The.
  static let articles = list("the a an of and for")
  /// "the"
  static let definiteArticle: [UInt32] = "the".unicodeScalars.map(\.value)
  /// What stands in an office and in nobody's name.
  static let officeLinks = list("of for and")

  /// Words that lead a surname and are none by themselves.
  static let particles = list(
    """
    van von der den de la las los del della di da do dos das du le el al bin ibn bint abu ben ter \
    ten zu zur y e af av ul ud st
    """)

  /// Some of these are names too, where they stand first: Ben Bernanke, Le Duc Anh.
  static let namesAndParticles = list("ben al le do du abu bin")

  /// Names that are used for another: nicknames, and spellings of the most frequent Arabic name.
  static func otherNames(of name: [UInt32]) -> [[UInt32]] {
    var names = (diminutives[name] ?? []).flatMap { $0 }.filter { $0 != name }
    names += FoldingTables.nicknames(of: name).filter { $0.count > 1 }
    if mohammed.contains(name) { names += mohammed.filter { $0 != name } }
    return names
  }

  /// A Slavic name in its cases where these do not only add to it: Воскресенский, Воскресенского.
  static func inflections(of name: [UInt32]) -> [[UInt32]] {
    for (ending, others) in declensions where name.count > ending.count + 2 {
      guard name.suffix(ending.count).elementsEqual(ending) else { continue }
      return others.map { name.dropLast(ending.count) + $0 }
    }
    return []
  }

  /// Endings of the nominative, folded, the longest first, and of the other cases.
  private static let declensions: [([UInt32], [[UInt32]])] = [
    ("ии", "ого ому им ом ая ую ои ие их ими"), ("ыи", "ого ому ым ом ая ую ои ые ых ыми"),
    ("ои", "ого ому ым ом ая ую ые ых ыми"), ("а", "ы и е у ои еи"), ("я", "и е ю еи"),
    ("и", "я ю ем е"), ("ь", "я ю ем е"),
  ].map { ending, others in
    let others = others.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    return (ending.unicodeScalars.map(\.value), others)
  }

  /// A surname in its other spellings: Mc as Mac, al- as el-, -sky as -skii.
  static func variants(of name: [UInt32]) -> [[UInt32]] {
    let ending = sky.first {
      name.count > $0.count + 1 && name.suffix($0.count).elementsEqual($0)
    }
    if let ending {
      return sky.filter { $0 != ending }.map { name.dropLast(ending.count) + $0 }
    }
    for (start, others) in beginnings where name.count > start.count + 3 && name.starts(with: start)
    {
      return others.map { $0 + name.dropFirst(start.count) }
    }
    return []
  }

  private static let sky = ["sky", "skiy", "skii", "skij", "ski"].map(Scalars.of)
  private static let beginnings = [
    ("mac", ["mc", "m"]), ("mc", ["mac", "m"]), ("al", ["el", "ul"]), ("el", ["al", "ul"]),
  ].map { (Scalars.of($0), $1.map(Scalars.of)) }

  /// Names at home that the table of English nicknames lacks.
  private static let diminutives: [[UInt32]: [Set<[UInt32]>]] = [
    "ivan vanya", "alexander aleksandr alexandra aleksandra sasha shura", "mikhail misha",
    "dmitri dmitry dima mitya", "nikolai nikolay kolya", "vladimir volodya vova",
    "sergei sergey seryozha",
    "alexei aleksei alexey alyosha lyosha", "andrei andrey andrusha", "pavel pasha", "boris borya",
    "yevgeny evgeny evgeni zhenya", "ekaterina katya", "maria mariya masha", "anna anya anyuta",
    "natalia natalya natasha", "elena yelena lena", "olga olya", "tatiana tatyana tanya",
    "svetlana sveta", "irina ira", "jose pepe", "francisco paco pancho curro", "ignacio nacho",
    "guadalupe lupe", "enrique quique", "dolores lola", "rosario charo", "jesus chuy",
    "eduardo lalo",
    "giuseppe beppe", "giovanni gianni", "johannes hans hannes", "wilhelm willi", "friedrich fritz",
    "heinrich heinz", "joao joaozinho", "mohammed muhammad mohamed mohammad mo",
    "ibrahim ibo brahim",
    "abdullah abdallah abdul", "yusuf youssef yousef joseph", "hussein hussain husain",
    "omar umar", "ahmed ahmad", "said saeed sayed", "khalid khaled",
  ].map(list).reduce(into: [:]) { lists, names in
    for name in names { lists[name, default: []].append(names) }
  }

  private static let mohammed = list(
    "mohammed muhammad mohamed mohammad muhammed mohamad muhamed muhamad mohamud mehmet mohd")
}
