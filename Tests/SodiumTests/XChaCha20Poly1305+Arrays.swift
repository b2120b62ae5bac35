import Sodium

/// Seals arrays: the type under test works on memory that its callers own.
func seal(
  _ plaintext: [UInt8], nonce: [UInt8], associatedData: [UInt8], key: borrowing SecretBytes
) -> [UInt8] {
  var sealed = [UInt8](repeating: 0, count: plaintext.count + XChaCha20Poly1305.tagSize)
  unsafe plaintext.withUnsafeBytes { plaintext in
    unsafe nonce.withUnsafeBytes { nonce in
      unsafe sealed.withUnsafeMutableBytes { sealed in
        unsafe XChaCha20Poly1305.seal(
          plaintext, into: sealed, nonce: nonce, associatedData: associatedData.rawSpan, key: key)
      }
    }
  }
  return sealed
}

/// Opens arrays.
func open(
  _ sealed: [UInt8], nonce: [UInt8], associatedData: [UInt8], key: borrowing SecretBytes
) throws(SodiumError) -> [UInt8] {
  let size = sealed.count - XChaCha20Poly1305.tagSize
  var plaintext = [UInt8](repeating: 0xAA, count: size)
  try open(sealed, into: &plaintext, nonce: nonce, associatedData: associatedData, key: key)
  return plaintext
}

/// Opens into an array, which shows what a failure leaves there.
func open(
  _ sealed: [UInt8], into plaintext: inout [UInt8], nonce: [UInt8], associatedData: [UInt8],
  key: borrowing SecretBytes
) throws(SodiumError) {
  let failure: SodiumError? = unsafe sealed.withUnsafeBytes { sealed in
    unsafe nonce.withUnsafeBytes { nonce in
      unsafe plaintext.withUnsafeMutableBytes { plaintext in
        do throws(SodiumError) {
          try unsafe XChaCha20Poly1305.open(
            sealed, into: plaintext, nonce: nonce, associatedData: associatedData.rawSpan,
            key: key)
          return nil
        } catch {
          return error
        }
      }
    }
  }
  if let failure { throw failure }
}
