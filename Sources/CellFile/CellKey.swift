package import Sodium

/// The key of one compartment's cells: Kcell = KDF(root, 1, "SubrCell") (format section 4).
///
/// A reference type, so that both cores may use one key; the bytes stay in one `SecretBytes`.
package final class CellKey: Sendable {
  private let key: SecretBytes
  private let domain: [UInt8]
  private let heldDomain: [UInt8]

  /// Derives the key of a compartment.
  ///
  /// - Parameters:
  ///   - root: the compartment's root, 32 bytes.
  ///   - suite: gives the domain string.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package init(root: borrowing SecretBytes, suite: Suite) throws(SodiumError) {
    key = try KeyDerivation.subkey(of: root, id: 1, context: "SubrCell")
    domain = suite.domain("cell")
    heldDomain = suite.domain("held")
  }

  /// Seals a cell whose first 24 bytes already hold a fresh random nonce.
  ///
  /// - Parameters:
  ///   - kind: what the cell holds.
  ///   - index: the cell's place in the file.
  ///   - plaintext: 4056 bytes.
  ///   - cell: 4096 bytes; takes ciphertext and tag behind the nonce.
  package func seal(
    _ kind: CellKind, at index: UInt64, plaintext: UnsafeRawBufferPointer,
    into cell: UnsafeMutableRawBufferPointer
  ) {
    precondition(cell.count == Cell.size && plaintext.count == Cell.plaintextSize)
    withAssociatedData(kind, index) { data in
      unsafe XChaCha20Poly1305.seal(
        plaintext,
        into: UnsafeMutableRawBufferPointer(rebasing: cell[Cell.nonceSize...]),
        nonce: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(cell)[..<Cell.nonceSize]),
        associatedData: data, key: key)
    }
  }

  /// Opens a cell; whether it is of this kind, place and key.
  ///
  /// - Parameters:
  ///   - kind: what the cell must hold.
  ///   - index: the cell's place in the file.
  ///   - cell: 4096 bytes.
  ///   - plaintext: takes 4056 bytes; not written where the cell does not open.
  package func open(
    _ kind: CellKind, at index: UInt64, cell: UnsafeRawBufferPointer,
    into plaintext: UnsafeMutableRawBufferPointer
  ) -> Bool {
    precondition(cell.count == Cell.size && plaintext.count == Cell.plaintextSize)
    return withAssociatedData(kind, index) { data in
      do throws(SodiumError) {
        try unsafe XChaCha20Poly1305.open(
          UnsafeRawBufferPointer(rebasing: cell[Cell.nonceSize...]), into: plaintext,
          nonce: UnsafeRawBufferPointer(rebasing: cell[..<Cell.nonceSize]),
          associatedData: data, key: key)
        return true
      } catch {
        return false
      }
    }
  }

  /// Seals bytes that stay in memory, in a session that is locked.
  ///
  /// - Parameter kind: what they are; they open as nothing else.
  /// - Returns: nonce, ciphertext and tag: 40 bytes more.
  package func hold(_ plaintext: [UInt8], as kind: UInt8) -> [UInt8] {
    let nonce = Random.bytes(Cell.nonceSize)
    var sealed = [UInt8](repeating: 0, count: plaintext.count + Cell.tagSize)
    unsafe sealed.withUnsafeMutableBytes { sealed in
      unsafe plaintext.withUnsafeBytes { plaintext in
        unsafe withHeldDomain(nonce, kind) { nonce, data in
          unsafe XChaCha20Poly1305.seal(
            plaintext, into: sealed, nonce: nonce, associatedData: data, key: key)
        }
      }
    }
    return nonce + sealed
  }

  /// Opens what `hold` sealed; nil where another key did, or as another kind.
  package func release(_ held: [UInt8], as kind: UInt8) -> [UInt8]? {
    guard held.count >= Cell.nonceSize + Cell.tagSize else { return nil }
    let nonce = Array(held[..<Cell.nonceSize])
    let sealed = Array(held[Cell.nonceSize...])
    var plaintext = [UInt8](repeating: 0, count: sealed.count - Cell.tagSize)
    let isOpen = unsafe plaintext.withUnsafeMutableBytes { plaintext in
      unsafe sealed.withUnsafeBytes { sealed in
        unsafe withHeldDomain(nonce, kind) { nonce, data in
          do throws(SodiumError) {
            try unsafe XChaCha20Poly1305.open(
              sealed, into: plaintext, nonce: nonce, associatedData: data, key: key)
            return true
          } catch {
            return false
          }
        }
      }
    }
    return isOpen ? plaintext : nil
  }

  private func withHeldDomain<Result>(
    _ nonce: [UInt8], _ kind: UInt8, _ body: (UnsafeRawBufferPointer, RawSpan) -> Result
  ) -> Result {
    unsafe nonce.withUnsafeBytes { nonce in
      unsafe (heldDomain + [kind]).withUnsafeBytes { data in
        unsafe body(nonce, RawSpan(_unsafeBytes: data))
      }
    }
  }

  // On the stack: sealing a cell allocates nothing.
  private func withAssociatedData<Result>(
    _ kind: CellKind, _ index: UInt64, _ body: (RawSpan) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(byteCount: domain.count + 9, alignment: 1) { data in
      unsafe data.copyBytes(from: domain)
      unsafe data[domain.count] = kind.rawValue
      unsafe data.storeLittleEndian(index, at: domain.count + 1)
      return body(unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(data)))
    }
  }
}
