internal import Terminal

/// What a review shows and how keys change it; draws, but touches no terminal.
struct ReviewView {
  enum Mode: Equatable {
    case deciding
    /// The number being typed.
    case jumping(String)
    /// The list of keys, from a row on.
    case help(Int)
    /// Asked whether to end with so many terms undecided.
    case finishing
    /// Asked whether to leave without a file.
    case leaving
  }

  let title: String
  let texts: ReviewTexts
  private(set) var state: ReviewState
  private(set) var mode = Mode.deciding
  /// Whether the person ended it with a file.
  private(set) var isFinished = false
  private(set) var notice = ""
  /// The first row of the places that is shown.
  private(set) var top = 0
  var size = TerminalSize.standard

  /// A review at its beginning.
  init(_ items: [ReviewItem], title: String, texts: ReviewTexts, notice: String = "") {
    self.title = SafeText.line(title)
    self.texts = texts
    self.notice = SafeText.line(notice)
    state = ReviewState(items)
  }
}

extension ReviewView: ScreenView {
  mutating func resize(to size: TerminalSize) {
    self.size = size
    scroll(by: 0)
  }

  mutating func press(_ key: Key) -> ScreenAction {
    notice = ""
    if key == .control("z") { return .suspend }
    if key == .end { return .leave }
    switch mode {
    case .deciding: return decide(key)
    case .jumping(let typed): return jump(key, typed)
    case .help(let first):
      let next = first + helpHeight
      mode = next < help.count ? .help(next) : .deciding
      return .redraw
    case .finishing:
      isFinished = key == .character("y") || key == .character("f")
      mode = .deciding
      return isFinished ? .leave : .redraw
    case .leaving:
      mode = .deciding
      return key == .character("y") || key == .character("q") || key == .control("c")
        ? .leave : .redraw
    }
  }

  private mutating func decide(_ key: Key) -> ScreenAction {
    if case .character(let character) = key, character.isASCII, character.isNumber {
      mode = .jumping(String(character))
      return .redraw
    }
    guard let action = Review.keys.action(of: key) else { return .nothing }
    switch action {
    case .mask, .pseudonym, .generalise, .allow, .allowAlways:
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

  private mutating func jump(_ key: Key, _ typed: String) -> ScreenAction {
    switch key {
    case .escape, .control("c"): mode = .deciding
    case .backspace: mode = typed.count > 1 ? .jumping(String(typed.dropLast())) : .deciding
    case .enter:
      mode = .deciding
      move(to: (Int(typed) ?? 1) - 1)
    case .character(let character):
      guard character.isASCII, character.isNumber, typed.count < 9 else { return .nothing }
      mode = .jumping(typed + String(character))
    default: return .nothing
    }
    return .redraw
  }

  private mutating func move(to index: Int) {
    state.go(to: index)
    top = 0
  }

  private mutating func scroll(by rows: Int) {
    top = min(max(top + rows, 0), max(placeRows.count - placesHeight, 0))
  }
}
