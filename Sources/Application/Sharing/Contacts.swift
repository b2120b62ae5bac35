import Folding
import Records
package import VaultStore

/// Other people's public keys, as records of the program's own.
///
/// A record of kind contact has the person's name as its title and `public:` with a list of keys as
/// they are written.
package struct Contacts {
  private static let key = "public"

  /// A contact.
  package struct Known {
    /// The contact's record.
    package let entry: Catalog.Entry
    /// The person's keys.
    package let keys: PublicKeys

    /// Whose they are.
    package var name: String { entry.metadata.title }
  }

  /// By name.
  package let all: [Known]

  /// The contacts of the compartments that can be seen.
  package init(_ catalog: Catalog) throws {
    all = try catalog.entries { $0.kind == .contact }
      .map { Known(entry: $0, keys: try Contacts.keys(of: $0.metadata)) }
      .sorted { ($0.name, $0.entry.version.record) < ($1.name, $1.entry.version.record) }
  }

  private static func keys(of metadata: Metadata) throws -> PublicKeys {
    var keys = PublicKeys()
    for text in metadata.extra(key)?.texts ?? [] { try keys.add(text) }
    return keys
  }

  /// The contacts of that name in the compartment that changes go to; case and accents do not count.
  package func named(_ name: String, in catalog: TargetCatalog) -> [Known] {
    let wanted = FoldedText(name)
    return all.filter { catalog.isOwn($0.entry) && FoldedText($0.name) == wanted }
  }

  /// The change that records a contact.
  ///
  /// - Throws: `ApplicationError.contactTaken` where there is one of that name: other keys of somebody
  ///   who is known are a reason to ask.
  package static func adding(
    _ name: String, _ keys: PublicKeys, in catalog: TargetCatalog
  ) throws -> Change {
    guard try Contacts(catalog).named(name, in: catalog).isEmpty else {
      throw ApplicationError.contactTaken
    }
    var metadata = Metadata(RecordKind.contact, title: name)
    metadata.setExtra(key, to: .list(try keys.texts.map { .text($0) }))
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource([]))
  }

  /// Asks, and makes the changes that remove a contact.
  ///
  /// - Parameter yes: whether it was answered ahead.
  /// - Throws: `ApplicationError.noSuchContact`, and what questions can throw.
  package static func removal(
    of name: String, in catalog: TargetCatalog, yes: Bool, _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: [RecordName]) {
    let found = try Contacts(catalog).named(name, in: catalog)
    guard let first = found.first else { throw ApplicationError.noSuchContact }
    try questions.consent(
      to: .removeContact(first.entry.name), about: found.map(\.entry.version.id), yes: yes)
    let changes = found.map {
      Change.delete($0.entry.version.record, replacing: catalog.headIDs($0.entry))
    }
    return (changes, found.map(\.entry.name))
  }
}
