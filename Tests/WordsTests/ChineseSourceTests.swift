import Application
import Foundation
import Records
import Search
import Testing

@testable import Words

/// The Chinese texts, all of them, as the source has them.
@Suite struct ChineseSourceTests {
  private let folder = Sources.root.appending(path: "Sources/Words")

  /// Words that a person types, or that are names: all else is Chinese.
  private static let names: Set<String> = {
    var names = Set(FieldKey.allCases.map(\.rawValue) + PortionMark.words)
    names.formUnion((RecordKind.userKinds + RecordKind.internalKinds).map(\.name))
    names.formUnion(Query.Filter.allCases.map(\.rawValue))
    let more = try? String(
      contentsOf: Sources.root.appending(path: "Tests/WordsTests/LatinNames.txt"), encoding: .utf8)
    for line in (more ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      names.formUnion(line.split(separator: " ").map(String.init))
    }
    return names
  }()

  /// The literals of the files of Chinese texts.
  private func literals() throws -> [(file: String, text: String)] {
    let files = try Sources.files(in: folder.appending(path: "Chinese"))
    #expect(files.count > 20)
    return try files.flatMap { file in
      try SourceLiterals(of: file).all.map { (file.lastPathComponent, $0) }
    }
  }

  /// What stands in backquotes, marks, and examples are typed as they stand.
  private func spoken(_ text: String) -> String {
    text.replacing(/`[^`]*`/, with: " ").replacing(/\((private|chatham|side|open)\)/, with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("subrosa ") }.joined(separator: "\n")
      .replacing(/--?[a-z][a-z-]*/, with: " ").replacing("{}", with: " ")
  }

  @Test func noEnglishIsLeftInChinese() throws {
    var left: [String: String] = [:]
    for (file, text) in try literals() {
      for match in spoken(text).matches(of: /[A-Za-z][A-Za-z0-9]+/) {
        let word = String(match.0)
        if !ChineseSourceTests.names.contains(word) { left[word] = "\(file): \(text)" }
      }
    }
    for (word, place) in left.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(word) in \(place)")
    }
  }

  @Test func punctuationIsChinese() throws {
    for (file, text) in try literals() {
      let han = #"\p{Han}"#
      let wrong = try Regex(
        "\(han)[,;:!?](?![/\\w])|[,;!?]\(han)|\(han)\\(|\\)\(han)|\(han)\\.(\\s|$)")
      let spoken = spoken(text)
      for match in spoken.matches(of: wrong) {
        Issue.record("\(file): \(spoken[match.range]) in \(text)")
      }
      #expect(!text.contains("您"), "\(file): \(text)")
    }
  }

  /// A value that the English sentence names, and the Chinese leaves out, is bound by one and not by
  /// the other. Values that are bound and unused do not compile.
  @Test func theSameValuesAreNamed() throws {
    for file in try Sources.files(in: folder) where !file.path.contains("/Chinese/") {
      let name = file.deletingPathExtension().lastPathComponent
      let other = folder.appending(path: "Chinese/\(name)+Chinese.swift")
      guard let chinese = try? bindings(of: other) else { continue }
      let english = try bindings(of: file)
      for (label, found) in chinese {
        guard let expected = english[label] else { continue }
        let other = found.subtracting(expected)
        #expect(other.isEmpty, "\(name): case .\(label) binds \(other), not \(expected) values")
      }
    }
  }

  /// How many values the patterns of each case bind.
  private func bindings(of file: URL) throws -> [String: Set<Int>] {
    let source = try String(contentsOf: file, encoding: .utf8)
    var found: [String: Set<Int>] = [:]
    for match in source.matches(of: /case (?:let )?\.(\w+)\(([^()]*)\)/) {
      found[String(match.1), default: []].insert(match.2.matches(of: /let \w+/).count)
    }
    return found
  }

  @Test func bothLanguagesHaveEverySentence() throws {
    for file in try Sources.files(in: folder) where !file.path.contains("/Chinese/") {
      let source = try String(contentsOf: file, encoding: .utf8)
      let english = source.matches(of: /case \.english:/).count
      #expect(source.matches(of: /case \.chinese:/).count == english, "\(file.lastPathComponent)")
    }
  }
}
