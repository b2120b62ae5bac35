/// What happens to a candidate. The raw values are stored: they stay as they are.
package enum Decision: String, CaseIterable, Sendable {
  /// It becomes a block that tells nothing, not even how long it was.
  case mask
  /// It becomes a name of this export, the same wherever it stands.
  case pseudonym
  /// It becomes a general word: a season, a region, "an institution".
  case generalise
  /// It stays. The roster's terms never do.
  case allow

  /// What a reason suggests where nobody decided: the roster's terms are replaced, everything else
  /// is masked.
  package static func standing(for reason: Candidate.Reason) -> Decision {
    switch reason {
    case .person: .pseudonym
    case .affiliation, .protected: .generalise
    default: .mask
    }
  }

  /// Whether somebody may decide so about a candidate of that reason.
  package func isOffered(for reason: Candidate.Reason) -> Bool {
    switch self {
    case .mask: true
    case .allow: !reason.isKnown || reason == .nearName
    case .pseudonym:
      switch reason {
      case .person, .nearName, .affiliation, .name, .chineseName, .organisation, .place, .role:
        true
      default: false
      }
    case .generalise:
      switch reason {
      case .contact, .phone, .code, .address, .unique: false
      default: true
      }
    }
  }
}
