import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import BundleFormat

/// Archives as other programs make and read them.
@Suite struct TarTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let paths = [
    "a", "note/day.md", "笔记/第一天.md", String(repeating: "n", count: 100),
    String(repeating: "n", count: 101),
    String(repeating: "f/", count: 77) + String(repeating: "n", count: 100),
    String(repeating: "f/", count: 78) + String(repeating: "n", count: 100),
    String(repeating: "folder/", count: 400) + "x", "with blanks = and signs \\ \"",
  ]

  private func archive(_ entries: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    entries.flatMap { path, bytes in
      TarWriter.header(of: TarEntry(path: path, size: UInt64(bytes.count), time: 1_700_000_000))
        + bytes + [UInt8](repeating: 0, count: TarWriter.padding(of: UInt64(bytes.count)))
    } + TarWriter.end
  }

  /// What a reader finds, in pieces of a size.
  private func read(
    _ archive: [UInt8], pieces size: Int = 4096, most: Int = 100
  ) throws -> [(path: String, bytes: [UInt8])] {
    var reader = TarReader(most: most)
    var found: [(path: String, bytes: [UInt8])] = []
    for start in stride(from: 0, to: archive.count, by: size) {
      try reader.update(Array(archive[start..<min(start + size, archive.count)])) { event in
        switch event {
        case .entry(let entry): found.append((entry.path, []))
        case .bytes(let bytes): found[found.count - 1].bytes += bytes
        case .entryEnd: break
        }
      }
    }
    try reader.finish()
    return found
  }

  @Test(arguments: [1, 511, 512, 513, 100_000]) func whatIsWrittenReadsBack(_ size: Int) throws {
    let entries = TarTests.paths.enumerated().map { number, path in
      (path: path, bytes: [UInt8](repeating: UInt8(number), count: number * 300))
    }
    let found = try read(archive(entries), pieces: size)
    #expect(found.map(\.path) == entries.map(\.path))
    #expect(found.map(\.bytes) == entries.map(\.bytes))
  }

  /// GNU tar lists and extracts the same.
  @Test func anotherProgramReadsTheArchive() throws {
    let paths = TarTests.paths.filter { $0.utf8.count < 1000 }
    let entries = paths.map { (path: $0, bytes: Array("in \($0)\n".utf8)) }
    try Data(archive(entries)).write(to: URL(filePath: folder.file("a.tar").string))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/tar")
    process.arguments = ["-xf", folder.file("a.tar").string, "-C", folder.path.string]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for (path, bytes) in entries {
      let data = FileManager.default.contents(atPath: folder.file("").string + "/" + path)
      #expect(data.map(Array.init) == bytes, "\(path)")
    }
  }

  /// A size beyond eight gigabytes has an extended header.
  @Test func largeSizesAreKept() throws {
    for size: UInt64 in [1 << 33 - 1, 1 << 33, 1 << 50] {
      var reader = TarReader(most: 1)
      var found: [TarEntry] = []
      let entry = TarEntry(path: "a", size: size, time: 0)
      try reader.update(TarWriter.header(of: entry)) { event in
        if case .entry(let entry) = event { found.append(entry) }
      }
      #expect(found == [entry])
      #expect(throws: BundleError.truncated) { try reader.finish() }
    }
  }

  @Test func everyCutIsSeen() throws {
    let whole = archive([("a", [1, 2, 3]), ("笔记", [4])])
    for count in 0..<whole.count {
      let error: BundleError = count < 512 ? .notAnArchive : .truncated
      #expect(throws: error, "\(count)") { try read(Array(whole[..<count])) }
    }
    #expect(throws: BundleError.continued) { try read(whole + [0]) }
  }

  /// Every bit of a header is in its one form.
  @Test func everyFlipInAHeaderIsRefused() throws {
    for path in ["a", "笔记"] {
      let length = TarWriter.header(of: TarEntry(path: path, size: 3, time: 0)).count
      let whole = archive([(path, [1, 2, 3])])
      for place in 0..<length {
        for bit in 0..<8 {
          var changed = whole
          changed[place] ^= 1 << bit
          #expect(throws: BundleError.self, "\(place), \(bit)") { try read(changed) }
        }
      }
    }
  }

  @Test(arguments: [
    "/etc/passwd", "../../x", "a/../../x", "a//b", ".", "..", "a/", "a\u{1b}b",
    String(repeating: "n", count: 256), String(repeating: "f/", count: 3000) + "x", "",
  ])
  func pathsThatLeadOutAreRefused(_ path: String) throws {
    #expect(throws: BundleError.self) { try read(archive([(path, [1])])) }
  }

  /// Links, devices, folders, and what GNU tar writes for long names.
  @Test(arguments: Array("\u{0}1234567gLKS".utf8)) func whatIsNoFileIsRefused(_ kind: UInt8) throws
  {
    var whole = archive([("a", [])])
    whole[156] = kind
    let total = whole[..<512].enumerated().reduce(0) {
      $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element))
    }
    let digits = String(total, radix: 8)
    let padded = String(repeating: "0", count: 6 - digits.count) + digits
    whole.replaceSubrange(148..<154, with: Array(padded.utf8))
    #expect(throws: BundleError.notAFile) { try read(whole) }
  }

  @Test func tooManyEntriesAreRefused() throws {
    let whole = archive((0..<5).map { ("\($0)", []) })
    #expect(try read(whole, most: 5).count == 5)
    #expect(throws: BundleError.tooLarge) { try read(whole, most: 4) }
  }
}
