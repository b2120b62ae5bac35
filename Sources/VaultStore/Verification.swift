import Algorithms
package import CellFile
import Sodium

/// What a full check of a vault found (format section 5, `verify`).
package struct VerificationReport: Sendable {
  /// One commit or hidden run as it was found.
  package struct Commit: Sendable {
    /// Which compartment it is of.
    package let role: CompartmentRole
    /// The commit or run.
    package let link: ChainLink
  }

  /// All commits and runs of the compartments that were open, oldest first.
  package var commits: [Commit] = []
  /// Cells that were opened.
  package var openedCells: UInt64 = 0
  /// Cells that were only compared with a digest: noise, or what cannot be told from it.
  package var comparedCells: UInt64 = 0
  /// Versions whose bodies were pinned to their cells.
  package var versions = 0
  /// Entries that only a newer program understands.
  package var newerEntries = 0
  /// Bytes behind the newest commit; alone no damage.
  package var tailLength: Int64 = 0
  /// What is wrong with the cover.
  package var coverDamages: [Damage] = []
  /// What is wrong with the hidden compartment that was open.
  package var hiddenDamages: [Damage] = []

  /// All that is wrong.
  package var damages: [Damage] {
    coverDamages + hiddenDamages.filter { !coverDamages.contains($0) }
  }

  /// Whether nothing is wrong.
  package var isSound: Bool { coverDamages.isEmpty && hiddenDamages.isEmpty }

  /// Notes what is wrong with a compartment.
  package mutating func note(_ damage: Damage, in role: CompartmentRole) {
    switch role {
    case .cover: if !coverDamages.contains(damage) { coverDamages.append(damage) }
    case .hidden: if !hiddenDamages.contains(damage) { hiddenDamages.append(damage) }
    }
  }
}

/// Opens every sealed cell and recomputes every digest, near, logSeal and bodySeal.
struct Verification {
  private let storage: any Storage
  private let keys: CoverKeys
  private let hiddenKeys: HiddenKeys?
  private let shouldStop: () -> Bool
  private let progress: (@Sendable (UInt64) -> Void)?
  private var role = CompartmentRole.cover
  private var report = VerificationReport()

  init(
    _ storage: any Storage, keys: CoverKeys, hidden: HiddenKeys?,
    progress: (@Sendable (UInt64) -> Void)?, shouldStop: @escaping () -> Bool
  ) {
    self.storage = storage
    self.keys = keys
    hiddenKeys = hidden
    self.progress = progress
    self.shouldStop = shouldStop
  }

  /// Checks the cover, then the hidden compartment where one is open. A disk that does not give the
  /// hidden one's cells is damage of it, and no failure.
  ///
  /// - Throws: `CellError.system` where the file cannot be read, `CellError.interrupted`.
  mutating func run() throws(CellError) -> VerificationReport {
    let chain = try ChainWalk(storage, keys: keys).full()
    report.coverDamages = chain.damages
    report.tailLength = chain.newest == nil ? 0 : chain.tailLength
    for link in chain.links {
      try check(link, key: keys.key)
      try checkCover(link)
    }
    if let last = chain.links.last, last.index > 0 { try checkBodies(chain.links, key: keys.key) }
    try runHidden(along: chain)
    report.commits.sort { $0.link.index < $1.link.index }
    return report
  }

  /// Checks the hidden compartment alone.
  ///
  /// - Throws: `CellError.system` where the cover cannot be read, `CellError.interrupted`.
  mutating func runHidden() throws(CellError) -> VerificationReport {
    try runHidden(along: try ChainWalk(storage, keys: keys).full())
    return report
  }

  private mutating func runHidden(along chain: Chain) throws(CellError) {
    guard let hiddenKeys else { return }
    role = .hidden
    let runs = HiddenWalk.full(storage, keys: hiddenKeys, along: chain)
    for damage in runs.damages { note(damage) }
    do throws(CellError) {
      for link in runs.runs { try check(link, key: hiddenKeys.key) }
      if !runs.runs.isEmpty { try checkBodies(runs.runs, key: hiddenKeys.key) }
    } catch .system {
      note(hiddenKeys.base, .unreadable)
    }
    role = .cover
  }

