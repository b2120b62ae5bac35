import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the program does to itself, seen from outside: by its system calls and by `/proc`.
@Suite(.serialized) struct HardenedProcessTests {
  private let folder: TemporaryFolder
  private let vault: FilePath
  private let program = BuiltProduct.path(of: "CheapProgram")

  init() throws {
    folder = try TemporaryFolder()
    let inside = folder.file("vault folder")
    try FileManager.default.createDirectory(
      atPath: inside.string, withIntermediateDirectories: false)
    vault = inside.appending("v")
    try Data("correct horse\n".utf8).write(to: URL(filePath: folder.file("secret").string))
  }

  /// Runs a shell line; `$P` is the program with its vault and its secret.
  @discardableResult
  private func shell(_ line: String) throws -> (status: Int32, output: String) {
    let process = try start(line)
    let output = try process.output.readToEnd() ?? Data()
    process.process.waitUntilExit()
    return (process.process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func start(
    _ line: String, input: Pipe? = nil
  ) throws -> (process: Process, output: FileHandle) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "PROGRAM": program.string, "VAULT": vault.string,
      "FOLDER": folder.path.string, "SECRET": folder.file("secret").string,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = input ?? FileHandle.nullDevice
    try process.run()
    return (process, output.fileHandleForReading)
  }

  private func trace(_ command: String) throws -> [SystemCall] {
    let log = folder.file("trace")
    let run = try shell(
      """
      echo 'Some text' | strace -f -y -s 300 -o '\(log.string)' \
      "$PROGRAM" --vault "$VAULT" --passphrase-fd 3 \(command) 3< "$SECRET"
      """)
    #expect(run.status == 0, "\(command): \(run.output)")
    let calls = try SystemCall.read(log)
    // A trace that missed the program would prove nothing.
    #expect(calls.contains { $0.name == "pread64" || $0.name == "pwrite64" }, "\(command)")
    return calls
  }

  @Test(arguments: ["init", "add note --title T", "list", "search text", "verify"])
  func noCallLeavesTheMachineOrTheFolder(_ command: String) throws {
    if command != "init" {
      try shell("\"$PROGRAM\" --vault \"$VAULT\" --passphrase-fd 3 init 3< \"$SECRET\"")
    }
    let calls = try trace(command)
    #expect(calls.filter { SystemCall.network.contains($0.name) } == [])
    let place = vault.removingLastComponent().string
    let allowed = [place, "/dev/tty", "/dev/null"]
    let outside = calls.filter { call in
      call.changesFiles
        && !call.paths.allSatisfy { path in
          allowed.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
    }
    #expect(outside == [])
    // The vault itself is written, else the search above looked at nothing.
    let writes = calls.contains { $0.changesFiles && $0.line.contains(place) }
    #expect(writes == (command == "init" || command.hasPrefix("add")))
    try checkSteps(calls)
  }

  /// The steps of hardening, each done once and for good, before a secret is read.
  private func checkSteps(_ calls: [SystemCall]) throws {
    let secret = folder.file("secret").string
    let reading = try #require(
      calls.firstIndex { $0.name == "read" && $0.line.contains("<\(secret)>") })
    let before = calls[..<reading].filter(\.succeeded)
    for step in [
      "RLIMIT_CORE, {rlim_cur=0, rlim_max=0}", "PR_SET_DUMPABLE, SUID_DUMP_DISABLE",
      "PR_SET_NO_NEW_PRIVS, 1", "SECCOMP",
    ] {
      #expect(before.contains { $0.line.contains(step) }, "\(step)")
    }
    #expect(!calls.contains { $0.line.contains("SUID_DUMP_USER") })
    // Landlock where the kernel has it.
    let ruleset = calls.contains { $0.name == "landlock_create_ruleset" && $0.succeeded }
    if ruleset {
      #expect(before.contains { $0.name == "landlock_restrict_self" })
    } else {
      #expect(calls.contains { $0.name == "landlock_create_ruleset" && $0.line.contains("= -1") })
    }
  }

  /// What the kernel refuses is told to whoever asks, and refuses nothing.
  @Test func whatTheMachineDoesNotGrantIsListed() throws {
    let use = "\"$PROGRAM\" --vault \"$VAULT\" --passphrase-fd 3"
    try shell("\(use) init 3< \"$SECRET\"")
    let without = "'\(BuiltProduct.path(of: "HardeningProbe").string)' no-landlock"
    let text = try shell("\(without) \(use) status 3< \"$SECRET\"")
    #expect(text.status == 0)
    #expect(text.output.contains("missing   files in other folders can be changed"))
    let json = try shell("\(without) \(use) --format json status 3< \"$SECRET\"").output
    #expect(json.contains("\"confinedWrites\""))
    #expect(!json.contains("\"filteredSystemCalls\""))
  }

  /// A file with the number of a standard stream would be written to as if it was one.
  @Test func closedStandardStreamsStayClosed() throws {
    let make = try shell("\"$PROGRAM\" --vault \"$VAULT\" --passphrase-fd 3 init 3< \"$SECRET\"")
    try #require(make.status == 0)
    let run = "\"$PROGRAM\" --vault \"$VAULT\" --passphrase-fd 3"
    let first = try shell("\(run) add note --slug one < /dev/null 3< \"$SECRET\"")
    try #require(first.status == 0)
    let log = folder.file("trace")
    let closed = try shell(
      """
      \(run) add person --name Lin 3< "$SECRET" <&- >&- 2>&-; echo "add $?"
      strace -f -y -o '\(log.string)' bash -c '\(run) list 3< "$SECRET" <&- >&- 2>&-'; echo "list $?"
      """)
    // Without a text to read nothing is added, and a list that nobody gets is no success.
    #expect(closed.output == "add 74\nlist 74\n")
    let opened = try SystemCall.read(log).filter {
      $0.name == "openat" && $0.line.contains(vault.string)
    }
    #expect(!opened.isEmpty)
    for call in opened { #expect(!call.line.contains(/= [012](<|$)/), "\(call.line)") }
    let verify = try shell("\(run) verify 3< \"$SECRET\"")
    #expect(verify.output.contains("sound"))
  }

  /// A program that waits for its text is looked at by the kernel's own account of it.
  @Test func theKernelSaysThatTheProcessIsClosed() throws {
    try shell("\"$PROGRAM\" --vault \"$VAULT\" --passphrase-fd 3 init 3< \"$SECRET\"")
    // Root sees everything: as root the program runs as nobody, from a copy that nobody may read.
    let input = Pipe()
    let running = try start(
      """
      run=()
      if [ "$(id -u)" = 0 ]; then
        cp "$PROGRAM" "$FOLDER/program"; chmod 755 "$FOLDER" "$FOLDER/program"
        chown -R 65534:65534 "$FOLDER"
        PROGRAM="$FOLDER/program"
        run=(setpriv --reuid=65534 --regid=65534 --clear-groups)
      fi
      exec "${run[@]}" "$PROGRAM" --vault "$VAULT" --passphrase-fd 3 add note --title T \
        3< "$SECRET"
      """, input: input)
    let process = "/proc/\(running.process.processIdentifier)"
    var status = ""
    // Until both stages are over: the filter is the last step that shows here.
    for _ in 0..<200 where !status.contains("Seccomp:\t2") {
      usleep(50_000)
      status = (try? String(contentsOfFile: process + "/status", encoding: .utf8)) ?? ""
    }
    #expect(status.contains("NoNewPrivs:\t1"))
    #expect(status.contains("Seccomp:\t2"))
    let limits = try String(contentsOfFile: process + "/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    let sizes = core?.split(separator: " ").filter { $0.allSatisfy(\.isNumber) }
    #expect(sizes == ["0", "0"])
    // What is not dumpable belongs to root in /proc, so that no other process of the user may
    // read its memory.
    let owner = try FileManager.default.attributesOfItem(atPath: process + "/mem")[
      .ownerAccountID]
    let user = status.split(separator: "\n").first { $0.hasPrefix("Uid:") }?.split(separator: "\t")
    #expect((owner as? NSNumber)?.intValue == 0)
    #expect(user?.dropFirst().first != "0")
    let reading = try shell(
      """
      run=()
      [ "$(id -u)" != 0 ] || run=(setpriv --reuid=65534 --regid=65534 --clear-groups)
      "${run[@]}" head -c 1 \(process)/mem; "${run[@]}" ls \(process)/fd
      """)
    #expect(reading.output.components(separatedBy: "Permission denied").count == 3)
    try input.fileHandleForWriting.write(contentsOf: Data("text".utf8))
    try input.fileHandleForWriting.close()
    running.process.waitUntilExit()
    #expect(running.process.terminationStatus == 0)
  }
}
