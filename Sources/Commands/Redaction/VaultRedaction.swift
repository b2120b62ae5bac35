import Records
import Redaction

extension RosterMaker {
  /// The people and protected terms of the open compartments.
  init(of catalog: Catalog) throws {
    self.init()
    for entry in try catalog.entries(where: { $0.kind == .person || $0.kind == .protected }) {
      add(entry.metadata, reference: entry.reference)
    }
  }
}
