internal import Sodium

/// A point of the polynomials that share out a secret, one for each of its bytes: a place and their
/// values there, in locked memory.
final class Point: Sendable {
  let place: UInt8
  let value: SecretBytes

  init(_ place: UInt8, _ value: consuming SecretBytes) {
    self.place = place
    self.value = value
  }
}

// What an object holds is borrowed for a call, not for a span.
extension SecretBytes {
  /// One byte.
  borrowing func byte(at place: Int) -> UInt8 { bytes.byte(at: place) }

  /// Other memory with the same bytes.
  ///
  /// - Throws: `SodiumError.outOfMemory`.
  borrowing func duplicate() throws(SodiumError) -> SecretBytes {
    try SecretBytes(copying: bytes)
  }
}

/// Shamir's sharing of a secret, with a digest by which a wrong share is noticed.
enum Polynomial {
  /// Where the secret is.
  private static let secretPlace: UInt8 = 255
  /// Where the digest of the secret is, and the random bytes that it is made with.
  private static let digestPlace: UInt8 = 254
  private static let digestSize = 4

  /// Makes points at the places from 0 on.
  ///
  /// - Parameters:
  ///   - secret: at least 16 bytes.
  ///   - threshold: how many points give the secret; where it is 1, each point is the secret.
  ///   - count: how many points are made.
  static func split(
    _ secret: borrowing SecretBytes, threshold: Int, count: Int
  ) throws(SLIP39Error) -> [Point] {
    do throws(SodiumError) {
      guard threshold > 1 else {
        return try (0..<count).map { (place) throws(SodiumError) in
          Point(UInt8(place), try secret.duplicate())
        }
      }
      // As many points as are needed: random ones, and two that hold the secret and its digest.
      let drawn = try (0..<(threshold - 2)).map { (place) throws(SodiumError) in
        Point(UInt8(place), try SecretBytes(random: secret.count))
      }
      let known =
        drawn + [
          Point(digestPlace, try digested(secret)),
          Point(secretPlace, try secret.duplicate()),
        ]
      let others = try (drawn.count..<count).map { (place) throws(SodiumError) in
        Point(UInt8(place), try value(of: known, at: UInt8(place)))
      }
      return drawn + others
    } catch {
      throw .outOfMemory
    }
  }

  /// Finds the secret again.
  ///
  /// - Parameter points: as many as are needed, at different places.
  /// - Throws: `wrongDigest`, `outOfMemory`.
  static func combine(_ points: [Point]) throws(SLIP39Error) -> SecretBytes {
    do throws(SodiumError) {
      if points.count == 1 { return try points[0].value.duplicate() }
      let secret = try value(of: points, at: secretPlace)
      let digested = try value(of: points, at: digestPlace)
      let right = try digest(
        of: secret, random: digested.bytes.extracting(droppingFirst: digestSize))
      guard Wiping.isEqual(right.bytes, digested.bytes.extracting(first: digestSize))
      else { throw SodiumError.authenticationFailed }
      return secret
    } catch .authenticationFailed {
      throw .wrongDigest
    } catch {
      throw .outOfMemory
    }
  }

  /// The polynomials' values at a place, in a time that depends on places and sizes only.
  private static func value(
    of points: [Point], at place: UInt8
  ) throws(SodiumError) -> SecretBytes {
    let weights = GaloisField.weights(of: points.map(\.place), at: place)
    let size = points[0].value.count
    var sum = try SecretBytes(zeroed: size)
    for (point, weight) in zip(points, weights) {
      for index in 0..<size {
        let share = GaloisField.multiply(point.value.byte(at: index), weight)
        sum.replace(at: index, with: [sum.byte(at: index) ^ share].rawSpan)
      }
    }
    return sum
  }

  /// The digest of a secret, and the random bytes that it was made with.
  private static func digested(_ secret: borrowing SecretBytes) throws(SodiumError) -> SecretBytes {
    var digested = try SecretBytes(random: secret.count)
    let digest = try digest(
      of: secret, random: digested.bytes.extracting(droppingFirst: digestSize))
    digested.replace(at: 0, with: digest.bytes)
    return digested
  }

  private static func digest(
    of secret: borrowing SecretBytes, random: RawSpan
  ) throws(SodiumError) -> SecretBytes {
    var code = try HMACSHA256(key: random)
    code.update(secret.bytes)
    let whole = try code.finalizeSecret()
    return try SecretBytes(copying: whole.bytes.extracting(first: digestSize))
  }
}
