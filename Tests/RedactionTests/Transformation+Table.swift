import Foundation
import Redaction

extension Transformation {
  /// All transformations, by category.
  static let all: [Self] =
    inflection + invisible + lookalike + normalisation + order + pinyin + chinese + layout + markup
    + derived + affiliation + indirect + slip

  private static let inflection: [Self] = [
    .name(.inflection, "as written") { $0 },
    .name(.inflection, "capitals") { $0.uppercased() },
    .name(.inflection, "small letters") { $0.lowercased() },
    .name(.inflection, "possessive") { $0 + "'s" },
    .name(.inflection, "possessive, typographic") { $0 + "’s" },
    Self(.inflection, "plural of the surname") { "the \($0.family)s" },
    Self(.inflection, "adjective") { $0.family.count > 3 ? "\($0.family)ian" : nil },
    Self(.inflection, "-esque") { $0.family.count > 3 ? "\($0.family)esque" : nil },
    Self(.inflection, "-like") { "\($0.family)-like" },
    Self(.inflection, "surname, capitals") { $0.family.uppercased() },
    .name(.inflection, "alternating case") {
      $0.enumerated().map { $0.offset % 2 == 0 ? $0.element.lowercased() : $0.element.uppercased() }
        .joined()
    },
  ]

  private static func joined(_ text: String, by separator: String) -> String {
    text.map(String.init).joined(separator: separator)
  }

  private static let invisible: [Self] =
    [
      ("zero-width space", "\u{200B}"), ("zero-width joiner", "\u{200D}"),
      ("soft hyphen", "\u{AD}"),
      ("word joiner", "\u{2060}"), ("byte order mark", "\u{FEFF}"),
      ("left-to-right mark", "\u{200E}"),
      ("variation selector", "\u{FE0F}"), ("tag", "\u{E0061}"), ("Mongolian separator", "\u{180E}"),
      ("grapheme joiner", "\u{34F}"), ("variation selector 17", "\u{E0100}"),
      ("invisible times", "\u{2062}"), ("Hangul filler", "\u{3164}"),
    ].map { label, scalar in
      .name(.invisible, label) { joined($0, by: scalar) }
    } + [
      .name(.invisible, "isolate") { "\u{2068}\($0)\u{2069}" },
      .name(.invisible, "override, backwards") { "\u{202E}\(String($0.reversed()))\u{202C}" },
    ]

  private static func swapped(_ text: String, _ table: [Character: String]) -> String {
    text.map { table[$0] ?? String($0) }.joined()
  }

  private static let cyrillic: [Character: String] = [
    "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "y": "у", "i": "і", "s": "ѕ",
    "A": "А", "B": "В", "E": "Е", "K": "К", "M": "М", "H": "Н", "O": "О", "P": "Р", "C": "С",
    "T": "Т", "S": "Ѕ", "I": "І", "J": "Ј",
  ]
  private static let greek: [Character: String] = [
    "o": "ο", "v": "ν", "A": "Α", "B": "Β", "E": "Ε", "Z": "Ζ", "H": "Η", "I": "Ι", "K": "Κ",
    "M": "Μ", "N": "Ν", "O": "Ο", "P": "Ρ", "T": "Τ", "Y": "Υ", "X": "Χ", "a": "α", "i": "ι",
  ]

  private static func shifted(_ text: String, capital: UInt32, small: UInt32) -> String {
    text.unicodeScalars.map { scalar in
      let base =
        (0x41...0x5A).contains(scalar.value)
        ? capital &- 0x41
        : (0x61...0x7A).contains(scalar.value) ? small &- 0x61 : 0
      return String(Character(Unicode.Scalar(scalar.value &+ base) ?? scalar))
    }.joined()
  }

