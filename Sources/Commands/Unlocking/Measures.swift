import Application
import Hardening
import Words

// The measures by which the program closed itself, as `doctor` and `status` show them.

extension Measures {
  /// A measure that this machine does not grant, or not wholly.
  struct Gap {
    /// The measure's stable name.
    let name: String
    /// What is not so, for whoever relies on it.
    let words: String
  }

  /// What is missing.
  static var gaps: [Gap] {
    missing.map { Gap(name: $0.step.rawValue, words: Words.current.text($0)) }
  }

  /// The names of all measures, in the order in which they are taken.
  static var all: [String] { HardeningStep.allCases.map(\.rawValue) }

  /// What a measure that holds is good for.
  static func words(for name: String) -> String {
    HardeningStep(rawValue: name).map { Words.current.text($0) } ?? name
  }
}
