internal import Terminal

/// What a review shows and how keys change it; draws, but touches no terminal.
struct ReviewView {
  enum Mode: Equatable {
    case deciding
    /// The number being typed.
    case jumping(String)
    /// The number of the item to join with, being typed.
    case joining(String)
    /// The list of keys, from a row on.
    case help(Int)
    /// Asked whether to end with so many terms undecided.
    case finishing
    /// Asked whether to leave without a file.
    case leaving
  }

  let title: String
  let texts: ReviewTexts
  let subject: Review.Subject
  private(set) var state: ReviewState
  private(set) var mode = Mode.deciding
  /// Whether the person ended it with a file.
  private(set) var isFinished = false
  private(set) var notice = ""
  /// The first row of the places that is shown.
  private(set) var top = 0
  /// What the person wants to write; the review is left for that.
  private var request: Review.Request?
  var size = TerminalSize.standard

  /// A review at its beginning.
  init(
    _ items: [ReviewItem], _ subject: Review.Subject = .terms, title: String, texts: ReviewTexts,
    notice: String = ""
  ) {
    self.subject = subject
    self.title = SafeText.line(title)
    self.texts = texts
    self.notice = SafeText.line(notice)
    state = ReviewState(items)
  }

  /// What the person wants to write, once.
  mutating func takeRequest() -> Review.Request? {
    defer { request = nil }
    return request
  }

  /// Takes over what came of writing, or says why nothing did.
  mutating func take(_ writing: Review.Writing, _ request: Review.Request) {
    switch writing {
    case .written(let item): replace(by: item, request)
    case .cancelled: break
    case .empty: notice = texts.notice(.nothingWritten)
    case .unchanged: notice = texts.notice(.unchangedWords)
    }
  }

  /// Takes over what the person wrote.
  mutating func replace(by item: ReviewItem, _ request: Review.Request) {
    state.replace(by: item, request)
    top = 0
    if state.openCount == 0 { notice = texts.notice(.allDecided) }
  }
}

extension ReviewView: ScreenView {
  mutating func resize(to size: TerminalSize) {
    self.size = size
    scroll(by: 0)
  }

  mutating func press(_ key: Key) -> ScreenAction {
    notice = ""
    let key = key.narrow
    if key == .control("z") { return .suspend }
    if key == .end { return .leave }
    switch mode {
    case .deciding: return decide(key)
    case .jumping(let typed):
      // `2w` is number 2, withheld: the letter ends the number, and must not be lost.
      if case .character(let character) = key, !character.isNumber {
        _ = type(.enter, typed, { .jumping($0) }) { $0.jump(to: $1) }
        return notice.isEmpty ? decide(key) : .redraw
      }
      return type(key, typed, { .jumping($0) }) { $0.jump(to: $1) }
    case .joining(let typed): return type(key, typed, { .joining($0) }) { $0.join(with: $1) }
    case .help(let first):
      let next = first + helpHeight
      mode = next < help.count ? .help(next) : .deciding
      return .redraw
    case .finishing:
      isFinished = key.isYes || key == .character("f")
      mode = .deciding
      return isFinished ? .leave : .redraw
    case .leaving:
      mode = .deciding
      return key.isYes || key == .character("q") || key == .control("c") ? .leave : .redraw
    }
  }

  private mutating func decide(_ key: Key) -> ScreenAction {
    if case .character(let character) = key, character.isASCII, character.isNumber {
      mode = .jumping(String(character))
      return .redraw
    }
    guard let action = Review.keys(for: subject).action(of: key) else { return .nothing }
    switch action {
    case .rewrite:
      guard state.items.indices.contains(state.current) else { return .nothing }
      request = .rewriting(state.current)
      return .leave
    case .join: mode = .joining("")
    case .mask, .pseudonym, .generalise, .allow, .allowAlways, .keep, .withhold:
      if let choice = action.choice { take(choice) }
    case .next: move(to: state.current + 1)
    case .previous: move(to: state.current - 1)
    case .nextOpen:
      state.goToOpen()
      top = 0
    case .first: move(to: 0)
    case .last: move(to: state.items.count - 1)
    case .pageDown: scroll(by: placesHeight)
    case .pageUp: scroll(by: -placesHeight)
    case .undo:
      if !state.undo() { notice = texts.notice(.nothingToUndo) }
      top = 0
    case .acceptSuggestion: acceptSuggestion()
    case .help: mode = .help(0)
    case .finish: return finish()
    case .leave: mode = .leaving
    case .suspend: return .suspend
    }
    return .redraw
  }

  private mutating func take(_ choice: ReviewChoice) {
    guard state.items.indices.contains(state.current) else { return }
    let item = state.items[state.current]
    if state.decide(choice) {
      top = 0
      if state.openCount == 0 { notice = texts.notice(.allDecided) }
    } else {
      notice = SafeText.line(texts.notice(.refused(item.refusal)))
    }
  }

  private mutating func acceptSuggestion() {
    guard state.items.indices.contains(state.current),
      let suggestion = state.items[state.current].suggestion
    else {
      move(to: state.current + 1)
      return
    }
    take(suggestion)
  }

  private mutating func finish() -> ScreenAction {
    if state.openCount > 0 {
      mode = .finishing
      return .redraw
    }
    isFinished = true
    return .leave
  }

  /// Takes a key of a number that is typed; Enter ends it.
  ///
  /// - Parameters:
  ///   - going: the mode in which more of it is typed.
  ///   - done: what the number is for; it counts from 0.
  private mutating func type(
    _ key: Key, _ typed: String, _ going: (String) -> Mode, done: (inout Self, Int) -> Void
  ) -> ScreenAction {
    switch key {
    case .escape, .control("c"): mode = .deciding
    case .backspace: mode = typed.count > 1 ? going(String(typed.dropLast())) : .deciding
    case .enter:
      mode = .deciding
      guard let number = Int(typed) else { break }
      done(&self, number - 1)
      if request != nil { return .leave }
    case .character(let character):
      guard character.isASCII, character.isNumber, typed.count < 9 else { return .nothing }
      mode = going(typed + String(character))
    default: return .nothing
    }
    return .redraw
  }

  private mutating func jump(to index: Int) {
    guard state.items.indices.contains(index) else {
      notice = texts.notice(.noSuchNumber)
      return
    }
    move(to: index)
  }

  private mutating func join(with other: Int) {
    guard state.items.indices.contains(other), other != state.current else {
      notice = texts.notice(.noSuchPartner)
      return
    }
    request = .joining(state.current, other)
  }

  private mutating func move(to index: Int) {
    state.go(to: index)
    top = 0
  }

  private mutating func scroll(by rows: Int) {
    top = min(max(top + rows, 0), max(placeRows.count - placesHeight, 0))
  }
}
