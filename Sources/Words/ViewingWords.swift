package import Viewing

// MARK: - The pager

extension Words {
  /// Everything the pager says.
  package var pager: PagerTexts {
    PagerTexts(
      keyNames: keyNames, action: action, helpEnding: pagerHelpEnding, hint: pagerHint,
      notice: notice)
  }

  @Sendable private func action(_ action: PagerAction) -> String {
    switch language {
    case .english:
      switch action {
      case .leave: "quit"
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
      case .help: "show the keys"
      }
    case .chinese: chineseAction(action)
    }
  }

  private var pagerHelpEnding: String {
    switch language {
    case .english: "Press any key to continue."
    case .chinese: "按任意键继续。"
    }
  }

  @Sendable private func pagerHint(_ key: (PagerAction) -> String) -> [String] {
    switch language {
    case .english:
      ["\(key(.leave)) quits", ", \(key(.search)) searches", ", \(key(.help)) lists keys"]
    case .chinese: ["\(key(.leave)) 退出", "，\(key(.search)) 搜索", "，\(key(.help)) 显示按键"]
    }
  }

  @Sendable private func notice(_ notice: PagerTexts.Notice) -> String {
    switch language {
    case .english:
      switch notice {
      case .notFound: "not found"
      case .noFurtherMatch: "no more matches"
      case .lastPage: "last page"
      }
    case .chinese:
      switch notice {
      case .notFound: "未找到"
      case .noFurtherMatch: "没有更多匹配项"
      case .lastPage: "最后一页"
      }
    }
  }
}

/// The title of a result in the pager.
package enum PagerTitle: Sendable {
  case candidates, redact, summary, timeline, status, verify
}

extension Words {
  /// The title of a result in the pager.
  package func title(_ title: PagerTitle) -> String {
    switch language {
    case .english:
      switch title {
      case .candidates: "candidates"
      case .redact: "redact"
      case .summary: "summary"
      case .timeline: "timeline"
      case .status: "status"
      case .verify: "verify"
      }
    case .chinese:
      switch title {
      case .candidates: "待定词"
      case .redact: "脱敏"
      case .summary: "摘要"
      case .timeline: "时间线"
      case .status: "状态"
      case .verify: "校验"
      }
    }
  }
}

// MARK: - The review

extension Words {
  /// Everything a review says.
  package var review: ReviewTexts {
    ReviewTexts(
      keyNames: keyNames, action: action, helpEnding: reviewHelpEnding, choice: choice,
      hint: reviewHint, notice: notice, question: question, place: reviewPlace, times: times,
      term: reviewedTerm,
      preview: preview, unusual: unusualCharacters, suggestion: suggestion)
  }

  /// Everything that a review of statements says.
  package var statementReview: ReviewTexts {
    ReviewTexts(
      keyNames: keyNames, action: statementAction, helpEnding: statementHelpEnding, choice: choice,
      hint: reviewHint, notice: statementNotice, question: statementQuestion, place: reviewPlace,
      times: times, term: reviewedTerm,
      preview: preview, unusual: unusualCharacters, suggestion: suggestion)
  }

  @Sendable private func statementAction(_ action: ReviewAction) -> String {
    switch language {
    case .english:
      switch action {
      case .pageDown: "more of the statement"
      case .pageUp: "back in the statement"
      case .finish: "finish, and withhold everything undecided"
      default: self.action(action)
      }
    case .chinese: chineseStatementAction(action)
    }
  }

  private var statementHelpEnding: [String] {
    switch language {
    case .english:
      [
        "Type a number and press Enter to go to it.",
        "What you write is searched for names like everything else.",
      ]
    case .chinese:
      ["输入数字并按 Enter，跳到那一段。", "程序同样会检查你写的文字中有没有名字。"]
    }
  }

  @Sendable private func statementNotice(_ notice: ReviewTexts.Notice) -> String {
    switch language {
    case .english:
      switch notice {
      case .allDecided: "everything is decided: press f to continue to the words"
      default: self.notice(notice)
      }
    case .chinese: chineseStatementNotice(notice)
    }
  }

  @Sendable private func statementQuestion(_ question: ReviewTexts.Question) -> String {
    switch language {
    case .english:
      switch question {
      case .finishing(let open):
        "\(open) undecided will be withheld: f or y finishes, any other key continues"
      default: self.question(question)
      }
    case .chinese: chineseStatementQuestion(question)
    }
  }

  @Sendable private func action(_ action: ReviewAction) -> String {
    switch language {
    case .english:
      switch action {
      case .mask: "mask it: replace it with […]"
      case .pseudonym: "replace it with a pseudonym for this export"
      case .generalise: "replace it with a more general term, such as a season"
      case .allow: "allow it in the places that are shown"
      case .allowAlways: "allow it everywhere in this vault, from now on"
      case .keep: "release it as it is"
      case .withhold: "withhold it"
      case .rewrite: "rewrite it in your own words"
      case .join: "join it with another statement, and rewrite both as one"
      case .acceptSuggestion: "use the same decision as elsewhere"
      case .undo: "undo the last decision"
      case .next: "next"
      case .previous: "previous"
      case .nextOpen: "next undecided"
      case .first: "first"
      case .last: "last"
      case .pageDown: "later occurrences of this term"
      case .pageUp: "earlier occurrences of this term"
      case .finish: "finish, and mask everything undecided"
      case .leave: "quit and write nothing (a summary keeps the decisions)"
      case .suspend: "suspend the program"
      case .help: "show the keys"
      }
    case .chinese: chineseAction(action)
    }
  }

