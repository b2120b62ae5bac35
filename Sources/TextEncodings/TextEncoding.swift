import CEncodingTables

/// An encoding of texts that is not UTF-8.
///
/// The tables are compiled in. The C library's iconv would load modules of the system, which a program
/// that is linked statically cannot.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  case windows1252 = "Windows-1252"
  case windows1250 = "Windows-1250"
  case windows1251 = "Windows-1251"
  case koi8r = "KOI8-R"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case shiftJIS = "Shift-JIS"
  case eucJP = "EUC-JP"
  case eucKR = "EUC-KR"

  /// Whether a text in it begins with a byte order mark, which leaves no doubt.
  package var isMarked: Bool {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: true
    case .windows1252, .windows1250, .windows1251, .koi8r, .gb18030, .big5, .shiftJIS, .eucJP,
      .eucKR:
      false
    }
  }

  private static let otherNames: [String: TextEncoding] = [
    "utf16": .utf16LittleEndian, "latin1": .windows1252, "iso88591": .windows1252,
    "iso885915": .windows1252, "cp1252": .windows1252, "ascii": .windows1252,
    "usascii": .windows1252, "iso88592": .windows1250, "cp1250": .windows1250,
    "latin2": .windows1250, "cp1251": .windows1251, "gbk": .gb18030, "gb2312": .gb18030,
    "cp936": .gb18030, "big5hkscs": .big5, "cp950": .big5, "sjis": .shiftJIS, "cp932": .shiftJIS,
    "windows31j": .shiftJIS, "cp949": .eucKR, "ksc56011987": .eucKR,
  ]
  private static let byName: [String: TextEncoding] = {
    let names = allCases.map { (TextEncoding.bare($0.rawValue), $0) }
    return otherNames.merging(names) { one, _ in one }
  }()

  /// Finds an encoding by a name of it, in any case and whatever signs are in it.
  package init?(name: String) {
    guard let found = TextEncoding.byName[TextEncoding.bare(name)] else { return nil }
    self = found
  }

  private static func bare(_ name: String) -> String {
    name.lowercased().filter { ($0.isLetter || $0.isNumber) && $0.isASCII }
  }

  /// Reads a text.
  ///
  /// - Parameter bytes: without a byte order mark.
  /// - Returns: nil where a byte has no meaning.
  package func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    switch self {
    case .utf16LittleEndian: TextEncoding.utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
    case .utf16BigEndian: TextEncoding.utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .utf32LittleEndian: TextEncoding.utf32(bytes, isLittle: true)
    case .utf32BigEndian: TextEncoding.utf32(bytes, isLittle: false)
    case .windows1252: SingleByte.decode(bytes, SingleByte.windows1252)
    case .windows1250: SingleByte.decode(bytes, SingleByte.windows1250)
    case .windows1251: SingleByte.decode(bytes, SingleByte.windows1251)
    case .koi8r: SingleByte.decode(bytes, SingleByte.koi8r)
    case .gb18030: DoubleByte.decodeGB18030(bytes)
    case .big5: DoubleByte.decode(bytes, .big5)
    case .shiftJIS: DoubleByte.decode(bytes, .shiftJIS)
    case .eucJP: DoubleByte.decode(bytes, .eucJP)
    case .eucKR: DoubleByte.decode(bytes, .eucKR)
    }
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
  ) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2)
      .map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(validating: units, as: UTF16.self)
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String? {
    guard bytes.count.isMultiple(of: 4) else { return nil }
    var text = String.UnicodeScalarView()
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 4) {
      let four = bytes[start..<(start + 4)]
      let value = (isLittle ? Array(four.reversed()) : Array(four))
        .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }
}

