import CellFile
import Sodium
import TestSupport

@testable import VaultStore

/// Makes files of any cells under keys that are always the same.
///
/// A program is a sequence of operations, each one byte: the two lowest bits say what is written
/// (0 noise, 1 a body cell, 2 a log cell, 3 a commit cell), bit 2 for which compartment.
/// Noise: bits 2 to 6 are the number of cells less one. Body and log cells: a length of two bytes
/// and as much text. Commit cells: a byte of flags that say which fields are right (else they are
/// read: four bytes for a count, one for a sequence), a length of two bytes and the log's head.
struct VaultForge: Sendable {
  /// Which fields of a commit cell follow from the cells before it.
  private struct Right: OptionSet {
    let rawValue: UInt8
    static let cellCount = Right(rawValue: 1)
    static let bodyCells = Right(rawValue: 2)
    static let logLength = Right(rawValue: 4)
    static let chain = Right(rawValue: 8)
    static let digests = Right(rawValue: 16)
    static let bodySeals = Right(rawValue: 32)
  }

  /// What was forged.
  struct File {
    let bytes: [UInt8]
    /// Where the hidden compartment's first commit cell stands.
    let hiddenBase: UInt64
  }

  private static let mostCells = 96

  static let shared: VaultForge? = {
    guard let one = try? SecretBytes(copying: [UInt8](1...32).rawSpan),
      let other = try? SecretBytes(copying: [UInt8](33...64).rawSpan),
      let cover = try? CellKey(root: one, suite: .cheap),
      let hidden = try? CellKey(root: other, suite: .cheap)
    else { return nil }
    return VaultForge(cover: cover, hidden: hidden)
  }()

  // Noise that is the same in every run; a cell begins where its index says.
  private static let noise: [UInt8] = {
    var random = SeededRandom(seed: [UInt8](repeating: 5, count: SeededRandom.seedSize))
    return (0..<(Cell.size + mostCells + 64)).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
  }()

  let cover: CellKey
  let hidden: CellKey

  /// Carries a program out.
  func file(_ input: inout FuzzInput) -> File {
    var sheet = Sheet(forge: self)
    while !input.isEmpty, sheet.count < VaultForge.mostCells {
      let operation = input.byte()
      let role = operation & 4 == 0 ? CompartmentRole.cover : .hidden
      switch operation & 3 {
      case 0:
        for _ in 0...(operation >> 2 & 31) { sheet.addNoise() }
      case 1, 2:
        let text = input.take(min(Int(input.integer(UInt16.self)), Cell.plaintextSize))
        sheet.add(operation & 3 == 1 ? .body : .log, text, role)
      default:
        addCommit(&sheet, role, &input)
      }
    }
    return File(bytes: sheet.bytes, hiddenBase: sheet.hiddenBase ?? 1)
  }

  private func addCommit(
    _ sheet: inout Sheet, _ role: CompartmentRole, _ input: inout FuzzInput
  ) {
    let right = Right(rawValue: input.byte())
    let run = sheet.run(role)
    let cellCount =
      right.contains(.cellCount) ? UInt32(run.count + 1) : input.integer(UInt32.self)
    let bodyCells =
      right.contains(.bodyCells) ? UInt32(run.body.count) : input.integer(UInt32.self)
    let written = right.contains(.logLength) ? nil : input.integer(UInt32.self)
    let sequence = right.contains(.chain) ? sheet.nextSequence(role) : UInt64(input.byte())
    var head = input.take(min(Int(input.integer(UInt16.self)), CommitCell.logCapacity))
    let whole =
      run.log.isEmpty
      ? head.count
      : CommitCell.logCapacity + (run.log.count - 1) * Cell.plaintextSize + sheet.lastLogText
    if right.contains(.bodySeals) { sheet.pin(&head) }
    if !run.log.isEmpty {
      head += [UInt8](repeating: 0, count: CommitCell.logCapacity - head.count)
    }
    let isRight = right.contains(.digests)
    let cell = CommitCell(
      cellCount: cellCount, bodyCells: bodyCells, logLength: written ?? UInt32(whole),
      sequence: sequence, previous: right.contains(.chain) ? sheet.previous(role) : .zero,
      digest: isRight ? sheet.digest(role, run) : .zero,
      near: isRight && role == .cover ? sheet.near : .zero,
      logSeal: isRight && !run.log.isEmpty ? sheet.seal(of: run.log) : .zero, logHead: head)
    var plaintext = [UInt8](repeating: 0, count: Cell.plaintextSize)
    unsafe plaintext.withUnsafeMutableBytes { unsafe cell.encode(into: $0) }
    sheet.add(.commit, plaintext, role)
    sheet.noteCommit(role, sequence: sequence)
  }

  /// The cells so far.
  private struct Sheet {
    /// The cells that a commit of a compartment would cover, in order.
    struct Run {
      var body: Range<Int>
      var log: Range<Int>
      let count: Int
    }

