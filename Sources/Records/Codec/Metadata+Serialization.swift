internal import FoundationEssentials
internal import SwiftProtobuf

extension Metadata {
  /// Reads stored metadata.
  ///
  /// Fields of a newer program are kept, here and in every inner message.
  ///
  /// - Parameter serialized: the `meta` bytes of a PUT entry.
  /// - Throws: `MetadataError` where they cannot have been written by `serialized()`.
  package init(serialized: [UInt8]) throws(MetadataError) {
    // Lists see the outline: a record that they cannot show must not open either. It has no groups,
    // which the library would keep as unknown fields.
    _ = try MetadataOutline(serialized: serialized)
    let wire: WireMetadata
    do {
      wire = try WireMetadata(serializedBytes: serialized)
    } catch {
      throw .damaged
    }
    details = try Details(kind: RecordKind(name: wire.kind), wire: wire.details)
    slug = wire.slug
    title = wire.title
    tags = wire.tags
    date = wire.date
    marking = wire.marking
    path = wire.path
    owner = Array(wire.owner)
    attachments = wire.attachments
    origin = ImportOrigin(wire)
    extras = wire.extras.map(ExtraField.init(wire:))
    unknown = wire.unknownFields
  }

  /// The metadata as stored: equal values give equal bytes.
  ///
  /// Known fields come in the order of their numbers and only where they say something, then those
  /// of a newer program as they stood.
  package func serialized() -> [UInt8] {
    var wire = WireMetadata()
    wire.kind = kind.name
    wire.slug = slug
    wire.title = title
    wire.tags = tags
    wire.date = date
    wire.marking = marking
    wire.path = path
    wire.owner = Data(owner)
    wire.attachments = attachments
    origin?.write(to: &wire)
    wire.extras = extras.map(\.wire)
    wire.details = details.wire
    wire.unknownFields = unknown
    do {
      return try wire.serializedBytes()
    } catch {
      // proto3 messages without required fields or `Any` have nothing to refuse but 2 GiB, which
      // the vault's own limit on an entry excludes.
      preconditionFailure("metadata cannot be serialized")
    }
  }
}

extension Details {
  /// Pairs a kind with what the message holds for it.
  fileprivate init(
    kind: RecordKind, wire: WireMetadata.OneOf_Details?
  ) throws(MetadataError) {
    switch wire {
    case nil: self.init(kind)
    case .dialogue(let dialogue): self = .dialogue(Dialogue(wire: dialogue))
    case .person(let person): self = .person(Person(wire: person))
    case .session(let session): self = .session(Session(wire: session))
    case .note(let note): self = .note(Note(wire: note))
    case .outcome(let outcome): self = .outcome(Outcome(wire: outcome))
    case .exposure(let exposure): self = .exposure(Exposure(wire: exposure))
    case .gathering(let gathering): self = .gathering(Gathering(wire: gathering))
    case .release(let release): self = .release(Release(wire: release))
    case .line(let line): self = .line(Note(wire: line))
    }
    guard self.kind == kind else { throw .detailsOfAnotherKind }
  }

  /// The details in the message; nil if no field has a value.
  fileprivate var wire: WireMetadata.OneOf_Details? {
    switch self {
    case .dialogue(let dialogue): dialogue == Dialogue() ? nil : .dialogue(dialogue.wire)
    case .person(let person): person == Person() ? nil : .person(person.wire)
    case .session(let session): session == Session() ? nil : .session(session.wire)
    case .note(let note): note == Note() ? nil : .note(note.wire)
    case .outcome(let outcome): outcome == Outcome() ? nil : .outcome(outcome.wire)
    case .exposure(let exposure): exposure == Exposure() ? nil : .exposure(exposure.wire)
    case .gathering(let gathering): gathering == Gathering() ? nil : .gathering(gathering.wire)
    case .release(let release): release == Release() ? nil : .release(release.wire)
    case .line(let line): line == Note() ? nil : .line(line.wire)
    case .attachment, .setting, .key, .contact, .protected, .decision, .draft, .other: nil
    }
  }
}

extension ImportOrigin {
  /// Nil where the record does not come from an import.
  fileprivate init?(_ wire: WireMetadata) {
    guard !(wire.source.isEmpty && wire.item.isEmpty && wire.digest.isEmpty && wire.stored.isEmpty)
    else { return nil }
    self.init(
      source: wire.source, item: wire.item, digest: Array(wire.digest), stored: Array(wire.stored))
  }

  fileprivate func write(to wire: inout WireMetadata) {
    wire.source = source
    wire.item = item
    wire.digest = Data(digest)
    wire.stored = Data(stored)
  }
}
