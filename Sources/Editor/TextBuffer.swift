internal import Glibc
internal import Sodium
internal import Terminal

/// A text being edited: UTF-8 in locked memory with a gap where it is changed.
///
/// A change costs the way the gap moves, which is a `memmove` (5 MB in less than a millisecond), and
/// nothing else: there is no index of lines that would have to be kept. What is taken away is
/// overwritten. Memory grows by half when it is full; the old memory is wiped.
struct TextBuffer: ~Copyable {
  private static let spare = 64 * 1024

  private var memory: SecretBytes
  private var gap: Range<Int>

  /// A copy of a text.
  ///
  /// - Throws: `.outOfMemory`.
  init(_ text: [UInt8]) throws(TerminalError) {
    memory = try TextBuffer.allocate(text.count + TextBuffer.spare)
    gap = 0..<text.count + TextBuffer.spare
    write(text, at: 0)
    gap = text.count..<gap.upperBound
  }

  /// The text's length in bytes.
  var count: Int { memory.count - gap.count }

  /// A byte of the text.
  subscript(_ offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count)
    let place = offset < gap.lowerBound ? offset : offset + gap.count
    return unsafe memory.bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
  }

  /// A copy of a part.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let before = range.clamped(to: 0..<gap.lowerBound)
    let behind = range.clamped(to: gap.lowerBound..<max(count, gap.lowerBound))
    return unsafe memory.bytes.withUnsafeBytes { all in
      var copy: [UInt8] = []
      copy.reserveCapacity(range.count)
      if !before.isEmpty { unsafe copy.append(contentsOf: all[before]) }
      if !behind.isEmpty {
        let shifted = behind.lowerBound + gap.count..<behind.upperBound + gap.count
        unsafe copy.append(contentsOf: all[shifted])
      }
      return copy
    }
  }

  /// Puts other bytes in the place of a part.
  ///
  /// - Throws: `.outOfMemory`; then nothing has changed.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) throws(TerminalError) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    if replacement.count > gap.count + range.count {
      try grow(by: replacement.count - range.count)
    }
    moveGap(to: range.lowerBound)
    let end = gap.upperBound + range.count
    clear(gap.upperBound..<end)
    gap = gap.lowerBound..<end
    write(replacement, at: gap.lowerBound)
    gap = gap.lowerBound + replacement.count..<gap.upperBound
  }

  /// Where a byte stands first from an offset on; `nil` if it is not there before `end`.
  func first(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    let before = start..<max(min(end, gap.lowerBound), start)
    if let found = place(of: byte, in: before, shift: 0) { return found }
    let behind = max(start, gap.lowerBound)
    return place(of: byte, in: behind..<max(end, behind), shift: gap.count)
  }

  /// Where a byte stands last before an offset; `nil` if it is not there from `start` on.
  func last(_ byte: UInt8, before end: Int, from start: Int = 0) -> Int? {
    let behind = max(start, gap.lowerBound)
    if let found = lastPlace(of: byte, in: behind..<max(end, behind), shift: gap.count) {
      return found
    }
    return lastPlace(of: byte, in: start..<max(min(end, gap.lowerBound), start), shift: 0)
  }

  private func place(of byte: UInt8, in range: Range<Int>, shift: Int) -> Int? {
    guard !range.isEmpty else { return nil }
    return unsafe memory.bytes.withUnsafeBytes { (all) -> Int? in
      guard let base = all.baseAddress else { return nil }
      let start = unsafe base + range.lowerBound + shift
      guard let found = unsafe memchr(start, CInt(byte), range.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - base - shift
    }
  }

  /// What `memrchr` does, which cannot be called from here: eight bytes at a time.
  private func lastPlace(of byte: UInt8, in range: Range<Int>, shift: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let sought = ones &* UInt64(byte)
    let (start, end) = (range.lowerBound + shift, range.upperBound + shift)
    return unsafe memory.bytes.withUnsafeBytes { (all) -> Int? in
      var place = end
      while place - start >= 8 {
        let word = unsafe all.loadUnaligned(fromByteOffset: place - 8, as: UInt64.self) ^ sought
        // A byte of the word is zero: the one sought is among the eight.
        if (word &- ones) & ~word & (ones << 7) != 0 { break }
        place -= 8
      }
      while place > start {
        place -= 1
        if unsafe all[place] == byte { return place - shift }
      }
      return nil
    }
  }

  private mutating func moveGap(to offset: Int) {
    guard offset != gap.lowerBound else { return }
    let size = gap.count
    let isBackwards = offset < gap.lowerBound
    let moved = isBackwards ? offset..<gap.lowerBound : gap.upperBound..<offset + size
    let target = isBackwards ? offset + size : gap.lowerBound
    var bytes = memory.mutableBytes
    unsafe bytes.withUnsafeMutableBytes { all in
      guard let base = all.baseAddress else { return }
      unsafe memmove(base + target, base + moved.lowerBound, moved.count)
    }
    gap = offset..<offset + size
    // What was moved away must not stay in the gap.
    clear(moved.clamped(to: gap))
  }

  private mutating func grow(by needed: Int) throws(TerminalError) {
    let size = max(memory.count + needed, memory.count / 2 * 3) + TextBuffer.spare
    var larger = try TextBuffer.allocate(size)
    let (head, tail) = (bytes(0..<gap.lowerBound), bytes(gap.lowerBound..<count))
    TextBuffer.write(head, at: 0, of: &larger)
    TextBuffer.write(tail, at: size - tail.count, of: &larger)
    gap = gap.lowerBound..<size - tail.count
    memory = larger
  }

  private mutating func write(_ bytes: [UInt8], at place: Int) {
    TextBuffer.write(bytes, at: place, of: &memory)
  }

  private static func write(_ bytes: [UInt8], at place: Int, of memory: inout SecretBytes) {
    var target = memory.mutableBytes
    unsafe target.withUnsafeMutableBytes { all in
      unsafe UnsafeMutableRawBufferPointer(rebasing: all[place...]).copyBytes(from: bytes)
    }
  }

  private mutating func clear(_ range: Range<Int>) {
    var target = memory.mutableBytes
    unsafe target.withUnsafeMutableBytes { all in
      guard let base = all.baseAddress else { return }
      unsafe explicit_bzero(base + range.lowerBound, range.count)
    }
  }

  private static func allocate(_ size: Int) throws(TerminalError) -> SecretBytes {
    do throws(SodiumError) {
      return try SecretBytes(zeroed: size)
    } catch {
      throw .outOfMemory
    }
  }
}
