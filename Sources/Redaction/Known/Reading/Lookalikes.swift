/// Plain letters, digits and signs that are written for one another.
///
/// UTS #39 has the pairs 0 and O, 1, I and l, rn and m; the others are what people write for
/// letters where names are filtered. They count only where no ordinary word stands there.
enum Lookalikes {
  /// What a single character can be taken for, besides the letter that it is.
  static func readings(of raw: UInt32) -> [[UInt32]] {
    guard raw < 0x80 else { return signs[raw].map { [[$0]] } ?? [] }
    return table[Int(raw)]
  }

  /// What two characters can be taken for together.
  static func reading(of first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    // rn, nn
    case (0x72, 0x6E), (0x6E, 0x6E): 0x6D
    // vv, uu
    case (0x76, 0x76), (0x75, 0x75): 0x77
    // cl
    case (0x63, 0x6C): 0x64
    default: nil
    }
  }

  /// Signs outside ASCII that are taken for a letter between letters.
  static let signs: [UInt32: UInt32] = [
    0x20AC: 0x65, 0xA3: 0x6C, 0xA5: 0x79, 0xA2: 0x63, 0xA9: 0x63, 0xAE: 0x72, 0xA1: 0x69,
    0xA7: 0x73, 0x2202: 0x64, 0x222B: 0x66, 0x2206: 0x61, 0x2020: 0x74, 0xD7: 0x78,
    0x212E: 0x65, 0x2228: 0x76, 0x2229: 0x6E, 0x222A: 0x75, 0x22A4: 0x74, 0x2223: 0x6C,
    // Circles and squares stand for what is left out, as × does: 林○○.
    0x25CB: 0x78, 0x25CF: 0x78, 0x25EF: 0x78, 0x25A1: 0x78, 0x25A0: 0x78,
  ]

  /// With which letters what a character of ASCII is read as can begin, alone or with the next one.
  static let firstLetters: [[UInt32]] = (UInt32(0)..<128).map { raw in
    let lower = (0x41...0x5A).contains(raw) ? raw | 0x20 : raw
    let pairs = (UInt32(0x61)...0x7A).compactMap { reading(of: lower, $0) }
    return [lower] + readings(of: raw).compactMap(\.first) + pairs
  }

  /// Letters of other scripts that are set for plain ones where only the shape counts.
  static let shapes: [UInt32: [UInt32]] = {
    let pairs: [(String, String)] = [
      ("εе3є", "e"), ("ηпилй", "n"), ("ωшщѡ", "w"), ("τт", "t"), ("βвьъ", "b"), ("κк", "k"),
      ("υцμи", "u"),
      ("ρр", "p"), ("χх", "x"), ("γуч", "y"), ("ν", "v"), ("σθфδ", "o"), ("яг", "r"), ("нђћ", "h"),
      ("м", "m"),
      ("дλδ", "a"), ("д", "d"), ("ςс", "c"), ("ѕ", "s"), ("эξ", "e"), ("ж", "x"), ("ιᏆꮖ", "i"),
      ("լ", "l"),
      ("ɢ", "g"),
    ]
    var shapes: [UInt32: [UInt32]] = [:]
    for (letters, plain) in pairs {
      for letter in letters.unicodeScalars where letter.value >= 0x80 {
        shapes[letter.value, default: []] += plain.unicodeScalars.map(\.value)
      }
    }
    return shapes
  }()

  private static let table: [[[UInt32]]] = {
    var table: [[[UInt32]]] = Array(repeating: [], count: 128)
    let pairs: [(Character, [String])] = [
      ("0", ["o"]), ("1", ["l", "i"]), ("2", ["z"]), ("3", ["e"]), ("4", ["a"]), ("5", ["s"]),
      ("6", ["g", "b"]), ("7", ["t"]), ("8", ["b"]), ("9", ["g"]), ("@", ["a"]), ("$", ["s"]),
      ("!", ["i", "l"]), ("+", ["t"]), ("|", ["l", "i"]), ("I", ["l"]), ("l", ["i"]), ("m", ["rn"]),
      ("w", ["vv"]), ("d", ["cl"]),
    ]
    for (raw, readings) in pairs {
      for byte in raw.utf8 {
        table[Int(byte)] = readings.map { $0.unicodeScalars.map(\.value) }
      }
    }
    return table
  }()
}
