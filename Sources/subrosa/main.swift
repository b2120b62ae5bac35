import Commands
import Hardening

// Before anything else, on the only thread.
_ = Hardening.beforeAnything()
Program.run()
