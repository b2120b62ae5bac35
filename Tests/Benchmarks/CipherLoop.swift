import CellFile
import Glibc
import Sodium

/// libsodium alone: cells of the format's size sealed and opened in a loop, without files, hashes
/// or threads. What the program adds to this is its own cost.
struct CipherLoop {
  private static let batchCells = 256
  private let batches: Int

  init(mebibytes: Int) {
    batches = max(1, mebibytes * 1024 * 1024 / (CipherLoop.batchCells * Cell.plaintextSize))
  }

  func run() throws {
    let key = try SecretBytes(random: 32)
    let plaintexts = CellBuffer(plaintexts: CipherLoop.batchCells)
    let cells = CellBuffer(cells: CipherLoop.batchCells)
    let data = [UInt8](repeating: 7, count: 23)
    // All zero: nothing that is sealed here is kept.
    let nonce = CellBuffer(bytes: Cell.nonceSize)
    let sealing = ProcessorTime.measure {
      each { position in
        unsafe XChaCha20Poly1305.seal(
          UnsafeRawBufferPointer(plaintexts[position]),
          into: UnsafeMutableRawBufferPointer(rebasing: cells[position][Cell.nonceSize...]),
          nonce: UnsafeRawBufferPointer(nonce.memory),
          associatedData: data.rawSpan, key: key)
      }
    }
    let opening = try ProcessorTime.measure {
      for _ in 0..<batches {
        for position in 0..<CipherLoop.batchCells {
          try unsafe XChaCha20Poly1305.open(
            UnsafeRawBufferPointer(rebasing: cells[position][Cell.nonceSize...]),
            into: plaintexts[position],
            nonce: UnsafeRawBufferPointer(nonce.memory),
            associatedData: data.rawSpan, key: key)
        }
      }
    }
    let bytes = batches * CipherLoop.batchCells * Cell.plaintextSize
    print(bytes, sealing, opening)
  }

  private func each(_ work: (Int) -> Void) {
    for _ in 0..<batches {
      for position in 0..<CipherLoop.batchCells { work(position) }
    }
  }
}

/// Seconds that the processor works, whatever else the machine does meanwhile.
enum ProcessorTime {
  static func measure(_ work: () throws -> Void) rethrows -> Double {
    let begin = now()
    try work()
    return now() - begin
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Durations as the script reads them.
enum Seconds {
  static func of(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
