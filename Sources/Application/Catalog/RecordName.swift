import Records

/// What a record is called in a message.
package struct RecordName: Sendable, Hashable {
  /// Its title; empty where it has none.
  package let title: String
  /// Its slug, else the first digits of its id.
  package let reference: String
}

extension Catalog.Entry {
  /// What messages call the record.
  package var name: RecordName { RecordName(title: metadata.title, reference: reference) }
}
