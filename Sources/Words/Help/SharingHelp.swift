/// The commands about sharing with others.
package enum SharingCommand: Sendable {
  case identity
  case contact, contactAdd, contactList, contactRemove
}

/// Their arguments and options.
package enum SharingOption: Sendable {
  case newIdentity, recipientFile
  case contactName, keys, confirmed
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
            Examples: subrosa identity --new 'Annelie Zurbriggen'
            subrosa identity
            subrosa identity --to annelie.txt

            You have two recipients in the age format: one that is safe from quantum computers, and \
            one for age programs that cannot use it yet (age before 1.3). Send your file to another \
            person, and read the words of each key to each other on the phone: if they are the same, \
            nobody replaced the key on its way. The secret keys never leave the vault.
            """)
      case .contact:
        CommandHelp(
          abstract: "Keep the public keys of the people that you share with.",
          discussion: """
            Examples: subrosa contact add 'Wang Wei' wang-wei.txt
            subrosa contact list

            Contacts are kept in the vault. `share` encrypts for them, and signatures are checked \
            with their keys.
            """)
      case .contactAdd:
        CommandHelp(
          abstract: "Add a person's public keys.",
          discussion: """
            Examples: subrosa contact add 'Wang Wei' wang-wei.txt
            subrosa contact add - wang-wei.txt wang-wei.pub

            Takes files that `identity --to` writes, files of other age and minisign programs, and \
            keys that are written out. Prints the words of each key, for you to compare with that \
            person on the phone.
            """)
      case .contactList:
        CommandHelp(
          abstract: "List the contacts and the words of their keys.",
          discussion: "Example: subrosa contact list")
      case .contactRemove:
        CommandHelp(
          abstract: "Remove a contact.", discussion: "Example: subrosa contact remove 'Wang Wei'")
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
      case .contactName: "The person's name."
      case .keys: "A file of public keys, or a public key itself."
      case .confirmed: "Do not ask for confirmation."
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
