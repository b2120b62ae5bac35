internal import CHardening
internal import Glibc

/// Closes the process before it meets a secret.
///
/// Two stages, both on the only thread: filters and rules hold for the thread that asks for them
/// and for the threads it starts later. A step that the kernel refuses is reported, never fatal: an
/// archive on an older machine must still open.
package enum Hardening {
  /// Stage 1, the first thing the program does: closed standard streams stay closed, no core dumps,
  /// not dumpable, no crash backtrace, umask 077, no new privileges, system calls filtered, freed heap wiped.
  ///
  /// - Returns: which steps are in force.
  package static func beforeAnything() -> HardeningReport {
    var report = HardeningReport()
    // A caller may have closed them, and a file that got such a number would be written to as if
    // it was the terminal.
    _ = chardening_hold_standard_descriptors()
    report.record(.noCoreDumps, errno: chardening_forbid_core_dumps())
    report.record(.notDumpable, errno: chardening_forbid_tracing())
    report.record(.noCrashBacktrace, errno: chardening_default_crash_signals())
    umask(0o077)
    report.record(.privateFiles, .held)
    // The filter is refused to a process that could still gain rights.
    report.record(.noNewPrivileges, errno: chardening_forbid_new_privileges())
    report.recordThreadwise(.filteredSystemCalls, errno: chardening_filter_syscalls())
    report.record(.wipedHeap, chardening_heap_is_wiped() ? .held : .missing(errno: ENOSYS))
    return report
  }
}

extension HardeningReport {
  /// Notes a step that covers only the calling thread and its descendants.
  mutating func recordThreadwise(_ step: HardeningStep, errno: CInt) {
    let threads = Hardening.threadCount()
    if errno == 0 && threads > 1 {
      record(step, .tooLate(threads: threads))
    } else {
      record(step, errno: errno)
    }
  }
}

extension Hardening {
  /// What the program was started with, its own name first, without a look into `/proc`: Swift's
  /// own list is empty where that is not mounted.
  package static var arguments: [String] {
    (0..<chardening_argument_count()).compactMap { index in
      unsafe chardening_argument(index).map { unsafe String(cString: $0) }
    }
  }
}
