/// The language that the command line or the environment asks for.
package struct LanguageChoice: Equatable, Sendable {
  /// The language.
  package let language: Language
  /// Whether traditional characters were asked for. There are no texts in them yet, so simplified
  /// ones stand in, and the help says so.
  package let lacksTraditional: Bool

  /// A choice.
  package init(_ language: Language, lacksTraditional: Bool = false) {
    (self.language, self.lacksTraditional) = (language, lacksTraditional)
  }

  /// The variable that names a language for this program alone.
  package static let variable = "SUBROSA_LANGUAGE"
  /// The option that names one for this command alone.
  package static let option = "--language"

  /// The language that was asked for: by the option, by the program's own variable, by the locale;
  /// English where none of them names one that there is.
  ///
  /// - Parameters:
  ///   - arguments: the command line without the program's own name. What follows `--` is none of
  ///     its options.
  ///   - variable: gives the value of a variable of the environment, nil where it is not set.
  package init(arguments: [String], variable: (String) -> String?) {
    let own = LanguageChoice.options(in: arguments) + [variable(LanguageChoice.variable)]
    for name in own {
      if let choice = name.flatMap(LanguageChoice.init(named:)) {
        self = choice
        return
      }
    }
    // The first that is set and not empty is the locale of messages (POSIX, "Environment
    // Variables", 8.2), whatever it says.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty }
    self = locale.flatMap(LanguageChoice.init(named:)) ?? LanguageChoice(.english)
  }

  /// The language of a name such as `zh`, `zh_CN.UTF-8`, `zh-Hant` or `en_GB`; nil for another.
  init?(named name: String) {
    let words = name.lowercased().prefix { $0 != "." && $0 != "@" }
      .split { $0 == "_" || $0 == "-" }
    switch words.first {
    case "zh":
      let places: Set<Substring> = ["tw", "hk", "mo", "hant"]
      let isTraditional = words.dropFirst().contains(where: places.contains)
      self.init(.chinese, lacksTraditional: isTraditional && !words.contains("hans"))
    case "en": self.init(.english)
    default: return nil
    }
  }

  /// The values of the option. The parser reads them later and refuses what is no language.
  private static func options(in arguments: [String]) -> [String?] {
    let words = arguments.prefix { $0 != "--" }
    return words.indices.compactMap { index in
      let word = words[index]
      if word == option { return index + 1 < words.endIndex ? words[index + 1] : nil }
      return word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : nil
    }.reversed()
  }
}
