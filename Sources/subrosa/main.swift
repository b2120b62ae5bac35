import CCommit
import Commands
import Hardening

// Before anything else, on the only thread.
let measures = Hardening.beforeAnything()
let commit = unsafe ccommit_name().map { unsafe String(cString: $0) }
Program.run(commit: commit, after: measures)
