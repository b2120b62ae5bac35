import Commands
import Hardening

// Before anything else, on the only thread.
Program.run(after: Hardening.beforeAnything())
