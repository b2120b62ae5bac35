import ArgumentParser
import Words

extension ArgumentHelp {
  /// What the help says about an argument or an option.
  ///
  /// - Parameter value: a word that stands for the value.
  init(_ option: OutcomeOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// What the help says about an argument or an option.
  ///
  /// - Parameter value: a word that stands for the value.
  init(_ option: SummaryOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// What the help says about an argument or an option.
  ///
  /// - Parameter value: a word that stands for the value.
  init(_ option: VaultOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }
}
