import Application
import Hardening

// The measures by which the program closed itself, in words.

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
    missing.map { Gap(name: $0.step.rawValue, words: words($0)) }
  }

  /// The names of all measures, in the order in which they are taken.
  static var all: [String] { HardeningStep.allCases.map(\.rawValue) }

  /// What a measure that holds is good for.
  static func words(for name: String) -> String {
    guard let step = HardeningStep(rawValue: name) else { return name }
    return switch step {
    case .noCoreDumps: "a crash does not write memory to the disk"
    case .notDumpable: "your other programs cannot read this program's memory"
    case .noCrashBacktrace: "a crash does not print memory"
    case .privateFiles: "only you can read new files"
    case .noNewPrivileges: "an editor that subrosa starts cannot gain privileges"
    case .filteredSystemCalls: "sockets and tracing are blocked"
    case .wipedHeap: "freed memory is overwritten"
    case .confinedWrites: "files elsewhere cannot be changed"
    }
  }

  private static func words(_ gap: HardeningReport.Entry) -> String {
    if case .tooLate = gap.outcome {
      return "\(gap.step.rawValue) was applied too late to cover everything"
    }
    return switch gap.step {
    case .noCoreDumps: "a crash may write memory to the disk"
    case .notDumpable: "your other programs can read this program's memory"
    case .noCrashBacktrace: "a crash may print the contents of memory"
    case .privateFiles: "other users may be able to read new files"
    case .noNewPrivileges: "an editor that subrosa starts could gain privileges"
    case .filteredSystemCalls: "sockets and tracing are not blocked"
    case .wipedHeap: "freed memory is not overwritten"
    case .confinedWrites:
      switch gap.outcome {
      case .heldInPart(let version) where version < 3: "files elsewhere can be truncated"
      case .heldInPart: "devices can be written to"
      default: "files elsewhere can be changed (Linux before 5.13, or without Landlock)"
      }
    }
  }
}
