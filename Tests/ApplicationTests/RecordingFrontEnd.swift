import Synchronization

@testable import Application

/// A program around the application that answers questions as it is told, and keeps what was said.
final class RecordingFrontEnd: FrontEnd {
  /// What happened, in order.
  enum Event: Equatable {
    case said(Notice)
    case asked(ConsentQuestion)
  }

  private struct NoMeter: ProgressMeter {
    func add(_ amount: Int) {}
    func end() {}
  }

  private let kept = Mutex<[Event]>([])
  private let consents: Bool

  /// - Parameter consents: whether every question is answered with yes.
  init(consents: Bool = true) {
    self.consents = consents
  }

  var events: [Event] { kept.withLock { $0 } }

  func say(_ notice: Notice) { kept.withLock { $0.append(.said(notice)) } }

  func consent(to question: ConsentQuestion) throws {
    kept.withLock { $0.append(.asked(question)) }
    if !consents { throw ApplicationError.declined }
  }

  func choice(among candidates: [Catalog.Namesake], for name: String) throws -> Catalog.Namesake {
    guard consents, let first = candidates.first else {
      throw ApplicationError.ambiguous(candidates)
    }
    return first
  }

  func report(_ error: any Error) {}
  func showHiddenAnchors(_ digits: [String]) {}
  var isWatched: Bool { false }
  func begin(_ work: WatchedWork) -> any ProgressMeter { NoMeter() }
  func check() throws {}
  func checkAttended() throws {}
  func checkCancelled() throws {}
  var isStopRequested: Bool { false }
  var isCancelled: Bool { false }
  func criticalSection<Value>(_ work: () throws -> Value) throws -> Value { try work() }
}
