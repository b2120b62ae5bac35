import AgeFormat
import Glibc
import SLIP39
import Sodium

/// The commands of this program.
enum FormatProbe {
  /// What the arguments can have wrong.
  enum Failure: Error {
    case usage, truncatedInput
  }

  private static let pieceSize = 1 << 20

  static func run(_ arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "age-identity": try makeIdentity(rest)
    case "age-seal": try seal(rest)
    case "age-open": try open(rest)
    case "share-split": try split(rest)
    case "share-combine": try combine(rest)
    default: throw Failure.usage
    }
  }

  static func say(_ text: String) {
    _ = try? write(Array("\(text)\n".utf8), to: STDERR_FILENO)
  }

  // MARK: - Age

  private static func makeIdentity(_ arguments: [String]) throws {
    let identity = try AgeIdentity(arguments == ["hybrid"] ? .hybrid : .x25519)
    let text = try identity.text()
    print(String(decoding: text.bytes.copy(), as: UTF8.self))
    print(try identity.recipient.text())
  }

  private static func seal(_ arguments: [String]) throws {
    let isArmored = arguments.first == "--armor"
    let recipients = try arguments.dropFirst(isArmored ? 1 : 0).map { try AgeRecipient(text: $0) }
    var sealer = try AgeSealer(to: recipients)
    var armor = AgeArmorWriter()
    var out: [UInt8] = []
    func flush() throws {
      if isArmored {
        var text: [UInt8] = []
        armor.update(out, into: &text)
        try write(text, to: STDOUT_FILENO)
      } else {
        try write(out, to: STDOUT_FILENO)
      }
      out.removeAll(keepingCapacity: true)
    }
    var piece: [UInt8] = []
    while try read(&piece) {
      sealer.update(piece.rawSpan, into: &out)
      try flush()
    }
    sealer.finish(into: &out)
    try flush()
    if isArmored {
      armor.finish(into: &out)
      try write(out, to: STDOUT_FILENO)
    }
  }

  private static func open(_ arguments: [String]) throws {
    guard arguments.count == 1 else { throw Failure.usage }
    let text = Array(arguments[0].utf8)
    let identity = try AgeIdentity(text: text.rawSpan)
    var armor = AgeArmorReader()
    var reader = AgeHeaderReader()
    var piece: [UInt8] = []
    var binary: [UInt8] = []
    var header: AgeHeader?
    while header == nil {
      binary.removeAll(keepingCapacity: true)
      if try read(&piece) {
        try armor.update(piece, into: &binary)
        header = try reader.update(binary)
      } else {
        try armor.finish(into: &binary)
        header = try reader.update(binary)
        if header == nil { throw reader.endedEarly() }
      }
    }
    guard let header else { return }
    var opener = try AgeOpener(try header.fileKey(for: identity))
    var out: [UInt8] = []
    try opener.update(reader.rest, into: &out)
    while try read(&piece) {
      binary.removeAll(keepingCapacity: true)
      try armor.update(piece, into: &binary)
      try opener.update(binary, into: &out)
      try write(out, to: STDOUT_FILENO)
      out.removeAll(keepingCapacity: true)
    }
    binary.removeAll()
    try armor.finish(into: &binary)
    try opener.update(binary, into: &out)
    try opener.finish(into: &out)
    try write(out, to: STDOUT_FILENO)
  }

  // MARK: - Shares

  private static func split(_ arguments: [String]) throws {
    guard arguments.count > 5, let exponent = Int(arguments[2]), let needed = Int(arguments[4])
    else { throw Failure.usage }
    let groups = try arguments[5...].map { text in
      let numbers = text.split(separator: "/").compactMap { Int($0) }
      guard numbers.count == 2 else { throw Failure.usage }
      return SecretSharing.Group(threshold: numbers[0], count: numbers[1])
    }
    let shares = try SecretSharing.split(
      try bytes(ofDigits: arguments[0]), passphrase: try secret(arguments[1]), groups: groups,
      groupThreshold: needed, isExtendable: arguments[3] == "extendable",
      iterationExponent: exponent)
    for share in shares.joined() {
      let text = try share.text()
      print(String(decoding: text.bytes.copy(), as: UTF8.self))
    }
  }

  private static func combine(_ arguments: [String]) throws {
    guard arguments.count == 1 else { throw Failure.usage }
    var shares: [Share] = []
    while let line = readLine() {
      let text = Array(line.utf8)
      shares.append(try Share(text: text.rawSpan))
    }
    let secret = try SecretSharing.combine(shares, passphrase: try secret(arguments[0]))
    print(secret.bytes.copy().map { digits($0) }.joined())
  }

  private static func digits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private static func secret(_ text: String) throws -> SecretBytes {
    let bytes = Array(text.utf8)
    return try SecretBytes(copying: bytes.rawSpan)
  }

  private static func bytes(ofDigits text: String) throws -> SecretBytes {
    let digits = Array(text)
    let bytes = try stride(from: 0, to: digits.count, by: 2).map { start in
      guard let byte = UInt8(String(digits[start..<min(start + 2, digits.count)]), radix: 16)
      else { throw Failure.usage }
      return byte
    }
    return try SecretBytes(copying: bytes.rawSpan)
  }

  // MARK: - Standard input and output

  private static func read(_ piece: inout [UInt8]) throws -> Bool {
    piece.append(contentsOf: repeatElement(0, count: pieceSize - piece.count))
    let count = unsafe piece.withUnsafeMutableBytes { buffer in
      unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw Failure.truncatedInput }
    piece.removeLast(pieceSize - count)
    return count > 0
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { throw Failure.truncatedInput }
      rest = rest.dropFirst(count)
    }
  }
}
