/// The commands about several copies of a vault.
package enum MergeCommand: Sendable {
  case merge, conflicts, resolve, travel
}

/// Their arguments and options.
package enum MergeOption: Sendable {
  case mergedFiles
  case conflict, usedVersion
  case travelFile, takenRecords, takenDialogue, takenTag, takenQuery
}

/// How they can be used wrongly.
package enum MergeMisuse: Sendable {
  case choosesNothing
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: MergeCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .merge:
        CommandHelp(
          abstract: "Merge other copies of the vault into this one.",
          discussion: """
            Examples: subrosa merge 'notes (conflicted copy).vault'
            subrosa merge laptop.vault backup.vault

            Looks in the covers of the other files and copies every version that your vault lacks. \
            The other files can be conflict copies from a synchronised folder, copies on another \
            computer, backups or travel vaults. Asks for the passphrase of a file only if yours \
            does not open the file. The other files are not changed. A record that was changed in \
            both copies keeps both versions; `subrosa conflicts` lists such records. Merges the \
            cover and, in an interactive session, also the open hidden compartment if its \
            passphrase opens it in the other file too. Other hidden compartments are not merged, \
            so keep the other file if it might contain one.
            """)
      case .conflicts:
        CommandHelp(
          abstract: "List records with conflicting versions.",
          discussion: """
            Example: subrosa conflicts

            A record has conflicting versions if it was changed in two copies of the vault. Run \
            `subrosa resolve REF` to compare the versions and choose one. Also lists slugs that \
            several records share.
            """)
      case .resolve:
        CommandHelp(
          abstract: "Compare the conflicting versions of a record and choose one.",
          discussion: """
            Examples: subrosa resolve the-clock
            subrosa resolve the-clock --use 3f2a910c

            Shows the conflicting versions and how they differ. You can keep one of them, or edit \
            a text that contains all of them. The others stay in the history. If the record was \
            removed in one of the versions, you can also choose to remove it. Without a terminal, \
            pass --use with the first digits of a version's id, as listed by `subrosa conflicts`.
            """)
      case .travel:
        CommandHelp(
          abstract: "Create a travel vault that contains only the records you choose.",
          discussion: """
            Examples: subrosa travel trip.vault --dialogue linth
            subrosa travel trip.vault the-clock luo-jingyi --tag summit

            The new vault has its own passphrase and no history. It contains the newest versions \
            of the records you choose, with their attachments. A record that a chosen record \
            refers to is left out, and listed, unless you choose it too. When you get back, run \
            `subrosa merge trip.vault` to merge your changes into the original vault.
            """)
      }
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: MergeOption) -> String {
    switch language {
    case .english:
      switch option {
      case .mergedFiles: "The other files."
      case .conflict: "The record."
      case .usedVersion: "Keep the version whose id starts with these digits."
      case .travelFile: "The vault to create."
      case .takenRecords: "A record to include."
      case .takenDialogue: "A dialogue to include, with the records that belong to it."
      case .takenTag: "Include all records with this tag."
      case .takenQuery: "Include all records that match this search."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: MergeMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .choosesNothing:
        "choose records with a REF, --dialogue, --tag or --search; nothing was written"
      }
    case .chinese:
      switch misuse {
      case .choosesNothing: "用 REF、--dialogue、--tag 或 --search 选定记录；未写入任何内容"
      }
    }
  }
}
