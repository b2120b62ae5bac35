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

            You have two public keys (called recipients) in the age format: one that is safe from \
            quantum computers, and one for versions of age before 1.3, which cannot use the first. \
            Write your public keys to a file with --to, and send that file to the other person. \
            Then, by phone, compare the words that identify each key: if they match, nobody \
            replaced the key in transit. The file contains the newest key of each kind, without \
            the words. `age -R` uses the first recipient, or the second if the file was written \
            with --classic. The secret keys never leave the vault.
            """)
      case .contact:
        CommandHelp(
          abstract: "Keep the public keys of the people you share with.",
          discussion: """
            Examples: subrosa contact add 'Wang Wei' wang-wei.txt
            subrosa contact list

            Contacts are kept in the vault. `share` encrypts files for your contacts, and their \
            keys are used to check signatures.
            """)
      case .contactAdd:
        CommandHelp(
          abstract: "Add a person's public keys.",
          discussion: """
            Examples: subrosa contact add 'Wang Wei' wang-wei.txt
            subrosa contact add - wang-wei.txt wang-wei.pub

            Accepts files from `identity --to`, public key files from other programs such as `age` \
            and `minisign`, and public keys typed on the command line. Prints six words that \
            identify each key. Call the person to check that you both see the same words.
            """)
      case .contactList:
        CommandHelp(
          abstract: "List your contacts, with the words that identify their keys.",
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

            Writes an age file that `receive` and other age programs can open. The file contains a \
            tar archive of the records as Markdown, with their attachments. With --text, the file \
            contains a single text instead. The file is safe from quantum computers if every \
            recipient's key is too. Nothing is redacted. If anything is marked private, or has no \
            mark and counts as private, subrosa asks you first. The vault keeps a record of the \
            release.
            """)
      case .receive:
        CommandHelp(
          abstract: "Import records that someone shared with you.",
          discussion: """
            Example: subrosa receive clock.age

            Shows what the file contains and who signed it, and asks before anything is imported. \
            Either everything is imported or nothing is. A record that you have changed since you \
            last exchanged it is never replaced: both versions are kept, as a conflict that you \
            can resolve (see `subrosa resolve`). If another record already has the same slug, the \
            imported record gets a new slug. After the import, a link to a record that is not in \
            the file points to your record with the same slug, if you have one. These links are \
            listed before you confirm the import. --yes accepts them all. If the file contains \
            something other than records, it is imported as a note if it is text, and otherwise as \
            an attachment to a new note. A tar archive from another program is refused.
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
      case .newIdentity:
        "Create new recipients under this name, and a signing key if you have none."
      case .recipientFile: "Write your newest public keys to a new file."
      case .classicFile:
        "With --to, make `age -R` use the second recipient, which works with versions of age before "
          + "1.3 but is not safe from quantum computers."
      case .contactName: "The person's name."
      case .keys: "A file of public keys, or a public key itself."
      case .confirmed: "Do not ask for confirmation."
      case .records: "The records to share."
      case .whom:
        "A contact or an age recipient. With --passphrase, the name to note as the recipient in "
          + "the record of the release."
      case .sharedFile: "The new file."
      case .opensByPassphrase: "Encrypt with a passphrase instead of keys."
      case .asText: "Write a single text instead of an archive, without attachments."
      case .armored: "Write the file as text, for example to paste into a message."
      case .signed:
        "Sign with your newest signing key. Only people who can open the file see the signature."
      case .includesPrivate: "Include private content without asking."
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
