package import AgeFormat
package import MinisignFormat

/// Somebody's public keys, as `identity --to` writes them: recipients in the age format, and keys
/// that check signatures.
package struct PublicKeys: Equatable, Sendable {
  private static let most = 64
  // The prefix of a key that age programs must not read as a recipient: a comment for them.
  private static let commentMark = "# key: "

  /// The recipients of encrypted files, in the order in which they were given.
  package private(set) var recipients: [AgeRecipient] = []
  /// The keys for checking signatures, in the same order.
  package private(set) var signing: [VerificationKey] = []

  /// No keys.
  package init() {}

  /// Reads a file of keys: one on each line, also behind `# key: `. Blank lines and other lines that
  /// begin with `#` say nothing, and neither does the first line of a public key file of minisign.
  ///
  /// - Throws: `ApplicationError.notAKey` for the first line that is something else,
  ///   `.secretKeyGiven`, `.tooManyKeys`, `.noKeyGiven`.
  package init(file: [UInt8]) throws {
    let lines = String(decoding: file, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      if line.hasPrefix(PublicKeys.commentMark) {
        line = line.dropFirst(PublicKeys.commentMark.count)
      }
      guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("untrusted comment:")
      else { continue }
      do {
        try add(String(line))
      } catch ApplicationError.notAKey {
        throw ApplicationError.notAKey(line: index + 1)
      }
    }
    guard !recipients.isEmpty || !signing.isEmpty else { throw ApplicationError.noKeyGiven }
  }

  /// Adds a key that is written without anything around it. A key that is there already counts once.
  ///
  /// - Throws: `ApplicationError.notAKey`, `.secretKeyGiven`, `.tooManyKeys`.
  package mutating func add(_ text: String) throws {
    guard !text.uppercased().hasPrefix("AGE-SECRET-KEY-") else {
      throw ApplicationError.secretKeyGiven
    }
    guard recipients.count + signing.count < PublicKeys.most else {
      throw ApplicationError.tooManyKeys
    }
    if PublicKeys.looksLikeRecipient(text) {
      guard let recipient = try? AgeRecipient(text: text) else {
        throw ApplicationError.notAKey(line: 1)
      }
      if !recipients.contains(recipient) { recipients.append(recipient) }
    } else {
      // As a file with its first line: only that form is checked to be a key of use.
      let file = "\n\(text)\n"
      guard let key = try? VerificationKey(file: Array(file.utf8)) else {
        throw ApplicationError.notAKey(line: 1)
      }
      if !signing.contains(key) { signing.append(key) }
    }
  }

  /// A line with a key that other programs leave out.
  package static func commented(_ key: String) -> String { commentMark + key }

  /// Adds the keys of another list.
  ///
  /// - Throws: `ApplicationError.tooManyKeys`.
  package mutating func add(_ other: PublicKeys) throws {
    for text in try other.texts { try add(text) }
  }

  /// Whether a text is meant as a recipient, and not as the name of a file.
  package static func looksLikeRecipient(_ text: String) -> Bool { text.hasPrefix("age1") }

  /// Whether a text is meant as a key that checks signatures.
  package static func looksLikeSigningKey(_ text: String) -> Bool {
    // 42 bytes in base64, of which the first two are always the same.
    text.utf8.count == 56 && text.hasPrefix("RW")
  }

  /// The keys as they are written, recipients first.
  package var texts: [String] {
    get throws { try recipients.map { try $0.text() } + signing.map { try $0.line() } }
  }

  /// The recipients that a quantum computer does not open files for.
  package var postQuantum: [AgeRecipient] { recipients.filter(\.isPostQuantum) }

  /// The other recipients.
  package var classic: [AgeRecipient] { recipients.filter { !$0.isPostQuantum } }
}
