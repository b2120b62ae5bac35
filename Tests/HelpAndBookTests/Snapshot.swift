import CommandTestSupport
import Foundation
import Testing
import Words

/// Texts that the program must go on saying as it says them, in the folder `Snapshots`.
///
/// `Scripts/record-snapshots` writes them anew; what changed is then seen in the difference.
enum Snapshot {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  /// Holds a text against the one that was recorded.
  ///
  /// - Parameter name: a path below the folder.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    guard !isRecording else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try Data(text.utf8).write(to: file)
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    let hint = "Snapshots/\(name) differs; if that is right: Scripts/record-snapshots"
    #expect(text == recorded, "\(hint)", sourceLocation: sourceLocation)
  }

  /// Holds the files of a folder against those that there should be.
  static func expect(
    names: Set<String>, in part: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let place = folder.appending(path: part)
    let found = try FileManager.default.contentsOfDirectory(atPath: place.path)
    for name in found where !names.contains(name) {
      if isRecording {
        try FileManager.default.removeItem(at: place.appending(path: name))
      } else {
        Issue.record("Snapshots/\(part)/\(name) is of nothing", sourceLocation: sourceLocation)
      }
    }
  }
}

extension SpokenLanguage {
  /// What the program says in it.
  var words: Words { Words(self == .english ? .english : .chinese) }

  /// The name of its snapshots.
  func folder(_ name: String) -> String { self == .english ? name : name + ".zh" }
}
