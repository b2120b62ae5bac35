import SystemPackage

/// Where memory may land on a disk, and whether there is enough of it.
struct MemoryChecks {
  let machine: Machine
  /// What the key derivation takes, in bytes.
  let derivation: UInt64
  /// What keys take that must not be swapped, in bytes.
  let locked: UInt64

  func findings() -> [MachineFinding] {
    unseen() + swap() + hibernation() + coreHandler() + memory() + lockLimit()
  }

  /// Without `/proc` most checks would find nothing, whatever there is.
  private func unseen() -> [MachineFinding] {
    machine.exists(machine.system("proc/self")) ? [] : [.systemUnseen]
  }

  /// Swap devices that the kernel does not encrypt (`/proc/swaps`). Compressed memory (zram) is no
  /// disk, unless it writes back to one.
  private func swap() -> [MachineFinding] {
    machine.settings(machine.system("proc/swaps")).dropFirst().compactMap { line in
      guard let device = line.split(whereSeparator: \.isWhitespace).first.map(String.init),
        !isEncrypted(device)
      else { return nil }
      return .swapUnencrypted(device: device)
    }
  }

  private func isEncrypted(_ device: String) -> Bool {
    // `/dev/mapper/name` is a link to `/dev/dm-0`; the kernel names the latter.
    guard let name = device.split(separator: "/").last.map(String.init) else { return false }
    if name.hasPrefix("zram") {
      let disk = machine.contents(machine.system("sys/block/\(name)/backing_dev")) ?? "none"
      return disk.hasPrefix("none")
    }
    guard name.hasPrefix("dm-") else { return false }
    let identity = machine.contents(machine.system("sys/block/\(name)/dm/uuid"))
    return identity?.hasPrefix("CRYPT-") ?? false
  }

  /// A machine that can sleep to disk, with a place to write its memory to.
  private func hibernation() -> [MachineFinding] {
    let states = machine.contents(machine.system("sys/power/state")) ?? ""
    let place = machine.contents(machine.system("sys/power/resume")) ?? "0:0"
    guard states.split(whereSeparator: \.isWhitespace).contains("disk"),
      !place.hasPrefix("0:0")
    else { return [] }
    return [.hibernation]
  }

  /// A program that is given the memory of every program that crashes. This one's is never given
  /// away; that of an editor it starts, or of a terminal, is.
  private func coreHandler() -> [MachineFinding] {
    let pattern = machine.contents(machine.system("proc/sys/kernel/core_pattern")) ?? ""
    guard pattern.hasPrefix("|") else { return [] }
    let program = pattern.dropFirst().drop(while: \.isWhitespace)
      .prefix { !$0.isWhitespace }
    return program.hasSuffix("/false") || program.hasSuffix("/true")
      ? [] : [.coreHandler(program: String(program))]
  }

  private func memory() -> [MachineFinding] {
    var available = machine.limit("Max address space") ?? .max
    for line in machine.settings(machine.system("proc/meminfo"))
    where line.hasPrefix("MemAvailable:") {
      let digits = line.filter { $0.isASCII && $0.isNumber }
      if let kibibytes = UInt64(digits) { available = min(available, kibibytes * 1024) }
    }
    if let group = groupLimit() { available = min(available, group) }
    return available < derivation
      ? [.memoryShort(available: available, needed: derivation)] : []
  }

  /// What the control group of the process leaves it, in bytes (cgroup v2).
  private func groupLimit() -> UInt64? {
    let lines = machine.settings(machine.system("proc/self/cgroup"))
    guard let group = lines.first(where: { $0.hasPrefix("0::/") })?.dropFirst("0::/".count),
      let most = number("sys/fs/cgroup/\(group)/memory.max")
    else { return nil }
    let used = number("sys/fs/cgroup/\(group)/memory.current") ?? 0
    return most - min(most, used)
  }

  private func number(_ path: String) -> UInt64? {
    machine.contents(machine.system(path)).flatMap { UInt64($0.filter { !$0.isNewline }) }
  }

  private func lockLimit() -> [MachineFinding] {
    guard let limit = machine.limit("Max locked memory"), limit < locked else { return [] }
    return [.lockLimitLow(limit: limit, needed: locked)]
  }
}