  /// Opens a compartment's own cells and checks what its commit cell says of them.
  private mutating func check(
    _ link: ChainLink, key: CellKey
  ) throws(CellError) {
    report.commits.append(VerificationReport.Commit(role: role, link: link))
    var digest = Hash()
    var logSeal = Hash()
    let reader = CellRange(storage, cells: min(CellRange.batchCells, Int(link.commit.cellCount)))
    for (kind, range) in [(CellKind.body, link.bodyCells), (.log, link.logCells)] {
      do throws(CellError) {
        // A cell that does not open still has its tag: the digest tells whether it is right.
        try unsafe reader.examine(kind, range, key: key) { cells, failed throws(CellError) in
          unsafe digest.update(tagsOf: cells)
          if kind == .log { unsafe logSeal.update(tagsOf: cells) }
          for cell in failed { note(cell, .sealBroken) }
          try advance(cells.count / Cell.size, opened: true)
        }
      } catch .damaged(let damage) {
        note(damage)
      }
    }
    let expected = link.logCells.isEmpty ? Digest.zero : logSeal.finalize()
    if expected != link.commit.logSeal { note(link.index, .logSeal) }
    if role == .cover {
      do throws(CellError) {
        try unsafe reader.read(link.fillerCells) { _, cells throws(CellError) in
          unsafe digest.update(cells)
          try advance(cells.count / Cell.size, opened: false)
        }
      } catch .damaged(let damage) {
        note(damage)
      }
    }
    if digest.finalize() != link.commit.digest { note(link.index, .digest) }
    report.openedCells += 1
    try checkPadding(link, key: key)
  }

  /// What only a cover commit has: the pin on the cell before its commit cell, and its size.
  private mutating func checkCover(_ link: ChainLink) throws(CellError) {
    let window = CellWindow(storage, .backward, cells: 1)
    if let cell = try unsafe window.cell(link.index - 1),
      unsafe Hash.digest(cell) != link.commit.near
    {
      note(link.index - 1, .near)
    }
    let own = link.commit.sealedCells
    let count = UInt64(link.commit.cellCount)
    let fits =
      link.start == 1
      ? count >= SizeRule.genesis(cover: own) && SizeRule.pad(count + 1) == count + 1
      : count == SizeRule.ordinary(cover: own)
    if !fits { note(link.index, .size) }
  }

  private mutating func checkPadding(
    _ link: ChainLink, key: CellKey
  ) throws(CellError) {
    let reader = CellRange(storage, cells: 1)
    var isClean = role == .cover || link.commit.near == .zero
    do throws(CellError) {
      try unsafe reader.open(.commit, link.index..<(link.index + 1), key: key) { _, _, plaintext in
        if unsafe link.commit.hasStrayBytes(in: plaintext) { isClean = false }
      }
      let used = Int(link.commit.logLength) - CommitCell.logCapacity
      if let last = link.logCells.last {
        try unsafe reader.open(.log, last..<(last + 1), key: key) { _, _, plaintext in
          let rest = used - (link.logCells.count - 1) * Cell.plaintextSize
          if unsafe plaintext[rest...].contains(where: { $0 != 0 }) { isClean = false }
        }
      }
    } catch .damaged(let damage) {
      note(damage)
    }
    if !isClean { note(link.index, .padding) }
  }

