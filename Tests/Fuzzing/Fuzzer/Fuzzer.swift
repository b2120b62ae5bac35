import Foundation
import FuzzTargets

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer calls for each input; it also looks for the name when it is linked.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe Fuzzer.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

enum Fuzzer {
  // libFuzzer's callback has no place for it; it is set once, before there are other threads.
  nonisolated(unsafe) private static var target = FuzzTarget.log

  static func main(_ arguments: [String]) {
    let words = arguments.dropFirst()
    if words.first == "seeds", words.count == 3, let named = FuzzTarget(rawValue: arguments[2]) {
      return writeSeeds(of: named, into: URL(filePath: arguments[3], directoryHint: .isDirectory))
    }
    guard let named = words.first.flatMap(FuzzTarget.init(rawValue:)) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      print(names)
      exit(words.isEmpty ? 0 : 64)
    }
    unsafe target = named
    exit(drive([arguments[0]] + words.dropFirst()))
  }

  static func run(_ input: [UInt8]) {
    do {
      try unsafe target.run(input)
    } catch {
      fatalError("\(error)")
    }
  }

  private static func writeSeeds(of target: FuzzTarget, into folder: URL) {
    do {
      for (number, seed) in (target.seeds + target.failCases.map(\.input)).enumerated() {
        try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
      }
    } catch {
      fatalError("\(error)")
    }
  }

  private static func drive(_ arguments: [String]) -> CInt {
    // libFuzzer keeps the addresses for as long as the process lives.
    let words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: arguments.count + 1)
    for (number, argument) in arguments.enumerated() { unsafe words[number] = strdup(argument) }
    unsafe words[arguments.count] = nil
    var count = CInt(arguments.count)
    var list = unsafe words
    return unsafe runDriver(&count, &list, fuzzOneInput)
  }
}
