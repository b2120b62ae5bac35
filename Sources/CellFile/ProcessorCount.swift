#if canImport(Glibc)
  import Glibc
#endif

/// How many processors this process may use.
package enum ProcessorCount {
  /// At least one.
  package static let value = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
