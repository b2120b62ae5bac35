import Foundation
import Redaction

// Reads documents in the benchmark's form and prints a line of spans for each, in Unicode scalars.

private struct Document: Decodable {
  let doc_id: String
  let text: String
}

private struct Line: Encodable {
  let doc_id: String
  let spans: [[Int]]
  let reasons: [String]
}

let file = URL(filePath: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "/dev/stdin")
private let documents = try JSONDecoder().decode([Document].self, from: Data(contentsOf: file))
let terms = UnknownTerms()
var bytes = 0
var time = 0
for document in documents {
  let text = Array(document.text.utf8)
  let start = clock()
  let found = terms.candidates(in: text)
  time += clock() - start
  bytes += text.count
  // The index of the scalar that each byte belongs to, and the count of scalars at the end.
  var scalars: [Int] = []
  var count = -1
  for byte in text {
    if byte & 0xC0 != 0x80 { count += 1 }
    scalars.append(count)
  }
  scalars.append(count + 1)
  let line = Line(
    doc_id: document.doc_id,
    spans: found.map { [scalars[$0.range.lowerBound], scalars[$0.range.upperBound]] },
    reasons: found.map { $0.reason.rawValue })
  print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
}
// Processor time: other programs on the machine do not count.
let seconds = Double(time) / Double(CLOCKS_PER_SEC)
FileHandle.standardError.write(
  Data("\(bytes) bytes in \(seconds) s: \(seconds / Double(bytes) * 1e6) s a megabyte\n".utf8))
