import VaultStore

/// What the work on a change has to say.
///
/// The work may run more than once before its changes count, and runs while other processes wait
/// for the vault. So its words are collected, and each is said once when nobody waits any more.
class Notes {
  fileprivate let conversation: Conversation
  private var texts: [String] = []

  fileprivate init(_ conversation: Conversation) {
    self.conversation = conversation
  }

  /// For work that asks nothing.
  convenience init() {
    self.init(Conversation())
  }

  /// Adds a message.
  func add(_ text: String) {
    texts.append(text)
  }

  /// Says what was not said yet; not to be called while the vault is locked.
  func say() {
    for text in texts where conversation.said.insert(text).inserted { Output.note(text) }
  }
}

/// The only way in which work on a change can ask a person.
///
/// While the vault is locked for others it refuses to: the lock is given back, the work runs once
/// more and asks, and then under the lock again, where the answers are known. Only `Session` makes
/// one, so nothing that holds the lock can wait for a person.
final class Questions: Notes {
  private let mayAsk: Bool

  /// For work that runs while nobody waits.
  static func asking(_ conversation: Conversation) -> Questions {
    Questions(conversation, mayAsk: true)
  }

  /// For the same work while the vault is locked.
  static func answered(_ conversation: Conversation) -> Questions {
    Questions(conversation, mayAsk: false)
  }

  private init(_ conversation: Conversation, mayAsk: Bool) {
    self.mayAsk = mayAsk
    super.init(conversation)
  }

  /// Asks before what cannot be undone; what was asked before is not asked again.
  ///
  /// - Parameters:
  ///   - question: without the choices.
  ///   - subject: the versions that it is about: of others the answer does not hold.
  ///   - yes: whether it was answered ahead.
  /// - Throws: `CommandError.declined`, `.needsYes`; `UnaskedQuestion` while the vault is locked.
  func consent(_ question: String, about subject: [VersionID], yes: Bool) throws {
    if yes { return }
    let key = question + subject.map { " " + $0.hexadecimal }.joined()
    if conversation.granted.contains(key) { return }
    guard mayAsk else { throw UnaskedQuestion() }
    say()
    try Consent.ask(question, yes: false)
    conversation.granted.insert(key)
  }
}

/// Work under the lock came to a question that nobody was asked yet.
struct UnaskedQuestion: Error {}

/// What was said and answered while one change was made.
final class Conversation {
  fileprivate var said: Set<String> = []
  fileprivate var granted: Set<String> = []
}
