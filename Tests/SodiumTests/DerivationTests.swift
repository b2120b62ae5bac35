import Glibc
import Sodium
import TestSupport
import Testing

@Suite struct KeyDerivationTests {
  // hashlib.blake2b(b"", digest_size=32, key=bytes(range(32)), salt=id.to_bytes(16, "little"),
  // person=context + 8 zero bytes).
  @Test func subkeysAreThoseOfAnotherImplementation() throws {
    let root = try SecretBytes(copying: [UInt8](0..<32).rawSpan)
    let slot1 = try KeyDerivation.subkey(of: root, id: 1, context: "SubrSlot")
    let slot2 = try KeyDerivation.subkey(of: root, id: 2, context: "SubrSlot")
    let cell = try KeyDerivation.subkey(of: root, id: 1, context: "SubrCell")
    let last = try KeyDerivation.subkey(of: root, id: .max, context: "12345678")
    #expect(
      slot1.hex == "c4bbbc918a2b833c51cf93863897e98e0f01ab8a04cbd2438151ec5243ee5826")
    #expect(
      slot2.hex == "8bd9adef814f8be2edc8195fd87d2e66e13896f09b4a257ebe4f296d45f2b947")
    #expect(cell.hex == "bb2d60821c83bf75dd5ac7d4271509c7f029368d933560478d2dbee6db9993f0")
    #expect(last.hex == "c11d59ffb487a78ead8c105d0e54abb4736ade1932097a074778073f5becb7f7")
  }

  @Test func aContextOfAnotherSizeTraps() async {
    await #expect(processExitsWith: .failure) {
      let root = try SecretBytes(zeroed: 32)
      _ = try KeyDerivation.subkey(of: root, id: 1, context: "SubrSlots")
    }
  }
}

private struct KnownKey: Sendable {
  let password: [UInt8]
  let salt: [UInt8]
  let cost: PasswordHash
  let key: String
}

// Argon2id, version 1.3, one lane, 32 bytes, as argon2-cffi (the reference implementation) gives
// it: hash_secret_raw(password, salt, passes, KiB, 1, 32, Type.ID, 19). PyNaCl agrees.
private let knownKeys = [
  KnownKey(
    password: Array("password".utf8), salt: Array("somesaltsomesalt".utf8),
    cost: PasswordHash(passes: 1, memory: 8192),
    key: "05b6ca8f8038b683887ad4916533858b49cb52040126c134f4c6e9d8711b8c09"),
  KnownKey(
    password: [UInt8](0..<32), salt: [UInt8](16..<32),
    cost: PasswordHash(passes: 3, memory: 32768),
    key: "c31a78fa2124d110159fd84693ae8d2f36b05c03d622149582a22f00f18f84ec"),
  KnownKey(
    password: [], salt: [UInt8](repeating: 0, count: 16),
    cost: PasswordHash(passes: 2, memory: 1_048_576),
    key: "1c85b3888312748ae15f15fb29ab4a3a4e35126960fde87646df7a6f2ffbdf63"),
]

@Suite struct PasswordHashTests {
  @Test(arguments: knownKeys) private func keysAreThoseOfAnotherImplementation(
    _ known: KnownKey
  ) throws {
    let password = try SecretBytes(copying: known.password.rawSpan)
    let key = try known.cost.key(from: password, salt: known.salt.rawSpan)
    #expect(key.hex == known.key)
  }

  /// In a process of its own, which may have less than it asks for: what the library takes besides must
  /// be little, because all of it is wiped.
  @Test func memoryThatCannotBeHadIsAnError() async {
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
      let password = try SecretBytes(zeroed: 1)
      let salt = [UInt8](repeating: 0, count: PasswordHash.saltSize)
      #expect(throws: SodiumError.outOfMemory) {
        _ = try PasswordHash(passes: 1, memory: 8 << 30).key(from: password, salt: salt.rawSpan)
      }
    }
  }

  @Test func aCostBelowTheLeastTraps() async {
    await #expect(processExitsWith: .failure) { _ = PasswordHash(passes: 0, memory: 8192) }
    await #expect(processExitsWith: .failure) { _ = PasswordHash(passes: 1, memory: 8191) }
  }
}

@Suite struct ScryptTests {
  /// RFC 7914, section 12, with the parameters that age has; the first half of its 64 bytes.
  @Test func keysAreThoseOfTheStandard() throws {
    let password = Array("pleaseletmein".utf8)
    let secret = try SecretBytes(copying: password.rawSpan)
    let key = try Scrypt.key(
      from: secret, salt: Array("SodiumChloride".utf8), workFactor: 14)
    let digits = key.bytes.copy().hex
    #expect(digits == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
  }

  @Test func aWorkFactorBeyondTheMostTraps() async {
    await #expect(processExitsWith: .failure) {
      let secret = try SecretBytes(zeroed: 1)
      _ = try Scrypt.key(from: secret, salt: [], workFactor: 23)
    }
  }
}

extension SecretBytes {
  /// The bytes as digits; tests may look.
  fileprivate var hex: String {
    Digest(bytes).bytes.hex
  }
}
