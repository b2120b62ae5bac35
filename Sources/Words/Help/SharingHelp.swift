/// The commands about sharing with others.
package enum SharingCommand: Sendable {
  case identity
}

/// Their arguments and options.
package enum SharingOption: Sendable {
  case newIdentity, recipientFile
}

/// How they can be used wrongly.
package enum SharingMisuse: Sendable {
  case severalIdentityActions
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: SharingCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .identity:
        CommandHelp(
          abstract: "Show or create the keys that others use to share with you.",
          discussion: """
            Example: subrosa identity --new 'Annelie Zurbriggen'
            subrosa identity
            subrosa identity --to annelie.txt

            You have two recipients in the age format: one that is safe from quantum computers, and \
            one for age programs that cannot use it yet (age before 1.3). Send your file to another \
            person, and read the words of each key to each other on the phone: if they are the same, \
            nobody replaced the key on its way. The secret keys never leave the vault.
            """)
      }
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: SharingOption) -> String {
    switch language {
    case .english:
      switch option {
      case .newIdentity: "Create your recipients, and a signing key if you have none, in this name."
      case .recipientFile: "Write your public keys to a new file."
      }
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: SharingMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .severalIdentityActions: "use only one of --new and --to"
      }
    }
  }
}
