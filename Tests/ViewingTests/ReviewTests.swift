import TestSupport
import Testing
import Words

@testable import Terminal
@testable import Viewing

/// The review: keys in, cells out, and what was decided.
@Suite struct ReviewTests {
  private func item(
    _ term: String, reason: String = "name", places: Int = 1, unusual: [String] = [],
    choices: [ReviewChoice] = [.mask, .pseudonym, .generalise, .allow, .allowAlways],
    suggestion: ReviewChoice? = nil,
    standing: ReviewChoice? = nil
  ) -> ReviewItem {
    ReviewItem(
      term: term, reason: reason, unusual: unusual,
      places: (0..<places).map {
        ReviewItem.Place(before: "place \($0): then ", term: term, after: " went on and said so")
      },
      choices: Dictionary(
        uniqueKeysWithValues: choices.map { ($0, "<\(Words(.english).review.choice($0))>") }),
      refusal: "it is a known term", suggestion: suggestion, standing: standing)
  }

  private func screen(_ view: ReviewView, columns: Int = 80, rows: Int = 24) -> TerminalScreen {
    var screen = TerminalScreen(columns: columns, rows: rows)
    _ = screen.feed(("\u{1b}[?7l" + view.screen()).utf8)
    return screen
  }

  private func press(_ view: inout ReviewView, _ keys: String) -> ScreenAction {
    keys.reduce(.nothing) { _, key in view.press(key == "\r" ? .enter : .character(key)) }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func showsTermPlaceAndChoices(_ columns: Int, _ rows: Int) {
    var view = ReviewView(
      [item("Bob", places: 2), item("Ann")], title: "summary", texts: Words(.english).review)
    view.resize(to: TerminalSize(columns: columns, rows: rows))
    let screen = screen(view, columns: columns, rows: rows)
    #expect(screen.lines[0].hasPrefix("summary  1 of 2, 2 undecided"))
    #expect(screen[0, 0].isReverse)
    #expect(screen.lines[1].hasPrefix(">   1 Bob"))
    #expect(screen.lines[1].contains("undecided"))
    #expect(screen.text.contains("place 0: then Bob went on"))
    #expect(screen.lines[rows - 2].hasPrefix("m mask  p pseudonym"))
  }

  @Test func theTermIsSetOffInItsPlace() throws {
    let view = ReviewView([item("王伟")], title: "t", texts: Words(.english).review)
    let screen = screen(view)
    let row = try #require(screen.lines.firstIndex { $0.contains("place 0: then 王伟 went") })
    // Two columns of prefix, then "place 0: then ".
    #expect(!screen[row, 15].isReverse)
    #expect((16..<20).allSatisfy { screen[row, $0].isReverse })
    #expect(!screen[row, 20].isReverse)
    #expect(screen[row, 16].text == "王")
  }

  @Test func decisionsGoToTheNextOpenTerm() {
    var view = ReviewView(
      [item("one"), item("two", standing: .pseudonym), item("three"), item("four")], title: "t",
      texts: Words(.english).review)
    #expect(press(&view, "m") == .redraw)
    #expect(view.state.current == 2)
    _ = press(&view, "g")
    _ = press(&view, "A")
    #expect(view.state.decisions == [.mask, nil, .generalise, .allowAlways])
    #expect(view.state.openCount == 0)
    #expect(screen(view).text.contains("press f to write the file"))
    #expect(press(&view, "f") == .leave)
    #expect(view.isFinished)
  }

  @Test func whatTheRosterNamesCannotBeAllowed() {
    var view = ReviewView(
      [item("Wang", reason: "person", choices: [.mask, .pseudonym], standing: .pseudonym)],
      title: "t", texts: Words(.english).review)
    _ = press(&view, "a")
    #expect(view.state.decisions == [nil])
    #expect(screen(view).text.contains("not possible here: it is a known term"))
    #expect(!screen(view).text.contains("a allow"))
    _ = press(&view, "m")
    #expect(view.state.decisions == [.mask])
  }

  @Test func undoGoesBackToWhereItWas() {
    var view = ReviewView([item("one"), item("two")], title: "t", texts: Words(.english).review)
    _ = press(&view, "map")
    #expect(view.state.decisions == [.mask, .pseudonym])
    _ = press(&view, "u")
    #expect(view.state.decisions == [.mask, .allow])
    _ = press(&view, "uu")
    #expect(view.state.decisions == [nil, nil])
    #expect(view.state.current == 0)
    _ = press(&view, "u")
    #expect(screen(view).text.contains("nothing to undo"))
  }

  @Test func jumpsMovesAndTakesSuggestions() {
    var view = ReviewView(
      (0..<30).map { item("term-\($0)", suggestion: .allow) }, title: "t",
      texts: Words(.english).review)
    _ = press(&view, "27\r")
    #expect(view.state.current == 26)
    #expect(screen(view).text.contains(">  27 term-26"))
    #expect(screen(view).text.contains("elsewhere: allow (Enter does the same)"))
    _ = press(&view, "\r")
    #expect(view.state.decisions[26] == .allow)
    _ = press(&view, "NN")
    #expect(view.state.current == 25)
    _ = view.press(.endKey)
    #expect(view.state.current == 29)
    _ = press(&view, "n")
    #expect(view.state.current == 29)
    _ = view.press(.home)
    #expect(view.state.current == 0)
    _ = press(&view, "4\r")
    for number in ["0", "31", "９９９"] {
      _ = press(&view, number + "\r")
      #expect(view.state.current == 3)
      #expect(screen(view).text.contains("nothing here has that number"), "\(number)")
    }
    _ = press(&view, "n")
    #expect(!screen(view).text.contains("nothing here"))
  }

  @Test func aLetterEndsANumberAndCounts() {
    var view = ReviewView(
      (0..<30).map { item("term-\($0)") }, title: "t", texts: Words(.english).review)
    _ = press(&view, "27m")
    #expect(view.state.decisions[26] == .mask)
    #expect(view.state.current == 27)
    _ = press(&view, "31m")
    #expect(view.state.decisions.compactMap { $0 } == [.mask])
    #expect(screen(view).text.contains("nothing here has that number"))
  }

  @Test func endingAsksWhereSomethingIsOpen() {
    var view = ReviewView([item("one"), item("two")], title: "t", texts: Words(.english).review)
    #expect(press(&view, "f") == .redraw)
    #expect(screen(view).text.contains("undecided terms will be masked (2)"))
    #expect(press(&view, "n") == .redraw)
    #expect(!view.isFinished && view.mode == .deciding)
    #expect(press(&view, "ff") == .leave)
    #expect(view.isFinished)
  }

  @Test func leavingAsksAndFinishesNothing() {
    var view = ReviewView([item("one")], title: "t", texts: Words(.english).review)
    #expect(press(&view, "q") == .redraw)
    #expect(screen(view).text.contains("no file will be written"))
    #expect(press(&view, "x") == .redraw)
    _ = view.press(.control("c"))
    #expect(view.press(.control("c")) == .leave)
    #expect(!view.isFinished)
  }

  @Test func codePointsAndSteeringCharactersAreShown() {
    var view = ReviewView(
      [item("W\u{430}ng\u{200B}\u{1b}[31m", unusual: ["U+0430 CYRILLIC SMALL LETTER A"])],
      title: "t", texts: Words(.english).review)
    view.resize(to: TerminalSize(columns: 80, rows: 24))
    let shown = view.screen()
    #expect(!shown.contains("\u{200B}") && !shown.contains("[31m went"))
    #expect(screen(view).text.contains("contains U+0430 CYRILLIC SMALL LETTER A"))
    #expect(screen(view).text.contains("\\u{200b}\\u{1b}[31m"))
  }

  @Test func morePlacesThanFitAreScrolled() {
    var view = ReviewView([item("one", places: 60)], title: "t", texts: Words(.english).review)
    #expect(screen(view).text.contains("place 0:"))
    #expect(!screen(view).text.contains("place 59:"))
    for _ in 0..<9 { _ = view.press(.pageDown) }
    #expect(screen(view).text.contains("place 59:"))
    _ = view.press(.pageUp)
    #expect(!screen(view).text.contains("place 59:"))
  }

  @Test func helpIsShownUntilAKey() {
    var view = ReviewView([item("one")], title: "t", texts: Words(.english).review)
    _ = press(&view, "?")
    #expect(screen(view).text.contains("undo the last decision"))
    _ = press(&view, "m")
    #expect(view.state.decisions == [nil])
    #expect(screen(view).text.contains("place 0:"))
  }

  @Test func longTermsInChineseKeepTheColumns() {
    let view = ReviewView(
      [item(String(repeating: "清河科技战略研究院", count: 9), reason: "affiliation")], title: "评审",
      texts: Words(.english).review)
    let screen = screen(view)
    #expect(screen.lines[1].contains("…"))
    #expect(screen.lines[1].hasSuffix("undecided"))
    #expect(screen.lines.allSatisfy { $0.count <= 80 })
  }
}

/// The review of statements, which can be written anew.
@Suite struct StatementReviewViewTests {
  private func item(
    _ text: String, standing: ReviewChoice? = nil, written: String? = nil, partner: Int? = nil
  ) -> ReviewItem {
    ReviewItem(
      term: text, reason: "attributable", unusual: [],
      places: [.init(before: "", term: "", after: written ?? text)],
      choices: [.keep: "", .withhold: "", .rewrite: "", .join: ""], refusal: "", suggestion: nil,
      standing: standing, details: ["a reader would guess somebody"], written: written,
      partner: partner)
  }

