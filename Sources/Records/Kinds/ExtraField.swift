internal import SwiftProtobuf

/// A front matter key this program does not know, with its value, so that both survive.
///
/// Records of the program's own kinds keep their fields in extras too.
package struct ExtraField: Equatable, Sendable {
  /// The key as written.
  package let key: String
  /// The value as canonical YAML: what stood there without a type stays so.
  package let yaml: String
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// Pairs a key with a value.
  package init(key: String, value: FieldValue) {
    self.init(key: key, tree: YAMLTree(value))
  }

  init(key: String, tree: YAMLTree) {
    self.key = key
    yaml = YAMLWriter.fragment(tree)
  }

  init(key: String, yaml: String, unknown: UnknownStorage) {
    self.key = key
    self.yaml = yaml
    self.unknown = unknown
  }

  /// The value, read anew from the YAML at every call.
  package var value: FieldValue { tree.value }

  /// The value with what is plain in it. YAML that cannot be read (only another program can have
  /// stored that) counts as one text.
  var tree: YAMLTree {
    do throws(TextFormError) {
      return try YAMLReader.fragment(yaml)
    } catch {
      return .text(yaml)
    }
  }
}

extension ExtraField {
  init(wire: WireExtra) {
    self.init(key: wire.key, yaml: wire.yaml, unknown: wire.unknownFields)
  }

  var wire: WireExtra {
    var wire = WireExtra()
    wire.key = key
    wire.yaml = yaml
    wire.unknownFields = unknown
    return wire
  }
}
