package import Sodium
// Normalisation is not part of the standard library's stable interface, but stands in every
// toolchain; Foundation would add megabytes and milliseconds for this one call.
@_spi(_Unicode) internal import Swift
package import Terminal

/// Rules for what counts as a passphrase, however it was entered.
package enum Passphrase {
  /// What the key derivation takes: the text in Unicode normalization form C, as UTF-8.
  ///
  /// ASCII and text that is in this form already never leave locked memory. For anything else a
  /// `String` cannot be avoided: its storage is on the heap until this function returns, and is
  /// overwritten when freed by the heap of CHardening.
  ///
  /// - Parameter typed: the bytes as they were entered.
  /// - Throws: `TerminalError.notUTF8`, `.outOfMemory`.
  package static func normalized(
    _ typed: consuming SecretBytes
  ) throws(TerminalError) -> SecretBytes {
    var denormal: String?
    do throws(UTF8.ValidationError) {
      var text = try UTF8Span(validating: unsafe typed.bytes._unsafeView(as: UInt8.self))
      let isNormal = text.isKnownASCII || text.checkForNFC(quickCheck: false)
      denormal = isNormal ? nil : String(copying: text)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    guard let denormal else { return typed }
    do throws(SodiumError) {
      return try normalForm(of: denormal)
    } catch {
      throw .outOfMemory
    }
  }

  /// Whether there is nothing in it but white space (Unicode's `White_Space`), or nothing at all.
  ///
  /// - Parameter passphrase: valid UTF-8; bytes that are not count as content.
  package static func isBlank(_ passphrase: borrowing SecretBytes) -> Bool {
    guard
      let text = try? UTF8Span(
        validating: unsafe passphrase.bytes._unsafeView(as: UInt8.self))
    else { return false }
    var scalars = text.makeUnicodeScalarIterator()
    while let scalar = scalars.next() {
      if !scalar.properties.isWhitespace { return false }
    }
    return true
  }

  private static func normalForm(of text: String) throws(SodiumError) -> SecretBytes {
    // Scalar by scalar into locked memory: the normal form never becomes a String.
    let size = text._nfc.reduce(0) { $0 + UTF8.width($1) }
    var normal = try SecretBytes(zeroed: size)
    var out = normal.mutableBytes
    var offset = 0
    for scalar in text._nfc {
      for unit in scalar.utf8 {
        out.storeBytes(of: unit, toByteOffset: offset, as: UInt8.self)
        offset += 1
      }
    }
    return normal
  }
}
