/// Plain letters, digits and signs that are written in place of one another.
///
/// UTS #39 has the pairs 0 and O, 1, I and l, rn and m. The others are what people write to get
/// around a filter for names. They count only if the text is not an ordinary word.
enum Lookalikes {
  /// The letters that a single character may be read as, besides its own.
  static func readings(of raw: UInt32) -> [[UInt32]] {
    guard raw.isASCII else { return signs[raw].map { [[$0]] } ?? [] }
    return table[Int(raw)]
  }

  /// The letter that two characters may be read as together.
  static func reading(of first: UInt32, _ second: UInt32) -> UInt32? {
    let letter: Unicode.Scalar? =
      switch (first, second) {
      case ("r", "n"), ("n", "n"): "m"
      case ("v", "v"), ("u", "u"): "w"
      case ("c", "l"): "d"
      default: nil
      }
    return letter?.value
  }

  /// The ways to write the beginning of a form in letters of the alphabet, cut to a
  /// number of letters.
  static func spellings(of letters: ArraySlice<UInt32>, count: Int) -> [[UInt32]] {
    guard count > 0, !letters.isEmpty else { return [[]] }
    let choices =
      [(written: [letters[letters.startIndex]], read: 1)]
      + written.lazy.filter { letters.starts(with: $0.read) }
      .map { (written: $0.written, read: $0.read.count) }
    return choices.flatMap { choice in
      spellings(of: letters.dropFirst(choice.read), count: count - choice.written.count)
        .map { Array((choice.written + $0).prefix(count)) }
    }
  }

  /// Letters of the alphabet that may be read as other letters.
  private static let written: [(written: [UInt32], read: [UInt32])] = {
    let letters = Array(Scalars.smallLetters)
    let single = (letters + letters.map { $0 - 32 }).flatMap { raw in
      readings(of: raw).map { (written: [raw.isASCIIUppercase ? raw.smallCase : raw], read: $0) }
    }
    let pairs = letters.flatMap { first in
      letters.compactMap { second in
        reading(of: first, second).map { (written: [first, second], read: [$0]) }
      }
    }
    return single + pairs
  }()

  /// Signs outside ASCII that are read as a letter when they are between letters.
  static let signs: [UInt32: UInt32] = {
    // Circles and squares replace omitted characters, as × does: 林○○.
    let pairs = [
      ("€", "e"), ("£", "l"), ("¥", "y"), ("¢©", "c"), ("®", "r"), ("¡", "i"), ("§", "s"),
      ("∂", "d"), ("∫", "f"), ("∆", "a"), ("†⊤", "t"), ("℮", "e"), ("∨", "v"), ("∩", "n"),
      ("∪", "u"), ("∣", "l"), ("×○●◯□■", "x"),
    ]
    var signs: [UInt32: UInt32] = [:]
    for (characters, plain) in pairs {
      for sign in Scalars.of(characters) { signs[sign] = Scalars.of(plain)[0] }
    }
    return signs
  }()

  /// The letters that a reading of an ASCII character, alone or with the next one, can begin with.
  static let firstLetters: [[UInt32]] = (UInt32(0)..<128).map { raw in
    let lower = raw.isASCIIUppercase ? raw.smallCase : raw
    let pairs = Scalars.smallLetters.compactMap { reading(of: lower, $0) }
    return [lower] + readings(of: raw).compactMap(\.first) + pairs
  }

  /// Letters of other scripts that are used for plain ones because of their shape.
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
      for letter in letters.unicodeScalars where !letter.value.isASCII {
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
