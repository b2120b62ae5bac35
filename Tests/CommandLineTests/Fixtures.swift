import Foundation

/// Files as people have them, in `Tests/Fixtures`.
enum Fixtures {
  static let folder = URL(filePath: #filePath).appending(path: "../../Fixtures")
    .standardizedFileURL
}