  private static let lookalike: [Self] = [
    .name(.lookalike, "Cyrillic") { swapped($0, cyrillic) },
    .name(.lookalike, "Cyrillic capitals") { swapped($0.uppercased(), cyrillic) },
    .name(.lookalike, "Greek") { swapped($0, greek) },
    .name(.lookalike, "0 for o, 1 for l") { swapped($0, ["o": "0", "O": "0", "l": "1"]) },
    .name(.lookalike, "1 for i") { swapped($0, ["i": "1"]) },
    .name(.lookalike, "I for l") { swapped($0, ["l": "I"]) },
    .name(.lookalike, "rn for m") { swapped($0, ["m": "rn"]) },
    .name(.lookalike, "vv for w") { swapped($0, ["w": "vv", "W": "VV"]) },
    .name(.lookalike, "leet") { swapped($0, ["a": "4", "e": "3", "i": "1", "o": "0"]) },
    .name(.lookalike, "signs") { swapped($0, ["a": "@", "s": "$"]) },
    .name(.lookalike, "full width") { shifted($0, capital: 0xFF21, small: 0xFF41) },
    .name(.lookalike, "bold") { shifted($0, capital: 0x1D400, small: 0x1D41A) },
    .name(.lookalike, "sans-serif italic") { shifted($0, capital: 0x1D608, small: 0x1D622) },
    .name(.lookalike, "circled") { shifted($0, capital: 0x24B6, small: 0x24D0) },
    .name(.lookalike, "monospace") { shifted($0, capital: 0x1D670, small: 0x1D68A) },
    .name(.lookalike, "squared") { shifted($0.uppercased(), capital: 0x1F170, small: 0x61) },
    .name(.lookalike, "small capitals") {
      swapped(
        $0.lowercased(), ["a": "ᴀ", "e": "ᴇ", "i": "ɪ", "n": "ɴ", "o": "ᴏ", "r": "ʀ", "l": "ʟ"])
    },
  ]

  private static let normalisation: [Self] = [
    .name(.normalisation, "NFC") { $0.precomposedStringWithCanonicalMapping },
    .name(.normalisation, "NFD") { $0.decomposedStringWithCanonicalMapping },
    .name(.normalisation, "NFKD") { $0.decomposedStringWithCompatibilityMapping },
    .name(.normalisation, "no accents") {
      $0.folding(options: .diacriticInsensitive, locale: nil)
    },
    .name(.normalisation, "accents everywhere") { joined($0, by: "\u{301}") },
    .name(.normalisation, "struck through") { joined($0, by: "\u{336}") },
    .name(.normalisation, "stacked accents") { joined($0, by: "\u{30A}\u{323}\u{20DD}") },
    .name(.normalisation, "no-break space") { $0.replacing(" ", with: "\u{A0}") },
    .name(.normalisation, "wide space") { $0.replacing(" ", with: "\u{3000}") },
    .name(.normalisation, "other hyphen") { $0.replacing("-", with: "\u{2011}") },
    .name(.normalisation, "other apostrophe") { $0.replacing("'", with: "\u{2019}") },
  ]

  private static let order: [Self] = [
    Self(.order, "given name first") { "\($0.given) \($0.family)" },
    Self(.order, "surname first") { "\($0.family) \($0.given)" },
    Self(.order, "comma") { $0.hasGiven ? "\($0.family), \($0.given)" : nil },
    Self(.order, "surname in capitals first") { "\($0.family.uppercased()) \($0.given)" },
    Self(.order, "initial and surname") { $0.hasGiven ? "\($0.initial). \($0.family)" : nil },
    Self(.order, "initial without point") { $0.hasGiven ? "\($0.initial) \($0.family)" : nil },
    Self(.order, "surname and initial") { $0.hasGiven ? "\($0.family), \($0.initial)." : nil },
    Self(.order, "given name and initial") {
      $0.hasGiven ? "\($0.given) \($0.family.prefix(1))." : nil
    },
    Self(.order, "initials with points") {
      $0.hasGiven ? "\($0.initial).\(Identity.plain($0.family).prefix(1).uppercased())." : nil
    },
    Self(.order, "Professor") { "Prof. \($0.family)" },
    Self(.order, "Dr") { "Dr \($0.family)" },
    Self(.order, "Ms, capitals") { "MS. \($0.family.uppercased())" },
    Self(.order, "surname") { $0.family },
    Self(.order, "given name") { $0.hasGiven ? $0.given : nil },
    Self(.order, "middle initial") { person in
      person.middle.isEmpty
        ? nil : "\(person.given) \(person.middle.prefix(1)). \(person.family)"
    },
  ]

