package import Application
package import Hardening
package import Records
package import Search
package import SystemPackage
package import Terminal
import TextEncodings

// What is wrong with a text, a search, the terminal or the system. No word of a record or of what
// was typed is repeated: messages stay in the terminal's scrollback.

extension Words {
  /// What is wrong with a text form, as a part of a sentence.
  package func reason(_ error: TextFormError) -> String {
    switch language {
    case .english: englishReason(error)
    case .chinese: chineseReason(error)
    }
  }

  /// The same as an error.
  package func text(_ error: TextFormError) -> ErrorText {
    let hint: String? =
      if case .invalidValue(let key, _) = error { expectation(key) } else { nil }
    return switch language {
    case .english: ErrorText(englishReason(error) + "; nothing was saved", hint: hint)
    case .chinese: ErrorText(chineseReason(error) + "；未保存任何内容", hint: hint)
    }
  }

  /// What to write into a field.
  package func expectation(_ key: FieldKey) -> String {
    switch language {
    case .english: englishExpectation(key)
    case .chinese: chineseExpectation(key)
    }
  }

  /// What is wrong with a record's stored fields.
  package func text(_ error: MetadataError) -> ErrorText {
    switch language {
    case .english: ErrorText("a record's fields cannot be read")
    case .chinese: ErrorText("有一条记录的字段无法读取")
    }
  }

  /// What is wrong with a journal, as a part of a sentence.
  package func reason(_ error: JournalError) -> String {
    switch language {
    case .english: englishReason(error)
    case .chinese: chineseReason(error)
    }
  }

  /// Why a file is not imported, as a part of a sentence.
  package func reason(_ reason: ImportRefusal.Reason) -> String {
    switch language {
    case .english:
      switch reason {
      case .unreadable: "cannot be read"
      case .text(let error): self.reason(error)
      case .encoding(let guess): englishEncoding(guess)
      case .journal(let error): self.reason(error)
      case .needsConversion(let file): englishConversion(file)
      case .formatUnknown:
        "not a text file, folder or export that subrosa can read "
          + "(`subrosa attach` stores any file)"
      case .sameSlug: "another file in the folder has the same slug"
      case .slugTaken: "a record in the vault already has the same slug"
      case .kindNotShared: "this kind of record cannot be shared"
      }
    case .chinese: chineseReason(reason)
    }
  }

  /// What a reference has to lead to, as a part of a sentence.
  package func name(_ wanted: WantedRecord) -> String {
    switch language {
    case .english:
      switch wanted {
      case .dialogue: "a dialogue"
      case .outcome: "an outcome"
      case .text: "a text record"
      case .personWithSlug: "a person with a slug"
      case .session: "a session"
      case .dialogueOrSession: "a dialogue or a session"
      case .dialogueOrPerson: "a dialogue or a person"
      }
    case .chinese: chineseName(wanted)
    }
  }

  /// What is wrong with a search.
  package func text(_ error: QueryError) -> ErrorText {
    switch language {
    case .english:
      ErrorText(
        englishMessage(error),
        hint: "run `subrosa search --help` to see how to write a search")
    case .chinese:
      ErrorText(chineseMessage(error), hint: "运行 `subrosa search --help` 查看搜索的写法")
    }
  }

  /// Why keys cannot be kept for a login, as a part of a sentence.
  package func reason(_ error: KeyringError) -> String {
    switch language {
    case .english: englishReason(error)
    case .chinese: chineseReason(error)
    }
  }

  /// What is wrong with the terminal, or what was typed at it.
  ///
  /// - Parameter hasSaved: whether something was saved before.
  package func text(_ error: TerminalError, hasSaved: Bool) -> ErrorText {
    switch language {
    case .english: englishText(error, hasSaved: hasSaved)
    case .chinese: chineseText(error, hasSaved: hasSaved)
    }
  }

  /// What is wrong with a command line: the argument parser's own words, in the form of ours.
  ///
  /// - Parameters:
  ///   - message: what the parser says.
  ///   - pointer: where its help stands.
  package func text(usage message: String, pointer: String?) -> ErrorText {
    switch language {
    case .english: englishText(usage: message, pointer: pointer)
    case .chinese: chineseText(usage: message, pointer: pointer)
    }
  }

  /// What the system refused, if that is known.
  package func text(_ error: Errno?) -> ErrorText {
    switch language {
    case .english: ErrorText("reading or writing failed" + (error.map { ": \($0)" } ?? ""))
    case .chinese: ErrorText("读写失败" + (error.map { "：\(chineseCause($0))" } ?? ""))
    }
  }

  private func englishText(usage message: String, pointer: String?) -> ErrorText {
    func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    var text = lowered(message.split(separator: "\n").first.map(String.init) ?? message)
    // "The value … is invalid. Please provide one of 'a', 'b' and 'c'."
    if let choice = text.ranges(of: ". Please provide one of '").last {
      let values = text[choice.upperBound...].replacing("' and '", with: "' or '")
      text = "\(text[..<choice.lowerBound]); use '\(values.dropLast())"
    }
    return ErrorText(text, hint: pointer.map { lowered($0).replacing("'", with: "`") })
  }

