/// Drawing lots from a generator, in a way that depends on nothing but its bits: the standard
/// library may draw otherwise in another version, and an export must be reproducible from its seed.
enum Drawing {
  /// A number below a bound, each as likely as another.
  static func number(
    below bound: Int, using generator: inout some RandomNumberGenerator
  ) -> Int {
    precondition(bound > 0)
    let size = UInt64(bound)
    // Numbers from the last, incomplete run would favour the small ones.
    let limit = UInt64.max - UInt64.max % size
    while true {
      let drawn = generator.next()
      if drawn < limit { return Int(drawn % size) }
    }
  }

  /// The elements in another order, each order as likely as another (Fisher and Yates).
  static func shuffled<Element>(
    _ elements: [Element], using generator: inout some RandomNumberGenerator
  ) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, number(below: last + 1, using: &generator))
    }
    return elements
  }
}
