/// A disk that forgets: what a machine may find on it after it lost power at some point of a
/// recorded sequence of calls.
///
/// What was synchronised is there. Of what was not, each sector of 512 bytes is there, or as it was
/// before, or zero; the file has any length that the calls allow; a rename holds or not.
struct SimulatedDisk {
  private struct File {
    var durable: [UInt8] = []
    var pending: [RecordedCall.Effect] = []
  }

  private static let sectorSize = 512
  /// How likely it is that a sector is kept.
  private static let fates: [Double] = [0, 0.02, 0.5, 0.98, 1, 1]

  private var files: [UInt64: File] = [:]
  private var name: UInt64?
  private var pendingName: UInt64?

  /// A disk on which one name may stand for a file.
  ///
  /// - Parameters:
  ///   - file: the file's number; nil where the name is free.
  ///   - contents: what it holds.
  init(file: UInt64?, contents: [UInt8]) {
    name = file
    if let file { files[file] = File(durable: contents) }
  }

  /// Makes a call.
  mutating func make(_ call: RecordedCall) {
    switch call.effect {
    case .write, .truncate:
      files[call.file, default: File()].pending.append(call.effect)
    case .synchronize:
      if var file = files[call.file] {
        file.durable = SimulatedDisk.applied(file)
        file.pending = []
        files[call.file] = file
      } else {
        // What is no file that was written is the folder.
        name = pendingName ?? name
        pendingName = nil
      }
    case .rename:
      pendingName = call.file
    }
  }

  /// What the name stands for if nothing is lost; nil where it is free.
  func intact() -> [UInt8]? {
    (pendingName ?? name).flatMap { files[$0] }.map(SimulatedDisk.applied)
  }

  /// What the name may stand for after a loss of power; nil where it is free.
  func afterCrash(_ random: inout some RandomNumberGenerator) -> [UInt8]? {
    let found = pendingName != nil && Bool.random(using: &random) ? pendingName : name
    guard let file = found.flatMap({ files[$0] }) else { return nil }
    let intact = SimulatedDisk.applied(file)
    let sizes = SimulatedDisk.sizes(of: file)
    var bytes = file.durable
    bytes.resize(to: SimulatedDisk.size(in: sizes, &random))
    // Sometimes nearly all is kept, sometimes nearly nothing; sometimes each write has a fate of
    // its own, as when a later one overtakes an earlier one.
    let isShared = Bool.random(using: &random)
    var kept = SimulatedDisk.fates.randomElement(using: &random) ?? 0
    let zeroed: Double = [0, 0.5, 1].randomElement(using: &random) ?? 0
    for case .write(let written, let offset) in file.pending where !written.isEmpty {
      if !isShared { kept = SimulatedDisk.fates.randomElement(using: &random) ?? 0 }
      for sector in (offset / sectorSize)...((offset + written.count - 1) / sectorSize) {
        let start = sector * sectorSize
        let end = min(start + sectorSize, bytes.count)
        guard start < end else { continue }
        if Double.random(in: 0..<1, using: &random) < kept {
          bytes.replaceSubrange(start..<end, with: intact.padded(start..<end))
        } else if Double.random(in: 0..<1, using: &random) < zeroed {
          bytes.replaceSubrange(start..<end, with: [UInt8](repeating: 0, count: end - start))
        }
      }
    }
    return bytes
  }

  private var sectorSize: Int { SimulatedDisk.sectorSize }

  private static func applied(_ file: File) -> [UInt8] {
    var bytes = file.durable
    for effect in file.pending {
      switch effect {
      case .write(let written, let offset):
        if bytes.count < offset + written.count { bytes.resize(to: offset + written.count) }
        bytes.replaceSubrange(offset..<(offset + written.count), with: written)
      case .truncate(let size): bytes.resize(to: size)
      case .synchronize, .rename: break
      }
    }
    return bytes
  }

  /// The sizes that the file went through since it was synchronised.
  private static func sizes(of file: File) -> ClosedRange<Int> {
    var least = file.durable.count
    var most = least
    for effect in file.pending {
      switch effect {
      case .write(let written, let offset): most = max(most, offset + written.count)
      case .truncate(let size):
        least = min(least, size)
        most = max(most, size)
      case .synchronize, .rename: break
      }
    }
    return least...most
  }

  private static func size(
    in sizes: ClosedRange<Int>, _ random: inout some RandomNumberGenerator
  ) -> Int {
    switch Int.random(in: 0..<6, using: &random) {
    case 0...2: sizes.upperBound
    case 3: sizes.lowerBound
    case 4: max(sizes.lowerBound, Int.random(in: sizes, using: &random) / sectorSize * sectorSize)
    default: Int.random(in: sizes, using: &random)
    }
  }
}

extension [UInt8] {
  /// Cuts, or grows with zeros.
  fileprivate mutating func resize(to size: Int) {
    if size < count {
      removeLast(count - size)
    } else {
      self += [UInt8](repeating: 0, count: size - count)
    }
  }

  /// The bytes of a range; zeros where there are none.
  fileprivate func padded(_ range: Range<Int>) -> [UInt8] {
    var bytes = Array(self[Swift.min(range.lowerBound, count)..<Swift.min(range.upperBound, count)])
    bytes.resize(to: range.count)
    return bytes
  }
}
