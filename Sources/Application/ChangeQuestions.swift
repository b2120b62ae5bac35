package import VaultStore

/// The messages of the work on a change.
///
/// The work may run more than once before its changes count, and it runs while other
/// processes wait for the vault. So its messages are collected, and each is shown once
/// after the lock is released.
package class Notes {
  fileprivate let conversation: Conversation
  fileprivate let front: any FrontEnd
  private var notices: [Notice] = []

  fileprivate init(_ conversation: Conversation, _ front: any FrontEnd) {
    self.conversation = conversation
    self.front = front
  }

  /// For work that asks nothing.
  convenience init(_ front: any FrontEnd) {
    self.init(Conversation(), front)
  }

  /// Adds a message.
  package func add(_ notice: Notice) {
    notices.append(notice)
  }

  /// Says what was not said yet; not to be called while the vault is locked.
  func say() {
    for notice in notices where conversation.said.insert(notice).inserted { front.say(notice) }
  }
}

/// The only way for work on a change to ask a person.
///
/// While the vault is locked for others, it refuses to ask. The lock is released, the work runs
/// once more and asks, and then runs again under the lock, with the answers known. Only
/// `OpenVault` makes one, so nothing that holds the lock can wait for a person.
package final class ChangeQuestions: Notes {
  private let mayAsk: Bool

  /// For work that runs while nobody waits.
  static func asking(_ conversation: Conversation, _ front: any FrontEnd) -> ChangeQuestions {
    ChangeQuestions(conversation, front, mayAsk: true)
  }

  /// For the same work while the vault is locked.
  static func answered(_ conversation: Conversation, _ front: any FrontEnd) -> ChangeQuestions {
    ChangeQuestions(conversation, front, mayAsk: false)
  }

  private init(_ conversation: Conversation, _ front: any FrontEnd, mayAsk: Bool) {
    self.mayAsk = mayAsk
    super.init(conversation, front)
  }

  /// Asks before what cannot be undone; what was asked before is not asked again.
  ///
  /// - Parameters:
  ///   - question: what is to be done.
  ///   - subject: the versions that it is about: of others the answer does not hold.
  ///   - yes: whether it was answered ahead.
  /// - Throws: `ApplicationError.declined`, `.needsYes`; `UnaskedQuestion` while the vault is
  ///   locked.
  package func consent(
    to question: ConsentQuestion, about subject: [VersionID], yes: Bool
  ) throws {
    if yes { return }
    let key = Conversation.Granted(question: question, subject: subject)
    if conversation.granted.contains(key) { return }
    guard mayAsk else { throw UnaskedQuestion() }
    say()
    try front.consent(to: question)
    conversation.granted.insert(key)
  }

  /// Asks which of several records is meant by a name; what was asked before is not asked again.
  ///
  /// - Throws: `ApplicationError.declined`, `.ambiguous`; `UnaskedQuestion` while the vault is
  ///   locked.
  package func choice(
    among candidates: [Catalog.Namesake], for name: String
  ) throws -> Catalog.Namesake {
    let key = Conversation.Choice(name: name, candidates: candidates)
    if let chosen = conversation.chosen[key] { return chosen }
    guard mayAsk else { throw UnaskedQuestion() }
    say()
    let chosen = try front.choice(among: candidates, for: name)
    conversation.chosen[key] = chosen
    return chosen
  }
}

/// Work under the lock came to a question that nobody was asked yet.
struct UnaskedQuestion: Error {}

/// Everything that was said and answered while one change was made.
final class Conversation {
  /// A question that was answered with yes, and what it was about.
  fileprivate struct Granted: Hashable {
    let question: ConsentQuestion
    let subject: [VersionID]
  }

  /// A name that several records may have.
  fileprivate struct Choice: Hashable {
    let name: String
    let candidates: [Catalog.Namesake]
  }

  fileprivate var said: Set<Notice> = []
  fileprivate var granted: Set<Granted> = []
  fileprivate var chosen: [Choice: Catalog.Namesake] = [:]

  /// Nothing was said yet.
  init() {}
}
