/// Paths inside a folder that is imported or exported: `Meetings/One.md`.
package enum RelativePath {
  /// The longest name of a file that file systems take, in bytes.
  package static let longestName = 255

  /// Whether a file may be written at that path below a folder: relative, no component empty, `.`
  /// or `..`, no control characters, and no longer than file systems allow.
  ///
  /// To be asked of every path that comes out of a vault or another person's file.
  package static func isSafe(_ path: String) -> Bool {
    guard path.utf8.count <= 4096 else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { component in
        !component.isEmpty && component.count <= longestName && !component.elementsEqual(".".utf8)
          && !component.elementsEqual("..".utf8)
      } && !path.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// The folders on the way to a file, outermost first.
  package static func folders(of path: String) -> [String] {
    parts(of: path).dropLast().map(String.init)
  }

  /// The folder of a file, with the `/` at its end; empty for a file of the topmost folder.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// A file's name without folders.
  package static func name(of path: String) -> String {
    parts(of: path).last.map(String.init) ?? ""
  }

  /// The names on a path. They are parted at bytes, as file systems do it.
  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  // The endings of texts.
  private static let markdown = [".md", ".markdown"]
  private static let plain = [".txt", ".text", ".org"]

  /// A file's name without folders and without the ending of a text, such as `.md` or `.txt`.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    let lowered = name.lowercased()
    guard let suffix = (markdown + plain).first(where: lowered.hasSuffix) else { return name }
    let stem = name.dropLast(suffix.count)
    return stem.isEmpty ? name : String(stem)
  }

  /// Whether the file is a Markdown text by its name.
  package static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return markdown.contains { name.hasSuffix($0) }
  }

  /// Whether the file is a plain text by its name: `.txt`, `.text` or `.org`.
  package static func isPlainText(_ path: String) -> Bool {
    let name = path.lowercased()
    return plain.contains { name.hasSuffix($0) }
  }

  /// Whether a name on the path begins with a dot.
  package static func isHidden(_ path: String) -> Bool { hiddenPart(of: path) != nil }

  /// The path up to the first name that begins with a dot; nil where none does.
  package static func hiddenPart(of path: String) -> String? {
    guard startsHidden(path) else { return nil }
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      parts.append(part)
      if part.hasPrefix(".") { return parts.joined(separator: "/") }
    }
    return nil
  }

  /// Whether a part of a path begins with a dot.
  private static func startsHidden(_ path: String) -> Bool {
    var before = UInt8(ascii: "/")
    for byte in path.utf8 {
      if byte == UInt8(ascii: "."), before == UInt8(ascii: "/") { return true }
      before = byte
    }
    return false
  }

  /// The path that a link in a file leads to; it stays inside the folder, and is for the caller to
  /// find there. Its name may be one that `isSafe` refuses to write.
  ///
  /// - Parameters:
  ///   - target: relative to the file's folder, decoded.
  ///   - path: the file's own path.
  /// - Returns: nil where the target is absolute or leads out of the folder.
  package static func resolve(_ target: String, from path: String) -> String? {
    guard !target.hasPrefix("/"), !target.hasSuffix("/") else { return nil }
    var parts = folders(of: path)
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    let resolved = parts.joined(separator: "/")
    return resolved.isEmpty ? nil : resolved
  }
}
