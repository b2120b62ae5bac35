/// Digits as Chinese texts have them, as those of ASCII.
enum ChineseDigits {
  private static let values: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "两": 2, "兩": 2,
  ]
  private static let tens: [Unicode.Scalar: Int] = ["十": 1, "廿": 2, "卅": 3]
  // What a number of a date, or of a distance in time, stands before.
  private static let signs = Set("年月日号號天周週星个個".unicodeScalars)

  /// A text with full-width digits, hyphens and spaces as those of ASCII, and the numbers before the
  /// signs of a date in digits: `二〇二六年三月十四日` becomes `2026年3月14日`.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    var number: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if values[scalar] != nil || tens[scalar] != nil {
        number.append(scalar)
        continue
      }
      result += signs.contains(scalar) ? digits(of: number)[...] : number[...]
      number = []
      switch scalar.value {
      case 0xff10...0xff19: result.append(Unicode.Scalar(UInt8(scalar.value - 0xff10 + 0x30)))
      case 0xff0d: result.append("-")
      case 0x3000: result.append(" ")
      default: result.append(scalar)
      }
    }
    result += number
    return String(result)
  }

  /// A number in digits: `二〇二六`, `十四`, `二十三`. What is none stays as it is.
  private static func digits(of number: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let ten = number.firstIndex(where: { tens[$0] != nil }) else {
      return number.compactMap { values[$0] }.flatMap { Array(String($0).unicodeScalars) }
    }
    let (before, behind) = (number[..<ten], number[(ten + 1)...])
    let sign = tens[number[ten]] ?? 1
    guard before.count <= 1, behind.count <= 1, before.isEmpty || sign == 1,
      !behind.contains(where: { tens[$0] != nil })
    else { return number }
    let count = before.first.flatMap { values[$0] } ?? sign
    let rest = behind.first.flatMap { values[$0] } ?? 0
    return Array(String(count * 10 + rest).unicodeScalars)
  }
}
