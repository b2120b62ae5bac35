import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `unlock` and `lock`, in login sessions of their own (`keyctl session`).
@Suite struct KeyringTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.folder.write("alpha", "alpha\n")
    try bench.folder.write("beta", "beta\n")
  }

  /// Runs lines of a shell in a login session of their own. `$P` is the program, `$V` its vault;
  /// `alone COMMAND` runs one with nobody to ask, `unlock SECRET …` unlocks.
  private func session(_ lines: String) throws -> [Substring] {
    let script = """
      exec >answer 2>&1
      P="$P --vault $V"
      alone() { setsid -w "$@" </dev/null; echo "code $?"; }
      unlock() { $P --passphrase-fd 3 unlock "${@:2}" 3<"$1"; echo "code $?"; }
      entries() { keyctl rlist @s | tr ' ' '\\n' | while read -r key; do
        keyctl rdescribe "$key" | grep -o 'subrosa:.*'; done; }
      key() { keyctl search @s user "$(entries)"; }
      \(lines)
      """
    let shell = try PseudoTerminal(
      "/usr/bin/keyctl", ["session", "-", "/bin/bash", "--norc", "-c", script],
      environment: ["P": bench.program.string, "V": bench.vault.string],
      folder: bench.folder.path)
    #expect(try shell.exit(within: 120) == .code(0))
    return String(decoding: try bench.folder.read("answer"), as: UTF8.self)
      .split(separator: "\n")
  }

  private func codes(_ lines: [Substring]) -> [Substring] {
    lines.filter { $0.hasPrefix("code ") }.map { $0.dropFirst(5) }
  }

  @Test func afterUnlockNothingIsAskedUntilLock() throws {
    let lines = try session(
      """
      alone $P list
      unlock alpha --for 5m
      alone $P list
      echo said | alone $P add note --slug told
      alone $P edit told
      alone $P verify
      $P lock; $P lock
      alone $P list
      """)
    // `edit` reads an empty text, which is refused: it opened the vault all the same.
    #expect(codes(lines) == ["69", "0", "0", "0", "65", "0", "69"], "\(lines)")
    #expect(lines.filter { $0 == "subrosa: locked" }.count == 1)
    let nothing = "subrosa: no vault was unlocked in this login session"
    #expect(lines.filter { $0 == nothing }.count == 1)
    #expect(try bench.run(["list"]).answer.contains("told"))
  }

  @Test func theTimeEndsIt() throws {
    let lines = try session("unlock alpha --for 8s; alone $P list; sleep 9; alone $P list")
    #expect(codes(lines) == ["0", "0", "69"], "\(lines)")
  }

  @Test func whatChangesPassphrasesStillAsks() throws {
    let lines = try session(
      """
      unlock alpha
      for words in 'passphrase change' 'passphrase add' 'passphrase remove' 'compartment add' \\
        reseal; do alone $P $words --yes; done
      alone $P unlock
      alone $P open
      alone $P list
      """)
    #expect(codes(lines) == ["0"] + [Substring](repeating: "69", count: 7) + ["0"], "\(lines)")
  }

  @Test func aResealMakesTheKeysUselessAndTakesThemAway() throws {
    let lines = try session(
      """
      cp "$V" older
      unlock alpha
      $P reseal --yes --passphrase-fd 3 3<alpha
      alone $P list
      alone ${P% *} older list
      echo "left $(entries)"
      # Resealed elsewhere, and put in its place here.
      unlock alpha
      cp "$V" newer
      ${P% *} newer reseal --yes --passphrase-fd 3 3<alpha
      unlock alpha
      alone $P list
      mv newer "$V"
      alone $P list
      """)
    #expect(codes(lines) == ["0", "69", "69", "0", "0", "0", "69"], "\(lines)")
    #expect(lines.contains("left "))
  }

  @Test func anEntryTellsNeitherTheCompartmentNorThePath() throws {
    try bench.addHidden()
    try bench.inSession("beta", ["add person --slug deep --name Deep", "touch"])
    let look =
      "keyctl rdescribe \"$(key)\"; keyctl pipe \"$(key)\" | wc -c; keyctl show @s | wc -l"
    let lines = try session(
      """
      unlock alpha; \(look); $P list
      $P lock
      unlock beta; \(look); $P list
      # Another one takes its place, whichever it is.
      unlock alpha; entries | wc -l
      # Another login of the same user.
      K=$(key); keyctl session - keyctl pipe "$K" | wc -c
      """)
    let parts = lines.split { $0 == "subrosa: locked" }.map { part in
      part.filter { $0.hasPrefix("user;") || $0.allSatisfy(\.isNumber) }
    }
    try #require(parts.count == 2 && parts[0].count == 3, "\(lines)")
    #expect(parts[0] == Array(parts[1].prefix(3)))
    let name = try #require(parts[0].first?.split(separator: ";").last)
    #expect(name.wholeMatch(of: /subrosa:[0-9a-f]{32}/) != nil)
    // View, read, search and set attributes for possessors, nothing for anybody else.
    #expect(parts[0].first?.contains(";2b000000;") == true)
    #expect(parts[1].suffix(2) == ["1", "0"])
    let lists = lines.split { $0 == "subrosa: locked" }.map { $0.joined(separator: "\n") }
    #expect(!lists[0].contains("deep") && lists[1].contains("deep"))
  }

  /// Starts a program under a filter that answers keyctl(2) with an error.
  private static let refusing = """
    import ctypes, os, platform, struct, sys
    number = {"x86_64": 250, "aarch64": 219}[platform.machine()]
    code = [(0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, 0x50000 | int(sys.argv[1])),
            (0x06, 0, 0, 0x7FFF0000)]
    code = b"".join(struct.pack("HBBI", *line) for line in code)
    kept = ctypes.create_string_buffer(code)
    program = struct.pack("HxxxxxxP", 4, ctypes.addressof(kept))
    libc = ctypes.CDLL(None)
    libc.prctl(38, 1, 0, 0, 0)
    assert libc.prctl(22, 2, ctypes.create_string_buffer(program), 0, 0) == 0
    os.execv(sys.argv[2], sys.argv[2:])
    """

  /// An old kernel, a container's filter, a login without a keyring of its own.
  @Test(arguments: [ENOSYS, EPERM, ENOKEY])
  func whereTheKernelRefusesOpenIsNamed(_ refusal: CInt) throws {
    let prefix = ["/usr/bin/python3", "-c", KeyringTests.refusing, "\(refusal)"]
    let run = try bench.run(["unlock"], prefix: prefix)
    #expect(run.ending == .code(69))
    #expect(run.messages.contains("nothing was unlocked") && run.messages.contains("subrosa open"))
    // Before a passphrase was asked for, and nothing else needs the keyring.
    #expect(try bench.run(["unlock"], prefix: prefix, secrets: []).ending == .code(69))
    #expect(try bench.run(["list"], prefix: prefix).ending == .code(0))
    #expect(try bench.run(["lock"], prefix: prefix).messages.contains("no vault was unlocked"))
  }

  /// What a session or an editor starts cannot reach the keyring.
  @Test func behindTheUnlockTheKeyringIsShut() throws {
    let lines = try session(
      """
      unlock alpha
      export EDITOR="/usr/bin/keyctl show @s" PATH=/usr/bin:/bin
      $P add note --unsafe-editor; echo "code $?"
      """)
    #expect(codes(lines) == ["0", "74"], "\(lines)")
  }
}