  private func view(_ items: [ReviewItem]) -> ReviewView {
    ReviewView(items, .statements, title: "t", texts: Words(.english).statementReview)
  }

  private func text(_ view: ReviewView) -> String {
    var screen = TerminalScreen(columns: 80, rows: 24)
    _ = screen.feed(("\u{1b}[?7l" + view.screen()).utf8)
    return screen.text
  }

  private func press(_ view: inout ReviewView, _ keys: String) -> ScreenAction {
    keys.reduce(.nothing) { _, key in view.press(key == "\r" ? .enter : .character(key)) }
  }

  @Test func whatIsKnownAndTheKeysAreShown() {
    let view = view([item("one said so"), item("two", standing: .keep)])
    #expect(text(view).contains("a reader would guess somebody"))
    #expect(text(view).contains("a release  w withhold  e rewrite  j join"))
    #expect(text(view).contains("1 of 2, 1 undecided"))
  }

  @Test func aStatementIsReleasedOrWithheld() {
    var view = view([item("one"), item("two"), item("three")])
    _ = press(&view, "aw")
    #expect(view.state.decisions == [.keep, .withhold, nil])
    // Keys of terms do nothing here.
    _ = press(&view, "mpA")
    #expect(view.state.decisions == [.keep, .withhold, nil])
    #expect(press(&view, "f") == .redraw)
    #expect(text(view).contains("1 undecided will be withheld"))
    #expect(press(&view, "f") == .leave)
    #expect(view.isFinished)
  }

