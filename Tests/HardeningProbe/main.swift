import CTestSupport
import Glibc
import Hardening
import SystemPackage

// Closes itself as the program does, and then tries what must not be possible any more:
//
//   calls                   each forbidden call: its name and errno, 0 where it got through
//   crash                   a bad address
//   heap                    whether memory that was given back still holds what stood there
//   writes FOLDER LINE      a shell line that may write below the folder only
//   no-landlock PROGRAM …   becomes a program for which the kernel has no Landlock
let arguments = Array(CommandLine.arguments.dropFirst())

/// Becomes another program.
func become(_ words: [String]) -> Never {
  unsafe execv(words[0], words.map { unsafe strdup($0) } + [nil])
  exit(127)
}

if arguments.first == "no-landlock" {
  guard ctest_refuse_landlock() == 0 else { exit(126) }
  become(Array(arguments.dropFirst()))
}
var report = Hardening.beforeAnything()
switch arguments.first {
case "calls":
  for number in 0..<ctest_forbidden_call_count() {
    let name = unsafe String(cString: ctest_forbidden_call_name(number))
    print("\(name): \(ctest_try_forbidden_call(number))")
  }
case "crash": ctest_crash()
case "heap": print(ctest_freed_memory_is_kept() ? "kept" : "wiped")
case "writes" where arguments.count == 3:
  report = report.followed(by: Hardening.confineWrites(to: [FilePath(arguments[1])]))
  for gap in report.gaps { print("missing: \(gap.step)") }
  fflush(nil)
  become(["/bin/bash", "-c", arguments[2]])
default: exit(64)
}
