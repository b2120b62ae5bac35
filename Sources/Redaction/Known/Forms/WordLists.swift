/// Short lists of words that the rules for names use, folded.
enum WordLists {
  private static func list(_ words: String) -> Set<[UInt32]> {
    Set(words.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  /// Words that come before a name.
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

  /// Titles that are not names: they are left off when a roster writes them with the name.
  static let leftOff = list(
    "prof professor dr doctor mr mrs ms mx sir amb ambassador rev mme mlle sra smt shri")
  /// Titles that can also be names: they are left off only at the beginning of a longer name.
  static let namesAndTitles = list("hon sri")

  /// Titles that are also other words: in lower case they do not make the next word a name.
  static let wordsAndTitles = list(
    """
    general major minister president chair director dean provost fellow vice deputy associate \
    assistant private secretary governor judge justice delegate representative engineer researcher \
    sister brother father min gen rep hon
    """)

  /// Endings of plurals.
  static let plurals = list("s es")

  /// Endings that make other words from a name.
  static let suffixes = list(
    """
    s es ian ians an ans n ean eans ite ites ist ists ism isms esque ish ese like gate led er ers \
    ic ics ised ized ise ize ising izing ization isation ification ing ed ness hood ship dom y ies \
    a ova ov u om em oy e i in ina ym ie ey ito ita inho inha chka ka owa owi iem owie ego emu ska ski sche schen scher ish ists ar \
    ji san sama kun \
    а у ом ым ой е и ы ов ам ами ах ым ых
    """)

  /// Function words that are also names: at the beginning of a sentence they are not names.
  static let grammar = list(
    """
    he she it we you they me my his her us our your their i no or in to so do on at if as is be by \
    of up an a the this that these those and but not all any for from with was are were has had \
    have can could would should must how why who what when where then than there here here now \
    yes oh ok hi also just only very well like one two
    """)

  /// Verbs that open a question.
  static let auxiliaries = list("will may can might shall do did does is are")

  /// Words that follow such a verb.
  static let subjects = list(
    """
    i you he she it we they the this that these those there a an any anyone anybody all both each \
    his her its our their my your someone somebody everyone nobody not
    """)

  /// Names that are months.
  static let months = list("may june april august march jan mar jun")

  /// Words that come before a month.
  static let datePrepositions = list(
    "in since until till during last next this early late mid of by")

  /// Abbreviations that everybody uses.
  static let acronyms = list("ai us uk un eu it tv pm am ok id pc vs hr pr ip cv qa ml io no so")

  /// Verbs for what a named person does.
  static let speech = list(
    """
    said says asked asks noted notes agreed agrees replied replies proposed proposes suggested \
    suggests told wrote writes added adds thinks thought argued argues explained explains answered \
    answers objected raised will would spoke speaks recalled warned insisted disagreed
    """)

  /// The same, without verbs that also follow an ordinary noun or verb: `hopes will`,
  /// `prices rose raised`.
  static let acts = speech.subtracting(list("will would raised added adds notes"))

  /// More verbs that mostly people, and few things, do: not enough evidence after an article.
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

  /// What a person does at the beginning of a clause, and hardly anything else without an article.
  static let clauseActs = list(
    """
    raised took stayed added spoke read sent backed chaired led signed tabled rejected resisted \
    dissented abstained returned answered complained summed summarised summarized listened \
    shrugged shook
    """)

  /// What several people do.
  static let pluralActs = list(
    """
    object agree disagree want oppose support think say argue insist refuse prefer favour favor \
    resist
    """)

  /// What somebody is to do.
  static let tasks = list(
    """
    draft send check reply write prepare circulate follow confirm ask contact call share revise \
    review finalise finalize report speak chair host edit translate invite
    """)

  /// Words that join the items of a list.
  static let conjunctions = list("and or")

  /// What a person is at the beginning of a clause: "price against", "reed ok with it".
  static let attitudes = list(
    """
    against ok okay happy unhappy sure unsure absent sceptical skeptical keen wary cautious \
    convinced unconvinced undecided reluctant nervous angry annoyed pleased supportive
    """)

  /// Words before a clause.
  static let clauseLeads = list("then but when while because although since that if")

  /// What one has from a person.
  static let hearings = list(
    """
    heard hear learned learnt word message messages note notes email emails letter call calls \
    feedback input comments comment reply answer question questions text texts
    """)

  /// Some of these are nouns too.
  static let nounsAndActs = list("objects claims hopes")

  /// Words that come before a name, but also before other words.
  static let leads = list(
    """
    as and but then when while if because that to with on from for of by about like under in \
    per after before
    """)

  /// Words that come before a unit of time or degree.
  static let counted = list(
    """
    how so very too last next first only any more most one two three four five six seven eight \
    nine ten another other each every no has have had been be is are was were much long not
    """)

  /// Verbs and prepositions whose object is a person.
  static let meetings = list(
    """
    to with asked ask thanked thank told tell invited invite met meet emailed email called \
    call phoned cc per thanks hi hello hey dear cheers
    """)

  /// Verbs of giving: with them, "to" is followed by a person.
  static let givings = list(
    """
    gave give gives given handed hand sent send sends passed pass forwarded forward showed show shown \
    wrote write written spoke speak spoken talked talk replied reply lent lend offered offer assigned \
    assign explained explain mailed mail emailed email returned return apologised apologized \
    suggested mentioned promised complained
    """)

  /// Verbs for what is done together with somebody.
  static let talks = list(
    """
    talked talk talks spoke speak spoken met meet discussed discuss sat worked work agreed agree \
    agrees dined chatted lunch dinner call coffee meeting
    """)

  /// Some of these also come before things.
  static let links = list("to with call called met meet")
  /// Words that come, at the end, before the name of an author or speaker: "notes by may".
  static let bylines = list(
    """
    notes note draft drafts text paper comments comment proposal memo slides minutes written sent \
    prepared proposed raised suggested drafted chaired led edited summary report remarks question \
    checked reviewed signed approved typed recorded translated
    """)
  /// Beginnings of negated verbs: "isn't".
  static let negations = list(
    "isn hasn doesn didn wasn won couldn wouldn shouldn haven")
  /// Auxiliary verbs, for a lower-case line that begins with a name.
  static let helpers = list("will would has had is was does did should can could might seems needs")
  /// Words for somebody who is mentioned together with a name: "may and i".
  static let companions = list("i me he she him her others")

  /// Words that continue a sentence after a person.
  static let goesOn = list("for and at about on re if whether why again yesterday today tomorrow")

  /// Words that come before those who get a copy or have a task.
  static let copies = list("cc bcc action actions todo owner")

  /// Words that head a list of people at the start of a line: "lunch: grace, mark".
  static let tables = list(
    """
    lunch dinner breakfast drinks table room car group team assigned assignees owners attending \
    attendees guests speakers rapporteurs drafters drafting seated
    """)

  /// Verbs that take a person as their object, and words that begin a clause after the person: "we
  /// told hope we would wait".
  static let told = list("told tell asked ask invited invite thanked emailed phoned")
  static let clauses = list("i we he she they you that to not")

  /// Words that come before a colon and a name.
  static let fields = list(
    """
    from to by attn lead host chair cochair notes minutes present absent regrets source sources \
    speaker speakers contact facilitator convener rapporteur attendee attendees moderator
    """)

  /// Words after which an apostrophe and s stand for a verb.
  static let contracted = list(
    """
    it that there here what who he she let how where when why one this everything everyone \
    somebody someone something nobody nothing
    """)

  /// Words that begin a line of an e-mail.
  static let mailHeads = list("to from cc at on by for in if or and not no yes ok hi so re fw")

  /// Pronouns and similar words, which can speak but are not names.
  static let pronouns = list(
    """
    he she it we you they i me my his her us our your their who what which this that these those \
    all any both one two some many most not also just then there here only very well so how where \
    when why as than
    """)

  /// Words that come before an ordinary noun.
  static let determiners = list(
    """
    a an the this these those my your his her its our their some any no each every all both \
    of in on at to for from with by and or as not be is are was were has have had who which
    """)

  /// Letters that make a digit an ordinal, a size or a decade.
  static let ordinals = list("st nd rd th s k m b g d x am pm km kg cm mm")

  /// Words that follow a name without being one.
  static let nameSuffixes = list(
    "jr sr ii iii iv phd md esq mba obe cbe kbe frs jd dphil msc am mp mep msp mla qc kc pc cm")

  /// The suffixes that end with a full stop.
  static let shortSuffixes = list("jr sr esq")

  /// Some of these are names too, unless they are written in capitals.
  static let namesAndSuffixes = list("am md mba msc mla mp ii iii iv pc cm kc")

  /// Tags of bulletin boards.
  static let bracketTags = list("b i u s url color size font quote code sub sup center left right")

  /// Words that begin no name, unless they are a name themselves: An, The.
  static let articles = list("the a an of and for")
  /// "the"
  static let definiteArticle: [UInt32] = "the".unicodeScalars.map(\.value)
  /// Words that occur in an office but in nobody's name.
  static let officeLinks = list("of for and")

  /// Words that come before a surname and are not surnames themselves.
  static let particles = list(
    """
    van von der den de la las los del della di da do dos das du le el al bin ibn bint abu ben ter \
    ten zu zur y e af av ul ud st
    """)

  /// Some of these are names too when they come first: Ben Bernanke, Le Duc Anh.
  static let namesAndParticles = list("ben al le do du abu bin")

  /// Other forms of a name: nicknames, and spellings of the most frequent Arabic name.
  static func otherNames(of name: [UInt32]) -> [[UInt32]] {
    var names = (diminutives[name] ?? []).flatMap { $0 }.filter { $0 != name }
    names += FoldingTables.nicknames(of: name).filter { $0.count > 1 }
    if mohammed.contains(name) { names += mohammed.filter { $0 != name } }
    return names
  }

  /// The cases of a Slavic name, if they change its ending: Воскресенский, Воскресенского.
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

  /// Nicknames from other languages that the table of English nicknames lacks.
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
