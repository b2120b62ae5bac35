@testable import Records

/// Stored metadata: what decodes has one canonical form, and the outline sees what the decoder sees.
enum MetadataFuzz {
  static func run(_ bytes: [UInt8]) throws {
    let outline = try? MetadataOutline(serialized: bytes)
    if let outline {
      _ = (outline.kind, outline.slug, outline.title, outline.date, outline.tags)
    }
    guard let metadata = try? Metadata(serialized: bytes) else { return }
    let canonical = metadata.serialized()
    let again = try Metadata(serialized: canonical)
    try require(again == metadata, "metadata reads back as it was written")
    try require(again.serialized() == canonical, "equal metadata gives equal bytes")
    for outline in [outline, try? MetadataOutline(serialized: canonical)] {
      guard let outline else { throw BrokenPromise(description: "metadata has an outline") }
      try require(
        outline.kind == metadata.kind && outline.slug == metadata.slug
          && outline.title == metadata.title && outline.date == metadata.date
          && outline.tags == metadata.tags && outline.path == metadata.path
          && Array(outline.owner) == metadata.owner && outline.hasSlug == !metadata.slug.isEmpty,
        "the outline says what the metadata says")
    }
    _ = (metadata.fields, metadata.jsonFields, metadata.links)
    var renamed = metadata
    _ = renamed.renameLinks(from: "one", to: "another")
    let form = TextForm(metadata: metadata, body: []).render()
    _ = try? TextForm.parse(form)
  }

  static let seeds: [[UInt8]] = FrontMatterFuzz.seeds.compactMap { seed in
    (try? TextForm.parse(seed, assuming: .note))?.metadata.serialized()
  }
}
