import Crypto
import Foundation
import Sodium
import TestSupport
import Testing

@testable import AgeFormat

/// What a file was opened with.
enum Key {
  case identity(String)
  case passphrase(String)
}

/// Reads a file as a program does: piece by piece, with or without armor.
///
/// - Parameters:
///   - size: bytes of a piece.
///   - saysWhatFollows: only for a file without armor: behind armor nobody knows.
///   - out: gets the plaintext, also that which came before an error.
func open(
  _ file: [UInt8], with key: Key, size: Int = 4096, isArmored: Bool? = nil,
  saysWhatFollows: Bool = false, fileKey found: inout [UInt8], into out: inout [UInt8]
) throws(AgeError) {
  var armor = AgeArmorReader(isDetecting: isArmored == nil)
  var reader = AgeHeaderReader()
  var header: AgeHeader?
  var place = 0
  var ended = false
  // The next bytes without armor; none at the end.
  func next() throws(AgeError) -> [UInt8] {
    var binary: [UInt8] = []
    while binary.isEmpty, !ended {
      let piece = Array(file[place..<min(place + size, file.count)])
      place += piece.count
      if isArmored == false {
        binary = piece
        ended = piece.isEmpty
      } else if piece.isEmpty {
        ended = true
        try armor.finish(into: &binary)
      } else {
        try armor.update(piece, into: &binary)
      }
    }
    return binary
  }
  while header == nil {
    let piece = try next()
    guard !piece.isEmpty else { throw reader.endedEarly() }
    header = try reader.update(piece)
  }
  guard let header else { return }
  let fileKey: AgeFileKey
  switch key {
  case .identity(let text):
    let bytes = Array(text.utf8)
    let identity = try AgeIdentity(text: bytes.rawSpan)
    fileKey = try header.fileKey(for: identity)
  case .passphrase(let text):
    fileKey = try header.fileKey(passphrase: try secret(text))
  }
  found = copy(fileKey)
  var opener = try AgeOpener(fileKey)
  try opener.update(reader.rest, into: &out)
  while true {
    let piece = try next()
    if piece.isEmpty { break }
    let isFollowed = saysWhatFollows && place < file.count
    try opener.update(piece, isFollowed: isFollowed, into: &out)
  }
  try opener.finish(into: &out)
}

func open(
  _ file: [UInt8], with key: Key, size: Int = 4096, isArmored: Bool? = nil,
  saysWhatFollows: Bool = false
) throws(AgeError) -> [UInt8] {
  var out: [UInt8] = []
  var fileKey: [UInt8] = []
  try open(
    file, with: key, size: size, isArmored: isArmored, saysWhatFollows: saysWhatFollows,
    fileKey: &fileKey, into: &out)
  return out
}

func secret(_ text: String) throws(AgeError) -> SecretBytes {
  let bytes = Array(text.utf8)
  return try locked { () throws(SodiumError) in try SecretBytes(copying: bytes.rawSpan) }
}

/// Writes a file as a program does: piece by piece.
func sealed(
  _ plaintext: [UInt8], _ sealer: consuming AgeSealer, size: Int = 4096, isArmored: Bool = false
) -> [UInt8] {
  var out: [UInt8] = []
  var place = 0
  while place < plaintext.count {
    let end = min(place + size, plaintext.count)
    let piece = Array(plaintext[place..<end])
    sealer.update(piece.rawSpan, into: &out)
    place = end
  }
  sealer.finish(into: &out)
  return isArmored ? armored(out, size: size) : out
}

func armored(_ file: [UInt8], size: Int = 4096) -> [UInt8] {
  var armor = AgeArmorWriter()
  var text: [UInt8] = []
  for start in stride(from: 0, to: file.count, by: size) {
    armor.update(Array(file[start..<min(start + size, file.count)]), into: &text)
  }
  armor.finish(into: &text)
  return text
}

extension AgeIdentity {
  /// The text, which tests may look at.
  borrowing func digits() throws -> String {
    let text = try text()
    return String(decoding: text.bytes.copy(), as: UTF8.self)
  }
}

func digest(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).map { $0 }.hex }

/// The bytes of a file key.
func copy(_ key: borrowing AgeFileKey) -> [UInt8] { key.secret.bytes.copy() }

/// The bytes of a secret, where there is one.
func copy(_ secret: consuming SecretBytes?) -> [UInt8]? {
  guard let secret else { return nil }
  return secret.bytes.copy()
}
