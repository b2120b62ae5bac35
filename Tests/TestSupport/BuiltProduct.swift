import Foundation
package import SystemPackage

/// Programs that were built together with the tests.
package enum BuiltProduct {
  /// The path of an executable target's program, which lies beside the test program.
  package static func path(of name: String) -> FilePath {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return FilePath(tests).removingLastComponent().appending(name)
  }
}
