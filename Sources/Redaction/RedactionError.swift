/// Why nothing leaves.
package enum RedactionError: Error, Equatable {
  /// Known terms stand in the finished bytes: so many.
  case leak(count: Int)
}
