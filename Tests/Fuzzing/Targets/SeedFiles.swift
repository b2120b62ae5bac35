import Foundation
import TestSupport

/// Inputs to begin with: made by each target, or read from the tests' own files.
extension FuzzTarget {
  package var seeds: [[UInt8]] {
    switch self {
    case .header: HeaderFuzz.seeds
    case .commit: CommitFuzz.seeds
    case .log: LogFuzz.seeds
    case .vault: VaultFuzz.seeds
    case .metadata: MetadataFuzz.seeds
    case .frontMatter: FrontMatterFuzz.seeds
    case .markdown: MarkdownFuzz.seeds
    case .journal: JrnlFuzz.seeds
    case .exports: ExportsFuzz.seeds
    case .minisign: MinisignFuzz.seeds
    case .age: AgeFuzz.seeds
    case .shares: SharesFuzz.seeds
    case .bundle: BundleFuzz.seeds
    case .keys: KeysFuzz.seeds
    }
  }

  /// Inputs that failed once, with their names.
  package var failCases: [(name: String, input: [UInt8])] {
    SeedFiles.files(below: SeedFiles.package.appending(path: "Tests/Fuzzing/FailCases/\(rawValue)"))
  }
}

/// Reads the files that inputs are made of.
enum SeedFiles {
  // A larger file would make every input that grows from it slow.
  private static let largest = 16 * 1024

  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files of a folder of this package, whose names end so.
  static func contents(below folder: String, ending: String) -> [[UInt8]] {
    files(below: package.appending(path: folder)).filter { $0.name.hasSuffix(ending) }.map(\.input)
  }

  /// Likewise of the third-party vectors, where they are there.
  static func thirdParty(below folder: String, ending: String) -> [[UInt8]] {
    guard ThirdParty.vectors.isThere else { return [] }
    let url = URL(filePath: ThirdParty.vectors.path).appending(path: folder)
    return files(below: url).filter { $0.name.hasSuffix(ending) }.map(\.input)
  }

  static func files(below folder: URL) -> [(name: String, input: [UInt8])] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().compactMap { path in
      guard let data = try? Data(contentsOf: folder.appending(path: path)),
        data.count <= largest
      else { return nil }
      return (path, Array(data))
    }
  }
}
