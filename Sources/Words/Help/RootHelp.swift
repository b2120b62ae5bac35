/// The options that every command takes.
package enum GlobalOption: Sendable {
  case vault, keyfile, passphraseDescriptor, withShares, format, plain, target, language
}

/// What is wrong with global options.
package enum GlobalMisuse: Sendable {
  /// `--in cover` outside of a session.
  case targetNeedsSession
  /// `--passphrase-fd` names a terminal, which would show what is typed.
  case passphrasesOnTerminal
  /// `--language` within a session, which speaks one language from its beginning.
  case languageInSession
}

/// The options of commands that open an editor.
package enum EditorOption: Sendable {
  case editor, unsafeEditor
}

extension Words {
  /// What the help says about the program as a whole.
  package var programHelp: CommandHelp {
    switch language {
    case .english:
      CommandHelp(
        abstract: "An encrypted offline vault for confidential dialogue records.",
        discussion: """
          Examples: subrosa --vault notes.vault init
          echo 'Text' | subrosa --vault notes.vault add note --title 'First day'
          subrosa --vault notes.vault search 'notice who:luo-jingyi'

          A REF is a slug, the first digits of an id, or a whole title or name. Read-only commands \
          also accept part of a title or name. Pass - to be prompted for a value. `subrosa \
          --generate-completion-script bash` (or zsh or fish) prints a script that completes \
          commands and options.
          """)
    case .chinese: chineseProgramHelp
    }
  }

  /// What `--version` prints.
  ///
  /// - Parameters:
  ///   - version: the version of the program.
  ///   - commit: the commit that it was built from; nil where the build was not told.
  ///   - format: the newest version of the vault format that it reads, and which it writes.
  package func version(_ version: String, commit: String?, format: Int) -> String {
    switch language {
    case .english:
      "subrosa \(version), \(commit.map { "commit \($0)" } ?? "no commit recorded"), "
        + "vault format \(format)"
    case .chinese:
      "subrosa \(version)，\(commit.map { "源代码提交 \($0)" } ?? "未记录源代码提交")，"
        + "保险库格式 \(format)"
    }
  }

  /// What the help says about a global option.
  package func help(_ option: GlobalOption) -> String {
    switch language {
    case .english:
      switch option {
      case .vault: "The vault file (default: $SUBROSA_VAULT)."
      case .keyfile: "The keyfile to use with the passphrase."
      case .passphraseDescriptor: "Read passphrases from this file descriptor, one per line."
      case .withShares: "Unlock with shares (see `custody`) instead of a passphrase."
      case .format: "The output format: text or json."
      case .plain:
        "Write plain text without a pager, editor or charts, for screen readers and logs."
      case .target: "In an interactive session, apply the change to the cover."
      case .language: "The language: en or zh (default: $SUBROSA_LANGUAGE, then the locale)."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// What is wrong with global options.
  package func refusal(_ misuse: GlobalMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .targetNeedsSession:
        "`--in cover` works only in an interactive session (`subrosa open`)"
      case .passphrasesOnTerminal:
        "--passphrase-fd cannot read from a terminal; leave it out to be prompted there"
      case .languageInSession:
        "--language has no effect in a session; use it with `subrosa open`"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }

  /// What the help says about an option that chooses an editor.
  package func help(_ option: EditorOption) -> String {
    switch language {
    case .english:
      switch option {
      case .editor: "Use $VISUAL or $EDITOR (vim, nvim or nano) on a file in memory."
      case .unsafeEditor: "Use $VISUAL or $EDITOR even if it might leave traces on disk."
      }
    case .chinese: chineseHelp(option)
    }
  }
}
