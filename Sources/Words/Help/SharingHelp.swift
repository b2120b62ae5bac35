/// The commands about sharing with others.
package enum SharingCommand: Sendable {
  case identity
  case contact, contactAdd, contactList, contactRemove
  case share, receive
}

/// Their arguments and options.
package enum SharingOption: Sendable {
  case newIdentity, recipientFile, classicFile
  case contactName, keys, confirmed
  case records, whom, sharedFile, opensByPassphrase, asText, armored, signed, includesPrivate
  case weakPassphrase
  case receivedFile
}

/// How they can be used wrongly.
package enum SharingMisuse: Sendable {
  case severalIdentityActions, classicWithoutFile
  case noRecipient
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

            You have two recipients in the age format: one that is safe from quantum computers, \
            and one for age programs that cannot use it yet (age before 1.3). Send the file that \
            --to writes to another person, and read the words of each key to each other on the \
            phone: if they are the same, nobody replaced the key on its way. The file has the \
            newest key of each kind, without the words. `age -R` reads the first recipient from \
            it, or with --classic the second one. The secret keys never leave the vault.
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
      case .share:
        CommandHelp(
          abstract: "Encrypt records and their attachments for other people.",
          discussion: """
            Examples: subrosa share the-clock --for 'Wang Wei' --to clock.age
            subrosa share the-clock luo-jingyi --passphrase --text --to clock.age

            Writes a file in the age format, which `receive` and other age programs open. Inside is \
            an archive (tar) of the records as Markdown, with their attachments, or one text with \
            --text. The file is safe from quantum computers if every recipient has a key that is. \
            Nothing is redacted. If something is marked private, or has no mark and counts as \
            private, you are asked first. The vault keeps a record of the release.
            """)
      case .receive:
        CommandHelp(
          abstract: "Import records that someone shared with you.",
          discussion: """
            Example: subrosa receive clock.age

            Shows what the file contains and who signed it, and asks before anything is imported. \
            Either everything is imported or nothing is. A record that you have changed since you \
            last exchanged it is never replaced: both versions are kept as newest versions of the \
            record. If another record has the same slug, the imported one gets a new one. A link to \
            a record that is not in the file leads to your record with the same slug: you see each \
            such link before you are asked, and --yes agrees to them. A text or another file that \
            someone encrypted for you becomes a note.
            """)
      }
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: SharingOption) -> String {
    switch language {
    case .english:
      switch option {
      case .newIdentity: "Create your recipients, and a signing key if you have none, in this name."
      case .recipientFile: "Write your newest public keys to a new file."
      case .classicFile:
        "With --to, let `age -R` read the recipient for age before 1.3, which is not safe from quantum "
          + "computers."
      case .contactName: "The person's name."
      case .keys: "A file of public keys, or a public key itself."
      case .confirmed: "Do not ask for confirmation."
      case .records: "The records to share."
      case .whom:
        "A contact or an age recipient. With --passphrase, a name for the record of the release."
      case .sharedFile: "The new file."
      case .opensByPassphrase: "Encrypt with a passphrase instead of keys."
      case .asText: "Write one text instead of an archive, without attachments."
      case .armored: "Write the file as text, for example for a message."
      case .signed: "Sign with your newest signing key, inside the encryption."
      case .includesPrivate: "Do not ask about what is private."
      case .weakPassphrase: "Accept a passphrase that is easy to guess."
      case .receivedFile: "The file."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: SharingMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .severalIdentityActions: "use only one of --new and --to"
      case .classicWithoutFile: "use --classic only with --to"
      case .noRecipient: "use --for to name a contact or a recipient, or use --passphrase"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }
}
