package import Hardening
import Synchronization

/// The measures by which the program closed itself before it met a secret.
package enum ProcessHardening {
  private static let taken = Mutex<HardeningReport?>(nil)

  /// Notes what came of measures.
  package static func note(_ report: HardeningReport) {
    taken.withLock { $0 = $0?.followed(by: report) ?? report }
  }

  /// The measures that this machine does not provide, or not fully.
  package static var missing: [HardeningReport.Entry] { taken.withLock { $0?.gaps ?? [] } }
}
