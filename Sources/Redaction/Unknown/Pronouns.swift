/// Pronouns that tell a gender.
enum Pronouns {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.has(.pronoun, at: index) {
      marks.add(index...index, .gender)
    }
  }
}
