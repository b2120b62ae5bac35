import Application
import Glibc
import Prompts
import SLIP39
import Sodium
import SystemPackage
import Words

/// A share as a page for its holder, written into a pipe to a printer.
struct ShareSheet {
  private let part: SplitSecret.Part
  private let holder: String

  init(_ part: SplitSecret.Part, _ holder: String) {
    self.part = part
    self.holder = holder
  }

  /// Whether standard output is a pipe: a file would keep the shares, and so would a terminal's
  /// scrollback.
  static var isPiped: Bool {
    var status = stat()
    guard unsafe fstat(FileDescriptor.standardOutput.rawValue, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  /// Writes the page. The words go straight from locked memory.
  ///
  /// - Throws: `ApplicationError.sharesNotPrinted` where nobody reads them, and `.resultNotWritten`: of
  ///   other results a reader may have seen enough, of a share never.
  func print() throws {
    let texts = Words.current.sheet(of: part, holder: holder)
    let text = try part.share.text()
    let table = try SecretDisplay.table(of: text, words: ShareWords.ranges(in: text.bytes))
    do {
      let output = FileDescriptor.standardOutput
      try output.writeAll(Array((texts.caption + "\n\n").utf8))
      for start in stride(from: 0, to: table.count, by: SecretDisplay.rowLength) {
        let row = table.bytes.extracting(start..<(start + SecretDisplay.rowLength))
        _ = try unsafe row.withUnsafeBytes { try unsafe output.writeAll($0) }
        try output.writeAll([UInt8(ascii: "\n")])
      }
      // A page ends with a form feed.
      try output.writeAll(Array(("\n" + texts.hint + "\n\u{0c}").utf8))
    } catch Errno.brokenPipe {
      throw ApplicationError.sharesNotPrinted
    } catch let error as Errno {
      throw ApplicationError.resultNotWritten(error)
    }
  }

  /// Ends the pipe. The descriptor stays taken: another file must not get its number.
  static func end() throws {
    let nothing = try FileDescriptor.open(FilePath("/dev/null"), .readOnly)
    defer { try? nothing.close() }
    _ = try nothing.duplicate(as: .standardOutput)
  }
}
