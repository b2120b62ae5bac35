package import Foundation

/// Test material made by others, which is read from outside the package and never committed.
package enum ThirdParty {
  /// Vectors of standards: `SUBROSA_VECTORS`, else `../shared/vectors` beside the package.
  package static let vectors = Folder(variable: "SUBROSA_VECTORS", fallback: "../shared/vectors")

  /// Texts for measurements and imports: `SUBROSA_CORPUS`, else `../shared/corpus` beside the
  /// package.
  package static let corpus = Folder(variable: "SUBROSA_CORPUS", fallback: "../shared/corpus")

  /// One folder of such material.
  package struct Folder: Sendable {
    private let url: URL

    init(variable: String, fallback: String) {
      // This file lies two folders below the package.
      let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let named = ProcessInfo.processInfo.environment[variable]
      url = URL(filePath: named ?? fallback, directoryHint: .isDirectory, relativeTo: package)
    }

    /// Whether the folder itself is there: a file that it then lacks is a failure.
    package var isThere: Bool {
      FileManager.default.fileExists(atPath: url.path)
    }

    /// The folder's path.
    package var path: String { url.path }

    /// The contents of a file.
    package func contents(of path: String) throws -> Data {
      try Data(contentsOf: url.appending(path: path))
    }

    /// The names of a folder's entries, in order.
    package func names(in path: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: url.appending(path: path).path).sorted()
    }
  }
}

/// A file of Project Wycheproof: groups of cases, each with the result it must have.
package struct WycheproofFile<Group: Decodable>: Decodable {
  /// The cases in groups with common parameters.
  package let testGroups: [Group]

  /// Reads a file below `wycheproof/`.
  package static func load(_ name: String) throws -> WycheproofFile {
    try JSONDecoder().decode(
      WycheproofFile.self, from: ThirdParty.vectors.contents(of: "wycheproof/\(name)"))
  }
}

extension [UInt8] {
  /// Bytes from hexadecimal digits; nil where the text is something else.
  package init?(hex: String) {
    let digits = Array<UInt8>(hex.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[start..<start + 2], as: UTF8.self)
      guard pair.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }), let byte = UInt8(pair, radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    self = bytes
  }

  /// The bytes as lower-case hexadecimal digits.
  package var hex: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
