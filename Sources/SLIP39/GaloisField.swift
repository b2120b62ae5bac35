/// The field of 256 elements, reduced by x^8 + x^4 + x^3 + x + 1 as in AES.
///
/// Without tables: an index that is secret would leave a trace in the processor's cache. The time
/// does not depend on the elements.
enum GaloisField {
  /// The product.
  static func multiply(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var product: UInt8 = 0
    var shifted = one
    for bit in 0..<8 {
      product ^= shifted & (0 &- (other >> UInt8(bit) & 1))
      shifted = shifted << 1 ^ 0x1B & (0 &- (shifted >> 7))
    }
    return product
  }

  /// The inverse, as the 254th power; that of 0 is 0.
  static func inverse(of element: UInt8) -> UInt8 {
    var result: UInt8 = 1
    var power = element
    // 254 is binary 11111110.
    for _ in 1..<8 {
      power = multiply(power, power)
      result = multiply(result, power)
    }
    return result
  }

  /// What each point counts for when a polynomial through points at these places is evaluated at
  /// another: Lagrange's basis polynomials there. Places are no secret.
  ///
  /// - Parameters:
  ///   - places: all different.
  ///   - target: where the polynomial is evaluated.
  static func weights(of places: [UInt8], at target: UInt8) -> [UInt8] {
    places.map { place in
      var weight: UInt8 = 1
      for other in places where other != place {
        weight = multiply(weight, multiply(target ^ other, inverse(of: place ^ other)))
      }
      return weight
    }
  }
}
