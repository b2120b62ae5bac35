/// The front matter keys that records know. The raw value is the key as written.
package enum FieldKey: String, CaseIterable, Sendable {
  case kind, slug, title, date, tags, marking, attachments
  case type, parties, vision, agenda, facilitators, convener, jurisdiction, rule, status
  case begins, ends, groups, acceptance, invitations
  case name, native, aliases, side, affiliations, roles, contact, influence, perspective
  case constraints, standing, experience, apart
  case dialogue, session, people, place, attendees, questions, promises
  case state, reason, pathway, commitments, redlines, signatures, keys
  case climate, trust, organiser
  case what, `where`, when, severity, handled, to, digest, decisions
  // Keys inside the entries of lists.
  case id, text, item, serves, policy, body, strength, evidence, party, level, carrier, by
  case group, members, of, person, inviter, why, until, reply, conditions, terms, travel, visa
  case facilitator, much, some, few, interrupted, incidents, helped
  case replaces, on, position, scale, source, answer, key
}
