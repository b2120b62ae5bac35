import Foundation

/// The string literals of a Swift file, with `{}` in the place of each value that is put into them.
struct SourceLiterals {
  private let text: [Character]
  private var place = 0
  private(set) var all: [String] = []

  /// Reads a file.
  init(of file: URL) throws {
    text = Array(try String(contentsOf: file, encoding: .utf8))
    readCode(isInside: false)
  }

  private func stands(_ sign: String) -> Bool {
    let end = place + sign.count
    return end <= text.count && text[place..<end].elementsEqual(sign)
  }

  /// Reads code up to its end, or up to the bracket that ends a value.
  private mutating func readCode(isInside: Bool) {
    var depth = 0
    while place < text.count {
      if stands("//") {
        while place < text.count, text[place] != "\n" { place += 1 }
      } else if stands("\"") || stands("#\"") {
        readLiteral()
      } else if stands("/'") || stands("#/") {
        // A regular expression may contain quotation marks.
        while place < text.count, text[place] != "\n" { place += 1 }
      } else {
        if text[place] == "(" { depth += 1 }
        if text[place] == ")" {
          if isInside, depth == 0 {
            place += 1
            return
          }
          depth -= 1
        }
        place += 1
      }
    }
  }

  private mutating func readLiteral() {
    let isRaw = text[place] == "#"
    if isRaw { place += 1 }
    let quote = stands("\"\"\"") ? "\"\"\"" : "\""
    place += quote.count
    var content = ""
    while place < text.count, !stands(quote) {
      if !isRaw, stands("\\(") {
        place += 2
        readCode(isInside: true)
        content += "{}"
      } else if !isRaw, stands("\\") {
        let next = text[place + 1]
        if quote.count == 3, next == "\n" {
          // The line goes on, behind the blanks that it begins with.
          place += 2
          while place < text.count, text[place] == " " { place += 1 }
          continue
        }
        content.append(next == "n" ? "\n" : next)
        place += 2
      } else {
        content.append(text[place])
        place += 1
      }
    }
    place += quote.count + (isRaw ? 1 : 0)
    if quote.count == 3 {
      let lines = content.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      let indent = lines.last?.count ?? 0
      content = lines.dropLast().map { String($0.dropFirst(indent)) }.joined(separator: "\n")
    }
    all.append(content)
  }
}

/// Files of the project, as tests read them.
enum Sources {
  /// The project's folder.
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// The Swift files below a folder.
  static func files(in folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }
}
