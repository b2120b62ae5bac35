import CellFile
import Commands
import Hardening
import TestSupport

// The whole program with the tests' suite: cheap to unlock, and unable to open a real vault.
Program.run(suite: .cheap, after: Hardening.beforeAnything())
