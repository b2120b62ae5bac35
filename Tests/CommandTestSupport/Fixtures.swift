package import Foundation

/// Files of this package that tests read.
package enum Fixtures {
  /// The folder of the package. This file lies two folders below it.
  package static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// Files as people have them.
  package static let folder = root.appending(path: "Tests/Fixtures")

  /// The path of a sample vault's records: `sample`, of the tutorial, or another one in `Scripts`.
  package static func sample(_ name: String = "sample") -> String {
    root.appending(path: "Scripts/\(name)").path
  }

  /// Copies a folder to a place where its files have dates that differ, always the same.
  package static func copy(_ name: String, to place: String) throws {
    let manager = FileManager.default
    try manager.copyItem(atPath: folder.appending(path: name).path, toPath: place)
    let found = manager.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    for (index, path) in found.sorted().enumerated() {
      // 2026-01-01 and the days after.
      let date = Date(timeIntervalSince1970: 1_767_225_600 + Double(index) * 86_400)
      try manager.setAttributes([.modificationDate: date], ofItemAtPath: "\(place)/\(path)")
    }
  }
}