  private static let pinyin: [Self] = [
    ("Wang Wei", "王伟", ["Wáng Wěi", "wang2 wei3", "wángwěi", "Wang2Wei3", "Wei Wang", "WANGWEI"]),
    ("Li Na", "李娜", ["Lǐ Nà", "li3na4", "Na Li", "LiNa", "Li-Na", "Lee Na"]),
    (
      "Zhang Xiaoming", "张晓明",
      [
        "Zhāng Xiǎomíng", "zhang xiao ming", "Xiao-Ming Zhang", "zhang1 xiao3 ming2",
        "Chang Hsiao-ming",
        "zhangxiaoming",
      ]
    ),
    (
      "Ouyang Jianguo", "欧阳建国",
      [
        "Ōuyáng Jiànguó", "ou yang jian guo", "Jianguo Ouyang", "OUYANG Jian-guo",
        "ou1yang2 jian4guo2",
        "ouyangjianguo",
      ]
    ),
    (
      "Zeng Ruolan", "曾若兰",
      ["Zēng Ruòlán", "zeng ruo lan", "Ruolan Zeng", "Tseng Jo-lan", "zeng1ruo4lan2", "Zengruolan"]
    ),
    (
      "Shan Lüping", "单律萍",
      [
        "Shàn Lǜpíng", "shan lvping", "Shan Luping", "Lyuping Shan", "shan4 lv4 ping2",
        "SHAN LVPING",
      ]
    ),
  ].flatMap { name, native, spellings in
    spellings.map { spelling in
      Self(.pinyin, spelling) { $0.native == native ? spelling : nil }
    }
  }

  private static let chinese: [Self] = [
    .native("as written") { $0 },
    .native("inside a sentence") { "据\($0)说" },
    .native("traditional or simplified") {
      swapped(
        $0,
        [
          "张": "張", "晓": "曉", "欧": "歐", "阳": "陽", "国": "國", "伟": "偉", "陳": "陈",
          "國": "国", "維": "维", "兰": "蘭", "单": "單",
        ])
    },
    .native("spaced") { joined($0, by: " ") },
    .native("wide space") { joined($0, by: "\u{3000}") },
    .native("new line") { joined($0, by: "\n") },
    .native("middle dot") { joined($0, by: "·") },
    .native("zero-width") { joined($0, by: "\u{200B}") },
    .native("professor") { "\($0.prefix(surnameLength($0)))教授" },
    .native("Mr") { "\($0.prefix(surnameLength($0)))先生" },
    .native("vice minister") { "\($0.prefix(surnameLength($0)))副部长" },
    .native("young") { "小\($0.prefix(surnameLength($0)))" },
    .native("old") { "老\($0.prefix(surnameLength($0)))" },
    .native("somebody") { "\($0.prefix(surnameLength($0)))某某" },
    .native("bold") { "**\($0)**" },
    .native("in Latin") { "(\($0))" },
    Self(.chinese, "given name") {
      $0.hasHan && $0.native.count > 2 ? "\($0.native.dropFirst(surnameLength($0.native)))说" : nil
    },
  ]

  private static func surnameLength(_ name: String) -> Int { name.count > 3 ? 2 : 1 }

  private static func broken(_ text: String, _ break_: String) -> String {
    text.replacing(" ", with: break_)
  }

  private static func hyphenated(_ person: Identity, _ separator: String) -> String {
    let middle = person.family.index(person.family.startIndex, offsetBy: person.family.count / 2)
    let family = person.family[..<middle] + separator + person.family[middle...]
    return person.isFamilyFirst ? "\(family) \(person.given)" : "\(person.given) \(family)"
  }

  private static let layout: [Self] = [
    .name(.layout, "new line") { broken($0, "\n") },
    .name(.layout, "Windows line") { broken($0, "\r\n") },
    .name(.layout, "quotation") { broken($0, "\n> ") },
    .name(.layout, "Markdown break") { broken($0, "  \n") },
    .name(.layout, "backslash break") { broken($0, "\\\n") },
    .name(.layout, "indented") { broken($0, "\n      ") },
    Self(.layout, "hyphen at the line's end") { $0.family.count > 3 ? hyphenated($0, "-\n") : nil },
    Self(.layout, "hyphen in a quotation") { $0.family.count > 3 ? hyphenated($0, "-\n> ") : nil },
    .name(.layout, "spaced out") { joined($0.replacing(" ", with: ""), by: " ") },
    .name(.layout, "spaced out with gaps") { joined($0, by: " ") },
    .name(.layout, "dots") { joined($0.replacing(" ", with: ""), by: ".") },
    .name(.layout, "one letter a line") { joined($0.replacing(" ", with: ""), by: "\n") },
    .name(.layout, "table cells") { "| " + broken($0, " | ") + " |" },
    .name(.layout, "tabs") { broken($0, "\t") },
    .name(.layout, "several spaces") { broken($0, "     ") },
    .name(.layout, "dashes") { joined($0.replacing(" ", with: ""), by: "-") },
  ]

  private static func encoded(_ text: String, _ write: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.map(write).joined()
  }

