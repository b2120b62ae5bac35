/// A JSON array, written element by element.
final class JSONArrayStream {
  private let stream: ResultStream
  private var isEmpty = true

  init(_ options: GlobalOptions) {
    stream = ResultStream(title: "JSON", options)
  }

  /// Adds an element.
  func write(_ element: some Encodable) throws {
    var lines = isEmpty ? "[" : ","
    // Strings hold no line breaks, so that each one begins a line of the element's own.
    for line in try JSONText.encode(element).utf8.split(separator: 0x0A) {
      lines += "\n  \(Substring(line))"
    }
    try stream.write(lines)
    isEmpty = false
  }

  /// Ends the array; to be called once.
  func finish() throws {
    try stream.write(isEmpty ? "[\n\n]\n" : "\n]\n")
    try stream.finish()
  }
}