/// Encodings of one byte a character: the characters of the bytes from 0x80 on, U+FFFD for those
/// without one.
enum SingleByte {
  static let windows1252 = table(
    "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ"
      + scalars(0xA0...0xFF))
  static let windows1250 = table(
    "€\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰Š‹ŚŤŽŹ\u{fffd}‘’“”•–—\u{fffd}™š›śťžź"
      + "\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
      + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙")
  static let windows1251 = table(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ"
      + "\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї" + scalars(0x410...0x44F))
  static let koi8r = table(
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
      + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")

  static func decode(_ bytes: ArraySlice<UInt8>, _ table: [Unicode.Scalar]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(Unicode.Scalar(byte))
        continue
      }
      let scalar = table[Int(byte) - 0x80]
      guard scalar != "\u{fffd}" else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  private static func scalars(_ range: ClosedRange<UInt32>) -> String {
    String(String.UnicodeScalarView(range.compactMap(Unicode.Scalar.init)))
  }

  private static func table(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    precondition(scalars.count == 128, "a table has 128 characters")
    return scalars
  }
}

/// Encodings of one or two bytes a character.
enum DoubleByte {
  enum Kind {
    case gb18030, big5, shiftJIS, eucJP, eucKR
  }

  private static let columns = 191

  /// The character of a pair; nil where it has none.
  static func character(_ kind: Kind, _ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(lead), (0x40...0xFE).contains(trail) else { return nil }
    let index = (Int(lead) - 0x81) * columns + Int(trail) - 0x40
    let value: UInt16 =
      switch kind {
      case .gb18030: unsafe subrosa_gb18030[index]
      case .big5: unsafe subrosa_big5[index]
      case .shiftJIS: unsafe subrosa_shift_jis[index]
      case .eucJP: unsafe subrosa_euc_jp[index]
      case .eucKR: unsafe subrosa_euc_kr[index]
      }
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  static func decode(_ bytes: ArraySlice<UInt8>, _ kind: Kind) -> String? {
    var text = String.UnicodeScalarView()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
        index += 1
      } else if kind == .shiftJIS, (0xA1...0xDF).contains(byte) {
        // Katakana of half width.
        guard let scalar = Unicode.Scalar(UInt32(byte) - 0xA1 + 0xFF61) else { return nil }
        text.append(scalar)
        index += 1
      } else {
        guard index + 1 < bytes.endIndex,
          let scalar = character(kind, byte, bytes[index + 1])
        else { return nil }
        text.append(scalar)
        index += 2
      }
    }
    return String(text)
  }

  static func decodeGB18030(_ bytes: ArraySlice<UInt8>) -> String? {
    var text = String.UnicodeScalarView()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
        index += 1
        continue
      }
      guard index + 1 < bytes.endIndex else { return nil }
      if (0x30...0x39).contains(bytes[index + 1]) {
        guard index + 3 < bytes.endIndex,
          let scalar = fourBytes(bytes[index..<(index + 4)])
        else { return nil }
        text.append(scalar)
        index += 4
      } else {
        guard let scalar = character(.gb18030, byte, bytes[index + 1]) else { return nil }
        text.append(scalar)
        index += 2
      }
    }
    return String(text)
  }

  /// A character that GB18030 has in four bytes: those of the first plane that no pair has, in their
  /// order, and all beyond it.
  private static func fourBytes(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let four = Array(bytes)
    guard (0x81...0xFE).contains(four[2]), (0x30...0x39).contains(four[3]) else { return nil }
    let number =
      ((Int(four[0]) - 0x81) * 10 + Int(four[1]) - 0x30) * 1260 + (Int(four[2]) - 0x81) * 10
      + Int(four[3]) - 0x30
    let beyond = number - 189_000
    if beyond >= 0 { return Unicode.Scalar(UInt32(beyond) + 0x1_0000) }
    return number < unpaired.count ? Unicode.Scalar(unpaired[number]) : nil
  }

  private static let unpaired: [UInt16] = {
    var isPaired = [Bool](repeating: false, count: 0x1_0000)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        if let scalar = character(.gb18030, lead, trail) { isPaired[Int(scalar.value)] = true }
      }
    }
    return (UInt16(0x80)...0xFFFF).filter { value in
      !isPaired[Int(value)] && !(0xD800...0xDFFF).contains(value)
        && !(0xE000...0xE765).contains(value)
    }
  }()
}