  private static let markup: [Self] = [
    .name(.markup, "decimal references") { encoded($0) { "&#\($0.value);" } },
    .name(.markup, "hexadecimal references") {
      encoded($0) { "&#x\(String($0.value, radix: 16));" }
    },
    .name(.markup, "doubled references") { encoded($0) { "&amp;#\($0.value);" } },
    .name(.markup, "named space") { broken($0, "&nbsp;") },
    .name(.markup, "named soft hyphen") { joined($0, by: "&shy;") },
    .name(.markup, "percent") {
      $0.utf8.map { "%" + String(0x100 + Int($0), radix: 16).dropFirst().uppercased() }.joined()
    },
    .name(.markup, "percent, twice") { broken($0, "%2520") },
    .name(.markup, "plus") { broken($0, "+") },
    .name(.markup, "JSON escapes") {
      $0.utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
    },
    .name(.markup, "new line escape") { broken($0, "\\n") },
    .name(.markup, "quoted-printable") {
      $0.utf8.map { "=" + String(0x100 + Int($0), radix: 16).dropFirst().uppercased() }.joined()
    },
    .name(.markup, "bold part") { "**\($0.prefix(2))**\($0.dropFirst(2))" },
    .name(.markup, "italics part") { "_\($0.prefix(1))_\($0.dropFirst())" },
    .name(.markup, "struck") { "~~\($0.prefix(2))~~\($0.dropFirst(2))" },
    .name(.markup, "code") { broken($0, "` `") },
    .name(.markup, "tags") {
      "\($0.prefix(1))<b>\($0.dropFirst().prefix(1))</b>\($0.dropFirst(2))"
    },
    .name(.markup, "span") {
      "\($0.prefix(1))<span class=\"x\" title='a'>\($0.dropFirst())</span>"
    },
    .name(.markup, "break tag") { broken($0, "<br/>") },
    .name(.markup, "comment") { "\($0.prefix(2))<!-- a b -->\($0.dropFirst(2))" },
    .name(.markup, "word break") { joined($0, by: "<wbr>") },
    .name(.markup, "link") { "[\($0.prefix(2))](https://a.example/b)\($0.dropFirst(2))" },
    .name(.markup, "cells of HTML") { broken($0, "</td><td>") },
    .name(.markup, "escaped tags") { "\($0.prefix(1))&lt;i&gt;\($0.dropFirst())" },
  ]

  private static let derived: [Self] = [
    Self(.derived, "run together") { $0.hasGiven ? $0.handleGiven + $0.handleFamily : nil },
    Self(.derived, "run together, surname first") {
      $0.hasGiven ? $0.handleFamily + $0.handleGiven : nil
    },
    Self(.derived, "underscore") { $0.hasGiven ? "\($0.handleGiven)_\($0.handleFamily)" : nil },
    Self(.derived, "point") { $0.hasGiven ? "\($0.handleGiven).\($0.handleFamily)" : nil },
    Self(.derived, "humps") {
      $0.hasGiven
        ? "\(Identity.plain($0.given))\(Identity.plain($0.family).filter { $0 != " " })" : nil
    },
    Self(.derived, "initial and surname") {
      $0.hasGiven ? "@\($0.initial.lowercased())\($0.handleFamily)" : nil
    },
    Self(.derived, "surname and initial") {
      $0.hasGiven ? "@\($0.handleFamily)\($0.initial.lowercased())" : nil
    },
    Self(.derived, "initial point surname") {
      $0.hasGiven ? "@\($0.initial.lowercased()).\($0.handleFamily)" : nil
    },
    Self(.derived, "given name and initial") {
      $0.hasGiven ? "@\($0.handleGiven)\($0.handleFamily.prefix(1))" : nil
    },
    Self(.derived, "handle with year") { "@\($0.handleGiven)\($0.handleFamily)1974" },
    Self(.derived, "address") { "\($0.handleGiven)\($0.handleFamily)@mail.example" },
    Self(.derived, "address with point") {
      $0.hasGiven ? "\($0.handleGiven).\($0.handleFamily)@mail.example" : nil
    },
    Self(.derived, "web address") {
      "https://www.example.org/people/\($0.handleGiven)-\($0.handleFamily)/"
    },
    Self(.derived, "file") { "\($0.handleFamily)_\($0.handleGiven)_v2.docx" },
    Self(.derived, "contact") { $0.entry.contact.first },
    Self(.derived, "second contact") { $0.entry.contact.dropFirst().first },
    Self(.derived, "local part") { person in
      person.entry.contact.first.map { contact in
        contact.first == "@" ? contact : String(contact.prefix { $0 != "@" })
      }
    },
    Self(.derived, "number, other spelling") { person in
      person.entry.contact.contains("+1 202 555 0147") ? "(202) 555-0147" : nil
    },
  ]

