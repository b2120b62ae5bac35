import Synchronization

/// The languages in which the program speaks.
///
/// Every sentence is the body of a function of ``Words``, chosen by a `switch` over the language.
/// None of these has a `default`, so with a further case here the compiler lists every sentence that
/// the new language still lacks.
package enum Language: CaseIterable, Sendable {
  case english, chinese
}

/// Everything that the program says, in one language.
///
/// Sentences are functions of typed values, by topic in the files of this module. Modules below
/// return and throw cases with what a sentence needs, and draw with values such as `EditorTexts`,
/// which this type makes.
package struct Words: Sendable {
  private static let chosen = Mutex<LanguageChoice?>(nil)

  /// The language in which the program speaks: the one that was chosen before the first use, else
  /// English, so that tests depend on no machine's locale.
  package static let current = Words(chosen.withLock { $0 } ?? LanguageChoice(.english))

  /// Chooses the language in which the program speaks.
  ///
  /// Help texts are parts of the commands' own descriptions, so this comes before arguments are
  /// parsed, and holds for the whole process.
  ///
  /// - Parameter choice: the language.
  package static func choose(_ choice: LanguageChoice) {
    chosen.withLock { $0 = choice }
  }

  /// The language of these words.
  package let language: Language
  /// Whether traditional characters were asked for, in which there are no texts yet.
  let lacksTraditional: Bool

  /// The words of a language.
  package init(_ language: Language) { self.init(LanguageChoice(language)) }

  private init(_ choice: LanguageChoice) {
    language = choice.language
    lacksTraditional = choice.lacksTraditional
  }
}
