package import Sodium

/// What a compartment is to the file.
package enum CompartmentRole: UInt8, Sendable {
  /// The compartment that every vault has and that sizes depend on.
  case cover = 1
  /// A compartment that rides in the cover's noise.
  case hidden = 2

  /// The word for it.
  package var name: String { self == .cover ? "cover" : "hidden" }
}

/// A compartment's 16-byte id, kept over reseals.
package struct CompartmentID: Hashable, Sendable {
  /// The 16 bytes.
  package let bytes: [UInt8]

  /// Reads an id.
  package init(_ bytes: [UInt8]) {
    precondition(bytes.count == 16)
    self.bytes = bytes
  }

  /// A fresh random id.
  package static func random() -> CompartmentID { CompartmentID(Random.bytes(16)) }
}

/// The plaintext of a key slot, 200 bytes (format section 3).
package struct KeySlot: ~Copyable, Sendable {
  /// Size of the plaintext in bytes.
  package static let plaintextSize = 200
  /// The version that this program writes and reads.
  package static let version: UInt16 = 1

  /// Which compartment it is.
  package let compartment: CompartmentID
  /// What the compartment is to the file.
  package let role: CompartmentRole
  /// The compartment's root, 32 bytes.
  package let root: SecretBytes
  /// Hidden: the cover's root, 32 bytes. Cover: 32 zero bytes.
  package let coverRoot: SecretBytes
  /// The cell of the compartment's genesis commit.
  package let base: UInt64

  /// A slot's content.
  package init(
    compartment: CompartmentID, role: CompartmentRole, root: consuming SecretBytes,
    coverRoot: consuming SecretBytes, base: UInt64
  ) {
    self.compartment = compartment
    self.role = role
    self.root = root
    self.coverRoot = coverRoot
    self.base = base
  }

  /// Whether two slots say the same.
  package borrowing func isSame(as other: borrowing KeySlot) -> Bool {
    compartment == other.compartment && role == other.role && base == other.base
      && root.isEqual(to: other.root) && coverRoot.isEqual(to: other.coverRoot)
  }

  /// The 200 bytes, in locked memory.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package func encode() throws(SodiumError) -> SecretBytes {
    var plaintext = try SecretBytes(zeroed: KeySlot.plaintextSize)
    var out = plaintext.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe out.storeLittleEndian(KeySlot.version, at: 0)
      unsafe out[2] = role.rawValue
      unsafe UnsafeMutableRawBufferPointer(rebasing: out[8..<24]).copyBytes(from: compartment.bytes)
      unsafe root.bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(rebasing: out[24..<56]).copyMemory(from: $0)
      }
      unsafe coverRoot.bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(rebasing: out[56..<88]).copyMemory(from: $0)
      }
      unsafe out.storeLittleEndian(base, at: 88)
    }
    return plaintext
  }

  /// Reads the 200 bytes; nil where they are not a slot of this version.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package init?(decoding plaintext: borrowing SecretBytes) throws(SodiumError) {
    let bytes = plaintext.bytes
    guard bytes.littleEndian(UInt16.self, at: 0) == KeySlot.version,
      let role = CompartmentRole(rawValue: bytes.littleEndian(UInt8.self, at: 2)),
      (3..<8).allSatisfy({ bytes.littleEndian(UInt8.self, at: $0) == 0 }),
      (96..<KeySlot.plaintextSize).allSatisfy({
        bytes.littleEndian(UInt8.self, at: $0) == 0
      })
    else { return nil }
    let coverRoot = try SecretBytes(copying: bytes.extracting(56..<88))
    let isZero = (56..<88).allSatisfy {
      bytes.littleEndian(UInt8.self, at: $0) == 0
    }
    guard isZero == (role == .cover) else { return nil }
    self.init(
      compartment: CompartmentID(
        (8..<24).map { bytes.littleEndian(UInt8.self, at: $0) }),
      role: role, root: try SecretBytes(copying: bytes.extracting(24..<56)), coverRoot: coverRoot,
      base: bytes.littleEndian(UInt64.self, at: 88))
  }
}
