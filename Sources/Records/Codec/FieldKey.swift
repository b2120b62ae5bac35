/// The front matter keys that records know. The raw value is the key as written.
package enum FieldKey: String, CaseIterable, Sendable {
  case kind, slug, title, date, tags, marking, attachments
  case type, parties, vision, agenda, facilitators, convener, jurisdiction, rule, status
  case begins, ends
  case name, native, aliases, side, affiliations, roles, contact, influence, perspective
  case constraints, standing, experience
  case dialogue, session, people, place, attendees
  case state, pathway, commitments, redlines, signatures
  case what, `where`, when, severity, to, digest, decisions
  // Keys inside the entries of vision, agenda, influence, standing and pathway.
  case id, text, item, serves, policy, body, strength, evidence, party, level, carrier, by
}
