import AgeFormat
import Application
import MinisignFormat
import Prompts
import Words

/// A public key as people give it to one another.
struct PublicKey {
  let kind: PublicKeyKind
  let name: String
  let text: String

  /// A key in the JSON form.
  struct Item: Encodable {
    let name, kind, `public`, words: String
  }

  /// The words that are read out to compare it.
  var words: String {
    SpokenWords.words(of: KeyFingerprint.bytes(of: text)).joined(separator: " ")
  }

  /// The words behind what kind of key it is.
  var line: String { "\(Words.current.label(Words.current.name(kind))) \(words)" }

  /// The JSON form.
  var item: Item { Item(name: name, kind: code, public: text, words: words) }

  private var code: String {
    switch kind {
    case .postQuantum: "mlkem768x25519"
    case .classic: "x25519"
    case .signing: "minisign"
    }
  }

  init(_ recipient: AgeRecipient, _ name: String) throws {
    kind = recipient.isPostQuantum ? .postQuantum : .classic
    self.name = name
    text = try recipient.text()
  }

  init(_ key: VerificationKey, _ name: String) throws {
    kind = .signing
    self.name = name
    text = try key.line()
  }

  /// The person's own keys: recipients, then keys for signatures.
  static func own(in catalog: Catalog) throws -> [(key: PublicKey, entry: Catalog.Entry)] {
    let recipients = try AgeKeys(catalog).own.map { known in
      (try PublicKey(known.recipient, known.name), known.entry)
    }
    let signing = try SignatureKeys(catalog).all.filter(\.isOwn).map { known in
      (try PublicKey(known.key, known.name), known.entry)
    }
    return recipients + signing
  }

  /// The newest key of each kind: what is given to others. Older ones open and check what was made with
  /// them.
  ///
  /// - Parameter keys: of each kind the newest first.
  static func newest(of keys: [PublicKey]) -> [PublicKey] {
    keys.enumerated().filter { place, key in
      keys.firstIndex { $0.kind == key.kind } == place
    }.map(\.element)
  }

  /// Somebody's keys: recipients that are safe from quantum computers, the others, then keys for
  /// signatures.
  static func all(of keys: PublicKeys, _ name: String) throws -> [PublicKey] {
    try (keys.postQuantum + keys.classic).map { try PublicKey($0, name) }
      + keys.signing.map { try PublicKey($0, name) }
  }
}

extension Page {
  /// Adds keys under the names of those they belong to.
  mutating func add(_ keys: [PublicKey]) {
    var names: [String] = []
    for key in keys where !names.contains(key.name) { names.append(key.name) }
    for name in names {
      heading(name)
      items(keys.filter { $0.name == name }.map { (Words.current.name($0.kind), $0.words) })
    }
  }
}
