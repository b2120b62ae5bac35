import Testing

/// What the fuzzers found stays repaired, in the ordinary build and without a fuzzer.
@Suite struct FuzzReplayTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let name: String
    let input: [UInt8]
    var testDescription: String { "\(target.rawValue)/\(name)" }
  }

  static let failCases = FuzzTarget.allCases.flatMap { target in
    target.failCases.map { Case(target: target, name: $0.name, input: $0.input) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: failCases)
  func anInputThatFailedFailsNoMore(_ failCase: Case) throws {
    try failCase.target.run(failCase.input)
  }

  @Test(.timeLimit(.minutes(5)), arguments: FuzzTarget.allCases)
  func seedsBreakNoPromise(_ target: FuzzTarget) throws {
    #expect(!target.seeds.isEmpty)
    for seed in target.seeds { try target.run(seed) }
  }

  /// Cut and flipped seeds, a little of what a fuzzer does.
  @Test(.timeLimit(.minutes(5)), arguments: FuzzTarget.allCases)
  func cutSeedsBreakNoPromise(_ target: FuzzTarget) throws {
    for seed in target.seeds where !seed.isEmpty {
      for part in 0..<4 {
        var input = Array(seed.prefix(seed.count * (part + 1) / 4))
        guard let place = input.indices.last.map({ $0 * (part + 1) / 5 }) else { continue }
        input[place] ^= UInt8(1 << (part + 1))
        try target.run(input)
      }
    }
  }
}
