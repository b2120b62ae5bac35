import Application
import Glibc
import Prompts
import SystemPackage
import Terminal
import Words

/// Arguments that may quote a record. Given as `-` they are asked for on the terminal, so that
/// they stand neither in the shell's history nor in the list of processes.
enum PromptedArgument {
  /// The argument with which a person asks to be prompted for the value.
  static let sign = "-"

  /// The argument, or the text that is typed instead.
  ///
  /// - Throws: `TerminalError` if there is no terminal, or no answer.
  static func value(_ argument: String, _ question: String) throws -> String {
    argument == sign ? try Confirmation.answer(question) : argument
  }

  /// The reference of a record.
  static func record(_ argument: String) throws -> String {
    try value(argument, Words.current.prompt(.record))
  }
}

/// Texts that are piped in.
enum StandardInput {
  /// All of standard input, which somebody pipes in or types.
  ///
  /// - Throws: `TerminalError`.
  static func read() throws -> [UInt8] {
    guard TerminalDevice.isTerminal(.standardInput) else {
      return try stream()
    }
    // The kernel's own line mode would cut lines that are longer than 4,095 bytes.
    switch try TypedText.read() {
    case .finished(let text): return text
    case .interrupted: throw TerminalError.interrupted
    // A session locks for some of the causes.
    case .cutOff(_, let cause): throw cause
    }
  }

  /// All of a file, which may be a pipe.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `Errno`, `TerminalError.interrupted`.
  static func read(_ name: String) throws -> [UInt8] {
    do {
      return try InputFile.read(name)
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    }
  }

  private static func stream() throws -> [UInt8] {
    do {
      return try InputFile.read(.standardInput)
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    } catch let error as Errno {
      throw TerminalError.inputOutput(error)
    }
  }
}

/// The variables that are read from the environment: names only, never a secret.
enum Environment {
  /// The vault that is used where none is named.
  static var vault: String? { value("SUBROSA_VAULT") }

  /// The editor of the person's choice, as the shell would run it.
  static var editor: String? {
    [value("VISUAL"), value("EDITOR")].compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The folders in which programs are looked for.
  static var programFolders: [String] {
    (value("PATH") ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// The person's home folder.
  static var home: String? { value("HOME").flatMap { $0.isEmpty ? nil : $0 } }

  /// Everything, for `doctor`, which names settings of other programs.
  static var all: [String: String] {
    var found: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return found
  }

  /// The value of a variable; nil where it is not set.
  static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
