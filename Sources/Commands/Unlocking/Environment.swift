import Glibc

/// What is read from the environment: names only, never a secret.
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

  private static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
