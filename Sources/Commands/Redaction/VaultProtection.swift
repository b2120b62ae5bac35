import Records
import Redaction
import VaultStore

/// The people and protected terms of the open compartments, as the redaction takes them.
struct VaultProtection {
  /// The front matter key of the words that may stand for a protected term.
  static let wordsKey = "as"

  private var entries: [Roster.Entry] = []
  private var words: [Int: String] = [:]

  /// Every person and every protected term.
  init(_ catalog: Catalog) throws {
    for entry in try catalog.entries(where: { $0.kind == .person || $0.kind == .protected }) {
      if case .person(let person) = entry.metadata.details {
        // A slug of several parts is a handle; one of a single word is part of the name.
        let slug = entry.metadata.slug
        let handles = slug.contains(where: { "-_.".contains($0) }) ? [slug] : []
        entries.append(
          Roster.Entry(
            .person, reference: entry.reference, name: entry.metadata.title, native: person.native,
            aliases: person.aliases, affiliations: person.affiliations,
            contact: person.contact + handles,
            roles: person.roles, side: person.side))
      } else if case .text(let general)? = entry.metadata.extra(VaultProtection.wordsKey) {
        protect(entry.metadata.title, reference: entry.reference, as: general)
      } else {
        protect(entry.metadata.title, reference: entry.reference)
      }
    }
  }

  /// Adds what tells a dialogue by rule: its title and slug, who invites, where its sessions are.
  mutating func protect(_ dialogue: Metadata, sessions: [Records.Session]) {
    guard case .dialogue(let fields) = dialogue.details else { return }
    protect(dialogue.title, reference: "", as: "this dialogue")
    protect(dialogue.slug, reference: dialogue.slug, as: "this dialogue")
    protect(fields.convener, reference: "", as: "an institution")
    for place in Set(sessions.map(\.place) + [fields.jurisdiction]).sorted() {
      let region = Region.words(for: place) ?? "a place"
      let parts = place.split(separator: ",").map(String.init)
      for part in Set(parts + [place]).sorted() { protect(part, reference: "", as: region) }
    }
  }

  private mutating func protect(_ term: String, reference: String, as general: String? = nil) {
    let name = term.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return }
    words[entries.count] = general
    entries.append(Roster.Entry(.protected, reference: reference, name: name))
  }

  /// All of it, with all forms made.
  var protection: Protection { Protection(Roster(entries), generalWords: words) }
}
