@testable import Records

/// Exports of jrnl: every entry that is read can be written as a text and read back.
enum JrnlFuzz {
  static func run(_ bytes: [UInt8]) throws {
    guard let entries = try? JrnlExport.read(bytes) else { return }
    for entry in entries {
      try FrontMatterFuzz.checkRoundTrip(of: entry.form)
      try FrontMatterFuzz.check(entry.links)
      let stored = try Metadata(serialized: entry.form.metadata.serialized())
      try require(stored == entry.form.metadata, "metadata reads back as it was stored")
      if let minutes = entry.minutes {
        try require((0..<24 * 60).contains(minutes), "a time is one of a day")
      }
    }
  }

  static let seeds: [[UInt8]] =
    SeedFiles.contents(below: "Tests/Fixtures", ending: "journal.json")
    + [
      #"{"entries":[{"title":"a","body":"b","date":"2026-03-14","time":"09:30","tags":["@x"]}]}"#,
      #"{"title":"a","body":"b [x](y.png)","starred":true,"kind":"z","n":[1e3,-0.5,null,{"k":{}}]}"#,
      #"{"entries":[]}"#,
      #"{"tags":{"@a":1},"entries":[{"title":"\ud83d\ude00\u0000","body":""}]}"#,
    ].map { Array($0.utf8) }
}
