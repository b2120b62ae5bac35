import MinisignFormat

/// What a signature under a text is worth.
package struct SignatureCheck {
  /// What came of the check. The raw values are in the JSON form.
  package enum State: String, Sendable, CaseIterable {
    case valid, wrong, unknownKey = "unknown key", unreadable
  }

  /// The key's id, or empty.
  package let key: String
  /// Whose key it is, or empty.
  package let name: String
  /// Whether the key is one of the person's own.
  package let own: Bool
  /// What came of the check.
  package let state: State
  /// The trusted comment, empty unless it was signed by a known key.
  package let comment: String

  /// Checks one signature.
  package init(_ text: String, of body: [UInt8], _ keys: SignatureKeys) {
    guard let signature = try? DetachedSignature(file: Array(text.utf8)) else {
      (key, name, own, state, comment) = ("", "", false, .unreadable, "")
      return
    }
    let candidates = keys.keys(of: signature.keyID)
    let holder = candidates.first { (try? signature.verify(body, with: $0.key)) != nil }
    key = signature.keyID.description
    name = (holder ?? candidates.first)?.name ?? ""
    own = holder?.isOwn ?? false
    state = holder != nil ? .valid : candidates.isEmpty ? .unknownKey : .wrong
    comment = holder == nil ? "" : signature.trustedComment
  }
}
