import Sodium

@testable import MinisignFormat

/// Files of minisign: a signature, a public key, its line alone, a secret key.
///
/// An input is the number of one of the four, then the file.
enum MinisignFuzz {
  private static let message = Array("the text that was signed".utf8)

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let kind = input.byte() % 4
    let file = input.all()
    switch kind {
    case 0: try checkSignature(file)
    case 1: try checkPublicKey(file)
    case 2: try checkLine(String(decoding: file, as: UTF8.self))
    default: try checkSecretKey(file)
    }
  }

  private static func checkSignature(_ file: [UInt8]) throws {
    guard let signature = try? DetachedSignature(file: file) else { return }
    let canonical = try signature.file()
    try require(try DetachedSignature(file: canonical) == signature, "a signature reads back")
    // Line ends apart, its four lines are the ones that were read.
    try require(lines(canonical) == Array(lines(file).prefix(4)), "a signature has one encoding")
    _ = (signature.untrustedComment, signature.trustedComment)
    guard let made = Made.shared, let key = made.publicKey else { return }
    guard (try? signature.verify(message, with: key)) != nil else { return }
    let isMade = made.signatures.contains { lines($0).dropFirst() == lines(canonical).dropFirst() }
    try require(isMade, "only what was signed is valid")
  }

  private static func checkPublicKey(_ file: [UInt8]) throws {
    guard let key = try? VerificationKey(file: file) else { return }
    let second = String(decoding: lines(file)[1], as: UTF8.self)
    try require(try key.line() == second, "a public key has one encoding")
    try require(
      try VerificationKey(file: Array(try key.file().utf8)) == key, "a public key reads back")
  }

  private static func checkLine(_ line: String) throws {
    guard let key = try? VerificationKey(line: line) else { return }
    try require(try key.line() == line, "a public key has one encoding")
  }

  private static func checkSecretKey(_ file: [UInt8]) throws {
    if isQuick(file) {
      let password = try SecretBytes(copying: Array("x".utf8).rawSpan)
      _ = try? SigningKey(file: file.rawSpan, password: password)
    }
    let key: SigningKey
    do throws(MinisignError) {
      key = try SigningKey(file: file.rawSpan)
    } catch {
      return
    }
    let canonical = try key.file()
    let again = try SigningKey(file: canonical.bytes)
    try require(again.verificationKey == key.verificationKey, "a secret key reads back")
    let signature = try DetachedSignature(
      of: message, with: again, untrustedComment: "a", trustedComment: "b")
    try signature.verify(message, with: key.verificationKey)
  }

  /// Whether the key derivation that a file asks for is over soon: that of a real key takes a
  /// second and a gigabyte.
  private static func isQuick(_ file: [UInt8]) -> Bool {
    guard let line = lines(file).dropFirst().first,
      let bytes = try? Base64.bytes(of: line, count: 158)
    else { return true }
    func number(_ range: Range<Int>) -> UInt64 {
      bytes[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let (operations, memory) = (number(38..<46), number(46..<54))
    let isRefused = operations > Scrypt.highestOperations || memory > Scrypt.highestMemory
    return isRefused || (operations <= 1 << 15 && memory <= 1 << 20)
  }

  /// The lines as minisign parts them.
  private static func lines(_ file: [UInt8]) -> [[UInt8]] {
    var lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in
        let end = line.lastIndex { $0 != UInt8(ascii: "\r") }
        return Array(end.map { line[...$0] } ?? [])
      }
    if file.last == UInt8(ascii: "\n") { lines.removeLast() }
    return lines
  }

  /// Files of a key that is always the same.
  private struct Made: Sendable {
    let secretKey: [UInt8]
    let publicFile: [UInt8]
    let publicKey: VerificationKey?
    let signatures: [[UInt8]]

    static let shared: Made? = try? Made()

    init() throws {
      // A seed and its public key, as libsodium wants them; the public half is worked out anew.
      let seed = [UInt8](1...32) + [UInt8](repeating: 0, count: 32)
      let half = try Ed25519.publicKey(of: try SecretBytes(copying: seed.rawSpan))
      let halves = Array(seed[..<32]) + half
      let secret = try SecretBytes(copying: halves.rawSpan)
      let key = try SigningKey(keyID: KeyID([UInt8](1...8)), secret: secret)
      let file = try key.file()
      secretKey = unsafe file.bytes.withUnsafeBytes { unsafe Array($0) }
      publicKey = key.verificationKey
      publicFile = Array(try key.verificationKey.file().utf8)
      signatures = try [("a", "timestamp:1"), ("", ""), ("b", "\u{4f1a}\u{8bae} \t")].map {
        try DetachedSignature(
          of: message, with: key, untrustedComment: $0.0, trustedComment: $0.1
        ).file()
      }
    }
  }

  static let seeds: [[UInt8]] = {
    var seeds = SeedFiles.thirdParty(below: "minisign/cases", ending: "message.minisig")
      .map { [0] + $0 }
    seeds += SeedFiles.thirdParty(below: "minisign/cases", ending: "key.pub").map { [1] + $0 }
    seeds += SeedFiles.thirdParty(below: "minisign/keys", ending: ".key").map { [3] + $0 }
    guard let made = Made.shared else { return seeds }
    seeds += made.signatures.map { [0] + $0 }
    return seeds + [
      [1] + made.publicFile, [2] + lines(made.publicFile)[1], [3] + made.secretKey,
    ]
  }()
}
