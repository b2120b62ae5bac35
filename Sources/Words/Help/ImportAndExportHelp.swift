/// The commands that import, export and redact, and those about protected terms.
package enum ImportAndExportCommand: Sendable {
  case `import`
  case export, exportFolder, exportSummary
  case redact
  case protect, protectAdd, protectList, protectRemove
}

/// Their arguments and options.
package enum ImportAndExportOption: Sendable {
  case source, isStrict, asNew, dryRun, encoding
  case folder, confirmed
  case dialogue, audience, format, target, recipients, minimumGroup, keepsOrder, seed, asksAgain,
    language
  case masksUnasked
  case asksNothing, backing, allowsAttributable, preview
  case texts, candidates
  case term, replacement
}

/// How they can be used wrongly.
package enum ImportAndExportMisuse: Sendable {
  case groupBelow(Int)
  case seedWithoutDigits(Int)
  case backingBelow(Int)
  case previewIsWritten
  case encodingUnknown
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: ImportAndExportCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .import:
        CommandHelp(
          abstract:
            "Import a folder of text files, mail, or another program's export, in one commit.",
          discussion: """
            Examples: subrosa import Scripts/sample
            subrosa import inbox.mbox --dry-run

            Reads Markdown and plain text files (.md, .markdown, .txt, .text, .org) and the files \
            they link to, including those from Obsidian, Logseq, Notion, Bear and textbundles; \
            mail (.eml, .mbox); and exports from jrnl, Joplin, Standard Notes, Simplenote, Day \
            One, TiddlyWiki and Google Keep. Without front matter, the title is the file name of a \
            Markdown file or the first line of a plain text file, and each folder becomes a tag.

            A file that cannot be read in its intended format is imported as a plain note, and \
            reported. With --strict, nothing is imported if there are any such files. If \
            you import the same source again, anything unchanged is skipped, and anything changed \
            becomes a new version unless you also changed it in the vault. Anything that could not \
            be preserved is reported. Files with the same problem may be reported on one line.
            """)
      case .export:
        CommandHelp(
          abstract: "Export records in full or as a redacted summary.",
          discussion: """
            Examples: subrosa export folder readable-notes
            subrosa export summary linth --to summary.md
            """)
      case .exportFolder:
        CommandHelp(
          abstract: "Write all records as unencrypted Markdown files.",
          discussion: """
            Example: subrosa export folder readable-notes

            If a hidden compartment is open, its records go in the `hidden` subfolder, and the \
            cover's records go in the `cover` subfolder. You can import each subfolder separately.
            """)
      case .exportSummary:
        CommandHelp(
          abstract: "Write a redacted summary of a dialogue.",
          discussion: """
            Example: subrosa export summary linth --to summary.md

            Includes only paragraphs marked (chatham), (side) or (open); use --audience to include \
            fewer. Replaces the names of people and organisations, and protected terms, with \
            pseudonyms and generic descriptions. Asks on the terminal about statements whose \
            speaker a reader could guess, so that you can rewrite or withhold them, and about \
            everything else that could identify someone. Statements that are left undecided are \
            withheld, and words that are left undecided are masked. Finally, searches the finished \
            text again: if it still contains a name or protected term from your records, no file \
            is written and the exit code is 78. You cannot turn off this check.

            To correct an answer, for example about who the initials JB stand for in the notes, \
            use --ask-again.
            """)
      case .redact:
        CommandHelp(
          abstract: "Redact people's names and protected terms in any text.",
          discussion: """
            Example: subrosa redact minutes.txt > minutes-redacted.txt

            Reads standard input if you do not name a file. If you name several files, writes the \
            redacted text of each in turn, separated by form feeds. Marks such as (private) have \
            no effect here: every paragraph is written. Nothing is written to the vault. With \
            --candidates, prints one line of JSON per file, with the position of each item to \
            redact and the reason for redacting it.
            """)
      case .protect:
        CommandHelp(
          abstract:
            "Protect terms other than people's names, such as the name of a venue or project.",
          discussion: """
            Example: subrosa protect add 'Hotel Seeblick' --as 'a hotel by a lake'

            Like people's names, protected terms never appear in a summary or a redacted text.
            """)
      case .protectAdd:
        CommandHelp(abstract: "Protect a term.", discussion: "Example: subrosa protect add -")
      case .protectList:
        CommandHelp(
          abstract: "List the protected terms.", discussion: "Example: subrosa protect list")
      case .protectRemove:
        CommandHelp(
          abstract: "Stop protecting a term.",
          discussion: "Example: subrosa protect remove 'Hotel Seeblick'")
      }
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: ImportAndExportOption) -> String {
    switch language {
    case .english:
      switch option {
      case .source: "The folder or file to import."
      case .isStrict: "Import nothing if any file cannot be read in its intended format."
      case .asNew: "Import everything as new records, even if the vault already contains it."
      case .dryRun: "Show what would be imported, and change nothing."
      case .encoding:
        "The encoding of text files that are not in UTF-8, such as GB18030 or Windows-1252."
      case .folder: "The folder to create."
      case .confirmed: "Do not ask for confirmation."
      case .dialogue: "The dialogue."
      case .audience: "The marks to include: open, side (side and open) or chatham (all three)."
      case .format: "The format of the summary (default: determined by the file's extension)."
      case .target: "A new file, or an existing folder (default: standard output)."
      case .recipients: "A recipient to name in the vault's record of the release."
      case .minimumGroup:
        "Name the sides only if at least this many people from each side attended."
      case .keepsOrder: "Keep the order of statements within a session."
      case .language:
        "The language of the headings and other text that subrosa adds to the summary: en or zh."
      case .seed: "The seed of an earlier release, to create the same file again."
      case .asksAgain:
        "Ignore earlier decisions, and ask again about everything, including who initials "
          + "stand for."
      case .asksNothing: "Withhold undecided statements and mask undecided terms, without asking."
      case .backing: "Release only what at least this many people said."
      case .allowsAttributable: "Also release statements whose speaker a reader could guess."
      case .preview: "Show what would be released now, and record nothing."
      case .masksUnasked: "Mask every undecided term without asking."
      case .texts: "The text files, in UTF-8."
      case .candidates: "Only list what needs to be redacted."
      case .term: "The term."
      case .replacement: "A generic description to use instead."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: ImportAndExportMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .encodingUnknown:
        "that encoding is not known; use UTF-16LE, UTF-16BE, Windows-1250, Windows-1251, "
          + "Windows-1252, KOI8-R, GB18030, Big5, Shift-JIS, EUC-JP or EUC-KR"
      case .groupBelow(let least): "--k must be at least \(least)"
      case .seedWithoutDigits(let count): "--seed must have \(count) hexadecimal digits"
      case .backingBelow(let least): "--backed must be at least \(least)"
      case .previewIsWritten: "--preview writes no file: leave out --to and --for"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }
}
