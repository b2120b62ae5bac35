import AgeFormat
package import BundleFormat
import Sodium

/// Files for other people that no command writes, as another program that knows the formats could.
extension Workbench {
  /// Encrypts for somebody.
  package func seal(_ plaintext: [UInt8], for recipient: String, as name: String) throws {
    var sealer = try AgeSealer(to: [AgeRecipient(text: recipient)])
    var out: [UInt8] = []
    sealer.update(plaintext.rawSpan, into: &out)
    sealer.finish(into: &out)
    try folder.write(name, out)
  }

  /// An archive of any entries.
  package static func archive(_ entries: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    entries.flatMap { path, bytes in
      TarWriter.header(of: TarEntry(path: path, size: UInt64(bytes.count), time: 0)) + bytes
        + [UInt8](repeating: 0, count: TarWriter.padding(of: UInt64(bytes.count)))
    } + TarWriter.end
  }

  /// An unsigned bundle of texts.
  package static func bundle(_ texts: [(path: String, text: String)]) throws -> [UInt8] {
    let items = texts.enumerated().map { number, text in
      BundleIndex.Item(
        record: [UInt8](repeating: UInt8(number + 1), count: 16),
        version: [UInt8](repeating: UInt8(number + 101), count: 16), earlier: [], owner: nil,
        path: text.path)
    }
    return try bundle(items, texts.map { Array($0.text.utf8) })
  }

  /// An unsigned bundle with an index of one's own.
  package static func bundle(
    _ items: [BundleIndex.Item], _ contents: [[UInt8]]
  ) throws -> [UInt8] {
    let index = try BundleIndex(isSigned: false, items: items)
    let entries = zip(items, contents).map { item, bytes in (path: item.path, bytes: bytes) }
    return archive([(path: BundlePath.index, bytes: index.bytes)] + entries)
  }
}
