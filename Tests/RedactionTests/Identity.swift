import Redaction

/// Somebody who must not be named, for the adversarial set. Nobody of these lives.
struct Identity: Sendable {
  let entry: Roster.Entry
  let given: String
  let family: String
  var isFamilyFirst = false
  /// Further given names, as they stand between.
  var middle = ""

  var name: String { entry.name }
  var native: String { entry.native }

  static func person(
    _ given: String, _ family: String, familyFirst: Bool = false, middle: String = "",
    native: String = "", affiliations: [String] = [], contact: [String] = []
  ) -> Self {
    let parts = familyFirst ? [family, given] : [given, middle, family]
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return Self(
      entry: .init(
        .person, reference: name.lowercased(), name: name, native: native,
        affiliations: affiliations, contact: contact),
      given: given, family: family, isFamilyFirst: familyFirst, middle: middle)
  }

  static let all: [Self] = [
    .person(
      "Wei", "Wang", familyFirst: true, native: "王伟",
      affiliations: ["Tsinghua University", "清华大学"], contact: ["wangwei88@mail.example"]),
    .person("Na", "Li", familyFirst: true, native: "李娜", contact: ["@lina_talks"]),
    .person(
      "Xiaoming", "Zhang", familyFirst: true, native: "张晓明",
      affiliations: ["Qinghe Institute for Technology and Strategy", "清河科技战略研究院"]),
    .person("Jianguo", "Ouyang", familyFirst: true, native: "欧阳建国"),
    .person("Ruolan", "Zeng", familyFirst: true, native: "曾若兰"),
    .person("Kuo-wei", "Chen", familyFirst: true, native: "陳國維"),
    .person("Lüping", "Shan", familyFirst: true, native: "单律萍"),
    .person(
      "Robert", "Smith", affiliations: ["Center for Verification and Compliance"],
      contact: ["rsmith@cvc-center.example", "+1 202 555 0147"]),
    .person("Margaret", "Oyelaran", affiliations: ["University of Ibadan"]),
    .person("Will", "Lowe"),
    .person("Harriet", "May", affiliations: ["RAND Corporation"]),
    .person("Lucía", "Quiroga Beltrán", middle: "Fernanda"),
    .person("João", "da Silva Teles", middle: "Pedro"),
    .person("Hương", "Nguyễn", familyFirst: true),
    .person("Min-soo", "Kim", familyFirst: true, native: "김민수"),
    .person("Mohammed", "al-Rashidi", affiliations: ["Gulf Centre for Maritime Studies"]),
    .person("Priya", "Venkataraman"),
    .person("Siobhán", "O'Dwyer", contact: ["s.odwyer@dublin-forum.example"]),
    .person("Callum", "McAllister"),
    .person("Anne-Marie", "Dufour-Lacroix"),
    .person("Jan", "van der Meulen"),
    .person("Ivan", "Sokolov", middle: "Petrovich", native: "Соколов Иван Петрович"),
    .person("Jürgen", "Müller"),
    .person("", "Sukarwati"),
    .person("Al", "Ng"),
    .person("Łukasz", "Wójcik"),
    .person("Øystein", "Håkonsen"),
  ]
}
