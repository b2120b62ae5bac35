/// The commands about shares of a vault.
package enum CustodyCommand: Sendable {
  case custody, split, combine, check, list
}

/// Their options.
package enum CustodyOption: Sendable {
  case threshold, shares, group, groupsNeeded, only, printed
}

/// How they can be used wrongly.
package enum CustodyMisuse: Sendable {
  case noGroup, groupsAndShares, groupsNeededAlone, sameGroup, groupSize
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: CustodyCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .custody:
        CommandHelp(
          abstract: "Divide a secret so that several people can open the vault together.",
          discussion: """
            Examples: subrosa custody split --threshold 2 --shares 3
            subrosa open --with-shares

            Each person holds a share: 33 words on paper, in the standard SLIP-39 format. \
            You choose how many shares together open the cover; any fewer reveal nothing.
            """)
      case .split:
        CommandHelp(
          abstract: "Make shares of a new secret that opens the vault (reseals the vault).",
          discussion: """
            Examples: subrosa custody split --threshold 2 --shares 3
            subrosa custody split --group 'Side A:2/3' --group 'Side B:2/3' --only

            Asks who holds each share, shows each share once, and asks for three of its words. If \
            there are several groups, each must provide the number of shares that you chose for \
            it, unless you pass --groups-needed. The passphrases that you enter still open the \
            vault.

            With --only, passphrases no longer open the vault, so nobody can open it without the \
            required shares. To check the shares, you must type in enough of them to open the new \
            vault file before it replaces the old one. With --print, the shares are printed \
            instead of shown: subrosa custody split --threshold 2 --shares 3 --print | lpr
            """)
      case .combine:
        CommandHelp(
          abstract: "Use shares to set a new passphrase (reseals the vault).",
          discussion: """
            Example: subrosa custody combine

            Asks for enough shares to open the vault, for any other passphrases to keep, and for \
            the new passphrase. The shares still open the vault, unless you pass --drop-custody. \
            To open the vault with shares without changing a passphrase, use `subrosa open \
            --with-shares`.
            """)
      case .check:
        CommandHelp(
          abstract: "Check one share, without a vault.",
          discussion: """
            Example: subrosa custody check

            Asks for a share and says whether its words are right, which set and group it belongs \
            to, and how many shares are needed. Opens nothing and writes nothing.
            """)
      case .list:
        CommandHelp(
          abstract: "Show who holds the shares of the vault.",
          discussion: "Example: subrosa custody list")
      }
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an option.
  package func help(_ option: CustodyOption) -> String {
    switch language {
    case .english:
      switch option {
      case .threshold: "How many shares are needed to open the vault."
      case .shares: "How many shares to make, up to 16."
      case .group: "A group: its name, how many of its shares are needed, and how many to make."
      case .groupsNeeded: "How many groups are needed (default: all)."
      case .only: "Remove all passphrases, so that only shares can open the vault."
      case .printed: "Write each share to a pipe, such as one to a printer, instead of showing it."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: CustodyMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .noGroup: "use --threshold and --shares together, or --group"
      case .groupsAndShares: "--group cannot be used with --threshold and --shares"
      case .groupsNeededAlone: "--groups-needed can only be used with --group"
      case .sameGroup: "two groups have the same name"
      case .groupSize:
        "there can be up to 16 groups of up to 16 shares, and the number needed cannot be higher than "
          + "the number made; if only one share of a group is needed, the group can have only that "
          + "share"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }
}
