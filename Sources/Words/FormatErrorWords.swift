package import AgeFormat
package import BundleFormat
package import MinisignFormat
package import SLIP39

// What is wrong with data in the formats that others read too: bundles, age files, signatures, shares.

extension Words {
  /// What is wrong with a bundle.
  package func text(_ error: BundleError) -> ErrorText {
    switch language {
    case .english:
      switch error {
      case .notAnArchive, .noIndex:
        ErrorText(
          "the file contains an archive that subrosa did not make; nothing was imported",
          hint: "ask the sender to use `subrosa share`, or to encrypt the files one by one")
      case .newerIndex:
        ErrorText(
          "the file was created by a newer version of subrosa; nothing was imported",
          hint: "update subrosa")
      case .notAFile:
        ErrorText("the file contains a link, a folder or a device; nothing was imported")
      case .unsafePath:
        ErrorText(
          "the archive in the file contains a path that is unsafe or too long; "
            + "nothing was imported")
      case .malformedIndex, .malformedEntry, .otherEntries, .continued:
        ErrorText(
          "the file is not in the format that subrosa writes; nothing was imported",
          hint: "do not trust the file; ask the sender whether they sent it")
      case .tooLarge:
        ErrorText(
          "the file contains more than subrosa allows in a shared file; nothing was imported")
      case .truncated:
        ErrorText("the file is incomplete; nothing was imported", hint: "ask for the file again")
      }
    case .chinese: chineseText(error)
    }
  }

  /// What is wrong with an age file or a key for one.
  package func text(_ error: AgeError) -> ErrorText {
    switch language {
    case .english: englishText(error)
    case .chinese: chineseText(error)
    }
  }

  private func englishText(_ error: AgeError) -> ErrorText {
    switch error {
    case .notAge: ErrorText("that is not an age file")
    case .unsupportedVersion:
      ErrorText("the file uses a newer age format than this program supports")
    case .malformedArmor, .malformedHeader, .malformedStanza, .passphraseNotAlone,
      .changedHeader:
      ErrorText("the age file is damaged or was changed")
    case .headerTooLarge: ErrorText("the age file has too many recipients")
    case .truncatedHeader, .truncatedPayload:
      ErrorText("the age file is incomplete", hint: "ask for the file again")
    case .changedPayload, .continuedPayload:
      ErrorText("the age file is damaged or was changed", hint: "ask for the file again")
    case .tooCostly:
      ErrorText("trying a passphrase on this age file would take more than 1 GiB of memory")
    case .otherRecipients: ErrorText("the age file is not encrypted to any of your keys")
    case .passphraseNeeded:
      ErrorText("the age file is encrypted with a passphrase, not to a key")
    case .wrongPassphrase: ErrorText("wrong passphrase for the age file")
    case .malformedRecipient: ErrorText("that is not an age recipient")
    case .malformedIdentity: ErrorText("that is not an age identity")
    case .noRecipients: ErrorText("no recipients were given")
    case .mixedRecipients:
      ErrorText(
        "some recipients are post-quantum and some are not; a file encrypted to both kinds would "
          + "not be safe from quantum computers")
    case .outOfMemory: ErrorText("not enough memory to hold a key")
    }
  }

  /// What is wrong with a signature or a key.
  package func text(_ error: MinisignError) -> ErrorText {
    switch language {
    case .english: englishText(error)
    case .chinese: chineseText(error)
    }
  }

  private func englishText(_ error: MinisignError) -> ErrorText {
    switch error {
    case .malformed, .unsupportedAlgorithm:
      ErrorText("that is not a minisign file; nothing was changed")
    case .otherKey(let id):
      ErrorText("the signature was made with another key, \(id); nothing was changed")
    case .wrongSignature:
      ErrorText(
        "the signature does not match this text; nothing was changed",
        hint: "run `subrosa outcome text REF` to get the exact text to sign")
    case .wrongComment:
      ErrorText("the signature does not match its comment; nothing was changed")
    case .passwordNeeded, .wrongPassword, .tooCostly:
      ErrorText("the secret key cannot be read; nothing was changed")
    case .outOfMemory: ErrorText("not enough memory to hold a key")
    }
  }

  /// What is wrong with shares.
  package func text(_ error: SLIP39Error) -> ErrorText {
    switch language {
    case .english: englishText(error, reason(error))
    case .chinese: chineseText(error, reason(error))
    }
  }

  /// What is wrong with one of several shares.
  ///
  /// - Parameter number: which one, counted from 1.
  package func text(_ error: SLIP39Error, share number: Int) -> ErrorText {
    switch language {
    case .english: englishText(error, englishReason(error, share: number))
    case .chinese: chineseText(error, "第 \(number) 份份额：\(reason(error))")
    }
  }

  private func englishText(_ error: SLIP39Error, _ reason: String) -> ErrorText {
    let hint: String? =
      switch error {
      case .unknownWord, .wrongChecksum, .wordCount, .malformedShare:
        "compare the words with those on the paper; run `subrosa custody check` to check a single "
          + "share"
      case .otherSet, .otherThreshold:
        "the set number is on each sheet; `subrosa custody check` shows it too"
      case .wrongDigest: "run `subrosa custody check` on each share, and compare the sheets"
      case .sameShare, .tooFewShares, .tooManyShares, .tooCostly, .secretSize, .groupSize,
        .passphraseCharacters, .outOfMemory:
        nil
      }
    return ErrorText("\(reason); nothing was changed", hint: hint)
  }

  private func englishReason(_ error: SLIP39Error, share number: Int) -> String {
    switch error {
    case .otherSet: "share \(number) belongs to another set"
    case .sameShare: "share \(number) has already been entered"
    case .otherThreshold: "share \(number) does not match the other shares in its group"
    default: "share \(number): \(reason(error))"
    }
  }

  /// What is wrong with shares, as a part of a sentence.
  package func reason(_ error: SLIP39Error) -> String {
    switch language {
    case .english:
      switch error {
      case .wordCount(let count):
        "that is \(count.counted("word")), but a vault share has 33"
      case .unknownWord(let place): "word \(place + 1) is not in the word list for shares"
      case .wrongChecksum(let place?): "one word is wrong, probably word \(place + 1)"
      case .wrongChecksum(nil): "two or more words are wrong, or some are in the wrong order"
      case .malformedShare: "those words are not a valid share"
      case .otherSet: "the share belongs to another set"
      case .sameShare: "that share has already been entered"
      case .otherThreshold: "the share does not match the other shares in its group"
      case .tooFewShares: "there are too few shares"
      case .tooManyShares: "there are more shares than are needed"
      case .wrongDigest: "the shares belong together, but at least one of them is forged"
      case .tooCostly:
        "combining these shares would take far more computation than vault shares need"
      case .secretSize: "a secret must be 16 to 64 bytes long"
      case .groupSize: "that number of shares cannot be made"
      case .passphraseCharacters: "a passphrase for shares can contain only ASCII characters"
      case .outOfMemory: "there is not enough memory to hold a share"
      }
    case .chinese: chineseReason(error)
    }
  }
}
