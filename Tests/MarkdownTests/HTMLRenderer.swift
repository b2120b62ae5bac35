@testable import Markdown

/// Writes a document as CommonMark's examples have it.
struct HTMLRenderer {
  private let document: Document
  private var output = ""

  static func html(of text: String) -> String {
    var renderer = HTMLRenderer(document: Document(Array(text.utf8)))
    for block in renderer.document.blocks { renderer.write(block, isTight: false) }
    return renderer.output
  }

  private init(document: Document) { self.document = document }

  private mutating func startLine() {
    if !output.isEmpty, output.utf8.last != UInt8(ascii: "\n") { output += "\n" }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph:
      if isTight {
        output += inlines(block)
      } else {
        startLine()
        output += "<p>\(inlines(block))</p>\n"
      }
    case .heading(let level):
      startLine()
      output += "<h\(level)>\(inlines(block))</h\(level)>\n"
    case .code(let info):
      startLine()
      let word = info.map { Entity.unescaped(Array($0.utf8)[...]) }?.split(separator: " ").first
      output +=
        "<pre><code" + (word.map { " class=\"language-\(escape(String($0)))\"" } ?? "") + ">"
      for line in block.lines { output += escape(text(line)) + "\n" }
      output += "</code></pre>\n"
    case .html:
      startLine()
      output += block.lines.map(text).joined(separator: "\n") + "\n"
    case .definitions: break
    case .rule:
      startLine()
      output += "<hr />\n"
    case .quote: write("blockquote", "", block, isTight: false)
    case .list(let start, let isTight):
      let number = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
      write(start == nil ? "ul" : "ol", number, block, isTight: isTight)
    case .item:
      startLine()
      output += "<li>"
      for child in block.children { write(child, isTight: isTight) }
      output += "</li>\n"
    case .table:
      startLine()
      output += "<table>\n"
    }
  }

  private mutating func write(_ tag: String, _ more: String, _ block: Block, isTight: Bool) {
    startLine()
    output += "<\(tag)\(more)>\n"
    for child in block.children { write(child, isTight: isTight) }
    startLine()
    output += "</\(tag)>\n"
  }

  private func text(_ line: Line) -> String {
    String(repeating: " ", count: line.blanks)
      + String(decoding: document.source[line.range], as: UTF8.self)
  }

  private func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private func address(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let isPlain =
        Tag.isLetter(byte) || (0x30...0x39).contains(byte)
        || "-_.~!*'();:@&=+$,/?#%".utf8.contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      result +=
        isPlain ? String(Character(Unicode.Scalar(byte))) : "%" + (byte < 16 ? "0" : "") + hex
    }
    return escape(result)
  }

  private func inlines(_ block: Block) -> String {
    var output = ""
    // Inside a picture only the text counts.
    var pictures = 0
    for inline in document.inlines(of: block) {
      switch inline.kind {
      case .text(let text): output += escape(text)
      case .code(let code): output += pictures > 0 ? escape(code) : "<code>\(escape(code))</code>"
      case .softBreak: output += "\n"
      case .hardBreak: output += pictures > 0 ? "\n" : "<br />\n"
      case .html: output += String(decoding: document.source[inline.range], as: UTF8.self)
      case .address(let target):
        let isMail = !target.contains(":")
        output += "<a href=\"\(isMail ? "mailto:" : "")\(address(target))\">\(escape(target))</a>"
      case .begin(.picture(let target)):
        if pictures == 0 { output += "<img src=\"\(address(target.destination))\" alt=\"" }
        pictures += 1
      case .end(.picture(let target)):
        pictures -= 1
        if pictures == 0 { output += "\"\(title(target)) />" }
      case .begin(let span) where pictures == 0:
        switch span {
        case .emphasis: output += "<em>"
        case .strong: output += "<strong>"
        case .struck: output += "<del>"
        case .link(let target):
          output += "<a href=\"\(address(target.destination))\"\(title(target))>"
        case .picture: break
        }
      case .end(let span) where pictures == 0:
        switch span {
        case .emphasis: output += "</em>"
        case .strong: output += "</strong>"
        case .struck: output += "</del>"
        case .link, .picture: output += "</a>"
        }
      case .begin, .end: break
      }
    }
    return output
  }

  private func title(_ target: LinkTarget) -> String {
    target.title.map { " title=\"\(escape($0))\"" } ?? ""
  }
}
