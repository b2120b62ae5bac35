internal import CHardening
internal import Glibc
package import SystemPackage

/// Why the kernel keeps nothing.
package enum KeyringError: Error, Equatable {
  /// The login has no keyring of its own in which anything would outlive the process.
  case noLoginKeyring
  /// The kernel or the container refuses.
  case refused(Errno)
}

/// Secrets that the kernel keeps for a login session, until a time is over (`keyctl(2)`).
///
/// Every process of the same login session can read them: whoever logs in elsewhere, as the same
/// user too, cannot. They never reach a disk, swap included, and go when the session ends.
package enum LoginKeyring {
  /// Finds out whether anything can be kept here, so that nobody is asked for a secret in vain.
  ///
  /// - Throws: why the kernel, the container or the login refuses.
  package static func requireAvailable() throws(KeyringError) {
    _ = try open()
  }

  /// Keeps bytes under a name; what stood there goes.
  ///
  /// - Parameters:
  ///   - bytes: at most 32,767; the kernel makes a copy.
  ///   - name: less than 4096 bytes; programs of the same session can list it.
  ///   - seconds: after these the kernel refuses the key, and wipes it a few minutes later.
  /// - Throws: why the kernel, the container or the login refuses.
  package static func keep(
    _ bytes: RawSpan, as name: String, seconds: UInt32
  ) throws(KeyringError) {
    let keyring = try open()
    _ = try count(unsafe chardening_forget_keys(keyring, name))
    _ = try count(
      unsafe bytes.withUnsafeBytes {
        unsafe chardening_keep_key(keyring, name, $0.baseAddress, $0.count, seconds)
      })
  }

  /// Reads what is kept under a name into memory of the caller's.
  ///
  /// - Returns: whether something of exactly that size was there; if not, the memory is undefined.
  package static func read(_ name: String, into bytes: inout MutableRawSpan) -> Bool {
    guard let keyring = try? open() else { return false }
    return unsafe bytes.withUnsafeMutableBytes {
      unsafe chardening_read_key(keyring, name, $0.baseAddress, $0.count) == $0.count
    }
  }

  /// Wipes everything whose name begins like this.
  ///
  /// - Returns: how many keys there were; a login without a keyring has none.
  /// - Throws: why the kernel did not wipe a key.
  @discardableResult
  package static func forget(_ nameStart: String) throws(KeyringError) -> Int {
    let keyring: Int32
    do throws(KeyringError) {
      keyring = try open()
    } catch {
      return 0
    }
    return try count(unsafe chardening_forget_keys(keyring, nameStart))
  }

  /// Shuts all keyrings to this process and what it starts, for good. Where that is refused, they
  /// stay as open as they are to every other program of the user.
  package static func close() {
    _ = chardening_close_keyrings()
  }

  private static func open() throws(KeyringError) -> Int32 {
    Int32(try count(chardening_login_keyring()))
  }

  private static func count(_ result: Int32) throws(KeyringError) -> Int {
    guard result >= 0 else {
      throw result == -ENOKEY ? .noLoginKeyring : .refused(Errno(rawValue: -result))
    }
    return Int(result)
  }
}
