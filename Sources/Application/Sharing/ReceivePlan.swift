import Calendar
import Records
import VaultStore

/// What happens to each record of a bundle in this vault.
package struct ReceivePlan {
  /// What happens to a record.
  package enum Fate: String, Sendable, Hashable, CaseIterable {
    /// There is none of this id.
    case new
    /// The version comes from the newest one here, and becomes the newest.
    case update
    /// There is a version here that it does not come from, or it would replace a text that is agreed
    /// here or one that lets less out: both are kept as newest ones.
    case conflict
    /// A version that comes from it is here: it becomes part of the history.
    case older
    /// The version is here, or was removed here.
    case known
  }

  /// A record of the bundle.
  package struct Row: Sendable, Hashable {
    /// What happens to it.
    package let fate: Fate
    /// The name of its kind.
    package let kind: String
    /// Its title.
    package let title: String
    /// The slug that it gets; empty where it has none.
    package let slug: String
    /// How many attachments come with it.
    package let attachments: Int
    /// Whether it is kept next to the version here because it would let more out.
    package var opensMore = false
  }

  /// The records, in the order of the bundle.
  package let rows: [Row]
  /// Their links that lead to other records only because a slug is the same.
  package let links: [ReceivedLink]
  /// Slugs of theirs that records of this vault name already.
  package let awaited: [AwaitedSlug]
  /// The changes that store them.
  let changes: [Change]

  /// How many records become what.
  package func count(_ fate: Fate) -> Int { rows.count { $0.fate == fate } }

  /// How many attachments are stored.
  package let attachments: Int

  /// Whether nothing is to be stored.
  package var isEmpty: Bool { changes.isEmpty }

  /// Whether records of this vault and of the file become tied together by nothing but a slug.
  package var tiesOwnRecords: Bool { !awaited.isEmpty || links.contains(where: \.isOwn) }

  /// Whether somebody who saw another plan saw all of this one.
  func isSame(as shown: ReceivePlan) -> Bool {
    rows == shown.rows && links == shown.links && awaited == shown.awaited
  }

  /// Looks at what is there.
  ///
  /// - Throws: `ApplicationError.receivedRefused`; the damage of a record that cannot be read.
  init(_ bundle: ReceivedBundle, in catalog: TargetCatalog, on day: Day) throws {
    var planner = ReceivePlanner(bundle, catalog, day)
    try planner.plan()
    rows = planner.rows
    links = planner.links
    awaited = planner.awaited
    changes = planner.changes
    attachments = planner.attachments
  }
}
