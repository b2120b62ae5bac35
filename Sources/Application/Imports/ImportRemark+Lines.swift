extension ImportRemark {
  /// A line about an import.
  package enum Line: Equatable, Sendable {
    /// A remark.
    case one(ImportRemark)
    /// So many remarks that say the same.
    case several(Common, count: Int)
  }

  /// Remarks that may apply to very many notes of an export.
  package enum Common: Hashable, Sendable, CaseIterable {
    case noDate, trashed, encrypted, formatting, html
  }

  // Fewer are named one by one.
  private static let fewestCounted = 4

  /// Remarks for display: remarks about many notes are only counted.
  package static func lines(_ remarks: [ImportRemark]) -> [Line] {
    var counts: [Common: Int] = [:]
    for remark in remarks {
      if let common = remark.what.common { counts[common, default: 0] += 1 }
    }
    var lines: [Line] = []
    for remark in remarks {
      guard let common = remark.what.common, let count = counts[common] else {
        if remark.what.common == nil { lines.append(.one(remark)) }
        continue
      }
      if count < fewestCounted {
        lines.append(.one(remark))
      } else {
        lines.append(.several(common, count: count))
        counts[common] = nil
      }
    }
    return lines
  }
}

extension ImportRemark.What {
  fileprivate var common: ImportRemark.Common? {
    switch self {
    case .noDate: .noDate
    case .lost(.trashed): .trashed
    case .lost(.encrypted): .encrypted
    case .lost(.formatting): .formatting
    case .lost(.html): .html
    default: nil
    }
  }
}
