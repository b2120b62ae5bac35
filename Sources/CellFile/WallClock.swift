#if canImport(Glibc)
  import Glibc
#endif

/// The time of day, as coarse as it may be written down.
package enum WallClock {
  /// Whole seconds since 1970, UTC.
  package static func seconds() -> UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else { return 0 }
    return UInt64(max(0, time.tv_sec))
  }

  /// Lets a moment go by, for a loop that also looks whether it should stop.
  package static func pause() {
    usleep(20_000)
  }
}