    private let forge: VaultForge
    private(set) var bytes: [UInt8]
    private(set) var hiddenBase: UInt64?
    private(set) var lastLogText = 0
    private var kinds: [(kind: CellKind, role: CompartmentRole)?] = [nil]
    private var ends: [CompartmentRole: (index: Int, sequence: UInt64)] = [:]

    init(forge: VaultForge) {
      self.forge = forge
      bytes = Array(VaultForge.noise[..<Cell.size])
    }

    var count: Int { kinds.count }

    mutating func addNoise() {
      bytes += VaultForge.noise[count % 64..<(count % 64 + Cell.size)]
      kinds.append(nil)
    }

    mutating func add(_ kind: CellKind, _ text: [UInt8], _ role: CompartmentRole) {
      let index = count
      let plaintext = text + [UInt8](repeating: 0, count: Cell.plaintextSize - text.count)
      var cell = Array(VaultForge.noise[index % 64..<(index % 64 + Cell.size)])
      unsafe cell.withUnsafeMutableBytes { cell in
        unsafe plaintext.withUnsafeBytes { plaintext in
          unsafe (role == .cover ? forge.cover : forge.hidden).seal(
            kind, at: UInt64(index), plaintext: plaintext, into: cell)
        }
      }
      bytes += cell
      kinds.append((kind, role))
      if kind == .log { lastLogText = text.count }
    }

    mutating func noteCommit(_ role: CompartmentRole, sequence: UInt64) {
      ends[role] = (count - 1, sequence)
      if role == .hidden && hiddenBase == nil { hiddenBase = UInt64(count - 1) }
    }

    /// The cover's cells follow its last commit; a hidden run is the sealed cells at the end.
    func run(_ role: CompartmentRole) -> Run {
      var start = ends[.cover].map { $0.index + 1 } ?? 1
      if role == .hidden {
        start = count
        while start > 1, let last = kinds[start - 1], last.role == .hidden, last.kind != .commit {
          start -= 1
        }
      }
      func end(_ kind: CellKind, from start: Int) -> Int {
        var end = start
        while end < count, let cell = kinds[end], cell.kind == kind, cell.role == role { end += 1 }
        return end
      }
      let body = start..<end(.body, from: start)
      return Run(
        body: body, log: body.upperBound..<end(.log, from: body.upperBound), count: count - start)
    }

    func nextSequence(_ role: CompartmentRole) -> UInt64 {
      ends[role].map { $0.sequence &+ 1 } ?? 0
    }

    func previous(_ role: CompartmentRole) -> Digest {
      guard let end = ends[role] else { return Hash.digest(cell(0).rawSpan) }
      var hash = Hash()
      hash.update(Array(cell(end.index).prefix(Cell.nonceSize)))
      hash.update(Array(cell(end.index).suffix(Cell.tagSize)))
      return hash.finalize()
    }

    func digest(_ role: CompartmentRole, _ run: Run) -> Digest {
      var hash = Hash()
      for index in run.body.lowerBound..<run.log.upperBound {
        hash.update(Array(cell(index).suffix(Cell.tagSize)))
      }
      if role == .cover {
        for index in run.log.upperBound..<count { hash.update(cell(index)) }
      }
      return hash.finalize()
    }

    var near: Digest { Hash.digest(cell(count - 1).rawSpan) }

    func seal(of cells: Range<Int>) -> Digest {
      var hash = Hash()
      for index in cells { hash.update(Array(cell(index).suffix(Cell.tagSize))) }
      return hash.finalize()
    }

    /// Puts the right seals into entries that name body cells which exist.
    func pin(_ log: inout [UInt8]) {
      var position = 0
      while position + LogEntry.headerSize <= log.count {
        let start = position + LogEntry.headerSize
        let length = Int(log.rawSpan.littleEndian(UInt32.self, at: position + 1))
        guard start + length <= log.count else { return }
        let entry = Array(log[start..<(start + length)])
        if log[position] == LogEntry.Kind.put.rawValue,
          let version = Version(decoding: entry.rawSpan, kind: .put),
          case .extents(let extents, _)? = version.content?.place
        {
          let cells = extents.flatMap { extent in
            (extent.cells ?? 0..<0).prefix(VaultForge.mostCells).map { Int(clamping: $0) }
          }
          if cells.allSatisfy({ (0..<count).contains($0) }) {
            var hash = Hash()
            for index in cells { hash.update(Array(cell(index).suffix(Cell.tagSize))) }
            let place = start + LogEntry.idsSize + 8
            log.replaceSubrange(place..<(place + Digest.size), with: hash.finalize().bytes)
          }
        }
        position = start + length
      }
    }

    private func cell(_ index: Int) -> [UInt8] {
      Array(bytes[(index * Cell.size)..<((index + 1) * Cell.size)])
    }
  }
}
