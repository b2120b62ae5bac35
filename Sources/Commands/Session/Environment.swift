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

  private static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
