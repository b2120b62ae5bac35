/// The languages in which the program speaks.
///
/// Every sentence is the body of a function of ``Words``, chosen by a `switch` over the language.
/// None of these has a `default`, so with a second case here the compiler lists every sentence that
/// the new language still lacks.
package enum Language: CaseIterable, Sendable {
  case english
}

/// Everything that the program says, in one language.
///
/// Sentences are functions of typed values, by topic in the files of this module. Modules below
/// return and throw cases with what a sentence needs, and draw with values such as `EditorTexts`,
/// which this type makes.
package struct Words: Sendable {
  /// The language in which the program speaks.
  package static let current = Words(.english)

  /// The language of these words.
  package let language: Language

  /// The words of a language.
  package init(_ language: Language) { self.language = language }
}
