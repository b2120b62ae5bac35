package import Calendar

/// What search has to know of a record besides its body.
package struct SearchRecord: Sendable {
  /// The name of its kind.
  package var kind: String
  /// Whether only a query that asks for its kind finds it.
  package var isFoundByKindOnly: Bool
  /// Its slug, if it has one.
  package var slug: String?
  /// The slugs of the dialogues it belongs to; of a dialogue, its own.
  package var dialogues: [String]
  /// Its tags.
  package var tags: [String]
  /// Slugs or names of the people it lists; of a person, their own.
  package var people: [String]
  /// The days of its date, or the day of its last change.
  package var days: DaySpan
  /// The texts in which words are looked for besides the body: title, tags, names and so on.
  package var fields: [String]

  /// What search has to know of a record.
  package init(
    kind: String, isFoundByKindOnly: Bool = false, slug: String?, dialogues: [String],
    tags: [String], people: [String], days: DaySpan, fields: [String]
  ) {
    self.kind = kind
    self.isFoundByKindOnly = isFoundByKindOnly
    self.slug = slug
    self.dialogues = dialogues
    self.tags = tags
    self.people = people
    self.days = days
    self.fields = fields
  }
}

/// A person whom `who:` can find by any name.
package struct SearchPerson: Sendable {
  /// The slug by which records name the person.
  package var slug: String
  /// Name, name in the own script, aliases.
  package var names: [String]

  /// A person of the roster.
  package init(slug: String, names: [String]) {
    self.slug = slug
    self.names = names
  }
}