  private var reviewHelpEnding: [String] {
    switch language {
    case .english:
      ["Type a number and press Enter to go to it.", "Known terms cannot be allowed."]
    case .chinese: ["输入数字并按 Enter，跳到那一项。", "已知词不能放行。"]
    }
  }

  @Sendable private func choice(_ choice: ReviewChoice?) -> String {
    switch language {
    case .english:
      switch choice {
      case .mask: "mask"
      case .pseudonym: "pseudonym"
      case .generalise: "generalise"
      case .allow: "allow"
      case .allowAlways: "allow always"
      case .keep: "release"
      case .withhold: "withhold"
      case .rewrite: "rewrite"
      case .join: "join"
      case nil: "undecided"
      }
    case .chinese: chineseChoice(choice)
    }
  }

  @Sendable private func reviewHint(_ key: (ReviewAction) -> String) -> String {
    switch language {
    case .english:
      "\(key(.undo)) undo  \(key(.next)) next  \(key(.help)) help  \(key(.finish)) finish  "
        + "\(key(.leave)) quit"
    case .chinese:
      "\(key(.undo)) 撤销  \(key(.next)) 下一项  \(key(.help)) 帮助  \(key(.finish)) 结束  "
        + "\(key(.leave)) 退出"
    }
  }

  @Sendable private func notice(_ notice: ReviewTexts.Notice) -> String {
    switch language {
    case .english:
      switch notice {
      case .nothingToUndo: "nothing to undo"
      case .noSuchNumber: "nothing here has that number"
      case .noSuchPartner: "there is no other statement with that number"
      case .nothingWritten: "the text is empty: nothing was decided"
      case .unchangedWords: "these are still the words of the notes: nothing was decided"
      case .allDecided: "everything is decided: press f to write the file"
      case .refused(let reason): "not possible here: \(reason)"
      }
    case .chinese: chineseNotice(notice)
    }
  }

  @Sendable private func question(_ question: ReviewTexts.Question) -> String {
    switch language {
    case .english:
      switch question {
      case .number(let typed): "go to number \(typed)"
      case .joining(let typed): "join with number \(typed)"
      case .finishing(let open):
        "undecided terms will be masked (\(open)): f or y finishes, any other key continues"
      case .leaving: "no file will be written: q or y quits, any other key continues"
      case .help: "press any key to continue"
      }
    case .chinese: chineseQuestion(question)
    }
  }

  @Sendable private func reviewPlace(_ number: Int, _ count: Int, _ open: Int) -> String {
    switch language {
    case .english: "\(number) of \(count), \(open) undecided"
    case .chinese: "第 \(number) 项，共 \(count) 项，\(open) 项未决"
    }
  }

  /// In how many places a term stands.
  @Sendable private func times(_ count: Int) -> String {
    switch language {
    case .english: "\(count)x"
    case .chinese: "\(count) 处"
    }
  }

  /// What a choice makes of a term.
  @Sendable private func preview(_ choice: String, _ text: String) -> String {
    switch language {
    case .english: "\(choice): \(text)"
    case .chinese: "\(choice)：\(text)"
    }
  }

  /// The term that is looked at.
  @Sendable private func reviewedTerm(_ term: String, _ reason: String, _ times: String) -> String {
    switch language {
    case .english: "\(term)  (\(reason), \(times))"
    case .chinese: "\(term)（\(reason)，\(times)）"
    }
  }

  @Sendable private func unusualCharacters(_ names: [String]) -> String {
    switch language {
    case .english: "contains " + names.joined(separator: ", ")
    case .chinese: "含有 " + names.joined(separator: "、")
    }
  }

  @Sendable private func suggestion(_ choice: String, _ key: String) -> String {
    switch language {
    case .english: "elsewhere: \(choice) (\(key) does the same)"
    case .chinese: "别处：\(choice)（按 \(key) 照此处理）"
    }
  }
}

// MARK: - Progress

extension Words {
  /// How far long work has come.
  package var progress: ProgressTexts {
    ProgressTexts(part: partDone, left: timeLeft, bytes: bytes)
  }

  @Sendable private func partDone(_ done: String, _ total: String, _ percent: Int) -> String {
    switch language {
    case .english: "\(done) of \(total) (\(percent)%)"
    case .chinese: "\(done) / \(total)（\(percent)%）"
    }
  }

  @Sendable private func timeLeft(_ time: ProgressTexts.Time) -> String {
    switch language {
    case .english:
      switch time {
      case .seconds(let count): "\(count) s left"
      case .minutes(let count): "\(count) min left"
      case .hours(let count): "\(count) h left"
      }
    case .chinese:
      switch time {
      case .seconds(let count): "剩余 \(count) 秒"
      case .minutes(let count): "剩余 \(count) 分钟"
      case .hours(let count): "剩余 \(count) 小时"
      }
    }
  }

  @Sendable private func bytes(_ count: Int) -> String {
    switch language {
    case .english: "\(count) bytes"
    case .chinese: "\(count) 字节"
    }
  }
}
