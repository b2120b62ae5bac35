import Foundation
package import SystemPackage

/// The project's own frozen vectors: `Tests/Vectors`, which the independent reader reads alike.
///
/// `README.md` there says what stands in them; every byte is a pair of hexadecimal digits.
package enum FrozenVectors {
  private static let folder = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .appending("Vectors")

  /// The names of the whole files: those of the independent writer, and one of each release.
  package static let names = [
    "empty", "cover", "cover-and-hidden", "cover-and-three-hidden", "torn", "tampered", "salvaged",
    "release-0.1.0",
  ]

  /// The path of a whole file.
  package static func path(of name: String) -> FilePath {
    folder.appending("\(name).vault")
  }

  /// What stands in a whole file.
  package static func content(of name: String) throws -> FrozenVault {
    try decode("\(name).json")
  }

  /// The vectors of single parts.
  package static func parts() throws -> FrozenParts {
    try decode("parts.json")
  }

  private static func decode<Value: Decodable>(_ name: String) throws -> Value {
    let url = URL(filePath: folder.appending(name).string)
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: url))
  }
}

/// A secret of a vector: a passphrase, perhaps with a keyfile, or the master secret of shares.
package struct FrozenSecret: Decodable, Sendable {
  /// A keyfile: its bytes, or one byte repeated.
  package enum Keyfile: Decodable, Sendable {
    case bytes(String)
    case repeated(UInt8, count: Int)

    private enum Key: CodingKey {
      case byte, count
    }

    package init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .bytes(text)
      } else {
        let container = try decoder.container(keyedBy: Key.self)
        self = .repeated(
          try container.decode(UInt8.self, forKey: .byte),
          count: try container.decode(Int.self, forKey: .count))
      }
    }
  }

  package let passphrase: String?
  package let keyfile: Keyfile?
  package let shares: String?
}

/// `parts.json`.
package struct FrozenParts: Decodable, Sendable {
  package let keks: [Kek]
  package let headers: [Header]
  package let cells: [Cell]
  package let sizes: Sizes

  /// What key encryption key a secret gives with a salt.
  package struct Kek: Decodable, Sendable {
    package let name, salt, kek: String
    package let secret: FrozenSecret

    private enum Key: CodingKey {
      case name, salt, kek
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      name = try container.decode(String.self, forKey: .name)
      salt = try container.decode(String.self, forKey: .salt)
      kek = try container.decode(String.self, forKey: .kek)
      secret = try FrozenSecret(from: decoder)
    }
  }

  /// A header, and what opens in it.
  package struct Header: Decodable, Sendable {
    package let name, kek, header: String
    package let opens: Slot?
  }

  /// The content of a key slot.
  package struct Slot: Decodable, Sendable {
    package let slot: Int
    package let role: UInt8
    package let compartment, root, coverRoot: String
    package let base: UInt64
  }

  /// A cell with the root of its compartment, and what opens in it.
  package struct Cell: Decodable, Sendable {
    package let name, root, cell: String
    package let index: UInt64
    package let kind: UInt8
    package let opens: Opened?
  }

  /// What stands in a cell: the fields of a commit cell, or the text of another one.
  package struct Opened: Decodable, Sendable {
    package let text: String?
    package let n, b, logLen: UInt32?
    package let seq: UInt64?
    package let prev, digest, near, logSeal, log, link, anchor: String?
  }

  /// Rows of the size rule: arguments, then the result.
  package struct Sizes: Decodable, Sendable {
    package let pad, ordinary, genesis: [[UInt64]]
  }
}

/// The JSON beside a whole file.
package struct FrozenVault: Decodable, Sendable {
  package let torn_tail: Int64
  package let secrets: [Opening]

  /// What one secret shows.
  package struct Opening: Decodable, Sendable {
    package let secret: FrozenSecret
    package let views: [View]
    package let damage: [Damage]

    private enum Key: CodingKey {
      case views, damage
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      views = try container.decode([View].self, forKey: .views)
      damage = try container.decode([Damage].self, forKey: .damage)
      secret = try FrozenSecret(from: decoder)
    }
  }

  /// One finding of `verify`.
  package struct Damage: Decodable, Hashable, Sendable {
    package let cell: UInt64
    package let kind: String

    package init(cell: UInt64, kind: String) {
      self.cell = cell
      self.kind = kind
    }
  }

  /// What stands in one compartment.
  package struct View: Decodable, Sendable {
    package let role, compartment_id, anchor: String
    package let commits: [Commit]
    package let unknown_entries: Int
    package let versions: [Version]
  }

  /// One commit or hidden run.
  package struct Commit: Decodable, Equatable, Sendable {
    package let seq, start, end: UInt64
    package let n, b, logLen: UInt32

    package init(seq: UInt64, start: UInt64, end: UInt64, n: UInt32, b: UInt32, logLen: UInt32) {
      (self.seq, self.start, self.end) = (seq, start, end)
      (self.n, self.b, self.logLen) = (n, b, logLen)
    }
  }

  /// One version of a record.
  package struct Version: Decodable, Sendable {
    package let id, version: String
    package let parents: [String]
    package let deleted, head, conflict, readable: Bool
    package let mtime_ms, size: UInt64
    package let text, blake2b: String?
    package let kind, slug, title, date, marking, path, owner: String
    package let tags: [String]
  }
}