  private static let affiliation: [Self] =
    [
      Self(.affiliation, "as written") { $0.entry.affiliations.first },
      Self(.affiliation, "second") { $0.entry.affiliations.dropFirst().first },
      Self(.affiliation, "small letters") { $0.entry.affiliations.first?.lowercased() },
      Self(.affiliation, "over lines") {
        $0.entry.affiliations.first?.replacing(" ", with: "\n> ")
      },
    ]
    + [
      ("Tsinghua University", ["Tsinghua", "清华", "清华大学", "TSINGHUA", "Тsinghua"]),
      (
        "Qinghe Institute for Technology and Strategy",
        ["Qinghe", "QITS", "Qinghe Institute", "清河科技战略研究院", "QIfTaS".uppercased()]
      ),
      (
        "Center for Verification and Compliance",
        [
          "CVC", "C.V.C.", "Verification and Compliance Center", "CFVAC",
          "center for verification & compliance",
        ]
      ),
      (
        "University of Ibadan",
        ["Ibadan", "Ibadan University", "U. of Ibadan".replacing("U. of ", with: ""), "IBADAN"]
      ),
      ("RAND Corporation", ["RAND", "Rand Corporation", "R.A.N.D."]),
      ("Gulf Centre for Maritime Studies", ["GCMS", "Gulf Centre for Maritime Studies'", "GCFMS"]),
    ].flatMap { body, spellings in
      spellings.map { spelling in
        Self(.affiliation, spelling) { $0.entry.affiliations.first == body ? spelling : nil }
      }
    }

  private static let indirect: [Self] = [
    .name(.indirect, "in a reference") { "(see \($0), 2019)" },
    .name(.indirect, "as a label") { "\($0):" },
    Self(.indirect, "surname as a label") { "\($0.family):" },
    Self(.indirect, "pair") { "Hollande/\($0.family)" },
    Self(.indirect, "family") { "the \($0.family) family" },
    Self(.indirect, "plan") { "the \($0.family) Plan" },
    Self(.indirect, "mention") { "@" + $0.name.lowercased().replacing(" ", with: "-") },
    Self(.indirect, "camp") { "the pro-\($0.family) camp" },
    Self(.indirect, "initials as a label") {
      $0.hasGiven ? "[\($0.initial)\(Identity.plain($0.family).prefix(1).uppercased())]" : nil
    },
  ]

  private static let slip: [Self] = [
    Self(.slip, "letter left out") { slipped($0) { $0.remove(at: $0.count / 2) } },
    Self(.slip, "letter doubled") { slipped($0) { $0.insert($0[2], at: 2) } },
    Self(.slip, "letters exchanged") { slipped($0) { $0.swapAt($0.count / 2 - 1, $0.count / 2) } },
    Self(.slip, "letter changed") { slipped($0) { $0[$0.count / 2] = "q" } },
    Self(.slip, "first letter changed") { slipped($0) { $0[0] = "Q" } },
    Self(.slip, "Bob") { $0.given == "Robert" ? "Bob" : nil },
    Self(.slip, "Bobby and surname") { $0.given == "Robert" ? "Bobby \($0.family)" : nil },
    Self(.slip, "Maggie") { $0.given == "Margaret" ? "Maggie \($0.family)" : nil },
    Self(.slip, "Peggy") { $0.given == "Margaret" ? "Peggy" : nil },
    Self(.slip, "William") { $0.given == "Will" ? "William Lowe" : nil },
    Self(.slip, "Muhammad") { $0.given == "Mohammed" ? "Muhammad al-Rashidi" : nil },
    Self(.slip, "slip in a short name") {
      $0.name == "Wang Wei" ? "Wnag Wei" : nil
    },
    Self(.slip, "other character, same sound") { $0.native == "王伟" ? "王维" : nil },
    Self(.slip, "umlaut in two letters") { $0.family == "Müller" ? "Mueller" : nil },
  ]

  /// The surname with a slip, where it is one word of five letters or more.
  private static func slipped(_ person: Identity, _ slip: (inout [Character]) -> Void) -> String? {
    let plain = Identity.plain(person.family)
    guard plain.count >= 5, !plain.contains(" "), !person.family.contains("-") else { return nil }
    var letters = Array(plain)
    slip(&letters)
    return String(letters)
  }
}
