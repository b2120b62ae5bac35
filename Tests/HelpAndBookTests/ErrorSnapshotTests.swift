import CommandTestSupport
import Foundation
import Testing
import Words

@testable import Commands

/// The words, hint and exit code of every error.
@Suite struct ErrorSnapshotTests {
  private func source(_ path: String) throws -> String {
    try String(contentsOf: Fixtures.root.appending(path: "Sources/" + path), encoding: .utf8)
  }

  /// The name of an error's case.
  private func name(_ error: any Error) -> String {
    Mirror(reflecting: error).children.first?.label ?? "\(error)"
  }

  @Test(arguments: ErrorSamples.all.map(\.type), SpokenLanguage.allCases)
  func wordsAreAsRecorded(_ type: String, _ language: SpokenLanguage) throws {
    let sample = try #require(ErrorSamples.all.first { $0.type == type })
    var text = ""
    for error in sample.errors {
      let report = try #require(
        ErrorReport(error, in: language.words), "\(type).\(name(error)) has no words")
      text += "\(name(error)): exit \(report.status.rawValue), \(report.status)\n"
      if !report.message.isEmpty { text += "  error: \(report.message)\n" }
      for detail in report.details { text += "  \(detail)\n" }
      if let hint = report.hint { text += "  hint: \(hint)\n" }
      #expect(report.message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      #expect(![".", "。"].contains { report.message.hasSuffix($0) }, "\(type).\(name(error))")
    }
    let folder = language.folder("Errors")
    try Snapshot.expect(text, is: "\(folder)/\(type).txt")
    try Snapshot.expect(names: Set(ErrorSamples.all.map { "\($0.type).txt" }), in: folder)
  }

  /// What somebody types, such as an option, and every number of the English stands in the Chinese.
  @Test func theSameValuesAreNamedInBothLanguages() throws {
    for (type, _, errors) in ErrorSamples.all {
      for error in errors {
        let place = "\(type).\(name(error))"
        let english = try #require(ErrorReport(error), "\(place)")
        let chinese = try #require(ErrorReport(error, in: Words(.chinese)), "\(place)")
        #expect(english.status == chinese.status, "\(place)")
        #expect(english.details.count == chinese.details.count, "\(place)")
        #expect((english.hint == nil) == (chinese.hint == nil), "\(place)")
        let pairs: [(String?, String?)] = [
          (english.message, chinese.message), (english.hint, chinese.hint),
        ]
        for (one, other) in pairs {
          let missing = typed(in: one ?? "").subtracting(typed(in: other ?? ""))
          #expect(missing.isEmpty, "\(place): \(other ?? "")")
        }
        #expect(chinese.message.isEmpty || chinese.message.contains(/\p{Han}/), "\(place)")
      }
    }
  }

  /// Codes in backquotes, options, and numbers.
  private func typed(in text: String) -> Set<String> {
    let codes = text.matches(of: /`[^`]+`/).map { String($0.0) }
    let rest = text.replacing(/`[^`]+`/, with: " ")
    return Set(codes + rest.matches(of: /--[a-z][a-z-]*|[0-9]+/).map { String($0.0) })
  }

  @Test(arguments: ErrorSamples.all.map(\.type)) func everyCaseHasASample(_ type: String) throws {
    let sample = try #require(ErrorSamples.all.first { $0.type == type })
    let declaration = try #require(
      try source(sample.file).components(separatedBy: "enum \(type): Error").dropFirst().first)
    // Up to the end of the enum; the cases of enums within it stand further to the right.
    let body = declaration.components(separatedBy: "\n}\n")[0]
    let cases = body.split(separator: "\n").filter { $0.hasPrefix("  case ") }
      .map { line in String(line.dropFirst(7).prefix { $0.isLetter || $0.isNumber }) }
    #expect(cases.count > 1)
    #expect(Set(cases).subtracting(sample.errors.map(name)) == [], "without a sample")
  }

  /// The words of a library would name folders, its own terms and no code that is documented.
  @Test func anErrorOfALibraryHasWordsOfOurs() throws {
    let report = try #require(ErrorReport(CocoaError(.fileWriteOutOfSpace)))
    #expect(report.message == "reading or writing failed" && report.status == .inputOutput)
  }

  @Test func everyTypeThatHasWordsHasSamples() throws {
    let report = try source("Commands/ErrorReport.swift")
    let types = report.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.hasSuffix("Error") && $0 != "Error" }
    // Foundation's have cases without number, and the same words for all.
    let known = Set(ErrorSamples.all.map(\.type) + ["CocoaError", "POSIXError"])
    #expect(Set(types).subtracting(known) == [], "without samples")
  }
}
