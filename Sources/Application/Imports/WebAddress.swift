/// Addresses that somebody wrote without `https://` or `mailto:`.
enum WebAddress {
  // The last parts of most names of hosts, and none of those of files.
  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "int", "mil", "io", "co", "dev", "app", "info", "eu", "uk",
    "de",
    "fr", "ch", "at", "it", "es", "nl", "be", "se", "no", "fi", "dk", "pl", "ru", "cn", "jp", "kr",
    "tw",
    "hk", "sg", "in", "au", "nz", "ca", "us", "br", "mx", "za", "ly", "gl",
  ]
  private static let sure: Set<String> = ["com", "org", "net", "edu", "gov", "app"]

  /// Whether a link that leads to no file is the address of a page or of a person: `example.org/page`,
  /// `www.example.org`, `a@example.org`.
  static func isOne(_ target: String) -> Bool {
    guard !target.contains(where: \.isWhitespace) else { return false }
    var host = target.prefix { $0 != "/" }
    if let at = host.lastIndex(of: "@") {
      guard host.endIndex == target.endIndex else { return false }
      host = host[host.index(after: at)...]
    }
    let isAlone = host.endIndex == target.endIndex && !target.contains("@")
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, domains.contains(last.lowercased()) else {
      return false
    }
    // A file may be called `x.in`; of an address alone, these endings leave little doubt.
    guard !isAlone || parts.first == "www" || sure.contains(last.lowercased()) else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }
}
