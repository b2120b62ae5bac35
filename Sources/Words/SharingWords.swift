package import AgeFormat

// What the commands about sharing show and tell, and what is wrong with an age file.

/// A page about sharing.
package enum SharingPage: Sendable {
  case identity, contacts
}

/// A sentence on such a page.
package enum SharingSentence: Sendable {
  case noIdentity
  case identityFile
  case noContacts
  case compareWords
}

/// A note that is shown with a result about sharing.
package enum SharingNote: Sendable {
  case compareWords, noRecipient, notPostQuantum
  /// What messages call the contact.
  case contactRemoved(String)
}

/// The kind of a public key.
package enum PublicKeyKind: Sendable {
  case postQuantum, classic, signing
}

extension Words {
  /// The title of a page.
  package func title(_ page: SharingPage) -> String {
    switch language {
    case .english:
      switch page {
      case .identity: "Your public keys"
      case .contacts: "Contacts"
      }
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: SharingSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .noIdentity: "None. Run `subrosa identity --new NAME` to create them."
      case .identityFile: "Run `subrosa identity --to FILE` to write them to a file for others."
      case .noContacts: "None. Run `subrosa contact add NAME FILE` to add one."
      case .compareWords:
        "Compare the words with each person on the phone: if they are the same, the keys are too."
      }
    }
  }

  /// The kind of a public key, in a word or two.
  package func name(_ kind: PublicKeyKind) -> String {
    switch language {
    case .english:
      switch kind {
      case .postQuantum: "post-quantum"
      case .classic: "before age 1.3"
      case .signing: "signing"
      }
    }
  }

  /// A note that is shown with a result.
  package func note(_ note: SharingNote) -> String {
    switch language {
    case .english:
      switch note {
      case .compareWords:
        "ask for these words on the phone: if they are the same, nobody replaced the keys"
      case .noRecipient: "there is no recipient among these keys: nothing can be encrypted for them"
      case .notPostQuantum:
        "no recipient among these keys is safe from quantum computers: what is encrypted for them "
          + "and recorded today could be read later"
      case .contactRemoved(let name): "removed the contact \(name)"
      }
    }
  }

  /// A line above a public key in a file.
  ///
  /// - Parameters:
  ///   - name: whose key it is.
  ///   - words: what is read out to compare it.
  package func fileComment(_ kind: PublicKeyKind, of name: String, words: String) -> String {
    switch language {
    case .english:
      switch kind {
      case .postQuantum: "# \(name), age recipient, safe from quantum computers: \(words)"
      case .classic: "# \(name), age recipient for programs before age 1.3: \(words)"
      case .signing: "# \(name), minisign public key: \(words)"
      }
    }
  }

  /// What is wrong with an age file or a key for one.
  package func text(_ error: AgeError) -> ErrorText {
    switch language {
    case .english: englishText(error)
    }
  }

  private func englishText(_ error: AgeError) -> ErrorText {
    switch error {
    case .notAge: ErrorText("that is not an age file")
    case .unsupportedVersion: ErrorText("the file is in a newer age format than this program knows")
    case .malformedArmor, .malformedHeader, .malformedStanza, .passphraseNotAlone,
      .changedHeader:
      ErrorText("the age file is damaged or was changed")
    case .headerTooLarge: ErrorText("the age file has too many recipients")
    case .truncatedHeader, .truncatedPayload:
      ErrorText("the age file is incomplete", hint: "ask for the file again")
    case .changedPayload, .continuedPayload:
      ErrorText("the age file is damaged or was changed", hint: "ask for the file again")
    case .tooCostly:
      ErrorText("the age file asks for more than 1 GiB of memory to try a passphrase")
    case .otherRecipients: ErrorText("the age file is not for any of your keys")
    case .passphraseNeeded: ErrorText("the age file is opened by a passphrase, not by a key")
    case .wrongPassphrase: ErrorText("wrong passphrase for the age file")
    case .malformedRecipient: ErrorText("that is not an age recipient")
    case .malformedIdentity: ErrorText("that is not an age identity")
    case .noRecipients: ErrorText("no recipients were given")
    case .mixedRecipients:
      ErrorText(
        "some recipients are safe from quantum computers and some are not; a file for both would not be"
      )
    case .outOfMemory: ErrorText("not enough memory for a key")
    }
  }
}
