/// A decoder that is fed with hostile input, and the promises that it must keep for any input.
///
/// `Scripts/fuzz` drives the targets with libFuzzer; `FuzzReplayTests` gives them the inputs that
/// once failed and the seeds, without a fuzzer.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case header
  case commit
  case log
  case vault
  case metadata
  case frontMatter = "front-matter"
  case markdown
  case journal = "jrnl"
  case exports
  case minisign
  case age
  case shares
  case bundle
  case keys

  /// Feeds one input.
  ///
  /// A trap, a time-out or too much memory is a failure too: the process ends.
  ///
  /// - Throws: `BrokenPromise`, or what only a decoder that is wrong throws.
  package func run(_ input: [UInt8]) throws {
    switch self {
    case .header: try HeaderFuzz.run(input)
    case .commit: try CommitFuzz.run(input)
    case .log: try LogFuzz.run(input)
    case .vault: try VaultFuzz.run(input)
    case .metadata: try MetadataFuzz.run(input)
    case .frontMatter: try FrontMatterFuzz.run(input)
    case .markdown: try MarkdownFuzz.run(input)
    case .journal: try JrnlFuzz.run(input)
    case .exports: try ExportsFuzz.run(input)
    case .minisign: try MinisignFuzz.run(input)
    case .age: try AgeFuzz.run(input)
    case .shares: try SharesFuzz.run(input)
    case .bundle: try BundleFuzz.run(input)
    case .keys: try KeysFuzz.run(input)
    }
  }
}

/// A promise of the format or of a decoder that an input broke.
package struct BrokenPromise: Error, CustomStringConvertible {
  /// What was promised.
  package let description: String
}

/// Demands that a promise was kept.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) throws(BrokenPromise) {
  if !isKept { throw BrokenPromise(description: promise()) }
}

/// Takes an input apart. Where it ends, zeros follow: a cut input is still one.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  /// The whole input.
  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// Whether all of it was taken.
  var isEmpty: Bool { rest.isEmpty }

  /// The next byte.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// The next integer, little-endian.
  mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value {
    var value: Value = 0
    for place in 0..<MemoryLayout<Value>.size {
      value |= Value(truncatingIfNeeded: UInt64(byte()) << UInt64(8 * place))
    }
    return value
  }

  /// The next bytes, fewer where the input ends.
  mutating func take(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// The next bytes, with zeros where the input ends.
  mutating func padded(_ count: Int) -> [UInt8] {
    let bytes = take(count)
    return bytes + [UInt8](repeating: 0, count: count - bytes.count)
  }

  /// All that is left.
  mutating func all() -> [UInt8] { take(rest.count) }
}