  /// Replays the logs and checks each version's pin on its body cells.
  private mutating func checkBodies(
    _ chain: [ChainLink], key: CellKey
  ) throws(CellError) {
    let compartment = try Compartment(role: role, chain: chain, key: key, storage: storage)
    let replay = compartment.replay
    for damage in replay.damages { note(damage) }
    report.newerEntries += replay.newerEntries
    for record in replay.headlessRecords() {
      if let index = replay.heads(of: record).first {
        note(replay.commitCell(of: index), .entry)
      }
    }
    let bodies = compartment.bodies()
    var coverage = BodyCoverage(chain)
    for index in replay.allVersions {
      report.versions += 1
      guard let content = replay.version(index).content else { continue }
      do throws(VaultError) {
        try bodies.check(content)
      } catch .cell(.damaged(let damage)) {
        note(damage)
      } catch .cell(let error) {
        throw error
      } catch {
        throw .outOfMemory
      }
      if case .extents(let extents, _) = content.place {
        for extent in extents { coverage.add(extent) }
      }
      if shouldStop() { throw .interrupted }
    }
    if role == .cover { try checkBodyPadding(chain, coverage, key) }
  }

  /// In the cover every byte of a body stream belongs to a version, and zeros follow the last.
  private mutating func checkBodyPadding(
    _ chain: [ChainLink], _ coverage: BodyCoverage, _ key: CellKey
  ) throws(CellError) {
    let reader = CellRange(storage, cells: 1)
    for (position, link) in chain.enumerated() {
      guard let last = link.bodyCells.last else { continue }
      let size = UInt64(Cell.plaintextSize)
      let inLast = coverage.length(of: position).map {
        Int64(bitPattern: $0) - Int64((UInt64(link.bodyCells.count) - 1) * size)
      }
      guard let inLast, inLast > 0, inLast <= Int64(size) else {
        note(last, .padding)
        continue
      }
      var isClean = true
      do throws(CellError) {
        try unsafe reader.open(.body, last..<(last + 1), key: key) { _, _, plaintext in
          if unsafe plaintext[Int(inLast)...].contains(where: { $0 != 0 }) { isClean = false }
        }
      } catch .damaged(let damage) {
        note(damage)
      }
      if !isClean { note(last, .padding) }
    }
  }

  private mutating func advance(_ count: Int, opened: Bool) throws(CellError) {
    if shouldStop() { throw .interrupted }
    if opened { report.openedCells += UInt64(count) } else { report.comparedCells += UInt64(count) }
    progress?(UInt64(count))
  }

  private mutating func note(_ cell: UInt64, _ kind: Damage.Kind) {
    note(Damage(cell: cell, kind: kind))
  }

  private mutating func note(_ damage: Damage) {
    report.note(damage, in: role)
  }
}

extension Vault {
  /// Checks the whole file as far as the secret reaches.
  ///
  /// - Parameters:
  ///   - progress: told how many cells were checked.
  ///   - shouldStop: asked between batches.
  /// - Throws: `VaultError.cell` where the file cannot be read or the user asked to stop.
  package func verify(
    progress: (@Sendable (UInt64) -> Void)? = nil, shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> VerificationReport {
    var verification = Verification(
      storage, keys: keys, hidden: hiddenKeys, progress: progress, shouldStop: shouldStop)
    do throws(CellError) {
      return try verification.run()
    } catch {
      throw .cell(error)
    }
  }
}

/// Which bytes of each commit's body stream versions name.
struct BodyCoverage {
  private let starts: [UInt64]
  private var intervals: [[Range<UInt64>]]

  init(_ chain: [ChainLink]) {
    starts = chain.map(\.start)
    intervals = Array(repeating: [], count: chain.count)
  }

  /// Notes the bytes that an extent names.
  mutating func add(_ extent: Extent) {
    let next = starts.partitioningIndex { $0 > extent.cell }
    guard next > 0, extent.cells != nil else { return }
    let cells = extent.cell - starts[next - 1]
    let first = cells * UInt64(Cell.plaintextSize) + UInt64(extent.offset)
    intervals[next - 1].append(first..<(first + extent.length))
  }

  /// The length of a commit's stream; nil where bytes in it belong to nothing.
  func length(of position: Int) -> UInt64? {
    var end: UInt64 = 0
    for interval in intervals[position].sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard interval.lowerBound <= end else { return nil }
      end = max(end, interval.upperBound)
    }
    return end
  }
}
