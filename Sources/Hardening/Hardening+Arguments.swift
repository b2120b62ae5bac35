internal import CHardening

extension Hardening {
  /// What the program was started with, its own name first, without a look into `/proc`: Swift's
  /// own list is empty where that is not mounted.
  package static var arguments: [String] {
    (0..<chardening_argument_count()).compactMap { index in
      unsafe chardening_argument(index).map { unsafe String(cString: $0) }
    }
  }
}
