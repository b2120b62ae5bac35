import CellFile
import Commands
import Foundation
import Hardening
import TestSupport

// The whole program with the tests' suite: cheap to unlock, and unable to open a real vault. The
// tests' passphrases are short; those that are about passphrases ask for the judgement.
let measures = Hardening.beforeAnything()
let variables = ProcessInfo.processInfo.environment
let isJudged = variables["SUBROSA_TEST_STRENGTH"] != nil
Program.run(
  suite: .cheap, judgesPassphrases: isJudged, commit: variables["SUBROSA_TEST_COMMIT"],
  after: measures)
