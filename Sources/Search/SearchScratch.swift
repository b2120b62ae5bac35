import Folding

/// Memory in which texts are folded, of a size that does not depend on them.
///
/// Each thread has its own. It holds no text between two calls: what was used is overwritten.
@safe package struct SearchScratch: ~Copyable {
  /// Folded bytes that are looked through at a time.
  static let windowSize = 32 * 1024

  let memory: UnsafeMutableRawBufferPointer
  private var used = 0

  /// Scratch memory for needles up to a length.
  init(longestNeedle: Int) {
    let carry = TextScan.carry(longestNeedle: longestNeedle)
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: SearchScratch.windowSize + carry + Fold.slack, alignment: 8)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Notes that bytes up to here hold text.
  mutating func use(upTo end: Int) {
    used = max(used, end)
  }

  /// Overwrites what was used.
  mutating func wipe() {
    unsafe Fold.wipe(UnsafeMutableRawBufferPointer(rebasing: memory[..<used]))
    used = 0
  }
}
