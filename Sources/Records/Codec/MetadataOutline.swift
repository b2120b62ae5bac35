/// The parts of stored metadata that lists and references need, found by walking over its fields.
///
/// The message is not decoded: the walk records where the fields are, and makes texts only when
/// asked for them. A list of 100,000 records costs 100,000 walks and no message.
package struct MetadataOutline: Sendable {
  // Numbers in record.proto; fixed by the vault format.
  private enum Number {
    static let kind: UInt64 = 1
    static let slug: UInt64 = 2
    static let title: UInt64 = 3
    static let tag: UInt64 = 4
    static let date: UInt64 = 5
    static let path: UInt64 = 7
    static let owner: UInt64 = 8
    static let extra: UInt64 = 9
    static let source: UInt64 = 11
    static let item: UInt64 = 12
    /// By the number of a message in a kind, the messages that may have unknown keys.
    static let groups: [UInt64: Set<UInt64>] = [
      16: [3, 4, 12, 13, 14], 17: [7, 10, 12, 13], 18: [9, 11, 12, 13], 20: [3, 8],
    ]
    /// The unknown keys in each of these.
    static let groupExtra: UInt64 = 15
  }

  /// The stored metadata.
  package var serialized: ArraySlice<UInt8> { bytes }

  private let bytes: ArraySlice<UInt8>
  private var kindPlace = 0..<0
  private var slugPlace = 0..<0
  private var titlePlace = 0..<0
  private var datePlace = 0..<0
  private var pathPlace = 0..<0
  private var ownerPlace = 0..<0
  private var hasExtras = false
  private var sourcePlace = 0..<0
  private var itemPlace = 0..<0

  /// Walks over stored metadata.
  ///
  /// - Parameter serialized: the `meta` bytes of a PUT entry.
  /// - Throws: `MetadataError.damaged` where they are no sequence of fields. What stands within a
  ///   field is seen only when it is asked for.
  package init(serialized: ArraySlice<UInt8>) throws(MetadataError) {
    bytes = serialized
    var walk = FieldWalk(bytes.startIndex)
    while let field = try walk.next(in: serialized) {
      // As in any decoder of such messages, the last one counts, and a known number with a value of
      // another type is an unknown field.
      guard let place = field.place else { continue }
      switch field.number {
      case Number.kind: kindPlace = place
      case Number.slug: slugPlace = place
      case Number.title: titlePlace = place
      case Number.date: datePlace = place
      case Number.path: pathPlace = place
      case Number.owner: ownerPlace = place
      case Number.extra: hasExtras = true
      case Number.source: sourcePlace = place
      case Number.item: itemPlace = place
      default: break
      }
    }
  }

  /// The same of bytes that stand by themselves.
  package init(serialized: [UInt8]) throws(MetadataError) {
    try self.init(serialized: serialized[...])
  }

  /// The kind of the record.
  package var kind: RecordKind { RecordKind(name: text(kindPlace)) }
  /// The short name that references use, or empty.
  package var slug: String { text(slugPlace) }
  /// The title; a person's name; an attachment's file name.
  package var title: String { text(titlePlace) }
  /// The date as written.
  package var date: String { text(datePlace) }
  /// The file's path in the folder that it was imported from, or empty.
  package var path: String { text(pathPlace) }
  /// 16 bytes: id of the record an attachment belongs to; otherwise none.
  package var owner: ArraySlice<UInt8> { ownerPlace.isEmpty ? [] : bytes[ownerPlace] }
  /// The folder or file that it was imported from, by name, or empty.
  package var source: String { text(sourcePlace) }
  /// Whether it was imported by a program that remembers it.
  package var hasOrigin: Bool { !itemPlace.isEmpty }
  /// Its identity in the source, or empty.
  package var item: String { text(itemPlace) }
  /// Whether it has a short name.
  package var hasSlug: Bool { !slugPlace.isEmpty }

  /// Whether the serialized bytes contain each text of the record's fields unchanged,
  /// so that a text which is not found in them is in no field. Unknown keys are stored
  /// as YAML, with its escapes.
  package var holdsTextsVerbatim: Bool {
    guard !hasExtras else { return false }
    var walk = FieldWalk(bytes.startIndex)
    while let field = try? walk.next(in: bytes) {
      guard let groups = Number.groups[field.number], let place = field.place else { continue }
      var details = FieldWalk(place.lowerBound)
      while details.position < place.upperBound {
        guard let field = try? details.next(in: bytes[..<place.upperBound]) else { return false }
        if groups.contains(field.number), let place = field.place,
          !MetadataOutline.isWithoutExtras(bytes[place])
        {
          return false
        }
      }
    }
    return true
  }

  private static func isWithoutExtras(_ group: ArraySlice<UInt8>) -> Bool {
    var walk = FieldWalk(group.startIndex)
    while walk.position < group.endIndex {
      guard let field = try? walk.next(in: group), field.number != Number.groupExtra else {
        return false
      }
    }
    return true
  }

  /// Tags, without `#`.
  package var tags: [String] {
    var tags: [String] = []
    var walk = FieldWalk(bytes.startIndex)
    while let field = try? walk.next(in: bytes) {
      if field.number == Number.tag, let place = field.place { tags.append(text(place)) }
    }
    return tags
  }

  private func text(_ place: Range<Int>) -> String {
    place.isEmpty ? "" : String(decoding: bytes[place], as: UTF8.self)
  }
}

/// Takes a serialized message apart field by field; every step is bounds-checked.
private struct FieldWalk {
  struct Field {
    let number: UInt64
    /// The range of the value if it has a length; nil for numbers.
    let place: Range<Int>?
  }

  private(set) var position: Int

  init(_ start: Int) {
    position = start
  }

  /// The next field; nil at the end.
  mutating func next(in bytes: ArraySlice<UInt8>) throws(MetadataError) -> Field? {
    guard position < bytes.endIndex else { return nil }
    let key = try integer(in: bytes)
    let number = key >> 3
    guard number > 0 else { throw .damaged }
    switch key & 7 {
    case 0:
      _ = try integer(in: bytes)
      return Field(number: number, place: nil)
    case 1:
      _ = try take(8, in: bytes)
      return Field(number: number, place: nil)
    case 2:
      let length = try integer(in: bytes)
      guard length <= UInt64(bytes.count) else { throw .damaged }
      return Field(number: number, place: try take(Int(length), in: bytes))
    case 5:
      _ = try take(4, in: bytes)
      return Field(number: number, place: nil)
    default:
      // Groups: proto3 has none.
      throw .damaged
    }
  }

  private mutating func take(
    _ count: Int, in bytes: ArraySlice<UInt8>
  ) throws(MetadataError) -> Range<Int> {
    guard count <= bytes.endIndex - position else { throw .damaged }
    defer { position += count }
    return position..<(position + count)
  }

  /// A number in seven bits a byte, lowest first, ten bytes at the most.
  private mutating func integer(in bytes: ArraySlice<UInt8>) throws(MetadataError) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard position < bytes.endIndex else { throw .damaged }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .damaged
  }
}
