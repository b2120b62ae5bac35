package import Records

/// For whom a summary is made: which portion marks leave. What leaves is redacted for all of them.
package enum Audience: String, CaseIterable, Sendable {
  /// Anybody: what is marked `(open)`.
  case open
  /// Those who may know what a side said: `(side)` and `(open)`.
  case side
  /// Those who keep the Chatham House Rule: `(chatham)`, `(side)` and `(open)`.
  case chatham

  /// The strictest mark that leaves.
  package var strictest: PortionMark {
    switch self {
    case .open: .open
    case .side: .side
    case .chatham: .chatham
    }
  }

  /// Whether a paragraph of that mark leaves. `(private)` never does.
  package func admits(_ mark: PortionMark) -> Bool {
    mark != .private && mark.openness >= strictest.openness
  }
}