  @Test func writingLeavesTheReviewAndComesBackWithTheWords() {
    var view = view([item("one"), item("two")])
    #expect(press(&view, "e") == .leave)
    #expect(view.takeRequest() == .rewriting(0))
    #expect(view.takeRequest() == nil)
    view.replace(by: item("uno", written: "uno"), .rewriting(0))
    #expect(view.state.decisions == [.rewrite, nil])
    #expect(view.state.items[0].written == "uno")
    #expect(view.state.current == 1)
    _ = press(&view, "u")
    #expect(view.state.decisions == [nil, nil])
    #expect(view.state.items[0].written == nil && view.state.current == 0)
  }

  @Test func whatIsEmptyOrUnchangedIsSaidAndDecidesNothing() {
    var view = view([item("one"), item("two")])
    _ = press(&view, "e")
    view.take(.empty, .rewriting(0))
    #expect(text(view).contains("the text is empty"))
    view.take(.unchanged, .rewriting(0))
    #expect(text(view).contains("still the words of the notes"))
    #expect(view.state.decisions == [nil, nil] && view.state.current == 0)
    _ = press(&view, "n")
    #expect(!text(view).contains("still the words"))
    view.take(.written(item("dos", written: "dos")), .rewriting(1))
    #expect(view.state.decisions == [nil, .rewrite])
  }

  @Test func theLinesOfAStatementAreShownInOne() {
    let shown = text(view([item("one\n\ntwo"), item("three")]))
    #expect(shown.contains("one two") && !shown.contains("\\u{a}"), "\(shown)")
  }

  @Test func joiningAsksForTheOther() {
    var view = view([item("one"), item("two"), item("three")])
    #expect(press(&view, "j") == .redraw)
    #expect(text(view).contains("join with number"))
    #expect(press(&view, "1\r") == .redraw)
    #expect(text(view).contains("no other statement"))
    #expect(press(&view, "j9\r") == .redraw)
    #expect(view.takeRequest() == nil)
    #expect(press(&view, "n") == .redraw)
    // Without a number nothing is joined, least of all the first.
    #expect(press(&view, "j\r") == .redraw)
    #expect(view.takeRequest() == nil)
    #expect(view.mode == .deciding)
    #expect(press(&view, "N") == .redraw)
    #expect(press(&view, "j3\r") == .leave)
    #expect(view.takeRequest() == .joining(0, 2))
    view.replace(by: item("both", written: "both", partner: 2), .joining(0, 2))
    #expect(view.state.decisions == [.join, nil, .join])
    _ = press(&view, "u")
    #expect(view.state.decisions == [nil, nil, nil])
    #expect(press(&view, "j") == .redraw)
    _ = view.press(.escape)
    #expect(view.mode == .deciding)
  }
}

/// The list of keys and what keys do come from one table.
@Suite struct ReviewKeysTests {
  @Test(arguments: [30, 8]) func theHelpShowsEveryKeyAndComesBack(_ rows: Int) {
    let subjects = [
      (Review.Subject.terms, Review.keys, Words(.english).review),
      (.statements, Review.statementKeys, Words(.english).statementReview),
    ]
    var known: Set<ReviewAction> = []
    for (subject, keys, texts) in subjects {
      var view = ReviewView([], subject, title: "t", texts: texts)
      view.resize(to: TerminalSize(columns: 80, rows: rows))
      _ = view.press(.character("?"))
      var help = ""
      while view.mode != .deciding {
        help += view.screen()
        _ = view.press(.enter)
      }
      for action in ReviewAction.allCases {
        let names = keys.keys(of: action).map { Words(.english).keyNames.name(of: $0) }
        guard !names.isEmpty else { continue }
        known.insert(action)
        #expect(help.contains(names.joined(separator: ", ")), "\(action)")
        #expect(help.contains(texts.action(action)), "\(action)")
      }
    }
    #expect(known.count == ReviewAction.allCases.count)
  }
}
