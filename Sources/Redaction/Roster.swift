/// Whoever and whatever must not be named: the people of a vault and its protected terms.
package struct Roster: Equatable, Sendable {
  /// One person, or one protected term.
  package struct Entry: Equatable, Sendable {
    /// What the entry stands for.
    package enum Kind: Equatable, Sendable {
      case person, protected
    }

    /// What it is.
    package var kind: Kind
    /// Whose entry it is: the record's slug, or the first digits of its id.
    package var reference: String
    /// The name as written; for a protected term the term.
    package var name: String
    /// The name in its own script, or empty.
    package var native: String
    /// Other names.
    package var aliases: [String]
    /// Bodies the person belongs to.
    package var affiliations: [String]
    /// Addresses and handles.
    package var contact: [String]
    /// What the person does in dialogues.
    package var roles: [String]
    /// The side, or empty.
    package var side: String

    /// An entry; what is not known stays empty.
    package init(
      _ kind: Kind, reference: String, name: String, native: String = "", aliases: [String] = [],
      affiliations: [String] = [], contact: [String] = [], roles: [String] = [], side: String = ""
    ) {
      self.kind = kind
      self.reference = reference
      self.name = name
      self.native = native
      self.aliases = aliases
      self.affiliations = affiliations
      self.contact = contact
      self.roles = roles
      self.side = side
    }
  }

  /// The entries; a candidate names one by its index.
  package var entries: [Entry]

  /// A roster of these.
  package init(_ entries: [Entry] = []) { self.entries = entries }
}
