package import Viewing

extension PagerTexts {
  /// The pager in English.
  package static let english = PagerTexts(
    keyNames: .english,
    action: { action in
      switch action {
      case .leave: "leave"
      case .search: "search"
      case .findNext: "next match"
      case .findPrevious: "previous match"
      case .lineDown: "one line down"
      case .lineUp: "one line up"
      case .pageDown: "page down"
      case .pageUp: "page up"
      case .halfPageDown: "half a page down"
      case .halfPageUp: "half a page up"
      case .start: "start of the text"
      case .end: "end of the text"
      case .suspend: "suspend the program"
      case .help: "these keys"
      }
    },
    helpEnding: "Press any key to continue.",
    hint: { key in "\(key(.leave)) leaves, \(key(.search)) searches, \(key(.help)) keys" },
    notice: { notice in
      switch notice {
      case .notFound: "not found"
      case .noFurtherMatch: "no further match"
      case .lastPage: "last page"
      }
    })
}

extension ReviewTexts {
  /// The review in English.
  package static let english = ReviewTexts(
    keyNames: .english,
    action: { action in
      switch action {
      case .mask: "mask it: it becomes a block that tells nothing"
      case .pseudonym: "a pseudonym of this export"
      case .generalise: "a general word: a season, a region, an institution"
      case .allow: "allow it in these places"
      case .allowAlways: "allow it everywhere in this vault, from now on"
      case .acceptSuggestion: "what was decided about it elsewhere"
      case .undo: "take the last decision back"
      case .next: "next"
      case .previous: "previous"
      case .nextOpen: "next undecided"
      case .first: "first"
      case .last: "last"
      case .pageDown: "more places of this term"
      case .pageUp: "earlier places of this term"
      case .finish: "finish: what is undecided is masked"
      case .leave: "leave: no file; what was decided is kept"
      case .suspend: "suspend the program"
      case .help: "these keys"
      }
    },
    helpEnding: [
      "Type a number and press Enter to go to it.", "What the roster names cannot be allowed.",
    ],
    choice: { choice in
      switch choice {
      case .mask: "mask"
      case .pseudonym: "pseudonym"
      case .generalise: "generalise"
      case .allow: "allow"
      case .allowAlways: "allow always"
      case nil: "undecided"
      }
    },
    hint: { key in
      "\(key(.undo)) undo  \(key(.next)) next  \(key(.help)) help  \(key(.finish)) finish  "
        + "\(key(.leave)) leave"
    },
    notice: { notice in
      switch notice {
      case .nothingToUndo: "nothing to take back"
      case .allDecided: "all are decided: f writes the file"
      case .refused(let reason): "not to be had here: \(reason)"
      }
    },
    question: { question in
      switch question {
      case .number(let typed): "go to number \(typed)"
      case .finishing(let open):
        "\(open) undecided will be masked: f or y finishes, any other key goes on"
      case .leaving: "no file will be written: q or y leaves, any other key goes on"
      case .help: "any key goes on"
      }
    },
    place: { number, count, open in "\(number) of \(count), \(open) undecided" },
    unusual: { "holds " + $0.joined(separator: ", ") },
    suggestion: { choice, key in "elsewhere: \(choice) (\(key) does the same)" })
}

extension ProgressTexts {
  /// How far long work has come, in English.
  package static let english = ProgressTexts(
    part: { done, total, percent in "\(done) of \(total) (\(percent) %)" },
    left: { "\($0) left" }, bytes: { "\($0) bytes" })
}