  private func englishReason(_ error: TextFormError) -> String {
    func at(_ place: TextPosition) -> String { "line \(place.line), column \(place.column)" }
    return switch error {
    case .notUTF8(let offset): "invalid UTF-8 at byte \(offset)"
    case .frontMatterTooLong: "the front matter is longer than 4 MiB"
    case .unclosedFrontMatter: "the front matter has no closing ---"
    case .kindMissing: "the front matter has no `kind`"
    case .unknownKind(let place): "unknown kind on line \(place.line)"
    case .wrongShape(let key, _, let place):
      "`\(key.rawValue)` has the wrong format on line \(place.line)"
    case .invalidValue(let key, let place):
      "`\(key.rawValue)` has an invalid value on line \(place.line)"
    case .invalidYAML(let place): "the front matter is not valid YAML (\(at(place)))"
    case .controlCharacter(let place):
      "the front matter contains a control character (\(at(place)))"
    case .notAMapping: "the front matter does not consist of `key: value` lines"
    case .keyNotText(let place): "a key in the front matter is not text (\(at(place)))"
    case .keyTooLong(let place): "a key on line \(place.line) is longer than 128 characters"
    case .duplicateKey(let place): "a key appears twice, first on line \(place.line)"
    case .anchorOrAlias(let place): "a value that begins with & or * needs quotes (\(at(place)))"
    case .typeTag(let place): "a value that begins with ! needs quotes (\(at(place)))"
    case .tooDeep(let place):
      "the front matter is nested more than 32 levels deep (line \(place.line))"
    }
  }

  private func englishExpectation(_ key: FieldKey) -> String {
    switch key {
    case .type: "use track2 or scientific"
    case .rule, .marking: "use private, chatham, side or open"
    case .vision: "write a part of the vision as 'id=…,text=…'"
    case .agenda: "write an agenda item as 'item=…,serves=…'"
    case .influence: "write `influence` as 'policy=…,body=…,strength=…,evidence=…'"
    case .standing: "write `standing` as 'party=…,level=…,evidence=…'"
    case .groups: "write `groups` as 'group=…,members=…'"
    case .acceptance: "write `acceptance` as 'party=…,of=…,level=…,evidence=…,date=…'"
    case .invitations: "write `invitations` as 'person=…,state=…', or use `subrosa invite`"
    case .climate: "write `climate` as 'facilitator=…,much=…,some=…,few=…,interrupted=…,helped=…'"
    case .trust: "write `trust` as 'parties=…,level=…,facilitator=…'"
    case .promises: "write `promises` as 'person=…,text=…,until=…'"
    case .keys: "write `keys` as 'key=…,person=…,party=…'"
    case .perspective: "write `perspective` as 'on=…,policy=…,scale=…,strength=…,text=…'"
    case .constraints: "write `constraints` as 'text=…,on=…,until=…'"
    case .state:
      "see `subrosa help add` for the states; use `outcome agree` to mark a text as agreed"
    case .pathway: "write a step as 'carrier=…,to=…,by=…,state=…'"
    case .dialogue, .session, .people, .attendees, .facilitators, .apart:
      "use a record's slug; run `subrosa list` to see the slugs"
    case .slug: "use letters and digits, separated by single -, _ or . characters"
    case .name: "a person needs a `name`, or a `native` name in its original script"
    case _ where FieldKey.dates.contains(key):
      "write a date as 2026-03-14, 2026-03 or 2026, or in words such as tomorrow or next Friday"
    default: "see `subrosa help add`"
    }
  }

  private func englishReason(_ error: JournalError) -> String {
    switch error {
    case .notJSON: "not valid JSON"
    case .notAJournal: "not the output of `jrnl --format json`"
    case .entryMalformed(let number): "entry \(number) is not in jrnl's format"
    }
  }

  private func englishMessage(_ error: QueryError) -> String {
    switch error {
    case .empty: "the search is empty"
    case .unknownFilter:
      "the search contains an unknown filter; "
        + "put quotation marks around a word that contains a colon"
    case .missingValue(let filter, _):
      "the search is invalid: `\(filter.rawValue):` needs a value directly after the colon"
    case .badDate:
      "the search contains an invalid date; "
        + "write dates in the form 2026, 2026-03 or 2026-03-14, or use words such as yesterday or "
        + "\"last month\""
    case .cannotExclude(let filter, _):
      "the search is invalid: `-\(filter.rawValue):` is not allowed; use the opposite filter"
    case .unclosedQuote: "the search is invalid: a closing quotation mark is missing"
    case .nothingToMatch: "the search is invalid: a word has no letters or digits"
    case .termTooLong: "the search is invalid: a word or phrase is too long"
    }
  }

  private func englishReason(_ error: KeyringError) -> String {
    switch error {
    case .noLoginKeyring: "this login session has no kernel keyring"
    case .refused(let error): "the kernel refused to keep the keys: \(error)"
    }
  }

  private func englishText(_ error: TerminalError, hasSaved: Bool) -> ErrorText {
    switch error {
    case .noTerminal:
      ErrorText(
        "no terminal is available for prompts",
        hint: "use --passphrase-fd N for passphrases and --yes for questions")
    case .interrupted:
      ErrorText(
        "stopped; " + (hasSaved ? "everything saved so far is kept" : "nothing was changed"))
    case .idle:
      ErrorText("no key was pressed for some time, so the interactive session was locked")
    case .endOfInput:
      ErrorText(
        "no answer; " + (hasSaved ? "everything saved so far is kept" : "nothing was changed"))
    case .tooLong(let limit): ErrorText("a line is longer than \(limit) bytes")
    case .notUTF8: ErrorText("a passphrase is not valid UTF-8")
    case .noLineLeft:
      ErrorText(
        "--passphrase-fd provides too few lines",
        hint: "write each passphrase on its own line, in the order of the prompts")
    case .answersDiffer: ErrorText("the two answers do not match; nothing was changed")
    case .outOfMemory: ErrorText("not enough memory to hold a secret")
    case .inputOutput(let error): ErrorText("reading or writing failed: \(error)")
    }
  }
}
