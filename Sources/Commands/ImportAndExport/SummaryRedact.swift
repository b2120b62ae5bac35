import Application
import ArgumentParser
import Redaction
import Sodium
import SystemPackage
import Terminal
import VaultStore
import Words

struct SummaryRedact: ParsableCommand {
  static let configuration = CommandConfiguration(
    "redact", Words.current.help(ImportAndExportCommand.redact))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.texts)) var file: [String] = []
  @Flag(help: ArgumentHelp(ImportAndExportOption.candidates)) var candidates = false
  @Flag(help: ArgumentHelp(ImportAndExportOption.masksUnasked)) var yes = false

  func run() throws {
    let catalog = try OpenVault(options).read()
    let texts = try file.isEmpty ? [read(nil)] : file.map { try read($0) }
    let protection = try RosterMaker(of: catalog).protection
    if candidates { return try list(texts, protection) }

    let redaction = try TextRedaction(of: texts, by: protection, .terminal)
    var decisions = try DecisionRecords(catalog).decisions
    if !yes, !file.isEmpty, TermReview.isPossible {
      let answers = TermReview(redaction.draft, decisions, again: false).ask(
        title: Words.current.title(PagerTitle.redact))
      if let failure = answers.failure { throw failure }
      if answers.isCancelled { throw ApplicationError.reviewLeft }
      for entry in answers.entries { decisions.add(entry) }
    }
    let result = try redaction.redacted(decisions, texts: Words.current.summary)
    if TerminalDevice.isTerminal(.standardOutput) {
      try Output.show(result, title: Words.current.title(.redactedText), options)
    } else {
      try Output.write(Array(result.utf8))
    }
  }

  /// Reads a file, or standard input.
  private func read(_ name: String?) throws -> String {
    let bytes: [UInt8]
    if let name {
      bytes = try StandardInput.read(name)
    } else {
      bytes = try StandardInput.read()
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ApplicationError.fileNotText(name)
    }
    return text
  }

  private func list(_ texts: [String], _ protection: Protection) throws {
    let stream = ResultStream(title: Words.current.title(PagerTitle.candidates), options)
    for (index, text) in texts.enumerated() {
      let bytes = Array(text.utf8)
      let found = try TerminalFrontEnd().searchingTerms(in: bytes.count) { step in
        try protection.known.candidates(in: bytes, step: step)
          + UnknownTerms().candidates(in: bytes) { try step(0) }
      }
      let name = file.isEmpty ? "-" : file[index]
      try stream.write(
        "{\"file\":\(try JSONText.quoted(name)),\"spans\":["
          + CandidateSpans.json(of: found, in: bytes) + "]}\n")
    }
    try stream.finish()
  }
}

/// Candidates with their places counted in Unicode scalars.
enum CandidateSpans {
  /// `[start,end,"reason"]` for each, in the order of the text, each once.
  static func json(of candidates: [Candidate], in bytes: [UInt8]) -> String {
    let sorted = candidates.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.reason.rawValue)
        < ($1.range.lowerBound, $1.range.upperBound, $1.reason.rawValue)
    }
    let places = scalars(
      before: sorted.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, bytes)
    var spans: [String] = []
    for candidate in sorted {
      let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
      let span = "[\(places[start] ?? 0),\(places[end] ?? 0),\"\(candidate.reason.rawValue)\"]"
      if span != spans.last { spans.append(span) }
    }
    return spans.joined(separator: ",")
  }

  /// For byte offsets, the number of scalars that begin before each.
  private static func scalars(before offsets: [Int], _ bytes: [UInt8]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var (count, index) = (0, 0)
    for offset in Set(offsets).sorted() {
      while index < offset {
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
        index += 1
      }
      places[offset] = count
    }
    return places
  }
}
