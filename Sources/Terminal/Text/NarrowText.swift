extension Unicode.Scalar {
  /// The ASCII character that a full-width form stands for, or the scalar itself. An input method for
  /// Chinese gives the wide forms where a letter, a digit or a sign was meant.
  package var narrow: Unicode.Scalar {
    switch value {
    case 0xff01...0xff5e: Unicode.Scalar(UInt8(value - 0xfee0))
    case 0x3000: " "
    default: self
    }
  }
}

extension String {
  /// The text with the forms of ASCII in the place of full-width ones.
  package var narrow: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.narrow) }
    return String(result)
  }
}

extension Key {
  /// The key with a full-width character as the one of ASCII: what was meant where a single key
  /// decides.
  package var narrow: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.dropFirst().isEmpty
    else { return self }
    return .character(Character(scalar.narrow))
  }

  /// Whether the key says yes: `y`, or the Chinese for it.
  package var isYes: Bool {
    ["y", "Y", "是"].contains { narrow == .character($0) }
  }
}
