/// One measure by which the process closes itself.
package enum HardeningStep: String, CaseIterable, Sendable {
  /// The size limit of core dumps is zero.
  case noCoreDumps
  /// No core dump and no tracer of the same user (`PR_SET_DUMPABLE`).
  case notDumpable
  /// A crash prints no memory: the Swift runtime's backtracer is switched off.
  case noCrashBacktrace
  /// New files are readable by their owner only (umask 077).
  case privateFiles
  /// Programs started from here gain no rights (`no_new_privs`).
  case noNewPrivileges
  /// No sockets, no tracing, no reading of other processes (seccomp).
  case filteredSystemCalls
  /// Freed heap memory is overwritten.
  case wipedHeap
  /// Files change only below the folders that were named (Landlock).
  case confinedWrites
}

/// How a step went.
package enum HardeningOutcome: Hashable, Sendable {
  /// The step is in force.
  case held
  /// In force, but the kernel's Landlock is too old for all of it: below version 2 files do not
  /// move between folders, below 3 any file can be truncated, below 5 devices are not covered.
  case heldInPart(landlockVersion: Int)
  /// Not in force; `errno` of the call that was refused, `ENOSYS` where the system has no such thing.
  case missing(errno: CInt)
  /// Not in force for the whole process: other threads were running already.
  case tooLate(threads: Int)
}

/// Which steps were taken and what came of them; `status` lists what is missing.
package struct HardeningReport: Sendable {
  /// A step and its outcome.
  package struct Entry: Hashable, Sendable {
    /// The step.
    package let step: HardeningStep
    /// What came of it.
    package let outcome: HardeningOutcome
  }

  /// In the order in which the steps were taken.
  package private(set) var entries: [Entry] = []

  init() {}

  mutating func record(_ step: HardeningStep, _ outcome: HardeningOutcome) {
    entries.append(Entry(step: step, outcome: outcome))
  }

  /// Notes a step by the errno that it returned; 0 means that it held.
  mutating func record(_ step: HardeningStep, errno: CInt) {
    record(step, errno == 0 ? .held : .missing(errno: errno))
  }

  /// The steps that are not wholly in force, each once.
  package var gaps: [Entry] {
    HardeningStep.allCases.compactMap { step in
      entries.last { $0.step == step && $0.outcome != .held }
    }
  }

  /// This report followed by a later one.
  package func followed(by later: HardeningReport) -> HardeningReport {
    var both = self
    both.entries += later.entries
    return both
  }
}
